// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's own words about a problem.
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace ca {

class NotesPage : public QWidget {
    Q_OBJECT

public:
    explicit NotesPage(QWidget* parent = nullptr);

    /// What is not told yet of the problem before is told now.
    void setProblem(const QString& problem);
    /// Leaves alone what the user is writing.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

signals:
    void changed(const QString& problem, const QString& text); // shortly after the last key

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void tell();

    QString m_problem;
    QPlainTextEdit* m_edit;
    QTimer m_pause;
};

} // namespace ca
