// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/collection.h"

#include "sandbox/agent/plain_path.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ca::agent {

namespace {

struct OpenFile {
    UniqueFd file; // none when there is nothing to send
    std::uint64_t size = 0;
};

/// O_NONBLOCK keeps a pipe put in the file's place from holding us. Read with the user's own rights, and only when it is the user's own:
/// in a container an interactive run has two users in one folder, and a hard link to the other's file is not its reader's to show.
OpenFile openCollected(int work, const char* path, uid_t owner)
{
    const ActingAs user(owner);
    const char* name = nullptr;
    const UniqueFd parent = openParent(work, path, kMakeNothing, name);
    if (!parent) {
        return {};
    }
    OpenFile out;
    out.file.reset(::openat(parent.get(), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat info {};
    const bool isTheirs = out.file && ::fstat(out.file.get(), &info) == 0 && S_ISREG(info.st_mode)
        && info.st_uid == (owner == kOneself ? ::geteuid() : owner);
    if (!isTheirs) {
        return {};
    }
    out.size = static_cast<std::uint64_t>(info.st_size);
    return out;
}

} // namespace

Trouble makeCollectionFolders(int work, const Collection& wanted, uid_t owner, mode_t mode)
{
    const ActingAs user(owner);
    for (std::size_t i = 0; i < wanted.count; ++i) {
        const char* name = nullptr;
        if (!openParent(work, wanted.paths[i], mode, name)) {
            return trouble("a folder for what a run is to hand back cannot be made");
        }
    }
    return {};
}

Trouble sendCollection(int work, const RunRequest& request, uid_t owner, Outbox& outbox)
{
    const Collection& wanted = request.collection;
    for (std::size_t i = 0; i < wanted.count; ++i) {
        const OpenFile open = openCollected(work, wanted.paths[i], owner);
        if (!open.file) {
            continue;
        }
        const wire::Piece last = open.size > wanted.bound ? wire::Piece::Clipped : wire::Piece::Last;
        std::uint64_t left = std::min(open.size, wanted.bound);
        do {
            if (!outbox.readCollected(open.file.get(), {request.id, static_cast<std::uint8_t>(i), last}, left)) {
                return trouble("cannot read a file that a run left");
            }
        } while (left > 0);
    }
    return {};
}

} // namespace ca::agent
