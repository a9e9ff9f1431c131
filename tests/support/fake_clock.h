// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A clock that stands still until a test moves it.
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace ca {

class FakeClock final : public Clock {
public:
    [[nodiscard]] SteadyTime now() const override { return SteadyTime(SteadyTime::duration(m_ticks.load())); }
    void advance(SteadyTime::duration step) { m_ticks += step.count(); }

private:
    std::atomic<SteadyTime::duration::rep> m_ticks = std::chrono::duration_cast<SteadyTime::duration>(std::chrono::hours(1)).count();
};

} // namespace ca
