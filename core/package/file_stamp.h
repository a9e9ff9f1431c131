// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Has a file or folder changed? What the file system knows of it without reading it.
#pragma once

#include "core/base/unique_fd.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace ca {

/// All zero: it is not there. The time of change is part of it, for no program can set it back as it can the time of writing.
struct FileStamp {
    std::int64_t written = 0; // nanoseconds since 1970
    std::int64_t changed = 0;
    std::uint64_t size = 0;
    std::uint64_t inode = 0;

    bool operator==(const FileStamp&) const = default;
};

/// Stamps of what lies in one folder. Links are followed. Thread safe.
class StampReader {
public:
    explicit StampReader(const std::filesystem::path& folder);

    [[nodiscard]] FileStamp stamp(const std::string& name) const;

private:
    UniqueFd m_folder;
};

} // namespace ca
