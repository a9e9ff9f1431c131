// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Time as an input: code that waits or measures takes a Clock, so that tests decide what time it is.
#pragma once

#include "core/base/units.h"

namespace ca {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual SteadyTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] SteadyTime now() const override { return std::chrono::steady_clock::now(); }
};

} // namespace ca
