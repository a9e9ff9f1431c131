// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/console_page.h"

#include "app/desktop/run/console_text.h"
#include "app/desktop/run/input_line.h"
#include "app/desktop/run/run_words.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/link/record_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ca::runs {

ConsolePage::ConsolePage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new ConsoleText(theme, this))
    , m_arguments(new QLineEdit(this))
    , m_input(new InputLine(this))
    , m_run(new QPushButton(tr("Run"), this))
    , m_end(new QPushButton(tr("End input"), this))
    , m_keep(new QPushButton(tr("Keep as a test"), this))
    , m_state(new ElidedLabel({}, this))
{
    build();
    connect(m_run, &QAbstractButton::clicked, this, &ConsolePage::startOrStop);
    connect(m_arguments, &QLineEdit::returnPressed, this, &ConsolePage::startOrStop);
    connect(m_end, &QAbstractButton::clicked, this, &ConsolePage::endInput);
    connect(m_input, &InputLine::ended, this, &ConsolePage::endInput);
    connect(m_input, &InputLine::entered, this, &ConsolePage::feed);
    connect(m_input, &InputLine::interrupted, this, [this] {
        if (m_console != nullptr && m_console->state() != LiveConsole::State::Idle) {
            m_console->stop();
        }
    });
    connect(m_text, &ConsoleText::typed, m_input, [this](const QString& text) {
        m_input->setFocus();
        m_input->insert(text);
    });
    connect(m_text, &ConsoleText::cellsChanged, this, &ConsolePage::fitTerminal);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { emit keepTestRequested(m_session.input(), m_session.output()); });
    follow();
}

void ConsolePage::build()
{
    m_arguments->setPlaceholderText(tr("Arguments"));
    m_arguments->setAccessibleName(tr("Arguments of the program"));
    m_arguments->setToolTip(tr("Words for the program's command line; Enter runs it"));
    m_arguments->setMaximumWidth(260);
    m_run->setToolTip(tr("Run the program here"));
    m_end->setToolTip(tr("Tell the program that no more input comes (Ctrl+D)"));
    m_keep->setToolTip(tr("Keep what you typed and what the program said as a test of your own"));
    setLook(m_end, "quiet");
    setLook(m_keep, "quiet");
    setLook(m_state, "muted");
    m_state->setMinimumWidth(1); // what can be pressed goes first
    m_text->setGround(&Tokens::surface2);
    m_input->setFont(m_text->font());
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_run);
    head->addWidget(m_arguments, 1);
    head->addWidget(m_state, 2);
    head->addWidget(m_keep);
    auto* card = new QFrame(this);
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 8, 6, 8);
    inside->addWidget(m_text);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_input, 1);
    foot->addWidget(m_end);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 10, 16, 12);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(card, 1);
    all->addLayout(foot);
}

void ConsolePage::setConsole(LiveConsole& console)
{
    m_console = &console;
    connect(&console, &LiveConsole::stateChanged, this, &ConsolePage::follow);
    connect(&console, &LiveConsole::started, this, [this](const SandboxInfo& sandbox) {
        m_server = isHere(sandbox.kind) ? QString() : QString::fromStdString(sandbox.kind);
        follow();
    });
    connect(&console, &LiveConsole::held, this, [this](const QString& why) {
        m_held = why;
        follow();
    });
    connect(&console, &LiveConsole::noted, m_text, &ConsoleText::note);
    connect(&console, &LiveConsole::compiled, this, &ConsolePage::tellCompile);
    connect(&console, &LiveConsole::finished, this, &ConsolePage::tellEnd);
    connect(&console, &LiveConsole::failed, this, [this](const QString& message) { m_text->note(message); });
    connect(&console, &LiveConsole::output, this, [this](const QByteArray& bytes) {
        m_session.said(bytes);
        m_text->add(bytes);
    });
    follow();
}

