// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/staging_folder.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = ".arriving-";

/// The folder, locked and still there; nothing when another process holds it.
std::optional<UniqueFd> lockFolder(const fs::path& folder)
{
    UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd || ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        return std::nullopt;
    }
    struct stat held = {};
    struct stat named = {};
    const bool same = ::fstat(fd.get(), &held) == 0 && ::lstat(folder.c_str(), &named) == 0 && held.st_ino == named.st_ino;
    return same ? std::optional(std::move(fd)) : std::nullopt;
}

void sweep(const fs::path& place)
{
    std::error_code error;
    for (fs::directory_iterator it(place, error), end; !error && it != end; it.increment(error)) {
        if (!it->path().filename().native().starts_with(kPrefix)) {
            continue;
        }
        if (const auto abandoned = lockFolder(it->path())) {
            std::error_code ignored;
            fs::remove_all(it->path(), ignored);
        }
    }
}

} // namespace

Result<StagingFolder> StagingFolder::create(const fs::path& place)
{
    std::error_code error;
    fs::create_directories(place, error);
    if (error) {
        return fail(Fault::Denied, fmt::format("{} cannot be made: {}", place.string(), error.message()));
    }
    sweep(place);
    // Another process may sweep between the making and the locking: then there is nothing to lock, and the next try will do.
    constexpr int kTries = 16;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        std::string name = (place / fmt::format("{}XXXXXX", kPrefix)).string();
        if (::mkdtemp(name.data()) == nullptr) {
            return fail(Fault::Denied, fmt::format("{} cannot be written to: {}", place.string(), std::strerror(errno)));
        }
        if (auto lock = lockFolder(name)) {
            return StagingFolder(name, std::move(*lock));
        }
    }
    return fail(Fault::Unavailable, fmt::format("no folder can be kept in {}", place.string()));
}

StagingFolder::~StagingFolder()
{
    if (m_lock) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
}

Result<void> StagingFolder::move(const fs::path& folder, const fs::path& place) const
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(place, error))) {
        return fail(Fault::BadInput, fmt::format("{} is there already", place.string()),
                    "Nothing was changed. Take another name, or remove the old one first.");
    }
    fs::rename(folder, place, error);
    if (error) {
        return fail(Fault::Denied, fmt::format("{} cannot be made: {}", place.string(), error.message()));
    }
    return {};
}

} // namespace ca
