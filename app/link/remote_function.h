// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The function that a server's problem asks for. Our servers announce it; the original's do not, though their templates are functions and
// their tests are named arguments: there this machine's problem of the same name says it, or else the tests that can be seen.
#pragma once

#include "core/harness/answer_style.h"
#include "core/wire/codearena.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ca {

struct RemoteFunction {
    enum class Source { Announced, Library, Inferred };
    Source source = Source::Announced;
    std::string notation;             // a line, or those of a class
    std::optional<AnswerStyle> style; // of a server that compares texts; none: ours, which compares values

    bool operator==(const RemoteFunction&) const = default;
};

/// None: the problem is solved by programs. The library is folders with packages in them.
[[nodiscard]] std::optional<RemoteFunction> remoteFunction(const wire::ProblemDetail& problem, const std::vector<std::filesystem::path>& library);

} // namespace ca
