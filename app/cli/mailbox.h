// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What reaches a live run from outside while its thread waits for the sandbox: keys, the end of input, a new size, signals.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace ca::cli {

struct InputBytes {
    std::string bytes;
};
struct InputEnded { };
struct TerminalResized { };
struct EndRequested { }; // SIGINT, SIGTERM, SIGHUP

using Letter = std::variant<InputBytes, InputEnded, TerminalResized, EndRequested>;

/// A Session belongs to one thread, so others leave their letters here and wake it.
class Mailbox {
public:
    void post(Letter letter);
    /// Input only: waits while much of it is unread. False when the token is triggered.
    bool postInput(std::string bytes, const std::stop_token& stop);

    struct Delivery {
        std::vector<Letter> letters;
        std::stop_token wake; // triggered by the next post()
    };
    [[nodiscard]] Delivery take();

private:
    std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::vector<Letter> m_letters;
    std::size_t m_bytes = 0;
    std::stop_source m_wake;
};

} // namespace ca::cli
