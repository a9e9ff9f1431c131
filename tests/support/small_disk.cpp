// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/support/small_disk.h"

#include "core/base/unique_fd.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

namespace ca {

Result<SmallDisk> SmallDisk::mount(const std::filesystem::path& folder, Bytes size)
{
    const std::string options = "size=" + std::to_string(size.count());
    if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0) {
        return fail(Fault::Denied, std::string("mounting a small disk: ") + std::strerror(errno));
    }
    return SmallDisk(folder);
}

SmallDisk::SmallDisk(SmallDisk&& other) noexcept : m_folder(std::exchange(other.m_folder, {})) {}

SmallDisk::~SmallDisk()
{
    if (!m_folder.empty()) {
        ::umount2(m_folder.c_str(), MNT_DETACH);
    }
}

Result<void> SmallDisk::fill() const
{
    const UniqueFd file(::open(filler().c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    struct statvfs disk { };
    if (!file || ::statvfs(m_folder.c_str(), &disk) != 0) {
        return fail(Fault::Internal, std::string("filling the disk: ") + std::strerror(errno));
    }
    // Others write at the same time: what is left is taken in ever smaller pieces.
    const auto page = static_cast<off_t>(disk.f_frsize);
    int error = 0;
    off_t taken = 0;
    for (off_t piece = static_cast<off_t>(disk.f_bavail) * page; piece >= page && error == 0;) {
        if (::fallocate(file.get(), 0, taken, piece) == 0) {
            taken += piece;
        } else if (errno == ENOSPC) {
            piece /= 2;
        } else {
            error = errno;
        }
    }
    return error == 0 ? Result<void>() : fail(Fault::Internal, std::string("filling the disk: ") + std::strerror(error));
}

void SmallDisk::empty() const
{
    std::error_code ignored;
    std::filesystem::remove(filler(), ignored);
}

} // namespace ca
