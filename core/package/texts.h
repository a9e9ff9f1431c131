// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a package has for reading: statements, editorials, attachments. Private to this room.
#pragma once

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"

namespace ca {

/// "problem.en.md" with stem "problem": the language; English when the name has none. Nothing for other files.
[[nodiscard]] std::optional<std::string> languageOfText(std::string_view fileName, std::string_view stem);

/// Fills statements, solutions and attachments. Of one language the formats that we show best come first.
[[nodiscard]] Result<void> readTexts(PackageFiles& files, PackageVersion version, Problem& problem);

} // namespace ca
