// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The agent's end of a socket pair, played by a test: says frames, hears what the host sent.
#pragma once

#include "core/base/unique_fd.h"
#include "sandbox/embedded/socket_transport.h"
#include "sandbox/protocol/wire.h"
#include "sandbox/session/agent_session.h"

#include <memory>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace ca::test {

inline constexpr std::uint64_t kNonce = 42;

class ScriptedAgent {
public:
    ScriptedAgent()
    {
        int pair[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0) {
            m_host.reset(pair[0]);
            m_agent.reset(pair[1]);
        }
    }

    std::unique_ptr<Transport> transport() { return std::make_unique<SocketTransport>(std::move(m_host), UniqueFd(), [this] { m_closed = true; }); }
    [[nodiscard]] bool closed() const { return m_closed; }

    void say(wire::Type type, std::string_view payload)
    {
        char header[wire::kHeaderSize];
        wire::Writer out(header, sizeof header);
        out.u32(static_cast<std::uint32_t>(payload.size()));
        out.u8(static_cast<std::uint8_t>(type));
        sayRaw({header, sizeof header});
        sayRaw(payload);
    }
    void sayRaw(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t n = ::send(m_agent.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (n <= 0) {
                return;
            }
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
    }
    void sayReady(std::uint64_t nonce = kNonce, std::uint16_t version = wire::kVersion,
                  std::uint32_t features = wire::HasCgroupCpu | wire::CollectsFiles)
    {
        std::string out(64, '\0');
        wire::Writer writer(out.data(), out.size());
        writer.u16(version);
        writer.u64(nonce);
        writer.u32(features);
        writer.text("test");
        say(wire::Type::Ready, std::string_view(out).substr(0, writer.size()));
    }
    void sayOutput(std::uint32_t id, std::string_view bytes)
    {
        std::string out(5 + bytes.size(), '\0');
        wire::Writer writer(out.data(), out.size());
        writer.u32(id);
        writer.u8(static_cast<std::uint8_t>(wire::Stream::Out));
        writer.raw(bytes);
        say(wire::Type::Output, out);
    }
    void sayCollected(std::uint32_t id, std::uint8_t index, wire::Piece piece, std::string_view bytes)
    {
        std::string out(6 + bytes.size(), '\0');
        wire::Writer writer(out.data(), out.size());
        writer.u32(id);
        writer.u8(index);
        writer.u8(static_cast<std::uint8_t>(piece));
        writer.raw(bytes);
        say(wire::Type::Collected, out);
    }
    void sayResult(std::uint32_t id, const wire::OutcomeFields& outcome = {}, wire::Role role = wire::Role::Program)
    {
        std::string out(128, '\0');
        wire::Writer writer(out.data(), out.size());
        writer.u32(id);
        writer.u8(static_cast<std::uint8_t>(role));
        wire::write(writer, outcome);
        say(wire::Type::Result, std::string_view(out).substr(0, writer.size()));
    }
    void hangUp() { m_agent.reset(); }
    [[nodiscard]] int fd() const { return m_agent.get(); }

    /// A session that has been greeted.
    std::unique_ptr<AgentSession> session()
    {
        sayReady();
        auto opened = AgentSession::open(transport(), SandboxInfo{"fake", "test", false, false, false}, AgentGreeting{.nonce = kNonce},
                                         std::chrono::steady_clock::now() + std::chrono::minutes(1), {});
        return opened ? std::move(*opened) : nullptr;
    }

private:
    UniqueFd m_host;
    UniqueFd m_agent;
    bool m_closed = false;
};

} // namespace ca::test
