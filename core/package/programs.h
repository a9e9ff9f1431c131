// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The programs of a package: validators, submissions, files for their folders. Private to this room.
#pragma once

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ca {

using Constants = std::map<std::string, std::string>;

/// Where a program begins, and what it is written in.
struct ProgramShape {
    std::string entry; // of its files
    std::string code;  // the format's language code; empty when no ending tells it
    bool build = false;
};

enum class Scripts { Allowed, Plain }; // are files named build and run scripts, or files like others?

/// Of the files of a folder. An error when they are written in several languages.
[[nodiscard]] Result<ProgramShape> shapeOf(const PackageFiles& files, const std::string& folder,
                                           const std::vector<std::string>& names, Scripts scripts);

/// All files of a folder, with the constants replaced in those that are text.
[[nodiscard]] Result<std::vector<PackagedFile>> readFolderFiles(PackageFiles& files, const std::string& folder,
                                                                const Constants& constants);

/// Fills the problem's validators and input validators. Whether a custom output validator must or may be there is checked too.
[[nodiscard]] Result<void> readValidators(PackageFiles& files, const ProblemYaml& yaml, Problem& problem);

/// include/<language>/ and attachments/templates/<language>/, by our language ids or "default".
[[nodiscard]] Result<std::map<std::string, std::vector<PackagedFile>>>
readByLanguage(PackageFiles& files, const std::string& folder, const Constants& constants);

} // namespace ca
