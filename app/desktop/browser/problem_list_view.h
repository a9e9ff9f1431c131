// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The list of problems: one click or Enter opens, a click on the star keeps, arrows move, letters go to the search.
#pragma once

#include <QListView>

namespace ca {

class ProblemDelegate;
class Theme;

class ProblemListView : public QListView {
    Q_OBJECT

public:
    explicit ProblemListView(const Theme& theme, QWidget* parent = nullptr);

signals:
    void openAsked(const QModelIndex& index);
    void starClicked(const QModelIndex& index);
    void leftUpwards();
    void typed(const QString& text);
    void menuAsked(const QPoint& at); // in the viewport

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool onStar(const QPoint& at) const;

    ProblemDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
    bool m_pressedStar = false;
};

} // namespace ca
