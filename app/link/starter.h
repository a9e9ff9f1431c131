// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The first text of a solution.
#pragma once

#include "core/model/language.h"
#include "core/model/problem.h"

#include <QString>

namespace ca {

/// The package's own template, the signature's starter code, or a program that reads and prints nothing yet.
[[nodiscard]] QString starterFor(const Problem& problem, const QString& language);

/// The name under which compilers and tracebacks speak of the user's source.
[[nodiscard]] QString sourceNameFor(const Problem& problem, const Language& language);

/// Of a test or a template, as text; what is larger than anybody would read is not.
[[nodiscard]] QString textIn(const Content& content);

} // namespace ca
