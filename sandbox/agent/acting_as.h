// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Touching files as somebody else. Root in a container keeps no capability to override permissions, so what a run's user owns is made,
// read and removed as that user. Only the file system identity changes: a process cannot be signalled or traced through it.
#pragma once

#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/types.h>

namespace ca::agent {

inline constexpr uid_t kOneself = static_cast<uid_t>(-1);

class ActingAs {
public:
    explicit ActingAs(uid_t uid) : m_uid(uid)
    {
        if (m_uid != kOneself) {
            become(uid);
        }
    }
    ActingAs(const ActingAs&) = delete;
    ActingAs& operator=(const ActingAs&) = delete;
    ~ActingAs()
    {
        if (m_uid != kOneself) {
            become(0);
        }
    }

private:
    static void become(uid_t uid)
    {
        ::setfsgid(uid);
        ::setfsuid(uid);
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // a change of identity puts the system's default back
    }

    uid_t m_uid;
};

} // namespace ca::agent
