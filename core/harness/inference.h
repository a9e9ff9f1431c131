// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The signature of a problem whose tests are function calls, {"nums": [2, 7], "target": 9} and [0, 1], while nobody says so: a guess, from the
// values of all tests that can be seen. Whatever leaves a doubt makes no signature, and the problem is solved by a program.
//
// Whole numbers are int, or long when one needs it, or double when one has a point. An empty list is a list of what the other tests have in it.
// null, objects, lists that are mixed or deeper than two, and numbers beyond 64 bits are no values of a signature. ListNode and TreeNode are
// never guessed: they look like lists.
#pragma once

#include "core/harness/answer_style.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ca {

struct InferredFunction {
    Signature signature;
    AnswerStyle style; // in which its answers are what the tests show, letter by letter

    bool operator==(const InferredFunction&) const = default;
};

[[nodiscard]] std::optional<InferredFunction> inferFunction(std::string_view slug, std::span<const Example> examples);

/// "palindrome-number" as palindrome_number, which languages write as they do. "solve" when that is no name in one of them.
[[nodiscard]] std::string functionNameOf(std::string_view slug);

} // namespace ca
