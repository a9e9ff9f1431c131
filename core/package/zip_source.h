// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A zip archive as a source. libarchive is seen by zip_source.cpp and zip_writer.cpp alone.
#pragma once

#include "core/package/source_tree.h"

namespace ca {

[[nodiscard]] Result<std::unique_ptr<SourceTree>> openZip(const std::filesystem::path& file, const SourceBounds& bounds);

} // namespace ca
