// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The host's half of the protocol: requests to bytes, hostile bytes to frames.
#pragma once

#include "core/base/result.h"
#include "sandbox/protocol/wire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ca::wire {

struct RunCommand {
    std::vector<std::string> argv;
    std::vector<std::string> env;
    LimitFields limits;
};

struct RunFrame {
    std::uint32_t id = 0;
    Kind kind = Kind::Test;
    InputMode inputMode = InputMode::Given;
    RunCommand program;
    std::optional<RunCommand> interactor;
    std::vector<std::string> collect; // paths in the work folder
    std::uint64_t collectBound = 0;   // bytes of each
};

// Encoders append a whole frame. Those with raw bytes at their end (Put, Run) append the header and fields only and count
// rawSize into the length: the caller sends the bytes behind it, without a copy.
void encodeHello(std::string& out, std::uint64_t nonce, std::uint32_t uidBase, std::uint32_t uidSpan);
[[nodiscard]] Result<void> encodePut(std::string& out, Area area, bool executable, std::string_view path, std::size_t rawSize);
[[nodiscard]] Result<void> encodeRun(std::string& out, const RunFrame& run, std::size_t rawSize);
void encodeInput(std::string& out, std::uint32_t id, std::string_view bytes);
void encodeCloseInput(std::string& out, std::uint32_t id);
void encodeResize(std::string& out, std::uint32_t id, std::uint16_t columns, std::uint16_t rows);
void encodeInterrupt(std::string& out, std::uint32_t id);
void encodeReset(std::string& out);
void encodePing(std::string& out, std::uint32_t cookie);
void encodeQuit(std::string& out);

struct Ready {
    std::uint16_t version = 0;
    std::uint64_t nonce = 0;
    std::uint32_t features = 0;
    std::string build;
};
struct Output {
    std::uint32_t id = 0;
    Stream stream = Stream::Out;
    std::string bytes;
};
struct RunResult {
    std::uint32_t id = 0;
    Role role = Role::Program;
    OutcomeFields outcome;
};
struct Pong {
    std::uint32_t cookie = 0;
};
struct Failed {
    std::uint32_t id = 0;
    std::int32_t error = 0;
    std::string what;
};
struct ResetDone {};
struct Collected {
    std::uint32_t id = 0;
    std::uint8_t index = 0; // into RunFrame::collect
    Piece piece = Piece::Last;
    std::string bytes;
};

using AgentFrame = std::variant<Ready, Output, RunResult, Pong, Failed, ResetDone, Collected>;

/// Collects bytes from the agent and cuts them into frames. After the first error it stays in error.
class FrameReader {
public:
    void append(std::string_view bytes);
    /// The next whole frame, nullopt when more bytes are needed, Fault::Broken when a rule was broken.
    [[nodiscard]] Result<std::optional<AgentFrame>> next();

private:
    std::string m_buffer;
    std::size_t m_start = 0;
    std::optional<Error> m_error;
};

} // namespace ca::wire
