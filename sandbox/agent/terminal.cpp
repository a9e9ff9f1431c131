// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/terminal.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>

#ifndef TIOCGPTPEER
#define TIOCGPTPEER _IO('T', 0x41)
#endif

namespace ca::agent {

namespace {

constexpr int kMasterFlags = O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC;

UniqueFd openMaster(bool nested)
{
    UniqueFd master(::open("/dev/pts/ptmx", kMasterFlags));
    if (master || !nested) {
        return master ? std::move(master) : UniqueFd(::open("/dev/ptmx", kMasterFlags));
    }
    ::mkdir("/dev/pts", 0755);
    if (::mount("devpts", "/dev/pts", "devpts", MS_NOSUID | MS_NOEXEC, "newinstance,ptmxmode=0666,mode=0600") != 0) {
        return {};
    }
    return UniqueFd(::open("/dev/pts/ptmx", kMasterFlags));
}

} // namespace

Trouble openTerminal(uid_t user, bool nested, Terminal& out)
{
    const ActingAs owner(user);
    out.master = openMaster(nested);
    int locked = 0;
    if (!out.master || ::ioctl(out.master.get(), TIOCSPTLCK, &locked) != 0) {
        return trouble("the sandbox cannot make a terminal");
    }
    // By descriptor, not by name: no path that could lead elsewhere.
    out.slave.reset(::ioctl(out.master.get(), TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!out.slave) {
        return trouble("the sandbox cannot open its terminal");
    }
    resizeTerminal(out.master.get(), 80, 24);
    return {};
}

void resizeTerminal(int master, std::uint16_t columns, std::uint16_t rows)
{
    const winsize size{rows, columns, 0, 0};
    ::ioctl(master, TIOCSWINSZ, &size);
}

} // namespace ca::agent
