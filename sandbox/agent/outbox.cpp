// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/outbox.h"

#include <algorithm>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace ca::agent {

using wire::Type;
using wire::Writer;

namespace {

constexpr std::size_t kOutputHead = wire::kHeaderSize + 4 + 1;
constexpr std::size_t kCollectedHead = wire::kHeaderSize + 4 + 1 + 1;

void writeOutputHead(char* at, std::uint32_t run, wire::Stream stream, std::size_t size)
{
    Writer head(at, kOutputHead);
    head.u32(static_cast<std::uint32_t>(4 + 1 + size));
    head.u8(static_cast<std::uint8_t>(Type::Output));
    head.u32(run);
    head.u8(static_cast<std::uint8_t>(stream));
}

} // namespace

void Outbox::ready(std::uint64_t nonce, std::uint32_t features, std::string_view build)
{
    frame(Type::Ready, [&](Writer& out) {
        out.u16(wire::kVersion);
        out.u64(nonce);
        out.u32(features);
        out.text(build.substr(0, wire::kMaxText));
    });
}

void Outbox::result(std::uint32_t run, wire::Role role, const wire::OutcomeFields& outcome)
{
    frame(Type::Result, [&](Writer& out) {
        out.u32(run);
        out.u8(static_cast<std::uint8_t>(role));
        wire::write(out, outcome);
    });
}

void Outbox::pong(std::uint32_t cookie)
{
    frame(Type::Pong, [&](Writer& out) { out.u32(cookie); });
}

void Outbox::failed(const Trouble& trouble)
{
    frame(Type::Failed, [&](Writer& out) {
        out.u32(trouble.run);
        out.i32(trouble.error);
        out.text(std::string_view(trouble.what).substr(0, wire::kMaxText));
    });
}

void Outbox::resetDone()
{
    frame(Type::ResetDone, [](Writer&) {});
}

void Outbox::output(std::uint32_t run, wire::Stream stream, std::string_view bytes)
{
    makeSpace(kOutputHead + bytes.size());
    writeOutputHead(m_buffer.data() + m_end, run, stream, bytes.size());
    std::memcpy(m_buffer.data() + m_end + kOutputHead, bytes.data(), bytes.size());
    m_end += kOutputHead + bytes.size();
}

Outbox::Chunk Outbox::readOutput(int from, std::uint32_t run, wire::Stream stream, std::size_t most)
{
    const std::size_t size = std::min(most, wire::kMaxOutputChunk);
    makeSpace(kOutputHead + size);
    char* const start = m_buffer.data() + m_end;
    const ssize_t got = ::read(from, start + kOutputHead, size);
    if (got <= 0) {
        return {got, {}};
    }
    writeOutputHead(start, run, stream, static_cast<std::size_t>(got));
    m_end += kOutputHead + static_cast<std::size_t>(got);
    return {got, {start + kOutputHead, static_cast<std::size_t>(got)}};
}

bool Outbox::readCollected(int from, CollectedFile file, std::uint64_t& left)
{
    const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(left, wire::kMaxOutputChunk));
    makeSpace(kCollectedHead + most);
    char* const start = m_buffer.data() + m_end;
    const ssize_t got = ::read(from, start + kCollectedHead, most);
    if (got < 0 || (got == 0 && most > 0)) {
        return false;
    }
    const auto size = static_cast<std::size_t>(got);
    left -= size;
    Writer head(start, kCollectedHead);
    head.u32(static_cast<std::uint32_t>(4 + 1 + 1 + size));
    head.u8(static_cast<std::uint8_t>(Type::Collected));
    head.u32(file.run);
    head.u8(file.index);
    head.u8(static_cast<std::uint8_t>(left > 0 ? wire::Piece::More : file.last));
    m_end += kCollectedHead + size;
    return true;
}

bool Outbox::flush()
{
    while (!isEmpty()) {
        const ssize_t put = ::write(m_fd, m_buffer.data() + m_begin, size());
        if (put > 0) {
            m_begin += static_cast<std::size_t>(put);
        } else if (errno == EAGAIN) {
            return true;
        } else if (errno != EINTR) {
            return false;
        }
    }
    m_begin = m_end = 0;
    return true;
}

bool Outbox::drain()
{
    while (flush()) {
        if (isEmpty()) {
            return true;
        }
        pollfd out{m_fd, POLLOUT, 0};
        ::poll(&out, 1, -1);
        if ((out.revents & POLLERR) != 0) {
            return false;
        }
    }
    return false;
}

template <class Fields>
void Outbox::frame(Type type, Fields&& fields)
{
    constexpr std::size_t kLargest = wire::kHeaderSize + 2 * wire::kMaxText;
    makeSpace(kLargest);
    char* const start = m_buffer.data() + m_end;
    Writer payload(start + wire::kHeaderSize, kLargest - wire::kHeaderSize);
    fields(payload);
    Writer head(start, wire::kHeaderSize);
    head.u32(static_cast<std::uint32_t>(payload.size()));
    head.u8(static_cast<std::uint8_t>(type));
    m_end += wire::kHeaderSize + payload.size();
}

/// Moves the unwritten rest to the front. A host that takes nothing stops us here only between runs: during a run hasRoom() is asked first.
void Outbox::makeSpace(std::size_t size)
{
    if (m_begin > 0 && m_end + size > kCapacity) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end + size > kCapacity && !drain()) {
        ::_exit(0); // the host is gone, and PID 1's end is everybody's
    }
}

} // namespace ca::agent
