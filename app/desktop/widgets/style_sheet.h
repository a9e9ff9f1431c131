// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#pragma once

#include "app/desktop/widgets/tokens.h"

#include <QString>

namespace ca {

/// Puts colours for `@name@` and sizes of text for `@9.75pt@` into a template. What it does not know stays as it is.
[[nodiscard]] QString filled(const QString& sheet, const Tokens& tokens, double textScale);

/// resources/themes/desktop.qss, filled.
[[nodiscard]] QString styleSheetOf(const Tokens& tokens, double textScale);

} // namespace ca
