// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The first text of a scratch file: a program that reads something and says hello, to be changed into something else.
#pragma once

#include <QString>

namespace ca {

/// Empty for a language that has none.
[[nodiscard]] QString playgroundStarter(const QString& language);
/// What such a program is given to read.
[[nodiscard]] QString playgroundInput();

} // namespace ca
