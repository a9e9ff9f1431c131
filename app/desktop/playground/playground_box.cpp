// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_box.h"

#include "app/desktop/run/run_words.h"
#include "app/desktop/run/text_card.h"
#include "app/desktop/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCursor>

namespace ca {

PlaygroundBox::PlaygroundBox(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_input(new QPlainTextEdit(this)), m_run(new QPushButton(this)),
      m_end(new QLabel(this)), m_figures(new ElidedLabel({}, this)),
      m_output(new runs::TextCard(theme, tr("Output"), this)), m_errors(new runs::TextCard(theme, tr("Error output"), this))
{
    m_input->setAccessibleName(tr("Input"));
    m_input->setToolTip(tr("What the program reads"));
    m_input->setPlaceholderText(tr("What the program reads; may be empty"));
    m_input->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_input->setTabChangesFocus(true);
    m_input->setAcceptDrops(false); // files that are dropped are the window's
    setLook(m_input, "field");
    layOut();
    dress();
    connect(&theme, &Theme::changed, this, &PlaygroundBox::dress);
    connect(m_input, &QPlainTextEdit::textChanged, this, &PlaygroundBox::inputChanged);
    connect(m_run, &QAbstractButton::clicked, this, [this] { m_running ? emit stopWanted() : emit runWanted(); });
    for (runs::TextCard* card : {m_output, m_errors}) {
        connect(card, &runs::TextCard::openAllRequested, this, &PlaygroundBox::openAllWanted);
    }
    setRunning(false);
    clear();
}

QWidget* PlaygroundBox::head()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    setLook(m_figures, "muted");
    row->addWidget(m_run);
    row->addWidget(m_figures, 1);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return box;
}

void PlaygroundBox::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 10, 16, 12);
    all->setSpacing(8);
    all->addWidget(head());
    auto* caption = new QLabel(tr("Input"), this);
    setLook(caption, "small");
    caption->setBuddy(m_input);
    all->addWidget(caption);
    all->addWidget(m_input, 2);
    setLook(m_end, "strong");
    m_end->setWordWrap(true);
    m_end->setTextFormat(Qt::PlainText);
    all->addWidget(m_end);
    all->addWidget(m_output, 3);
    all->addWidget(m_errors, 2);
}

void PlaygroundBox::say(const QString& sentence)
{
    m_end->setText(sentence);
    m_end->setVisible(!sentence.isEmpty());
}

void PlaygroundBox::dress()
{
    QFont font = m_theme.codeFont();
    font.setStyleStrategy(QFont::PreferNoShaping);
    m_input->setFont(font);
}

void PlaygroundBox::clear()
{
    say({});
    m_figures->setFullText({});
    fill(*m_output, {}, tr("The output comes here when the program has ended. In the console it comes as it is written."));
    m_errors->hide();
}

void PlaygroundBox::setInput(const QString& input)
{
    const QSignalBlocker quiet(this);
    m_input->setPlainText(input);
    clear();
}

void PlaygroundBox::replaceInput(const QString& input)
{
    QTextCursor cursor(m_input->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(input);
}

QString PlaygroundBox::input() const
{
    return m_input->toPlainText();
}

void PlaygroundBox::setRunning(bool running)
{
    m_running = running;
    m_run->setText(running ? tr("Stop") : tr("Run with this input"));
    m_run->setAccessibleName(m_run->text());
    m_run->setToolTip(running ? tr("Stop the program") : tr("Run the program with all of the input at once"));
    if (running) {
        clear();
        say(tr("Running"));
    }
}

void PlaygroundBox::showCompileErrors(const CompileFinished& result)
{
    say(tr("The compiler refused the program."));
    fill(*m_output, {}, tr("Nothing has run."));
    fill(*m_errors, result.diagnostics, {});
    m_errors->setVisible(!result.diagnostics.empty());
}

void PlaygroundBox::showResult(const TestResult& result)
{
    const bool went = result.verdict != Verdict::JudgeError && result.verdict != Verdict::Cancelled;
    // A server may tell that it failed, and not with which exit code.
    const bool isTold = result.verdict != Verdict::RuntimeError || result.outcome.stop != StopCause::Exited || result.outcome.exitCode != 0;
    say(went && isTold ? runs::endOf(result.outcome) : QString::fromStdString(result.message));
    m_figures->setFullText(went ? tr("CPU %1, memory %2", "what a run took: time and size")
                                      .arg(runs::measured(result.outcome.cpu), runs::measured(result.outcome.memory))
                                : QString());
    fill(*m_output, result.output, tr("It wrote nothing."));
    m_output->setNote(result.outputClipped ? tr("its beginning") : QString());
    fill(*m_errors, result.errorOutput, {});
    m_errors->setVisible(!result.errorOutput.empty());
}

void PlaygroundBox::showTrouble(const QString& message)
{
    clear();
    say(message);
}

void PlaygroundBox::fill(runs::TextCard& card, const std::string& text, const QString& whenEmpty)
{
    runs::CardText content;
    content.whole = std::make_shared<const std::string>(text);
    content.shown = runs::clip(*content.whole);
    content.present = true;
    card.setContent(content, whenEmpty);
}

void PlaygroundBox::focusInput()
{
    m_input->setFocus();
}

} // namespace ca
