// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How the user stands with a problem: what the browser shows of the history, as plain values.
#pragma once

#include "core/base/units.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ca {

struct Standing {
    enum class State : quint8 { Untouched, Tried, Solved };

    State state = State::Untouched;
    bool favourite = false;
    bool due = false;           // for review
    std::optional<Micros> best; // CPU time of the fastest accepted submission
    qint64 lastTried = 0;       // milliseconds since 1970; 0: never

    bool operator==(const Standing&) const = default;
};

/// Asked for every problem there is: it must be cheap.
using StandingOf = std::function<Standing(const QString& problem)>;

/// A list of problems that the user made.
struct Collection {
    QString name;
    std::vector<QString> problems;

    bool operator==(const Collection&) const = default;
};

} // namespace ca
