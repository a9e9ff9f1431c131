// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/spaces.h"

#include "sandbox/agent/collection.h"
#include "sandbox/agent/hand_over.h"
#include "sandbox/agent/syscall_rules.h"
#include "sandbox/agent/tree.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/mount.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ca::agent {

namespace {

/// A system call that leaves errno alone: the init of a run shares the agent's memory.
long quietCall(long number, long one, long two, long three, long four)
{
#if defined(__x86_64__)
    long result = number;
    register long r10 asm("r10") = four;
    asm volatile("syscall" : "+a"(result) : "D"(one), "S"(two), "d"(three), "r"(r10) : "rcx", "r11", "memory");
    return result;
#else
    register long x8 asm("x8") = number;
    register long x0 asm("x0") = one;
    register long x1 asm("x1") = two;
    register long x2 asm("x2") = three;
    register long x3 asm("x3") = four;
    asm volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory");
    return x0;
#endif
}

/// PID 1 of a run: takes over orphans and buries them, until it is killed and everything with it. It touches nothing but its stack.
int beInit(void*)
{
    quietCall(SYS_close_range, 0, ~0U, 0, 0);
    std::uint64_t children = 1ULL << (SIGCHLD - 1); // blocked since the agent started, so it waits to be taken
    for (;;) {
        quietCall(SYS_rt_sigtimedwait, reinterpret_cast<long>(&children), 0, 0, sizeof children);
        while (quietCall(SYS_wait4, -1, 0, WNOHANG, 0) > 0) {
        }
    }
}

bool setReadOnly(const char* path, bool readOnly, unsigned flags)
{
    mount_attr attributes{};
    (readOnly ? attributes.attr_set : attributes.attr_clr) = MOUNT_ATTR_RDONLY;
    return ::syscall(kMountSetattr, AT_FDCWD, path, flags, &attributes, sizeof attributes) == 0;
}

bool remountReadOnly(const char* path)
{
    return ::mount(nullptr, path, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, nullptr) == 0;
}

/// Everything read-only in one call; before Linux 5.12 the folders that matter, one by one.
bool freeze(bool writableBuild)
{
    if (setReadOnly("/", true, AT_RECURSIVE)) {
        return !writableBuild || setReadOnly("/build", false, 0);
    }
    return errno == ENOSYS && remountReadOnly("/box") && remountReadOnly("/private") && (writableBuild || remountReadOnly("/build"));
}

bool mountTmp(const TmpSize& size)
{
    char options[96];
    std::snprintf(options, sizeof options, "mode=1777,size=%llu,nr_inodes=%llu", static_cast<unsigned long long>(size.bytes),
                  static_cast<unsigned long long>(size.files));
    return ::mount("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options) == 0;
}

bool fillTmp(const View& view)
{
    if (view.workFiles < 0 && view.collection == nullptr) {
        return true;
    }
    const UniqueFd tmp(::open("/tmp", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!tmp || (view.workFiles >= 0 && copyFolder(view.workFiles, tmp.get(), {}) != Copied::All)) {
        return false;
    }
    return view.collection == nullptr
        || (!makeCollectionFolders(tmp.get(), *view.collection, kOneself, 0755) && HandOver::give(view.handOver, tmp.get()));
}

bool setCapabilities(std::uint32_t low, std::uint32_t high)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct data[2] = {{low, low, 0}, {high, high, 0}};
    return ::syscall(SYS_capset, &header, data) == 0;
}

} // namespace

Trouble Spaces::open()
{
    m_home.reset(::open("/proc/self/ns/pid", O_RDONLY | O_CLOEXEC));
    if (!m_home) {
        return trouble("a nested sandbox needs /proc");
    }
    for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability) {
        if (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0) {
            return trouble("a nested sandbox needs the capabilities of its user namespace");
        }
    }
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    pid_t init = 0;
    if (const Trouble bad = begin(init)) {
        return bad;
    }
    ::kill(init, SIGKILL);
    ::waitpid(init, nullptr, 0);
    return end();
}

Trouble Spaces::begin(pid_t& init)
{
    if (::unshare(CLONE_NEWPID) != 0) {
        return trouble("cannot make a process namespace for a run");
    }
    // A stack for each of the two inits of an interactive run. Sharing our memory saves copying it.
    alignas(16) static char stacks[2][4096];
    m_turn = 1 - m_turn;
    init = ::clone(beInit, stacks[m_turn] + sizeof stacks[m_turn], CLONE_VM | SIGCHLD, nullptr);
    return init > 0 ? Trouble{} : trouble("cannot start the init of a run");
}

Trouble Spaces::end()
{
    return ::setns(m_home.get(), CLONE_NEWPID) == 0 ? Trouble{} : trouble("cannot return from the process namespace of a run");
}

std::uint64_t Spaces::cloneFlags()
{
    return CLONE_NEWNS | CLONE_NEWIPC;
}

const char* arrangeView(const View& view)
{
    if (!freeze(view.writableBuild)) {
        return "cannot make the sandbox read-only for a run";
    }
    if (::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0) {
        return "cannot mount /proc for a run";
    }
    if (!mountTmp(view.tmp) || !fillTmp(view)) {
        return "cannot prepare /tmp for a run";
    }
    if (view.privateFolder && ::mount("/private/open", "/private", nullptr, MS_BIND, nullptr) != 0) {
        return "cannot show /private to the interactor";
    }
    return nullptr;
}

bool dropCapabilities()
{
    return setCapabilities(0, 0);
}

} // namespace ca::agent
