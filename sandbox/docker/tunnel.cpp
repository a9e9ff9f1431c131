// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/tunnel.h"

#include "sandbox/docker/curl_handle.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

#include <fmt/format.h>

namespace ca::docker {

struct Tunnel::Handle {
    std::array<char, CURL_ERROR_SIZE> errorText = {};
    CurlHandle curl;
};

namespace {

std::chrono::milliseconds until(SteadyTime deadline)
{
    return std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
}

Error brokenBy(std::string_view reason)
{
    return {Fault::Broken, fmt::format("the connection to the container broke: {}", reason), {}};
}

bool isNotNow(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Tunnel::Tunnel(std::unique_ptr<Handle> handle, int fd, bool tls)
    : m_handle(std::move(handle))
    , m_fd(fd)
    , m_tls(tls)
    , m_mayHoldBytes(tls)
{
}

Tunnel::~Tunnel() = default;

Result<std::unique_ptr<Tunnel>> Tunnel::open(const Endpoint& endpoint, const Patience& patience)
{
    const auto left = until(patience.deadline);
    if (left.count() <= 0) {
        return fail(timeoutError());
    }
    auto curl = createCurl();
    if (!curl) {
        return fail(std::move(curl).error());
    }
    auto handle = std::make_unique<Handle>();
    handle->curl = std::move(*curl);
    CURL* const raw = handle->curl.get();
    applyEndpoint(raw, endpoint, handle->errorText.data());
    curl_easy_setopt(raw, CURLOPT_URL, baseUrl(endpoint).c_str());
    curl_easy_setopt(raw, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(raw, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
    if (const CURLcode code = curl_easy_perform(raw); code != CURLE_OK) {
        return fail(curlError(raw, code, handle->errorText.data(), endpoint));
    }
    curl_socket_t fd = CURL_SOCKET_BAD;
    curl_easy_getinfo(raw, CURLINFO_ACTIVESOCKET, &fd);
    if (fd == CURL_SOCKET_BAD) {
        return fail(Fault::Broken, fmt::format("the connection to {} broke", endpoint.address()));
    }
    return std::unique_ptr<Tunnel>(new Tunnel(std::move(handle), fd, endpoint.tls.has_value()));
}

Result<Tunnel::Received> Tunnel::receive(std::span<char> out)
{
    return m_tls ? receiveTls(out) : receivePlain(out);
}

Result<Tunnel::Received> Tunnel::receivePlain(std::span<char> out) const
{
    const ssize_t got = ::recv(m_fd, out.data(), out.size(), MSG_DONTWAIT);
    if (got > 0) {
        return Received{static_cast<std::size_t>(got), false};
    }
    if (got == 0) {
        return Received{0, true};
    }
    if (isNotNow(errno)) {
        return Received{};
    }
    return fail(brokenBy(std::strerror(errno)));
}

Result<Tunnel::Received> Tunnel::receiveTls(std::span<char> out)
{
    std::size_t got = 0;
    const CURLcode code = curl_easy_recv(m_handle->curl.get(), out.data(), out.size(), &got);
    m_mayHoldBytes = code == CURLE_OK && got > 0;
    if (code == CURLE_OK) {
        return Received{got, got == 0};
    }
    if (code == CURLE_AGAIN) {
        return Received{};
    }
    return fail(brokenBy(curl_easy_strerror(code)));
}

Result<std::size_t> Tunnel::send(std::string_view bytes)
{
    if (bytes.empty()) {
        return 0;
    }
    if (m_tls) {
        return sendTls(bytes);
    }
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent >= 0) {
        return static_cast<std::size_t>(sent);
    }
    if (isNotNow(errno)) {
        return 0;
    }
    return fail(brokenBy(std::strerror(errno)));
}

Result<std::size_t> Tunnel::sendTls(std::string_view bytes)
{
    std::size_t sent = 0;
    const CURLcode code = curl_easy_send(m_handle->curl.get(), bytes.data(), bytes.size(), &sent);
    if (code == CURLE_OK) {
        return sent;
    }
    if (code == CURLE_AGAIN) {
        return 0;
    }
    return fail(brokenBy(curl_easy_strerror(code)));
}

Result<void> Tunnel::shutdownWrite()
{
    if (m_tls) {
        return fail(Fault::Unavailable, "the input of a container cannot be ended alone over TLS",
                    "close the attachment instead");
    }
    if (::shutdown(m_fd, SHUT_WR) != 0) {
        return fail(brokenBy(std::strerror(errno)));
    }
    return {};
}

Result<void> Tunnel::wait(short events, const Patience& patience) const
{
    // Handshakes are short: looking at the stop token now and then spares a descriptor to be woken with.
    constexpr std::chrono::milliseconds kLookUp(50);
    for (;;) {
        if (patience.stop.stop_requested()) {
            return fail(stoppedError());
        }
        const auto left = until(patience.deadline);
        if (left.count() <= 0) {
            return fail(timeoutError());
        }
        pollfd ready = {m_fd, events, 0};
        const int count = ::poll(&ready, 1, static_cast<int>(std::min(left, kLookUp).count()));
        if (count > 0) {
            return {};
        }
        if (count < 0 && errno != EINTR) {
            return fail(brokenBy(std::strerror(errno)));
        }
    }
}

} // namespace ca::docker
