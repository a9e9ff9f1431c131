// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Where something is on the disk: its path, to be copied or to be opened.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca {

class PlaceRow : public QWidget {
    Q_OBJECT

public:
    PlaceRow(const Theme& theme, const QString& title, const QString& path, QWidget* parent = nullptr);

signals:
    void openRequested();
};

} // namespace ca
