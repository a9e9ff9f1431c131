// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A Session over a transport to an agent: turns calls into frames, hostile frames into events, and pipelines both ways.
#pragma once

#include "core/exec/session.h"
#include "sandbox/protocol/frames.h"
#include "sandbox/protocol/transport.h"
#include "sandbox/session/hand_back.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace ca {

/// What the host expects of the agent it is about to greet.
struct AgentGreeting {
    std::uint64_t nonce = 0;
    std::uint32_t uidBase = 10000; // below 65,536, all that a container with remapped users has
    std::uint32_t uidSpan = 64;
    std::string rebuild = {}; // the command that makes an image with the right agent, for the message
};

class AgentSession final : public Session {
public:
    /// Says Hello and waits for Ready. The transport is closed when anything is wrong.
    [[nodiscard]] static Result<std::unique_ptr<AgentSession>> open(std::unique_ptr<Transport> transport, SandboxInfo info,
                                                                    const AgentGreeting& greeting, SteadyTime deadline,
                                                                    std::stop_token stop);
    ~AgentSession() override;
    AgentSession(const AgentSession&) = delete;
    AgentSession& operator=(const AgentSession&) = delete;

    [[nodiscard]] Result<void> put(const SandboxFile& file) override;
    [[nodiscard]] Result<RunId> start(const RunSpec& spec) override;
    [[nodiscard]] Result<void> feed(RunId run, std::string_view bytes) override;
    [[nodiscard]] Result<void> closeInput(RunId run) override;
    [[nodiscard]] Result<void> resize(RunId run, std::uint16_t columns, std::uint16_t rows) override;
    [[nodiscard]] Result<void> interrupt(RunId run) override;
    [[nodiscard]] Result<SessionEvent> next(SteadyTime deadline, std::stop_token stop) override;
    [[nodiscard]] Result<void> reset() override;
    void close() noexcept override;
    [[nodiscard]] const SandboxInfo& info() const override { return m_info; }

    /// Keeps something until the session is closed: how a pool learns that a sandbox is no longer in use.
    void holdUntilClosed(std::shared_ptr<void> lease) { m_lease = std::move(lease); }

    /// Still answering, as far as can be seen without waiting. For sessions that waited in a pool.
    [[nodiscard]] bool alive() const;
    [[nodiscard]] const wire::Ready& agent() const { return m_agent; }

private:
    /// A stretch of bytes to send: owned, or shared with whoever holds the test's input.
    struct Outgoing {
        std::shared_ptr<const std::string> bytes;
        std::size_t sent = 0;
    };
    struct Pending {
        RunId id;
        bool live = false;
        std::uint64_t outputBound = 0; // bytes that the agent may still send for it
        HandBack handBack;
        std::optional<RunOutcome> interactor;
    };

    AgentSession(std::unique_ptr<Transport> transport, SandboxInfo info);

    Result<void> greet(const AgentGreeting& greeting, SteadyTime deadline, const std::stop_token& stop);
    Result<void> checkOpen() const;
    Result<void> checkLive(RunId run) const;
    template <class Encode>
    Result<void> control(RunId run, Encode encode);
    void queue(std::string bytes);
    void queueShared(std::shared_ptr<const std::string> bytes);

    Result<wire::AgentFrame> nextFrame(SteadyTime deadline, const std::stop_token& stop);
    Result<void> wait(SteadyTime deadline, const std::stop_token& stop);
    Result<void> flush();
    Result<bool> fill();
    Result<std::optional<SessionEvent>> accept(wire::AgentFrame frame);
    Result<std::optional<SessionEvent>> acceptOutput(wire::Output output);
    Result<std::optional<SessionEvent>> acceptCollected(wire::Collected piece);
    Result<std::optional<SessionEvent>> acceptResult(const wire::RunResult& result);
    tl::unexpected<Error> breakWith(Error error);

    std::unique_ptr<Transport> m_transport;
    SandboxInfo m_info;
    wire::Ready m_agent;
    std::string m_rebuild; // see AgentGreeting
    wire::FrameReader m_frames;
    std::deque<Outgoing> m_outgoing;
    std::deque<Pending> m_pending;
    std::vector<char> m_readBuffer;
    std::uint32_t m_lastRun = 0;
    bool m_broken = false;
    std::shared_ptr<void> m_lease;
};

} // namespace ca
