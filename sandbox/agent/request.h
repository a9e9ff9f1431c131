// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The host's requests: bytes to values. Pure, free of the heap, and fuzzed.
#pragma once

#include "sandbox/protocol/wire.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ca::agent {

struct Header {
    std::uint32_t length = 0;
    wire::Type type = wire::Type::Quit;
};

struct Hello {
    std::uint16_t version = 0;
    std::uint64_t nonce = 0;
    std::uint32_t uidBase = 0;
    std::uint32_t uidSpan = 0;
};

struct PutHead {
    wire::Area area = wire::Area::Box;
    bool executable = false;
    std::string_view path;    // safe: relative, plain components
    std::size_t headSize = 0; // the bytes of these fields; the file's follow
};

struct WindowSize {
    std::uint32_t run = 0;
    std::uint16_t columns = 0;
    std::uint16_t rows = 0;
};

/// One process to start. argv and env end with a null pointer; their text lives in the RunRequest.
struct Command {
    wire::LimitFields limits;
    std::array<const char*, wire::kMaxArguments + 1> argv{};
    std::array<const char*, wire::kMaxArguments + 4> env{}; // the fixed environment's three entries included
};

/// Files of the work folder that the host wants after the run.
struct Collection {
    std::size_t count = 0;
    std::uint64_t bound = 0; // bytes of each file
    std::array<const char*, wire::kMaxCollected> paths{}; // safe; their text lives in the RunRequest
};

struct RunRequest {
    std::uint32_t id = 0;
    wire::Kind kind = wire::Kind::Test;
    wire::InputMode inputMode = wire::InputMode::Given;
    bool hasInteractor = false;
    Command program;
    Command interactor;
    Collection collection;
    std::array<char, wire::kMaxMeta> text; // every string, with its final zero in place of its length
};

enum class Parse : std::uint8_t { Done, NeedMore, Malformed };

/// The first five bytes. Malformed for a type that no host sends and for a length beyond the bounds.
[[nodiscard]] Parse parseHeader(std::string_view bytes, Header& out);
[[nodiscard]] bool parseHello(std::string_view payload, Hello& out);
/// The payload so far, and its full length.
[[nodiscard]] Parse parsePut(std::string_view payload, std::size_t length, PutHead& out);
/// The fields of a Run frame, without the u32 in front that counts them.
[[nodiscard]] bool parseRun(std::string_view meta, RunRequest& out);
[[nodiscard]] bool parseNumber(std::string_view payload, std::uint32_t& out);
[[nodiscard]] bool parseResize(std::string_view payload, WindowSize& out);

} // namespace ca::agent
