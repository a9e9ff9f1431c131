// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/model/verdict.h"

#include <array>

namespace ca {

namespace {

struct Names {
    std::string_view name;
    std::string_view shortName;
    std::string_view title;
};

constexpr std::array<Names, 10> kVerdicts{{
    {"Accepted", "AC", "Accepted"},
    {"WrongAnswer", "WA", "Wrong answer"},
    {"TimeLimit", "TLE", "Time limit exceeded"},
    {"MemoryLimit", "MLE", "Memory limit exceeded"},
    {"OutputLimit", "OLE", "Output limit exceeded"},
    {"RuntimeError", "RE", "Runtime error"},
    {"CompileError", "CE", "Compile error"},
    {"JudgeError", "JE", "Judge error"},
    {"Cancelled", "CAN", "Cancelled"},
    {"Skipped", "SKIP", "Skipped"},
}};

constexpr std::array<std::string_view, 13> kDecidedBy{"checker", "cpu-time", "wall-time", "memory", "oom-kill",
                                                      "output",  "signal",   "exit-code", "compiler", "judge",
                                                      "user",    "source",   "policy"};

} // namespace

std::string_view name(Verdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].name;
}

std::string_view shortName(Verdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].shortName;
}

std::string_view title(Verdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].title;
}

std::optional<Verdict> verdictFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        if (kVerdicts[i].name == name) {
            return static_cast<Verdict>(i);
        }
    }
    return std::nullopt;
}

std::string_view name(DecidedBy by)
{
    return kDecidedBy[static_cast<std::size_t>(by)];
}

} // namespace ca
