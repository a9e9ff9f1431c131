// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One test of the user's own, to be written: name, input, and what is expected, which may be left out.
#pragma once

#include "app/desktop/widgets/theme.h"
#include "app/link/history.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ca::runs {

class OwnTestEditor : public QWidget {
    Q_OBJECT

public:
    explicit OwnTestEditor(const Theme& theme, QWidget* parent = nullptr);

    /// What is written and not yet told is told first.
    void edit(const OwnTest& test);
    [[nodiscard]] OwnTest test() const;
    /// What is written becomes known now, not in a moment.
    void tell();
    void focusInput();

signals:
    /// A moment after the last key, and when another test is taken up.
    void changed(const ca::OwnTest& test);

private:
    [[nodiscard]] QWidget* field(const QString& caption, QPlainTextEdit* edit);
    void speak();
    void dress();

    const Theme& m_theme;
    OwnTest m_test;
    QLineEdit* m_name;
    QPlainTextEdit* m_input;
    QPlainTextEdit* m_expected;
    QLabel* m_large;
    QTimer m_pause;
    bool m_tooLarge = false;
};

} // namespace ca::runs
