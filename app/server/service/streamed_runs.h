// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Programs that are followed while they run: what they print comes as they print it, what somebody types goes to them.
//
//   start() -> Starting -> Running -> pieces of output -> the end, once, always
//                 |  the compiler refuses, or nobody can run it: the end comes at once
//
// feed() from the first moment on; cancel() hurries the end and may come at any time, also too late.
#pragma once

#include "app/server/service/service.h"
#include "core/wire/run_stream.h"

namespace ca::server {

struct StreamRequest {
    std::string language;
    std::string code;
    std::string input;
    std::string sessionId;
    bool isInteractive = false; // its input goes on behind what was given
    bool hasTerminal = false;
    std::vector<std::string> arguments = {};
};

/// Any thread may call; nothing here waits for a program. Listeners are called on threads of the service's and must be quick.
class StreamedRuns {
public:
    using Listener = std::function<void(const wire::RunEvent&)>;
    enum class Feeding : std::uint8_t { Taken, Full, HasEnded, Unknown };
    struct Standing {
        std::string sessionId;
        bool hasEnded = false;
    };

    virtual ~StreamedRuns() = default;

    /// The run's name, which nobody guesses.
    [[nodiscard]] virtual tl::expected<std::string, Refusal> start(const StreamRequest& request) = 0;
    /// None: never heard of, or forgotten.
    [[nodiscard]] virtual std::optional<Standing> find(std::string_view id) const = 0;
    /// Events behind number `after`, those that have been and those that come, in order, each once. None as with find().
    [[nodiscard]] virtual std::unique_ptr<Watch> watch(std::string_view id, std::uint64_t after, Listener listener) = 0;
    virtual Feeding feed(std::string_view id, const wire::RunInput& input) = 0;
    /// False: as with find().
    virtual bool cancel(std::string_view id) = 0;
    /// The server goes down: cancels all, and takes no more.
    virtual void stop() = 0;
};

} // namespace ca::server
