// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the run panel says, in the user's language: verdicts and what they mean, ends of programs, times and sizes.
#pragma once

#include "app/desktop/widgets/tokens.h"
#include "core/base/units.h"
#include "core/model/outcome.h"
#include "core/model/verdict.h"

#include <QColor>
#include <QString>

#include <string>

namespace ca::runs {

/// A sign always goes with the colour, so that no information is in a colour alone.
enum class Sign { Tick, Cross, Clock, Chip, Lines, Bang, Question, Square, Dash, Ring, Arc };
struct Look {
    Sign sign = Sign::Ring;
    QColor Tokens::*colour = &Tokens::muted;
};
inline constexpr Look kWaiting{Sign::Ring, &Tokens::faint};
inline constexpr Look kRunning{Sign::Arc, &Tokens::accent};
inline constexpr Look kRan{Sign::Dash, &Tokens::muted}; // without a verdict

[[nodiscard]] Look lookOf(Verdict verdict);

[[nodiscard]] QString readable(Micros duration); // "0.8 ms", "21 ms", "1.24 s"
[[nodiscard]] QString readable(Bytes size); // "640 B", "9.8 MB"
/// What a run took. A program that ran took some: nothing is what a server says that does not measure it.
[[nodiscard]] QString measured(Micros duration);
[[nodiscard]] QString measured(Bytes size);

/// What a checker said about an answer: where it differs, and from what.
[[nodiscard]] QString checkerWords(const std::string& english);
/// What a signal is called and what it usually means; empty for those without a story.
[[nodiscard]] QString meaningOfSignal(int signal);
/// One sentence on how a program ended: "It ended with exit code 0 after 1.2 s."
[[nodiscard]] QString endOf(const RunOutcome& outcome);
/// The reason behind a verdict in a sentence or two, for people who see it for the first time. Empty when there is nothing to
/// add.
[[nodiscard]] QString explanation(Verdict verdict, DecidedBy decidedBy, const RunOutcome& outcome);

} // namespace ca::runs
