// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where a package is put together before it is there: beside its place, hidden, and gone again unless it was moved there.
//
// It is locked while its process lives. One that is not locked was left behind by a process that died, and the next to make a
// staging folder in the same place removes it.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <filesystem>

namespace ca {

class StagingFolder {
public:
    /// In a folder that is made when it is not there yet.
    [[nodiscard]] static Result<StagingFolder> create(const std::filesystem::path& place);
    StagingFolder(StagingFolder&& other) noexcept = default;
    StagingFolder& operator=(StagingFolder&& other) = delete;
    ~StagingFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Moves a folder of this one to its place at once, unless there is something already.
    [[nodiscard]] Result<void> move(const std::filesystem::path& folder, const std::filesystem::path& place) const;

private:
    StagingFolder(std::filesystem::path path, UniqueFd lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }

    std::filesystem::path m_path;
    UniqueFd m_lock;
};

} // namespace ca
