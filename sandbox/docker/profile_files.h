// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How an engine is given a seccomp profile: Docker takes the JSON, Podman the path of a file that it can open.
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <mutex>
#include <optional>
#include <string>

namespace ca::docker {

class ProfileFiles {
public:
    /// What stands behind "seccomp=". Files live as long as this object. Thread safe.
    [[nodiscard]] Result<std::string> option(const std::string& profile, bool isPodman, bool isLocal);

private:
    [[nodiscard]] Result<std::string> pathOf(const std::string& profile);

    std::mutex m_mutex;
    std::optional<TemporaryFolder> m_folder;
};

} // namespace ca::docker
