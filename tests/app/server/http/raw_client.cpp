// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/http/raw_client.h"

#include <algorithm>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace ca::server::testing {

namespace {

constexpr int kPatience = 30'000; // milliseconds until a test has failed

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

void readHead(std::string_view head, RawAnswer& answer)
{
    answer.status = head.size() > 12 ? std::atoi(std::string(head.substr(9, 3)).c_str()) : 0;
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos && at + 2 < head.size();) {
        const std::size_t end = std::min(head.find("\r\n", at + 2), head.size());
        const std::string_view line = head.substr(at + 2, end - at - 2);
        if (const std::size_t colon = line.find(": "); colon != std::string_view::npos) {
            answer.headers[lower(line.substr(0, colon))] = line.substr(colon + 2);
        }
        at = end < head.size() ? end : std::string_view::npos;
    }
}

} // namespace

RawClient::RawClient(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        m_socket.reset();
    }
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawClient::finishSending()
{
    ::shutdown(m_socket.get(), SHUT_WR);
}

void RawClient::abort()
{
    const linger now{1, 0};
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket.reset();
}

bool RawClient::more()
{
    pollfd wait{m_socket.get(), POLLIN, 0};
    char buffer[65536];
    if (!m_socket || ::poll(&wait, 1, kPatience) <= 0) {
        return false;
    }
    const ssize_t size = ::recv(m_socket.get(), buffer, sizeof buffer, 0);
    if (size <= 0) {
        m_socket.reset();
        return false;
    }
    m_input.append(buffer, static_cast<std::size_t>(size));
    return true;
}

std::string RawClient::until(std::string_view end)
{
    std::size_t found = m_input.find(end);
    while (found == std::string::npos) {
        if (!more()) {
            return {};
        }
        found = m_input.find(end);
    }
    std::string text = m_input.substr(0, found + end.size());
    m_input.erase(0, text.size());
    return text;
}

std::string RawClient::exactly(std::size_t size)
{
    while (m_input.size() < size && more()) {
    }
    std::string text = m_input.substr(0, size);
    m_input.erase(0, text.size());
    return text;
}

std::string RawClient::rest()
{
    while (more()) {
    }
    return std::exchange(m_input, {});
}

RawAnswer RawClient::answer(bool toHead)
{
    RawAnswer answer;
    readHead(until("\r\n\r\n"), answer);
    if (toHead || answer.status == 0 || answer.status == 204 || answer.status == 304 || answer.status < 200) {
        return answer;
    }
    if (answer.header("transfer-encoding") != "chunked") {
        answer.body = answer.headers.contains("content-length") ? exactly(std::stoul(answer.header("content-length"))) : rest();
        return answer;
    }
    for (;;) {
        const std::string line = until("\r\n");
        const std::size_t size = std::strtoul(line.c_str(), nullptr, 16);
        answer.body += exactly(size);
        if (until("\r\n").empty() || size == 0) {
            return answer;
        }
    }
}

RawAnswer get(std::uint16_t port, std::string_view path, std::string_view headers, std::string_view host)
{
    RawClient client(port);
    client.send("GET " + std::string(path) + " HTTP/1.1\r\nHost: " + std::string(host) + "\r\n" + std::string(headers) + "\r\n");
    return client.answer();
}

} // namespace ca::server::testing
