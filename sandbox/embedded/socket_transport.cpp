// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/embedded/socket_transport.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>

#include <fmt/format.h>

namespace ca {

SocketTransport::SocketTransport(UniqueFd socket, UniqueFd words, std::function<void()> onClose)
    : m_socket(std::move(socket)), m_words(std::move(words)), m_onClose(std::move(onClose))
{
}

SocketTransport::~SocketTransport()
{
    close();
}

Result<std::size_t> SocketTransport::read(std::span<char> into)
{
    const ssize_t count = ::recv(m_socket.get(), into.data(), into.size(), MSG_DONTWAIT);
    if (count > 0) {
        return static_cast<std::size_t>(count);
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return 0;
    }
    m_ended = true; // an orderly end, a reset and a closed descriptor all mean that nobody is there
    return 0;
}

Result<std::size_t> SocketTransport::write(std::string_view bytes)
{
    const ssize_t count = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count >= 0) {
        return static_cast<std::size_t>(count);
    }
    if (errno == EAGAIN || errno == EINTR) {
        return 0;
    }
    return fail(Fault::Broken, fmt::format("writing to the sandbox: {}", std::strerror(errno)));
}

std::string SocketTransport::lastWords() const
{
    std::array<char, 512> tail{};
    struct stat info = {};
    if (!m_words || ::fstat(m_words.get(), &info) != 0) {
        return {};
    }
    const off_t start = info.st_size > static_cast<off_t>(tail.size()) ? info.st_size - static_cast<off_t>(tail.size()) : 0;
    const ssize_t count = ::pread(m_words.get(), tail.data(), tail.size(), start);
    std::string words(tail.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    while (!words.empty() && words.back() == '\n') {
        words.pop_back();
    }
    return words;
}

void SocketTransport::close() noexcept
{
    m_socket.reset();
    if (auto onClose = std::exchange(m_onClose, nullptr)) {
        onClose();
    }
}

} // namespace ca
