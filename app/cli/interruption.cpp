// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/interruption.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ca::cli {

namespace {

std::atomic<int> g_pipe = -1; // the handler can reach nothing else

struct Handled {
    int signal;
    struct sigaction former;
};
std::array<Handled, 5> g_handled{{{SIGINT, {}}, {SIGTERM, {}}, {SIGHUP, {}}, {SIGWINCH, {}}, {SIGPIPE, {}}}};

constexpr char kEnd = 0; // no signal has this number

void tell(int signal)
{
    const int error = errno;
    const int pipe = g_pipe;
    const char byte = static_cast<char>(signal);
    if (pipe >= 0 && signal != SIGPIPE) {
        [[maybe_unused]] const ssize_t n = ::write(pipe, &byte, 1);
    }
    errno = error;
}

} // namespace

// SIGPIPE gets a handler that does nothing instead of SIG_IGN: writes to a closed pipe fail with EPIPE all the same, but
// programs that we start have the default action again, which ignoring would have taken from them.
Interruption::Interruption()
{
    if (::pipe2(m_pipe, O_CLOEXEC) != 0) {
        return; // without descriptors left the default actions end us, which is what the user wants
    }
    ::fcntl(m_pipe[1], F_SETFL, O_NONBLOCK);
    g_pipe = m_pipe[1];
    for (Handled& handled : g_handled) {
        struct sigaction action = {};
        action.sa_handler = tell;
        action.sa_flags = SA_RESTART;
        ::sigaction(handled.signal, &action, &handled.former);
    }
    m_watcher = std::thread([this] { watch(); });
}

Interruption::~Interruption()
{
    if (!m_watcher.joinable()) {
        return;
    }
    for (const Handled& handled : g_handled) {
        ::sigaction(handled.signal, &handled.former, nullptr);
    }
    g_pipe = -1;
    [[maybe_unused]] const ssize_t n = ::write(m_pipe[1], &kEnd, 1);
    m_watcher.join();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Interruption::listen(Listener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void Interruption::onLeave(std::function<void()> last)
{
    const std::lock_guard lock(m_mutex);
    m_last = std::move(last);
}

void Interruption::watch()
{
    for (;;) {
        char signal = kEnd;
        const ssize_t n = ::read(m_pipe[0], &signal, 1);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n != 1 || signal == kEnd) {
            return;
        }
        handle(signal);
    }
}

void Interruption::handle(int signal)
{
    const std::lock_guard lock(m_mutex);
    if ((m_listener && m_listener(signal)) || signal == SIGWINCH) {
        return;
    }
    if (m_stop.stop_requested()) {
        if (m_last) {
            m_last();
        }
        ::_exit(128 + signal);
    }
    m_signal = signal;
    m_stop.request_stop();
}

} // namespace ca::cli
