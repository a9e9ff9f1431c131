// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The tests as a strip of pills that fills while they run; so many that they do not fit make it a grid of small cells.
//
// Left and right go from test to test. All pills have one size, so that nothing moves when a result arrives.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QListView>

namespace ca::runs {

class TestStrip : public QListView {
    Q_OBJECT

public:
    explicit TestStrip(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// -1: none
    [[nodiscard]] int current() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void choose(int row);
    [[nodiscard]] bool dense() const { return m_dense; }

signals:
    /// The user did it, by key or pointer.
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize viewportSizeHint() const override;

private:
    void arrange();
    [[nodiscard]] QSize cell(bool dense) const;

    const Theme& m_theme;
    bool m_dense = false;
};

} // namespace ca::runs
