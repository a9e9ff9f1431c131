// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One descriptor from a child to the agent, through a socket pair: how a folder that exists in the child's mounts alone outlives them.
#pragma once

#include "core/base/unique_fd.h"

#include <cstring>
#include <sys/socket.h>

namespace ca::agent {

class HandOver {
public:
    [[nodiscard]] bool open()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0) {
            return false;
        }
        m_agents.reset(ends[0]);
        m_childs.reset(ends[1]);
        return true;
    }
    [[nodiscard]] int childsEnd() const { return m_childs.get(); }

    [[nodiscard]] static bool give(int childsEnd, int descriptor)
    {
        Message message;
        cmsghdr* const control = CMSG_FIRSTHDR(&message.head);
        control->cmsg_level = SOL_SOCKET;
        control->cmsg_type = SCM_RIGHTS;
        control->cmsg_len = CMSG_LEN(sizeof descriptor);
        std::memcpy(CMSG_DATA(control), &descriptor, sizeof descriptor);
        return ::sendmsg(childsEnd, &message.head, MSG_NOSIGNAL) == 1;
    }

    /// What the child gave; empty when it did not come so far. Never waits: the child execs or ends before the agent goes on.
    [[nodiscard]] UniqueFd take()
    {
        Message message;
        if (::recvmsg(m_agents.get(), &message.head, MSG_CMSG_CLOEXEC) != 1) {
            return {};
        }
        const cmsghdr* const control = CMSG_FIRSTHDR(&message.head);
        int descriptor = -1;
        if (control != nullptr && control->cmsg_type == SCM_RIGHTS && control->cmsg_len == CMSG_LEN(sizeof descriptor)) {
            std::memcpy(&descriptor, CMSG_DATA(control), sizeof descriptor);
        }
        return UniqueFd(descriptor);
    }

private:
    /// One byte, because nothing travels with none, and room for one descriptor.
    struct Message {
        Message()
        {
            head.msg_iov = &piece;
            head.msg_iovlen = 1;
            head.msg_control = control;
            head.msg_controllen = sizeof control;
        }
        Message(const Message&) = delete;
        Message& operator=(const Message&) = delete;

        char byte = 0;
        iovec piece{&byte, 1};
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
        msghdr head{};
    };

    UniqueFd m_agents;
    UniqueFd m_childs;
};

} // namespace ca::agent
