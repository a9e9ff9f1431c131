// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The frames that may come while a live run is under way: input, its end, a new window size, an interrupt, a ping.
#pragma once

#include "sandbox/agent/feed.h"
#include "sandbox/agent/inbox.h"
#include "sandbox/agent/outbox.h"
#include "sandbox/agent/request.h"

#include <optional>

namespace ca::agent {

class Controls {
public:
    Controls(Inbox& inbox, Outbox& outbox) : m_inbox(inbox), m_outbox(outbox) {}

    /// The live run that input is for; null feed for none. A terminal's master is -1 for a plain pipe.
    void attach(std::uint32_t run, Feed& feed, int terminal);
    void detach();

    enum class Taken : std::uint8_t { NeedMore, Stuck, OtherFrame, Malformed };
    /// Takes control frames from the inbox until it cannot go on: for want of bytes, because the program does not read,
    /// or at a frame that is no control frame. Frames for a run that has ended are dropped.
    Taken take();

    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

private:
    bool takeInput();
    std::optional<Taken> takeOne(const Header& header);
    [[nodiscard]] bool mustWait(wire::Type type, std::uint32_t run) const;
    void act(wire::Type type, std::string_view payload);
    void lookForInterrupt();

    Inbox& m_inbox;
    Outbox& m_outbox;
    Feed* m_feed = nullptr;
    std::uint32_t m_run = 0;
    int m_terminal = -1;
    std::size_t m_inputLeft = 0;   // of the Input frame under way
    bool m_inputIsOurs = false;
    bool m_interrupted = false;
};

} // namespace ca::agent
