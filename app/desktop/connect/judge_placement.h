// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Who judges a submission: by where its problem is from, by what the user chose, and by what the servers can do. What needs no hidden
// tests, samples and tests of the user's own, is run: on this machine, or on the server that the user lets run programs.
#pragma once

#include "app/desktop/settings/judge_place.h"
#include "core/model/judging.h"

#include <QString>
#include <QUrl>

namespace ca {

class Servers;

struct JudgeSeat {
    enum class Does { Judge, Run };

    QUrl server; // empty: this machine
    Does does = Does::Judge;

    [[nodiscard]] bool isHere() const { return server.isEmpty(); }
    bool operator==(const JudgeSeat&) const = default;
};

/// All of a problem's tests are to be judged, also those that nobody may see.
[[nodiscard]] bool isWhole(const Submission& submission);

/// Of a submission as it is.
[[nodiscard]] JudgeSeat seatOf(const Submission& submission, JudgePlace wanted, const Servers& servers);

/// What a submission becomes where the user wants it: of a server's problem that is judged here the known tests only, of a problem of
/// this machine the server's of the same name.
struct Placement {
    Submission submission;
    QString note; // what is not as it was chosen, or not all of it, in words; empty: nothing
};

[[nodiscard]] Placement placementOf(const Submission& submission, JudgePlace wanted, const Servers& servers);

} // namespace ca
