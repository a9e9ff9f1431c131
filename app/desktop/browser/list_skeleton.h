// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the list will be: rows without words, until it is read.
#pragma once

#include <QWidget>

namespace ca {

class Theme;

class ListSkeleton : public QWidget {
    Q_OBJECT

public:
    explicit ListSkeleton(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Nothing is painted for an instant: what is there at once needs no announcement.
    void showEvent(QShowEvent* event) override;

private:
    const Theme& m_theme;
    bool m_visible = false;
};

} // namespace ca
