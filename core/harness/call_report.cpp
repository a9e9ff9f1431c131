// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/harness.h"

#include <nlohmann/json.hpp>

namespace ca {

namespace {

constexpr char kMark = '\x1e';
constexpr std::size_t kLongestReport = 64 * 1024;

/// What is behind the mark, when it is one whole line and the last.
nlohmann::json parseReport(std::string_view line)
{
    if (line.size() > kLongestReport || line.empty() || line.find('\n') != line.size() - 1) {
        return {};
    }
    return nlohmann::json::parse(line, nullptr, false);
}

} // namespace

CallReport readCallReport(std::string_view errors)
{
    CallReport report;
    const std::size_t mark = errors.rfind(kMark);
    const nlohmann::json told = mark == std::string_view::npos ? nlohmann::json() : parseReport(errors.substr(mark + 1));
    if (!told.is_object()) {
        report.errors = errors;
        return report;
    }
    report.errors = errors.substr(0, mark);
    if (const auto time = told.find("call_us"); time != told.end() && time->is_number_integer() && *time >= 0) {
        report.callTime = Micros(time->get<std::int64_t>());
    }
    if (const auto mistake = told.find("mistake"); mistake != told.end() && mistake->is_string()) {
        report.mistake = mistake->get<std::string>();
    }
    return report;
}

} // namespace ca
