// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What goes into a program at once, and what comes out of it at its end: a box for each, and what the run took.
#pragma once

#include "app/desktop/widgets/theme.h"
#include "core/model/judging.h"

#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ca::runs {
class TextCard;
}

namespace ca {

class ElidedLabel;

class PlaygroundBox : public QWidget {
    Q_OBJECT

public:
    explicit PlaygroundBox(const Theme& theme, QWidget* parent = nullptr);

    /// Of another file: what was shown of its last run goes. No inputChanged() follows.
    void setInput(const QString& input);
    /// Instead of what is there; can be undone, and inputChanged() follows.
    void replaceInput(const QString& input);
    [[nodiscard]] QString input() const;
    void setRunning(bool running);
    void showCompileErrors(const CompileFinished& result);
    void showResult(const TestResult& result);
    /// Nothing was run, or it was stopped: why.
    void showTrouble(const QString& message);
    void focusInput();

signals:
    void runWanted();
    void stopWanted();
    void inputChanged();
    void openAllWanted(const QString& caption, const std::shared_ptr<const std::string>& whole);

private:
    void layOut();
    [[nodiscard]] QWidget* head();
    void dress();
    void say(const QString& sentence);
    void clear();
    void fill(runs::TextCard& card, const std::string& text, const QString& whenEmpty);

    const Theme& m_theme;
    QPlainTextEdit* m_input;
    QPushButton* m_run;
    QLabel* m_end;
    ElidedLabel* m_figures;
    runs::TextCard* m_output;
    runs::TextCard* m_errors;
    bool m_running = false;
};

} // namespace ca
