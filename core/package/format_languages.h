// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The programming languages of the package format: its codes, its file endings, and which of ours they mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

[[nodiscard]] bool isLanguageCode(std::string_view code);

/// Our ids for a code of the format; empty when we have no such language.
[[nodiscard]] std::vector<std::string> languageIds(std::string_view code);

/// The code that a file's name tells; none for a header, a text, a file of several languages.
[[nodiscard]] std::optional<std::string_view> languageCodeOf(std::string_view fileName);

/// The file where a program of several files begins, by the format's table: "Main.java", "main.py"; empty when it names none.
[[nodiscard]] std::string_view defaultEntry(std::string_view code);

} // namespace ca
