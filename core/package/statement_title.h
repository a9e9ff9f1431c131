// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A legacy package may leave its name to the statement.
#pragma once

#include "core/package/package_files.h"

#include <optional>
#include <string>

namespace ca {

/// From "%% plainproblemname: ..." or "\problemname{...}" of the English or only statement.
[[nodiscard]] std::optional<std::string> titleFromStatement(PackageFiles& files);

} // namespace ca
