// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Widgets side by side while there is room for each, else in fewer columns.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace ca::progress {

class Columns : public QWidget {
    Q_OBJECT

public:
    /// The least width of a column, at the usual size of text.
    Columns(const Theme& theme, int least, QWidget* parent = nullptr);

    void add(QWidget* widget, int stretch = 1);
    [[nodiscard]] int shownColumns() const { return m_shown; }
    /// Of one column, for there may always be fewer.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int fitting() const;

    struct Item {
        QWidget* widget;
        int stretch;
    };

    const Theme& m_theme;
    int m_least;
    int m_shown = 0;
    QGridLayout* m_grid;
    std::vector<Item> m_items;
};

} // namespace ca::progress
