// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How long a call may take, and who may stop it.
#pragma once

#include "core/base/units.h"

#include <stop_token>
#include <utility>

namespace ca::docker {

/// Converts from a deadline, which is all that most calls need.
struct Patience {
    SteadyTime deadline;
    std::stop_token stop = {};

    // NOLINTNEXTLINE(google-explicit-constructor)
    Patience(SteadyTime until)
        : deadline(until)
    {
    }
    Patience(SteadyTime until, std::stop_token token)
        : deadline(until)
        , stop(std::move(token))
    {
    }
};

} // namespace ca::docker
