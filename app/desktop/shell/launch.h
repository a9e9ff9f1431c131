// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What was asked for on the command line.
#pragma once

#include <QString>
#include <QStringList>

namespace ca {

struct Launch {
    QStringList paths;       // absolute
    QString configuration;   // folder of settings and state; empty: the usual one
    bool benchmark = false;  // print how long the first picture took, and end
    bool another = false;    // a window of its own, whoever else runs
    QString answer;          // of --help and --version, and of mistakes: to be printed instead of starting
    bool mistaken = false;
};

[[nodiscard]] Launch launchFrom(const QStringList& arguments, const QString& workingFolder);

} // namespace ca
