// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Packages that are dragged onto a widget: which they are, and a veil that says what letting go does.
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace ca {

class Theme;

/// Folders and archives among what is dragged; files of other kinds are left out.
[[nodiscard]] QStringList importablePaths(const QMimeData& dragged);

class DropVeil : public QWidget {
    Q_OBJECT

public:
    /// Covers its parent while it is shown.
    DropVeil(const Theme& theme, QWidget* parent);

    void cover(qsizetype packages);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    qsizetype m_packages = 0;
};

} // namespace ca
