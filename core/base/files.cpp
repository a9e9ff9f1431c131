// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"

#include "core/base/unique_fd.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

#include <fmt/format.h>

namespace ca {

namespace {

Fault faultOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Fault::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Fault::Denied;
    default:
        return Fault::Internal;
    }
}

tl::unexpected<Error> failWith(std::string_view doing, const std::filesystem::path& path, int error)
{
    return fail(faultOf(error), fmt::format("{} {}: {}", doing, path.string(), std::strerror(error)));
}

Result<void> writeAll(int fd, std::string_view content, const std::filesystem::path& path)
{
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            return failWith("writing", path, errno);
        }
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, Bytes limit)
{
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd) {
        return failWith("opening", path, errno);
    }
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0) {
        return failWith("reading", path, errno);
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(Fault::BadInput, fmt::format("{} is not a regular file", path.string()));
    }
    std::string content;
    content.reserve(static_cast<std::size_t>(info.st_size) + 1);
    for (;;) {
        if (content.size() > limit.count()) {
            return fail(Fault::BadInput, fmt::format("{} is larger than the limit of {} bytes", path.string(), limit.count()));
        }
        const std::size_t old = content.size();
        const std::size_t step = old < static_cast<std::size_t>(info.st_size)
            ? static_cast<std::size_t>(info.st_size) - old + 1
            : std::size_t{65536};
        content.resize(old + std::min<std::size_t>(step, limit.count() - old + 1));
        const ssize_t n = ::read(fd.get(), content.data() + old, content.size() - old);
        content.resize(old + static_cast<std::size_t>(n > 0 ? n : 0));
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            return failWith("reading", path, errno);
        }
        if (n == 0) {
            return content;
        }
    }
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view content)
{
    std::string temporary = path.string() + ".XXXXXX";
    UniqueFd fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!fd) {
        return failWith("creating", path, errno);
    }
    auto written = writeAll(fd.get(), content, path);
    if (written && (::fchmod(fd.get(), 0644) != 0 || ::fsync(fd.get()) != 0)) {
        written = failWith("writing", path, errno);
    }
    if (written && ::rename(temporary.c_str(), path.c_str()) != 0) {
        written = failWith("replacing", path, errno);
    }
    if (!written) {
        ::unlink(temporary.c_str());
    }
    return written;
}

Result<TemporaryFolder> TemporaryFolder::create(std::string_view prefix)
{
    std::error_code error;
    std::filesystem::path base = std::filesystem::temp_directory_path(error);
    if (error) {
        base = "/tmp";
    }
    std::string name = (base / fmt::format("{}.XXXXXX", prefix)).string();
    if (::mkdtemp(name.data()) == nullptr) {
        return failWith("creating a temporary folder in", base, errno);
    }
    return TemporaryFolder(std::filesystem::path(name));
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

TemporaryFolder::~TemporaryFolder()
{
    remove();
}

void TemporaryFolder::remove() noexcept
{
    if (!m_path.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
}

} // namespace ca
