// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Colours between two colours of the theme.
#pragma once

#include <QColor>

namespace ca {

/// `share` of the second colour in the first, from 0 to 1.
inline QColor blend(const QColor& ground, const QColor& ink, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

} // namespace ca
