// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A client that is connected to an engine of ours.
#pragma once

#include "sandbox/docker/client.h"
#include "tests/sandbox/docker/fake_engine.h"

#include <chrono>
#include <utility>

namespace ca::test {

/// Far away: only a test that hangs reaches it.
inline SteadyTime generous()
{
    return std::chrono::steady_clock::now() + std::chrono::seconds(60);
}

inline docker::Client connected(const FakeEngine& engine)
{
    return std::move(docker::Client::connect(engine.endpoint(), generous()).value());
}

} // namespace ca::test
