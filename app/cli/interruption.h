// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// SIGINT, SIGTERM, SIGHUP and SIGWINCH as events. The first request to end triggers a stop token, so that commands can cancel,
// close and clean up; a second one leaves at once, and the sandboxes notice by the end of their streams.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace ca::cli {

/// One at a time: signal handlers belong to the process. Restores the former handlers when destroyed.
class Interruption {
public:
    /// Called on the watching thread. Returning true keeps the signal from being a request to end.
    using Listener = std::function<bool(int signal)>;

    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    /// The signal that asked us to end, 0 while none has.
    [[nodiscard]] int signal() const { return m_signal; }
    /// 128 + signal, as shells count.
    [[nodiscard]] int exitCode() const { return 128 + m_signal; }

    /// Hears every signal from now on, until replaced; an empty one listens no more.
    void listen(Listener listener);
    /// Something to put right before leaving at once (a terminal in raw mode). On the watching thread, while the others still
    /// run.
    void onLeave(std::function<void()> last);

private:
    void watch();
    void handle(int signal);

    std::stop_source m_stop;
    std::atomic<int> m_signal = 0;
    std::mutex m_mutex; // guards the two below
    Listener m_listener;
    std::function<void()> m_last;
    int m_pipe[2] = {-1, -1};
    std::thread m_watcher;
};

} // namespace ca::cli
