// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How long to wait before the next attempt to connect.
#pragma once

#include "core/base/units.h"

#include <algorithm>

namespace ca {

struct Backoff {
    Millis first{1000};
    Millis most{5000};
    double spread = 0.5; // so that a class does not come back all at once

    /// After so many failures, 0 for the first; chance is from 0 to 1.
    [[nodiscard]] Millis delay(int failures, double chance) const
    {
        const double doubled = static_cast<double>(first.count()) * static_cast<double>(1u << std::min(std::max(failures, 0), 20));
        const double shifted = doubled * (1 + spread * (2 * chance - 1));
        return Millis(static_cast<std::int64_t>(std::min(shifted, static_cast<double>(most.count()))));
    }
};

} // namespace ca
