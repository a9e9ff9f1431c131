// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/profile_files.h"

#include "core/base/sha256.h"

#include <filesystem>

namespace ca::docker {

Result<std::string> ProfileFiles::option(const std::string& profile, bool isPodman, bool isLocal)
{
    const bool isJson = profile.starts_with('{');
    if (!isPodman || !isJson) {
        return profile;
    }
    if (!isLocal) { // leaving the profile out would open the sandbox without a word
        return fail(Fault::Unavailable, "Podman takes no system call filter over the network",
                    "use a Podman of this machine, Docker, or the embedded sandbox");
    }
    return pathOf(profile);
}

Result<std::string> ProfileFiles::pathOf(const std::string& profile)
{
    const std::lock_guard lock(m_mutex);
    if (!m_folder) {
        auto folder = TemporaryFolder::create("codearena-seccomp");
        if (!folder) {
            return fail(std::move(folder).error());
        }
        m_folder.emplace(std::move(*folder));
    }
    const auto path = m_folder->path() / (sha256Hex(profile) + ".json");
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        if (auto written = writeFileAtomically(path, profile); !written) {
            return fail(std::move(written).error());
        }
    }
    return path.string();
}

} // namespace ca::docker
