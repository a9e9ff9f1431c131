// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Pictures of widgets to be looked at: written when CA_SCREENSHOTS names a folder, else nothing happens.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QString>

class QWidget;

namespace ca {

/// In both themes, at one and two pixels per point: name-dark-1x.png and so on.
void takeScreenshots(QWidget& widget, Theme& theme, const QString& name);

} // namespace ca
