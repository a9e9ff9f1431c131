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

private:
    QLabel* m_solved;
};

} // namespace ca
