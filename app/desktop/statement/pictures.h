// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The pictures of a text: files of its package, and nothing else.
#pragma once

#include "app/desktop/statement/page_sections.h"

#include <filesystem>

namespace ca {

/// Paths are taken from `base` and must stay within `package`, also through links. What is too large or no picture is left out.
[[nodiscard]] std::shared_ptr<const Pictures> readPictures(const Prose& prose, const std::filesystem::path& base,
                                                           const std::filesystem::path& package);

} // namespace ca
