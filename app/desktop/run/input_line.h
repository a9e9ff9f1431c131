// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A line for a running program's input: Enter sends it, up and down bring back earlier ones, Ctrl+D ends the input, Ctrl+C the
// program.
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace ca::runs {

class InputLine : public QLineEdit {
    Q_OBJECT

public:
    explicit InputLine(QWidget* parent = nullptr);

signals:
    /// One line or, when several are pasted, all whole ones, each with its newline.
    void entered(const QByteArray& bytes);
    void ended();
    void interrupted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send();
    void pasteLines();
    void recall(int step);

    QStringList m_earlier;
    qsizetype m_at = 0; // in m_earlier; its size: the line that is being written
};

} // namespace ca::runs
