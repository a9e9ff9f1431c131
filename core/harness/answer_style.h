// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How an answer is written. Judges of ours compare values; the original compares texts, and to it "[0, 1]" is not "[0,1]".
#pragma once

#include "core/model/signature.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ca {

/// As drivers write unless they are told otherwise: compact JSON, doubles with a point.
struct AnswerStyle {
    bool blankAfterComma = false; // [0, 1]
    bool bareText = false;        // an answer that is a string has no quotes and no escapes; those in lists have
    bool bareWholes = false;      // the double 2 is "2", not "2.0"

    bool operator==(const AnswerStyle&) const = default;
};

/// A test as a server shows it, in its own letters.
struct Example {
    std::string input;
    std::string answer;

    bool operator==(const Example&) const = default;
};

/// The style that writes each of the answers letter by letter, but for white space around it. None: there is no such style, there are no
/// examples, or an input or an answer does not fit the signature. What the answers leave open, the inputs decide.
[[nodiscard]] std::optional<AnswerStyle> answerStyle(const Signature& signature, std::span<const Example> examples);

/// An answer in that style as the JSON value it is.
[[nodiscard]] std::string jsonOf(const AnswerStyle& style, std::string_view answer);
/// And a JSON value, of the type that the signature's function answers with, in that style. Nothing: it is no JSON.
[[nodiscard]] std::optional<std::string> inStyle(const AnswerStyle& style, const Signature& signature, std::string_view json);

} // namespace ca
