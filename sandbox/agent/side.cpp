// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/side.h"

#include "sandbox/agent/clock.h"

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

namespace ca::agent {

bool Channel::read(Outbox& outbox, std::uint32_t run)
{
    ssize_t got = 0;
    if (seen < cap) {
        const std::uint64_t most = std::min<std::uint64_t>(cap - seen, relay != nullptr ? relay->room() : wire::kMaxOutputChunk);
        const Outbox::Chunk chunk = outbox.readOutput(fd.get(), run, stream, most);
        got = chunk.got;
        if (relay != nullptr && got > 0) {
            relay->push(chunk.bytes);
        }
    } else {
        char dropped[4096];
        got = ::read(fd.get(), dropped, sizeof dropped);
    }
    if (got > 0) {
        seen += static_cast<std::uint64_t>(got);
    } else if (got == 0 || errno != EAGAIN) { // a terminal without users answers EIO
        close();
    }
    return got > 0;
}

void Channel::close()
{
    fd.reset();
    if (relay != nullptr) {
        relay->finish();
    }
}

void Side::begin(wire::Role as, const Command& what, uid_t user)
{
    *this = Side{};
    role = as;
    command = &what;
    uid = user;
    out.cap = err.cap = what.limits.output;
}

std::uint64_t Side::cpuOfChild() const
{
    return cpuMicrosOf(child.pid);
}

Trouble Side::collect()
{
    int status = 0;
    rusage usage{};
    if (::wait4(child.pid, &status, 0, &usage) != child.pid) {
        return trouble("cannot take the status of a run");
    }
    isRunning = false;
    outcome.wallMicros = nowMicros() - started;
    toll.add(usage);
    if (!wasStopped) {
        outcome.stop = WIFSIGNALED(status) ? wire::Stop::Signalled : wire::Stop::Exited;
    }
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    outcome.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return {};
}

} // namespace ca::agent
