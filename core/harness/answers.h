// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// JSON values of function problems: do arguments fit a signature, is an answer the expected one?
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"
#include "core/model/signature.h"

#include <string>
#include <string_view>

namespace ca {

/// Whether a test's input fits the signature. The error names the argument and, in it, the place.
[[nodiscard]] Result<void> checkArguments(const Signature& signature, std::string_view input);
/// Whether a test's answer could come out of the signature's function.
[[nodiscard]] Result<void> checkAnswer(const Signature& signature, std::string_view input, std::string_view answer);

struct AnswerDifference {
    bool same = true;
    std::string message; // "at [2][0]: expected 5, found 6"; empty when the same

    bool operator==(const AnswerDifference&) const = default;
};

/// Doubles are equal within the checker's float tolerances; letters in strings always count. Never fails: an output that is no
/// JSON is different. The expected answer has passed checkAnswer.
[[nodiscard]] AnswerDifference compareAnswers(const Signature& signature, const CheckerOptions& options, std::string_view expected,
                                              std::string_view found);

} // namespace ca
