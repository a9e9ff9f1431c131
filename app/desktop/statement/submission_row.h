// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A submission as the panel lists it.
#pragma once

#include "core/base/units.h"
#include "core/model/verdict.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ca {

struct SubmissionRow {
    qint64 id = 0;
    Verdict verdict = Verdict::JudgeError;
    QString language; // its name for people
    Micros cpu{0};
    Bytes memory;
    QDateTime when;
    QString detail;   // "12 of 14 tests", "60 points"
    QString place;    // where it was judged
    bool samplesOnly = false;

    bool operator==(const SubmissionRow&) const = default;
};

} // namespace ca
