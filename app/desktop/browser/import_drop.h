// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Packages that are dragged onto a widget: which they are, and a veil over it that says what letting go does.
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
    /// From now on its parent takes drops.
    DropVeil(const Theme& theme, QWidget* parent);

signals:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cover(qsizetype packages);

    const Theme& m_theme;
    qsizetype m_packages = 0;
};

} // namespace ca
