// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What sessions of Engine.IO are allowed, and how long everything may take.
#pragma once

#include "core/base/units.h"

#include <cstddef>

namespace ca::server {

struct EngineOptions {
    Millis pingInterval{25'000}; // as CodeArena has it
    Millis pingTimeout{30'000};
    Millis upgradeTimeout{10'000};
    Millis closeTimeout{30'000}; // for a client that polls to fetch the last messages
    Millis overtaking{50}; // by so much a request may be read before what a client sent earlier on another connection
    std::size_t maxPayload = 1'000'000; // of one request or message of the client's

    std::size_t sessions = 4096;
    std::size_t sessionsPerAddress = 256; // many students may share one
    std::size_t unsent = 4'000'000;       // bytes that wait for a client to poll; with more packets than one it is dropped
    std::size_t unsentPackets = 10'000;
    std::size_t unread = 4'000'000; // bytes that have come and wait for their turn
};

} // namespace ca::server
