// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/archive.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca {

namespace {

/// In quotes where a reader of tables would stumble otherwise.
std::string field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

std::string number(const std::optional<double>& value)
{
    return value ? fmt::format("{}", *value) : std::string();
}

std::string line(const SubmissionRecord& record)
{
    const auto time = fmt::gmtime(std::chrono::system_clock::to_time_t(record.when));
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ},{},{},{},{},{},{},{},{},{},{},{},{},{}\r\n", time, field(record.problem),
                       field(record.language), name(record.kind), name(record.verdict), field(record.message), number(record.score),
                       number(record.maxScore), record.passed, record.total, static_cast<double>(record.cpu.count()) / 1e6,
                       record.memory.count(), field(record.judgedBy), record.sourceHash);
}

} // namespace

std::string toCsv(const std::vector<SubmissionRecord>& submissions)
{
    std::string table = "time,problem,language,kind,verdict,message,score,max_score,passed,total,cpu_seconds,memory_bytes,judged_by,"
                        "source_sha256\r\n";
    for (const SubmissionRecord& record : submissions) {
        table += line(record);
    }
    return table;
}

} // namespace ca
