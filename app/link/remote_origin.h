// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which server a problem is from, and what it is called there: a file beside problem.yaml in the packages that we make of its answers.
#pragma once

#include "core/harness/answer_style.h"
#include "core/model/problem.h"

#include <optional>
#include <string>
#include <vector>

namespace ca {

struct RemoteOrigin {
    std::string server; // its address
    std::string problem; // its id there
    std::string slug;
    std::vector<std::string> testIds; // of the problem's tests by index, as far as they are known; hidden ones follow
    std::optional<AnswerStyle> style = std::nullopt; // of the answers to a function, where the server compares texts

    bool operator==(const RemoteOrigin&) const = default;
};

inline constexpr const char* kOriginFile = "origin.json";

/// None: the problem is this machine's own.
[[nodiscard]] std::optional<RemoteOrigin> originOf(const Problem& problem);

[[nodiscard]] std::string toJson(const RemoteOrigin& origin);
[[nodiscard]] std::optional<RemoteOrigin> originFrom(std::string_view json);

} // namespace ca
