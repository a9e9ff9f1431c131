// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Tests from files: 1.in with 1.out, 1.ans or 1.a beside it. Reads files, so it belongs on another thread.
#pragma once

#include "app/link/history.h"

#include <QStringList>

#include <vector>

namespace ca::runs {

struct ImportedTests {
    std::vector<OwnTest> tests; // by name
    QStringList refused; // sentences
};

/// An input is paired with an answer of the same name, chosen or lying beside it.
[[nodiscard]] ImportedTests importTests(const QStringList& files);

} // namespace ca::runs
