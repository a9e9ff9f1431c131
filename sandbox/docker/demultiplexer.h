// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// An attached container without a terminal sends stdout and stderr as frames of one stream; this takes them apart.
//
// A frame is [channel, 0, 0, 0, length as four bytes, big endian] and then that many bytes. No payload is kept here, so
// nothing a container sends makes this grow.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ca::docker {

enum class Channel : std::uint8_t { Out = 1, Err = 2, Engine = 3 };

class Demultiplexer {
public:
    /// Engines cut frames at some tens of KiB; more than this is not a frame.
    static constexpr std::size_t kMaxFrame = std::size_t{16} << 20;

    struct Piece {
        Channel channel = Channel::Out;
        std::string_view bytes; // points into the input
    };

    /// Takes the next piece of payload off the front of `input`, at most `limit` bytes of it. nullopt: input is used up.
    /// After the first broken frame every call fails.
    [[nodiscard]] Result<std::optional<Piece>> next(std::string_view& input, std::size_t limit);

    /// Whether the stream may end here.
    [[nodiscard]] bool betweenFrames() const { return m_headerSize == 0 && m_left == 0; }

private:
    [[nodiscard]] bool takeHeader(std::string_view& input);
    [[nodiscard]] Result<void> openFrame();

    std::array<unsigned char, 8> m_header = {};
    std::size_t m_headerSize = 0;
    std::size_t m_left = 0;
    Channel m_channel = Channel::Out;
    bool m_broken = false;
};

} // namespace ca::docker
