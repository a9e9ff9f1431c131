// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Pictures of widgets to be looked at: written when CA_SCREENSHOTS names a folder, else nothing happens.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QString>

class QWidget;

namespace ca {

/// As it looks now, at one and two pixels per point: name-1x.png and name-2x.png. False when they cannot be written.
bool takeScreenshots(QWidget& widget, const QString& name);
/// In both themes, at one and two pixels per point: name-dark-1x.png and so on.
void takeScreenshots(QWidget& widget, Theme& theme, const QString& name);

} // namespace ca
