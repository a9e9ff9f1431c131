// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Splits a program into tokens by its language's lexical form: enough to know what is code and what is a comment or a string.
#pragma once

#include "core/model/language.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ca {

struct SourceToken {
    enum class Kind : std::uint8_t {
        Word,   // an identifier or keyword
        Number,
        Mark,   // one character of punctuation
        Text,   // a string's content, without its quotes; code embedded in it comes as tokens of its own
    };
    Kind kind = Kind::Mark;
    std::string_view text; // within the source
    std::size_t line = 1;

    bool operator==(const SourceToken&) const = default;
};

/// Linear in the source, and defined for any bytes: what is not a valid program is still split into something.
///
/// Beyond what the form says: where directives are code (C, C++), R"x(...)x" is a string; where ' opens no string (Rust),
/// 'a' is a character, 'a alone a lifetime, and r#"..."# a string. A string with a quote of one character, other than the
/// backtick, ends with its line at the latest, so that a stray quote does not hide the rest of the program.
[[nodiscard]] std::vector<SourceToken> tokenize(const LexicalForm& form, std::string_view source);

} // namespace ca
