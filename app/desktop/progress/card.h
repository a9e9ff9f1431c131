// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A surface with a hairline around it, a quiet title and what it is about.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ca::progress {

class Card : public QFrame {
    Q_OBJECT

public:
    /// Without a title when it is empty.
    explicit Card(const Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

    /// For one that is filled to its edges by a list.
    void setFlush();
    void add(QWidget* widget, int stretch = 0);
    void addStretch();
    /// At the right of the title.
    void addCorner(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
};

} // namespace ca::progress
