// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/tree.h"

#include "sandbox/agent/clock.h"
#include "sandbox/agent/folder_entries.h"

#include "core/base/unique_fd.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

namespace ca::agent {

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/// Walks a tree of any depth with one descriptor and no stack: down into a folder that is not empty, up when it is.
/// Nobody else is alive to move folders, so ".." leads back where we came from.
class Eraser {
public:
    Eraser(int root, uid_t owner, std::uint64_t deadline)
        : m_current(::openat(root, ".", kOpenFolder)), m_owner(owner), m_deadline(deadline)
    {
    }

    void run()
    {
        while (m_current && nowMicros() < m_deadline) {
            switch (sweep()) {
            case Sweep::Descended:
                ++m_depth;
                break;
            case Sweep::Clean:
                if (m_depth-- == 0) {
                    return;
                }
                m_current.reset(::openat(m_current.get(), "..", kOpenFolder));
                break;
            case Sweep::Stuck:
                return;
            }
        }
    }

private:
    enum class Sweep { Clean, Descended, Stuck };

    /// Removes entries until one of them is a folder with something in it.
    Sweep sweep()
    {
        FolderEntries entries(m_current.get());
        while (const char* name = entries.next()) {
            if (m_depth == 0 && !isOurs(name)) {
                continue; // somebody else's in a sticky folder
            }
            if (::unlinkat(m_current.get(), name, 0) == 0 || ::unlinkat(m_current.get(), name, AT_REMOVEDIR) == 0) {
                continue;
            }
            const bool full = errno == ENOTEMPTY || errno == EEXIST;
            return full && enter(name) ? Sweep::Descended : Sweep::Stuck;
        }
        return Sweep::Clean;
    }

    bool isOurs(const char* name) const
    {
        struct stat info {};
        return m_owner == kOneself || (::fstatat(m_current.get(), name, &info, AT_SYMLINK_NOFOLLOW) == 0 && info.st_uid == m_owner);
    }

    bool enter(const char* name)
    {
        UniqueFd inner(::openat(m_current.get(), name, kOpenFolder));
        if (!inner && ::fchmodat(m_current.get(), name, 0700, 0) == 0) {
            inner.reset(::openat(m_current.get(), name, kOpenFolder));
        }
        if (!inner) {
            return false;
        }
        ::fchmod(inner.get(), 0700);
        m_current = std::move(inner);
        return true;
    }

    UniqueFd m_current;
    uid_t m_owner;
    std::uint64_t m_deadline;
    unsigned m_depth = 0;
};

class Copier {
public:
    explicit Copier(CopyUsers users) : m_users(users) {}

    Copied folder(int from, int to, unsigned depth)
    {
        if (depth > kDeepest) {
            return Copied::TooMany;
        }
        FolderEntries entries(from);
        while (const char* name = entries.next()) {
            if (++m_count > kMost) {
                return Copied::TooMany;
            }
            const Copied done = entry(from, to, name, depth);
            if (done != Copied::All) {
                return done;
            }
        }
        return Copied::All;
    }

private:
    static constexpr unsigned kDeepest = 24;
    static constexpr unsigned kMost = 10'000;

    Copied entry(int from, int to, const char* name, unsigned depth)
    {
        const UniqueFd source = openSource(from, name);
        struct stat info {};
        if (!source || ::fstat(source.get(), &info) != 0) {
            return Copied::All;
        }
        if (S_ISDIR(info.st_mode)) {
            const UniqueFd target = makeFolder(to, name);
            return target ? folder(source.get(), target.get(), depth + 1) : failure();
        }
        return S_ISREG(info.st_mode) ? file(source.get(), to, name, info) : Copied::All;
    }

    /// O_NONBLOCK keeps a pipe put in a file's place from holding us.
    UniqueFd openSource(int from, const char* name) const
    {
        const ActingAs reader(m_users.reader);
        return UniqueFd(::openat(from, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    }

    UniqueFd makeFolder(int to, const char* name) const
    {
        const ActingAs writer(m_users.writer);
        if (::mkdirat(to, name, 0755) != 0 && errno != EEXIST) {
            return {};
        }
        return UniqueFd(::openat(to, name, kOpenFolder));
    }

    Copied file(int source, int to, const char* name, const struct stat& info) const
    {
        const mode_t mode = (info.st_mode & 0111) != 0 ? 0755 : 0644;
        const ActingAs writer(m_users.writer);
        const UniqueFd target(::openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (!target) {
            return failure();
        }
        for (off_t left = info.st_size; left > 0;) {
            const ssize_t moved = ::sendfile(target.get(), source, nullptr, static_cast<std::size_t>(left));
            if (moved <= 0) {
                return failure();
            }
            left -= moved;
        }
        return Copied::All;
    }

    static Copied failure() { return errno == ENOSPC || errno == EDQUOT ? Copied::NoRoom : Copied::Failed; }

    CopyUsers m_users;
    unsigned m_count = 0;
};

} // namespace

bool isEmptyFolder(int folder)
{
    return FolderEntries(folder).next() == nullptr;
}

bool emptyFolder(int folder, uid_t owner, std::uint64_t deadline)
{
    if (isEmptyFolder(folder)) {
        return true;
    }
    {
        const ActingAs user(owner);
        Eraser(folder, owner, deadline).run();
    }
    return isEmptyFolder(folder);
}

Copied copyFolder(int from, int to, CopyUsers users)
{
    return Copier(users).folder(from, to, 0);
}

} // namespace ca::agent
