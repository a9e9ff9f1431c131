// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Frames on their way to the host, in one fixed buffer: the last output of a run and its result leave in one write.
#pragma once

#include "sandbox/agent/trouble.h"
#include "sandbox/protocol/wire.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <sys/types.h>

namespace ca::agent {

class Outbox {
public:
    explicit Outbox(int fd) : m_fd(fd) {}

    void ready(std::uint64_t nonce, std::uint32_t features, std::string_view build);
    void result(std::uint32_t run, wire::Role role, const wire::OutcomeFields& outcome);
    void pong(std::uint32_t cookie);
    void failed(const Trouble& trouble);
    void resetDone();

    /// An Output frame with a copy of the bytes; at most kMaxOutputChunk of them, and hasRoom() must hold.
    void output(std::uint32_t run, wire::Stream stream, std::string_view bytes);

    /// Reads once from a descriptor straight into an Output frame. What read() returned; nothing is added when that is not above 0.
    struct Chunk {
        ssize_t got = 0;
        std::string_view bytes; // what was read, until the next call
    };
    Chunk readOutput(int from, std::uint32_t run, wire::Stream stream, std::size_t most);

    /// Reads once more from a collected file straight into a Collected frame; `left` are the bytes still to come. False, with errno,
    /// when they cannot be read. Waits for a host that is slow to take them, so nothing of the run may live any more.
    struct CollectedFile {
        std::uint32_t run = 0;
        std::uint8_t index = 0;
        wire::Piece last = wire::Piece::Last; // what its last piece is to say
    };
    [[nodiscard]] bool readCollected(int from, CollectedFile file, std::uint64_t& left);

    /// Room for one more chunk besides the results that end a run.
    [[nodiscard]] bool hasRoom() const { return size() + wire::kMaxFromAgent + kReserve <= kCapacity; }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    [[nodiscard]] std::size_t size() const { return m_end - m_begin; }
    [[nodiscard]] int fd() const { return m_fd; }

    /// Writes what the host takes now; false when the host is gone.
    [[nodiscard]] bool flush();
    /// Waits until everything is written; false when the host is gone.
    [[nodiscard]] bool drain();

private:
    static constexpr std::size_t kReserve = 4096;
    static constexpr std::size_t kCapacity = 2 * wire::kMaxFromAgent + kReserve;

    template <class Fields>
    void frame(wire::Type type, Fields&& fields);
    void makeSpace(std::size_t size);

    int m_fd;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::array<char, kCapacity> m_buffer;
};

} // namespace ca::agent
