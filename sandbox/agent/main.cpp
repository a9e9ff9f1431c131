// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// ca-agent: the one process of ours inside a sandbox. It starts judged programs, holds them to their limits, measures them,
// and wipes what they leave. It is a static binary without threads and without a heap that grows.
//
// THEORY OF OPERATION
//
// Why it exists. Starting a container, or even a process in one, costs many times what a small program runs for. So a sandbox is made
// once, with this agent as its first process; every test is one clone and exec from here, asked for by a frame on stdin and answered by
// frames on stdout. The host may send all tests in one burst: they wait in the pipe, not in our memory.
//
// Two habitats. As PID 1 of a container the agent is root with the capabilities SETUID, SETGID and KILL and no others: every run gets
// a user id of its own, which is what keeps it from the agent, from other runs' files and from the interactor's secrets. Everything that
// belongs to a run's user is created, read and removed as that user (ActingAs), because root without capabilities is nobody special.
// Nested (--nested) there is a single user id, and the agent has the capabilities of its user namespace instead: every run gets pid,
// mount and ipc namespaces of its own (Spaces), and loses all capabilities before it starts.
//
// The life of a run (Run, in run.cpp and run_watch.cpp):
//   start    its stdin is a sealed memory file that was filled from the frame; stdout and stderr are pipes. The child (Child in
//            launch.cpp) takes a session, streams, mounts, limits, a user, a folder and a filter of system calls, in this order, and
//            execs. What fails on the way comes back through a pipe that exec closes, and is looked at after the end: waiting
//            for the exec would cost more than the rest of our work.
//   watch    one poll on the pidfd, the pipes and the host. CPU time and memory are those of the whole tree, from the cgroup (Meter);
//            looked at again before what is left could be used up, every 1 to 10 ms. SIGKILL is the only signal we send.
//   bury     the run ends when its main process ends, not when its pipes close: somebody may hold those. As PID 1 we kill
//            everybody (kill -1) and wait until no child is left; nested we kill the run's init, and the kernel does it.
//   drain    what is left in the pipes, which nobody can write to any more.
//   deliver  files that the host wants from the work folder, which nobody can change any more (collection.h).
//   tidy     what a compiler made becomes /box, owned by us; work folders are emptied. After this nothing that
//            the run wrote is there for the next one.
//   report   output first, then files, then the result; when there is little of it, in one write.
//
// Trust. The host is ours; the program is hostile. A frame that is malformed, or a system call whose failure makes isolation
// doubtful, ends in one Failed frame and our exit (Trouble), which ends everything in the sandbox. So does the end of stdin.
// Nothing that a program writes is interpreted here: it is copied into frames whose length we set.
//
// Memory. All buffers are fixed and part of Conversation below, which lies in the zeroed segment: pages that are never needed never
// exist. Only an agent this small may fork, since a child's peak memory starts at its parent's.
#include "sandbox/agent/conversation.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "build_id.h"

namespace {

using namespace ca::agent;

alignas(Conversation) char conversationPlace[sizeof(Conversation)];

void say(int to, const char* text)
{
    (void)!::write(to, text, std::strlen(text));
}

/// Whatever the launcher had ignored or blocked, programs start from a clean table. SIGCHLD stays blocked and is awaited where it matters.
void resetSignals()
{
    for (int signal = 1; signal < NSIG; ++signal) {
        ::signal(signal, SIG_DFL);
    }
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGCHLD, [](int) {});
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGCHLD);
    ::sigprocmask(SIG_SETMASK, &blocked, nullptr);
}

/// Descriptors 0 to 2 exist from here on, so that no other ever gets their numbers.
bool prepareStreams()
{
    while (::fcntl(STDERR_FILENO, F_GETFD) < 0) {
        if (::open("/dev/null", O_RDWR) < 0) {
            return false;
        }
    }
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO}) {
        const int flags = ::fcntl(fd, F_GETFL);
        if (flags < 0 || ::fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0) {
            return false;
        }
    }
    return true;
}

int serve(const Options& options)
{
    ::umask(0);
    resetSignals();
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || ::chdir("/") != 0 || !prepareStreams()) {
        say(STDERR_FILENO, "ca-agent: cannot prepare itself\n");
        return 1;
    }
    auto* const conversation = new (conversationPlace) Conversation(STDIN_FILENO, STDOUT_FILENO);
    return conversation->hold(options) ? 1 : 0;
}

} // namespace

int main(int count, char** arguments)
{
    const std::optional<Options> options = parseOptions(count, arguments);
    if (!options) {
        say(STDERR_FILENO, "ca-agent: unknown argument; it is started by the sandbox's launcher, not by hand\n");
        return 2;
    }
    if (options->version) {
        char line[128];
        const int size = std::snprintf(line, sizeof line, "ca-agent protocol %d build %s\n", ca::wire::kVersion, kBuildId);
        return ::write(STDOUT_FILENO, line, static_cast<std::size_t>(size)) == size ? 0 : 1;
    }
    return serve(*options);
}
