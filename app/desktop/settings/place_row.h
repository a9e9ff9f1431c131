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
    void openRequested(const QString& folder);
};

/// The folder itself, or the one that a file is or would be in.
[[nodiscard]] QString folderOf(const QString& path);

} // namespace ca
