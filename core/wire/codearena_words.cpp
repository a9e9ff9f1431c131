// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codearena.h"

#include <algorithm>
#include <array>

namespace ca::wire {

namespace {

struct Word {
    std::string_view text;
    Verdict verdict;
};

// As they are read: other versions and dialects say more than is written.
constexpr std::array kWords{
    Word{"Accepted", Verdict::Accepted},
    Word{"Wrong Answer", Verdict::WrongAnswer},
    Word{"Time Limit Exceeded", Verdict::TimeLimit},
    Word{"Runtime Error", Verdict::RuntimeError},
    Word{"Compilation Error", Verdict::CompileError},
    Word{"Compile Error", Verdict::CompileError},
    Word{"Memory Limit Exceeded", Verdict::MemoryLimit},
    Word{"Output Limit Exceeded", Verdict::OutputLimit},
    Word{"Internal Error", Verdict::JudgeError},
    Word{"System Error", Verdict::JudgeError},
    Word{"Cancelled", Verdict::Cancelled},
};

/// Without case, blanks and underscores: "wrong_answer" is "Wrong Answer".
std::string plain(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if (c != ' ' && c != '_' && c != '-') {
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return letters;
}

std::string_view wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return "Accepted";
    case Verdict::WrongAnswer:
        return "Wrong Answer";
    case Verdict::TimeLimit:
        return "Time Limit Exceeded";
    case Verdict::CompileError:
        return "Compilation Error";
    default:
        return "Runtime Error"; // whoever looks the word up in a table of seven must find it
    }
}

} // namespace

std::string_view statusWord(const JobState& state)
{
    switch (state.phase) {
    case JobState::Phase::Queued:
        return "Queued";
    case JobState::Phase::Running:
        return "Running";
    case JobState::Phase::Done:
        break;
    }
    return wordOf(state.verdict);
}

std::optional<JobState> jobStateFromWord(std::string_view word)
{
    const std::string letters = plain(word);
    if (letters == "queued" || letters == "pending") {
        return JobState{JobState::Phase::Queued};
    }
    if (letters == "running" || letters == "processing") {
        return JobState{JobState::Phase::Running};
    }
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) { return plain(known.text) == letters; });
    return found == kWords.end() ? std::nullopt : std::optional(JobState{JobState::Phase::Done, found->verdict});
}

} // namespace ca::wire
