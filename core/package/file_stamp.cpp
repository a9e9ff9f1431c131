// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/file_stamp.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace ca {

namespace {

std::int64_t nanoseconds(const timespec& time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

StampReader::StampReader(const std::filesystem::path& folder)
    : m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

FileStamp StampReader::stamp(const std::string& name) const
{
    struct stat info = {};
    if (!m_folder || ::fstatat(m_folder.get(), name.c_str(), &info, 0) != 0) {
        return {};
    }
    return {nanoseconds(info.st_mtim), nanoseconds(info.st_ctim), static_cast<std::uint64_t>(info.st_size), info.st_ino};
}

} // namespace ca
