// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/folders.h"

#include "sandbox/agent/clock.h"
#include "sandbox/agent/plain_path.h"

#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace ca::agent {

namespace {

constexpr std::uint64_t kPatienceMicros = 10'000'000;
constexpr mode_t kBuildOpen = 0770;
constexpr mode_t kClosed = 0700;

/// A folder that is a tmpfs: whatever else stands at its place is not a sandbox's, and nobody's to wipe.
Trouble openOwn(const char* path, UniqueFd& out)
{
    out.reset(::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct statfs info {};
    if (!out || ::fstatfs(out.get(), &info) != 0) {
        return trouble("the sandbox lacks one of /box, /build, /tmp and /private");
    }
    if (info.f_type != TMPFS_MAGIC) {
        return {ENOTSUP, "one of /box, /build, /tmp and /private is not a tmpfs of the sandbox"};
    }
    return {};
}

Trouble wipe(int folder, uid_t owner)
{
    if (!emptyFolder(folder, owner, nowMicros() + kPatienceMicros)) {
        return {ENOTEMPTY, "a folder of the sandbox could not be emptied"};
    }
    return {};
}

} // namespace

Trouble Folders::open(Habitat habitat)
{
    m_habitat = habitat;
    if (const Trouble bad = openOwn("/box", m_box)) {
        return bad;
    }
    if (const Trouble bad = openOwn("/build", m_build)) {
        return bad;
    }
    if (const Trouble bad = openOwn("/tmp", m_work)) {
        return bad;
    }
    return openOwn("/private", m_private);
}

Trouble Folders::prepare(const Users& users)
{
    const bool nested = m_habitat == Habitat::Nested;
    // Without CAP_CHOWN an owner may still give a folder to a group of its own: /private opens to the interactor's group.
    const bool grouped = nested
        || (::fchown(m_private.get(), kOneself, users.privileged) == 0 && ::fchown(m_build.get(), kOneself, users.privileged) == 0);
    if (!grouped || ::fchmod(m_box.get(), 0755) != 0 || ::fchmod(m_build.get(), nested ? 0 : kClosed) != 0
        || ::fchmod(m_work.get(), 01777) != 0 || ::fchmod(m_private.get(), nested ? 0 : 0750) != 0) {
        return trouble("the folders of the sandbox cannot be given their modes");
    }
    if (nested) { // hidden below a closed folder; an interactor's own mount makes it /private, see spaces.h
        ::mkdirat(m_private.get(), "open", 0755);
        m_private.reset(::openat(m_private.get(), "open", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        return m_private ? Trouble{} : trouble("cannot make the interactor's folder");
    }
    return {};
}

Trouble Folders::create(const PutHead& put, const Users& users, UniqueFd& out)
{
    const bool isWork = put.area == wire::Area::Work;
    const bool isPrivate = put.area == wire::Area::Private;
    const int root = isWork ? m_work.get() : isPrivate ? m_private.get() : m_box.get();
    m_workFiles |= isWork;
    m_privateFiles |= isPrivate;

    char path[wire::kMaxPath + 1];
    std::memcpy(path, put.path.data(), put.path.size());
    path[put.path.size()] = '\0';
    const ActingAs owner(isWork ? users.program : kOneself);
    const char* name = nullptr;
    const UniqueFd parent = openParent(root, path, 0755, name);
    if (parent) {
        ::unlinkat(parent.get(), name, 0);
        out.reset(::openat(parent.get(), name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, put.executable ? 0755 : 0644));
    }
    return out ? Trouble{} : trouble("a file cannot be made in the sandbox");
}

Trouble Folders::beginCompile(const Users& users)
{
    if (::fchmod(m_build.get(), m_habitat == Habitat::Nested ? 0700 : kBuildOpen) != 0) {
        return trouble("cannot open /build for the compiler");
    }
    if (copyFolder(m_box.get(), m_build.get(), {kOneself, users.privileged}) != Copied::All) {
        return trouble("cannot copy /box for the compiler");
    }
    return {};
}

Trouble Folders::adoptBuild(const Users& users, Copied& copied)
{
    if (const Trouble bad = wipe(m_box.get(), kOneself)) {
        return bad;
    }
    copied = copyFolder(m_build.get(), m_box.get(), {users.privileged, kOneself});
    return copied == Copied::Failed ? trouble("cannot copy what the compiler made") : Trouble{};
}

Trouble Folders::endCompile(const Users& users)
{
    if (const Trouble bad = wipe(m_build.get(), users.privileged)) {
        return bad;
    }
    return ::fchmod(m_build.get(), m_habitat == Habitat::Nested ? 0 : kClosed) == 0 ? Trouble{} : trouble("cannot close /build");
}

/// In a nested sandbox the run had a /tmp of its own that went with its mounts; ours holds only what was put.
Trouble Folders::wipeWork(const Users& users)
{
    if (m_privateFiles) {
        m_privateFiles = false;
        if (const Trouble bad = wipe(m_private.get(), kOneself)) {
            return bad;
        }
    }
    if (m_habitat == Habitat::Nested && !m_workFiles) {
        return {};
    }
    m_workFiles = false;
    if (emptyFolder(m_work.get(), users.program, nowMicros() + kPatienceMicros)) {
        return {};
    }
    return wipe(m_work.get(), users.privileged);
}

Trouble Folders::reset(const Users& users)
{
    if (const Trouble bad = wipe(m_box.get(), kOneself)) {
        return bad;
    }
    if (const Trouble bad = wipe(m_build.get(), users.privileged)) {
        return bad;
    }
    m_privateFiles = true;
    return wipeWork(users);
}

} // namespace ca::agent
