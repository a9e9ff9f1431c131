// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's side of a live run: standard input read on a thread of its own, and the terminal in raw mode meanwhile.
#pragma once

#include "app/cli/mailbox.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <cstdint>
#include <optional>
#include <termios.h>
#include <thread>

namespace ca::cli {

/// Reads a descriptor into a mailbox until its end, or until destroyed, which never waits for the descriptor.
class InputPump {
public:
    InputPump(int descriptor, Mailbox& mailbox);
    ~InputPump();
    InputPump(const InputPump&) = delete;
    InputPump& operator=(const InputPump&) = delete;

private:
    void pump(const std::stop_token& stop);

    int m_descriptor;
    Mailbox& m_mailbox;
    UniqueFd m_stopEvent;
    std::jthread m_thread;
};

/// Passes every key to the program, Ctrl+C too. Restores what was before.
class RawTerminal {
public:
    explicit RawTerminal(int descriptor);
    ~RawTerminal() { restore(); }
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

    void restore() const;

private:
    int m_descriptor;
    std::optional<termios> m_former;
};

struct TerminalSize {
    std::uint16_t columns = 80;
    std::uint16_t rows = 24;
};
[[nodiscard]] TerminalSize terminalSize(int descriptor);

} // namespace ca::cli
