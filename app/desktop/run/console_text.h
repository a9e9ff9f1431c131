// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A console's output on the screen: as it comes, at most once a frame, and only the last megabytes of it.
#pragma once

#include "app/desktop/run/output_view.h"
#include "app/desktop/run/terminal_text.h"

#include <QTimer>

namespace ca::runs {

class ConsoleText : public OutputView {
    Q_OBJECT

public:
    static constexpr qsizetype kKept = 2 * 1024 * 1024;

    explicit ConsoleText(const Theme& theme, QWidget* parent = nullptr);

    void add(const QByteArray& bytes);
    /// A sentence of ours on a line of its own, marked as such, behind what was added before.
    void note(const QString& sentence);
    void restart();
    [[nodiscard]] bool forgot() const { return m_forgot; }
    /// Columns and rows that can be seen at once.
    [[nodiscard]] QSize cells() const;

signals:
    /// The user types while the text has the focus.
    void typed(const QString& text);
    void cellsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wait();
    void noteCells();
    void showFrame();
    void writeNote(const QString& sentence);
    void shorten();

    QByteArray m_pending;
    QStringList m_notes; // behind what is pending
    TerminalText m_terminal;
    QTimer m_frame;
    bool m_forgot = false;
    QSize m_cells; // as they were last told
};

} // namespace ca::runs
