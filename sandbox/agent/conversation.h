// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Takes the host's frames one by one while the agent is idle, and answers them.
#pragma once

#include "sandbox/agent/options.h"
#include "sandbox/agent/run.h"

namespace ca::agent {

class Conversation {
public:
    Conversation(int from, int to) : m_inbox(from), m_outbox(to) {}

    /// Until Quit, the end of the stream (both are no trouble), or trouble, which has been told to the host.
    [[nodiscard]] Trouble hold(const Options& options);

private:
    [[nodiscard]] Trouble settle(const Options& options);
    [[nodiscard]] Trouble greet(const Options& options);
    [[nodiscard]] Trouble takeUsers(const Hello& hello);
    [[nodiscard]] std::uint32_t features() const;
    [[nodiscard]] Trouble serve();
    [[nodiscard]] Trouble take(const Header& header);
    [[nodiscard]] Trouble takePut(std::size_t length);
    [[nodiscard]] Trouble takeRun(std::size_t length);
    [[nodiscard]] Trouble takeInput(std::size_t size, GivenInput& out);
    [[nodiscard]] Trouble takeReset();

    /// Waits until so many bytes are in the inbox; false at the end of the stream.
    [[nodiscard]] bool await(std::size_t size);
    [[nodiscard]] bool awaitMore();
    /// Moves raw bytes from the host into a file; a descriptor of -1 drops them.
    [[nodiscard]] Trouble stream(std::size_t size, int to);

    Inbox m_inbox;
    Outbox m_outbox;
    Controls m_controls{m_inbox, m_outbox};
    Folders m_folders;
    Spaces m_spaces;
    Counters m_counters;
    Surroundings m_surroundings;
    Run m_run{m_inbox, m_outbox, m_controls, m_folders, m_spaces, m_counters, m_surroundings};
    RunRequest m_request;
    bool m_isOver = false;
};

} // namespace ca::agent
