// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The panel's name, how much is solved, and the two ways to look: "18 / 64 solved".
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace ca {

class BrowserHeader : public QWidget {
    Q_OBJECT

public:
    /// The actions get a button each, in this order.
    explicit BrowserHeader(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setSolved(int solved, int problems);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// In words where there is room for them.
    void fit();

    QLabel* m_name;
    QLabel* m_solved;
    int m_buttons;
    int m_done = 0;
    int m_all = 0;
};

} // namespace ca
