// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Samples of durations and what is told about them.
#pragma once

#include "core/base/units.h"

#include <chrono>
#include <vector>

namespace ca::cli::bench {

class Samples {
public:
    void add(std::chrono::nanoseconds duration)
    {
        m_millis.push_back(std::chrono::duration<double, std::milli>(duration).count());
    }

    [[nodiscard]] std::size_t count() const { return m_millis.size(); }
    /// In milliseconds, interpolated between neighbours; 0 without samples.
    [[nodiscard]] double quantile(double q) const;
    [[nodiscard]] double p50() const { return quantile(0.50); }
    [[nodiscard]] double p95() const { return quantile(0.95); }
    [[nodiscard]] double worst() const { return quantile(1.0); }

private:
    std::vector<double> m_millis;
};

} // namespace ca::cli::bench
