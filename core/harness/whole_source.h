// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What joining a solution and a driver takes, in any language. Inside the room: everybody else calls whole_program.h.
#pragma once

#include "core/harness/whole_program.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca {

[[nodiscard]] WholeProgram wholePython(const Signature& signature, std::string_view solution, const AnswerStyle& style);
[[nodiscard]] WholeProgram wholeJavaScript(const Signature& signature, std::string_view solution, const AnswerStyle& style);
[[nodiscard]] WholeProgram wholeJava(const Signature& signature, std::string_view solution, const AnswerStyle& style);
[[nodiscard]] WholeProgram wholeCpp(const Signature& signature, std::string_view solution, const AnswerStyle& style);

/// A runtime as it is sent: without comments and indentation, and without the parts that the signature does not need. Such a part is
/// between a line "//? string", with one of the notation's base types, and a line "//?" ("#?" in Python, which keeps its indentation, by
/// one space a level).
[[nodiscard]] std::string compactRuntime(std::string_view path, const Signature& signature);

/// C++ or Java of ours without the spaces that nobody but people needs.
[[nodiscard]] std::string squeezed(std::string_view code);

/// Java, C++ or JavaScript with the letters of comments and texts replaced by spaces: every other byte is where it was.
[[nodiscard]] std::string blankedCode(std::string_view code);

struct Word {
    std::size_t at = 0;
    std::string_view text;
    int depth = 0; // braces around it
};
/// The names and keywords of blanked code, in order.
[[nodiscard]] std::vector<Word> wordsOf(std::string_view blanked);

/// Whether the code says that word, in a comment or not.
[[nodiscard]] bool mentions(std::string_view code, std::string_view word);

/// Up to and including the end of the line; one is added when the last line has none.
[[nodiscard]] std::string withLineEnd(std::string_view code);

} // namespace ca