void ConsolePage::run(LiveRunSpec spec)
{
    if (m_console == nullptr || m_console->state() != LiveConsole::State::Idle) {
        return;
    }
    spec.terminal = true; // so that programs speak before they ask
    m_session = {};
    m_server.clear();
    m_held.clear();
    m_text->restart();
    m_console->start(spec);
    fitTerminal();
    m_input->setFocus();
}

/// Programs that ask how wide their terminal is are told the truth, from the beginning on.
void ConsolePage::fitTerminal()
{
    if (m_console != nullptr && m_console->state() != LiveConsole::State::Idle) {
        const QSize cells = m_text->cells();
        m_console->resize(static_cast<quint16>(cells.width()), static_cast<quint16>(cells.height()));
    }
}

void ConsolePage::offerKeeping(const QString& what, const QString& explanation)
{
    m_keep->setText(what);
    m_keep->setToolTip(explanation);
}

void ConsolePage::takeKeyboard()
{
    (m_input->isEnabled() ? static_cast<QWidget*>(m_input) : m_run)->setFocus(Qt::ShortcutFocusReason);
}

void ConsolePage::startOrStop()
{
    if (m_console != nullptr && m_console->state() != LiveConsole::State::Idle) {
        m_console->stop();
    } else {
        emit runRequested(split(m_arguments->text()));
    }
}

void ConsolePage::feed(const QByteArray& bytes)
{
    if (m_console != nullptr && m_console->state() == LiveConsole::State::Running) {
        m_session.typed(bytes);
        m_console->feed(bytes);
    }
}

void ConsolePage::endInput()
{
    if (m_console != nullptr) {
        m_console->closeInput();
    }
}

void ConsolePage::follow()
{
    const auto state = m_console == nullptr ? LiveConsole::State::Idle : m_console->state();
    const bool idle = state == LiveConsole::State::Idle;
    m_run->setEnabled(m_console != nullptr);
    m_run->setText(idle ? tr("Run") : tr("Stop"));
    m_run->setAccessibleName(m_run->text());
    m_input->setEnabled(!idle);
    m_input->setPlaceholderText(idle ? tr("Run the program to type to it") : tr("Type to the program"));
    m_end->setEnabled(!idle);
    m_keep->setVisible(idle && !m_session.empty());
    m_state->setFullText(stateWords());
}

QString ConsolePage::stateWords() const
{
    if (m_console == nullptr) {
        return tr("No sandbox to run in");
    }
    switch (m_console->state()) {
    case LiveConsole::State::Starting: return m_held.isEmpty() ? tr("Starting") : m_held;
    case LiveConsole::State::Running: return !m_held.isEmpty() ? m_held : m_server.isEmpty() ? tr("Running") : tr("Running on %1").arg(m_server);
    case LiveConsole::State::Idle: break;
    }
    return m_server.isEmpty() ? QString() : tr("Ran on %1").arg(m_server);
}

void ConsolePage::tellCompile(const CompileFinished& result)
{
    if (!result.ok) {
        m_text->add(QByteArray::fromStdString(result.diagnostics));
        m_text->note(tr("The compiler refused the program."));
    }
}

void ConsolePage::tellEnd(const RunOutcome& outcome)
{
    m_text->note(endOf(outcome));
    m_text->note(tr("Computing time %1, memory %2.").arg(measured(outcome.cpu), measured(outcome.memory)));
    if (m_text->forgot()) {
        m_text->note(tr("Only the last %1 are kept here.").arg(readable(Bytes{ConsoleText::kKept})));
    }
}

QStringList ConsolePage::split(const QString& arguments)
{
    QStringList words;
    QString word;
    bool begun = false;
    QChar quote;
    for (const QChar c : arguments) {
        if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
            } else {
                word += c;
            }
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            begun = true;
        } else if (!c.isSpace()) {
            word += c;
            begun = true;
        } else if (begun) {
            words << std::exchange(word, {});
            begun = false;
        }
    }
    return begun ? words << word : words;
}

} // namespace ca::runs
