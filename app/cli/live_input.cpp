// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/live_input.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace ca::cli {

InputPump::InputPump(int descriptor, Mailbox& mailbox)
    : m_descriptor(descriptor)
    , m_mailbox(mailbox)
    , m_stopEvent(::eventfd(0, EFD_CLOEXEC))
    , m_thread([this](const std::stop_token& stop) { pump(stop); })
{
}

InputPump::~InputPump()
{
    m_thread.request_stop();
    ::eventfd_write(m_stopEvent.get(), 1);
}

void InputPump::pump(const std::stop_token& stop)
{
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        std::array<pollfd, 2> watched{{{m_descriptor, POLLIN, 0}, {m_stopEvent.get(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR) {
            break;
        }
        if (stop.stop_requested()) {
            return;
        }
        if (watched[0].revents == 0) {
            continue;
        }
        const ssize_t n = ::read(m_descriptor, buffer.data(), buffer.size());
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) {
            continue;
        }
        if (n <= 0) {
            break;
        }
        if (!m_mailbox.postInput(std::string(buffer.data(), static_cast<std::size_t>(n)), stop)) {
            return;
        }
    }
    m_mailbox.post(InputEnded{});
}

RawTerminal::RawTerminal(int descriptor)
    : m_descriptor(descriptor)
{
    termios former = {};
    if (::tcgetattr(descriptor, &former) != 0) {
        return;
    }
    m_former = former;
    termios raw = former;
    ::cfmakeraw(&raw);
    ::tcsetattr(descriptor, TCSANOW, &raw);
}

void RawTerminal::restore() const
{
    if (m_former) {
        ::tcsetattr(m_descriptor, TCSANOW, &*m_former);
    }
}

TerminalSize terminalSize(int descriptor)
{
    winsize size = {};
    const bool known = ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    return known ? TerminalSize{size.ws_col, size.ws_row} : TerminalSize{};
}

} // namespace ca::cli
