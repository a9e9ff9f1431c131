// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A file that the user wants judged or run: is it a program at all, and in which language.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/package/languages.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ca::cli {

/// Refuses what cannot be a source: missing, a folder, empty, larger than the limit (before it is read), binary.
[[nodiscard]] Result<std::string> readSource(const std::filesystem::path& file, Bytes limit);

/// By name when one is given, else by the file's extension. The hint of a refusal lists the languages there are.
[[nodiscard]] Result<std::shared_ptr<const Language>> languageOf(const std::filesystem::path& file, const std::string& named,
                                                                 const Languages& languages);

/// The languages with these ids, or all when none is named.
[[nodiscard]] Result<std::vector<std::shared_ptr<const Language>>> languagesNamed(const std::vector<std::string>& ids,
                                                                                  const Languages& languages);

} // namespace ca::cli
