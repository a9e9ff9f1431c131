// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a client sends for a function problem is either the function alone, as the starter has it, or a whole program, which reads the
// arguments from its input and prints the answer: clients of the original have no other way, and solution + driver is one, too.
//
// How they are told apart: a function gets its arguments from its caller and has no reason to read the standard input; a whole program
// must. So a source whose code, not its comments and strings, asks for the standard input is a whole program; in a language where
// programs begin at main(), only if it has a main. A source may say what it is, anywhere in it, best in a comment:
//     codearena:program      codearena:function
#pragma once

#include "core/model/language.h"

#include <string_view>

namespace ca {

[[nodiscard]] bool isWholeProgram(const Language& language, std::string_view source);

} // namespace ca
