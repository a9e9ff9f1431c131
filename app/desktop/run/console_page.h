// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The console tab: the program at a terminal, typed to while it runs.
#pragma once

#include "app/desktop/run/console_session.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/live_console.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ca {
class ElidedLabel;
}

namespace ca::runs {

class ConsoleText;
class InputLine;

class ConsolePage : public QWidget {
    Q_OBJECT

public:
    explicit ConsolePage(const Theme& theme, QWidget* parent = nullptr);

    /// Outlives this page. Without one the page says that nothing can run.
    void setConsole(LiveConsole& console);
    /// Runs it here; what ran before has ended.
    void run(LiveRunSpec spec);
    /// As they would be split by a shell: spaces, single and double quotes.
    [[nodiscard]] static QStringList split(const QString& arguments);
    [[nodiscard]] ConsoleText& text() { return *m_text; }
    /// What is offered to be done with what was typed; by default, to keep it as a test.
    void offerKeeping(const QString& what, const QString& explanation);
    /// To the input of what runs, else to what starts it.
    void takeKeyboard();

signals:
    /// Run was pressed: whoever knows the source answers with run().
    void runRequested(const QStringList& arguments);
    void keepTestRequested(const QByteArray& input, const QByteArray& output);

private:
    void build();
    void feed(const QByteArray& bytes);
    void follow();
    [[nodiscard]] QString stateWords() const;
    void fitTerminal();
    void startOrStop();
    void endInput();
    void tellCompile(const CompileFinished& result);
    void tellEnd(const RunOutcome& outcome);

    LiveConsole* m_console = nullptr;
    ConsoleText* m_text;
    QLineEdit* m_arguments;
    InputLine* m_input;
    QPushButton* m_run;
    QPushButton* m_end;
    QPushButton* m_keep;
    ElidedLabel* m_state;
    QString m_server; // that runs it, or ran it; empty: this machine
    QString m_held;   // why it is out of reach for now; empty: it is not
    ConsoleSession m_session;
};

} // namespace ca::runs
