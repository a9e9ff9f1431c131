// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/expected_results_tag.h"

#include "core/package/yaml_fields.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kTag = "@EXPECTED_RESULTS@:";

struct TagWord {
    std::string_view word;
    Verdict verdict;
};

// As DOMjudge spells them, old and new.
constexpr std::array<TagWord, 14> kTagWords{{
    {"CORRECT", Verdict::Accepted},
    {"ACCEPTED", Verdict::Accepted},
    {"WRONG-ANSWER", Verdict::WrongAnswer},
    {"WRONG_ANSWER", Verdict::WrongAnswer},
    {"NO-OUTPUT", Verdict::WrongAnswer},
    {"NO_OUTPUT", Verdict::WrongAnswer},
    {"TIMELIMIT", Verdict::TimeLimit},
    {"TIME_LIMIT_EXCEEDED", Verdict::TimeLimit},
    {"RUN-ERROR", Verdict::RuntimeError},
    {"RUN_TIME_ERROR", Verdict::RuntimeError},
    {"MEMORY-LIMIT", Verdict::MemoryLimit},
    {"OUTPUT-LIMIT", Verdict::OutputLimit},
    {"COMPILER-ERROR", Verdict::CompileError},
    {"COMPILER_ERROR", Verdict::CompileError},
}};

} // namespace

Result<std::optional<std::vector<Verdict>>> readResultsTag(std::string_view source, const std::string& file)
{
    const std::size_t tag = source.find(kTag);
    if (tag == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = source.substr(tag + kTag.size());
    std::string line(rest.substr(0, rest.find('\n')));
    std::replace(line.begin(), line.end(), ',', ' ');
    std::vector<Verdict> verdicts;
    for (const std::string& word : splitWords(line)) {
        const auto found =
            std::find_if(kTagWords.begin(), kTagWords.end(), [&](const TagWord& known) { return known.word == word; });
        if (found == kTagWords.end() && !verdicts.empty()) {
            break; // the end of a comment, or prose
        }
        if (found == kTagWords.end()) {
            return fail(Fault::BadInput, fmt::format("{}: {} \"{}\" is not a result that we know", file, kTag, word));
        }
        verdicts.push_back(found->verdict);
    }
    if (verdicts.empty()) {
        return fail(Fault::BadInput, fmt::format("{}: {} names no result", file, kTag));
    }
    return verdicts;
}

} // namespace ca
