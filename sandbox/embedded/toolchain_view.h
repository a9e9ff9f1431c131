// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a program in the embedded sandbox sees as its file system: the host's toolchains read-only, or an unpacked image root.
#pragma once

#include "core/model/language.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ca {

struct ToolchainView {
    std::filesystem::path root; // of an unpacked image; empty: the host's /usr
    std::filesystem::path precompiled; // the host's precompiled headers, shown as /pch; empty: none

    /// The mounts for bubblewrap, in order.
    [[nodiscard]] std::vector<std::string> mounts() const;
};

/// The first of the language's programs that the host does not have in /usr; nullopt when all are there.
[[nodiscard]] std::optional<std::string> missingOnHost(const Language& language);

} // namespace ca
