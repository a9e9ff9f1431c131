// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A folder as a source: seen without following links, copied file by file.
#pragma once

#include "core/package/source_tree.h"

namespace ca {

[[nodiscard]] Result<std::unique_ptr<SourceTree>> openFolder(const std::filesystem::path& folder, const SourceBounds& bounds);

} // namespace ca
