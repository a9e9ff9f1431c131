// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/attachment.h"

#include "sandbox/docker/tunnel.h"

#include <algorithm>
#include <cstring>

namespace ca::docker {

namespace {

constexpr std::size_t kBuffer = std::size_t{64} << 10;
constexpr std::size_t kErrorTail = std::size_t{4} << 10;

} // namespace

Attachment::Attachment(std::unique_ptr<Tunnel> tunnel, std::string_view surplus)
    : m_tunnel(std::move(tunnel))
    , m_buffer(std::max(kBuffer, surplus.size()))
    , m_end(surplus.size())
{
    std::copy(surplus.begin(), surplus.end(), m_buffer.begin());
}

Attachment::Attachment(Attachment&&) noexcept = default;
Attachment& Attachment::operator=(Attachment&&) noexcept = default;
Attachment::~Attachment() = default;

int Attachment::fd() const
{
    return m_tunnel->fd();
}

bool Attachment::buffered() const
{
    return m_begin != m_end || (!m_ended && m_tunnel->mayHoldBytes());
}

Result<std::size_t> Attachment::read(std::span<char> out)
{
    std::size_t total = 0;
    while (total < out.size()) {
        const auto taken = takePending(out.subspan(total));
        if (!taken) {
            return fail(taken.error());
        }
        total += *taken;
        if (m_begin != m_end) {
            continue; // stderr was in between, or the span is full
        }
        if (total > 0) {
            break;
        }
        const auto filled = fill();
        if (!filled) {
            return fail(filled.error());
        }
        if (!*filled) {
            break;
        }
    }
    return total;
}

Result<std::size_t> Attachment::takePending(std::span<char> out)
{
    std::string_view input(m_buffer.data() + m_begin, m_end - m_begin);
    const auto piece = m_demultiplexer.next(input, out.size());
    m_begin = m_end - input.size();
    if (!piece) {
        return fail(piece.error());
    }
    if (!*piece) {
        return 0;
    }
    const std::string_view bytes = (*piece)->bytes;
    if ((*piece)->channel != Channel::Out) {
        keepError(bytes);
        return 0;
    }
    std::memcpy(out.data(), bytes.data(), bytes.size());
    return bytes.size();
}

/// Whether there is something new in the buffer.
Result<bool> Attachment::fill()
{
    if (m_ended) {
        return false;
    }
    const auto received = m_tunnel->receive(m_buffer);
    if (!received) {
        return fail(received.error());
    }
    m_begin = 0;
    m_end = received->size;
    m_ended = received->ended;
    if (m_ended && !m_demultiplexer.betweenFrames()) {
        return fail(Fault::Broken, "the container's output ended in the middle of a frame");
    }
    return m_end > 0;
}

void Attachment::keepError(std::string_view bytes)
{
    m_errorTail += bytes.substr(bytes.size() - std::min(bytes.size(), kErrorTail));
    if (m_errorTail.size() > kErrorTail) {
        m_errorTail.erase(0, m_errorTail.size() - kErrorTail);
    }
}

Result<std::size_t> Attachment::write(std::string_view bytes)
{
    return m_tunnel->send(bytes);
}

Result<void> Attachment::shutdownWrite()
{
    return m_tunnel->shutdownWrite();
}

} // namespace ca::docker
