// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/test_detail.h"

#include "app/desktop/run/run_words.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/link/record_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ca::runs {

namespace {

QString wholeOf(const CardText& card)
{
    return card.whole ? QString::fromStdString(*card.whole) : QString();
}

} // namespace

TestDetail::TestDetail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_message(new ElidedLabel({}, this))
    , m_line(new QPushButton(this))
    , m_cards(new QSplitter(Qt::Horizontal, this))
    , m_input(new TextCard(theme, tr("Input"), this))
    , m_expected(new TextCard(theme, tr("Expected"), this))
    , m_output(new TextCard(theme, tr("Your output"), this))
    , m_conversation(new TextCard(theme, tr("Conversation"), this))
    , m_errors(new TextCard(theme, tr("Error output"), this))
{
    setLook(m_message, "small");
    setLook(m_line, "link");
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_message, 1);
    head->addWidget(m_line);
    m_cards->setChildrenCollapsible(false);
    m_cards->setHandleWidth(10);
    m_cards->setStyleSheet(QStringLiteral("QSplitter::handle:horizontal { width: 10px; background: transparent; }"));
    for (TextCard* card : {m_input, m_expected, m_output, m_conversation, m_errors}) {
        adopt(card);
    }
    auto* room = new QScrollArea(this); // where there is too little of it
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_cards);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(room, 1);
    connect(m_cards, &QSplitter::splitterMoved, this, [this] { m_arranged = true; });
    connect(m_line, &QAbstractButton::clicked, this, [this] {
        if (m_material.place) {
            emit goToLine(m_material.place->line, m_material.place->message);
        }
    });
    clear();
}

void TestDetail::adopt(TextCard* card)
{
    m_cards->addWidget(card);
    m_cards->setStretchFactor(m_cards->count() - 1, 1);
    connect(card, &TextCard::copied, this, &TestDetail::copied);
    connect(card, &TextCard::openAllRequested, this, &TestDetail::openAllRequested);
}

void TestDetail::clear()
{
    ++m_asked;
    m_question = {};
    m_name.clear();
    take({});
}

void TestDetail::present(const JudgingRecord& record, std::size_t slot)
{
    const TestSlot& chosen = record.tests()[slot];
    const TestCase* const test = record.testOf(chosen);
    m_question = {record.submission(), chosen.test, chosen.result};
    m_onlyRan = chosen.unjudged && m_question.result && m_question.result->verdict == Verdict::WrongAnswer;
    if (m_onlyRan) {
        m_question.result->verdict = Verdict::Skipped;
        m_question.result->message.clear();
    }
    m_name = test == nullptr ? QString() : QString::fromStdString(test->name);
    m_hint = test == nullptr ? QString() : QString::fromStdString(test->hint);
    m_errands.run([question = m_question] { return materialOf(question); },
                  [this, asked = ++m_asked](TestMaterial material) {
                      if (asked == m_asked) {
                          take(std::move(material));
                      }
                  });
}

void TestDetail::take(TestMaterial material)
{
    m_material = std::move(material);
    const bool ran = m_question.result.has_value();
    const bool talk = m_material.conversation.present;
    m_input->setContent(m_material.input, m_material.input.present ? tr("This test has no input.") : QString());
    m_expected->setContent(m_material.expected, m_material.expected.present ? tr("Nothing is expected.") : QString());
    m_output->setContent(m_material.output, ran ? tr("Your program wrote nothing.") : QString());
    m_conversation->setContent(m_material.conversation, tr("Nothing was said."));
    m_errors->setContent(m_material.errors, {});
    m_expected->mark(OutputView::Mark::Added, m_material.expected.shown.marks);
    m_output->mark(OutputView::Mark::Removed, m_material.output.shown.marks);
    m_conversation->mark(OutputView::Mark::Own, m_material.ownLines);
    if (m_material.firstDifferentLine.value_or(1) > 1) {
        m_expected->setNote(tr("differs from line %1 on").arg(*m_material.firstDifferentLine));
    }
    m_expected->setVisible(!talk);
    m_output->setVisible(!talk);
    m_conversation->setVisible(talk);
    m_errors->setVisible(m_material.errors.present);
    if (!m_arranged) {
        m_cards->setSizes({1000, 1000, 1000, 2000, 2000}); // conversation and error output are what is read
    }
    tellVerdict();
    emit shown();
}

void TestDetail::tellVerdict()
{
    QStringList said;
    if (!m_name.isEmpty()) {
        said << m_name;
    }
    if (const auto& result = m_question.result) {
        const bool judged = !m_onlyRan;
        said << (judged ? verdictWord(result->verdict) : tr("ran"));
        const QString told = !result->validatorMessage.empty() ? QString::fromStdString(result->validatorMessage).simplified()
                                                               : checkerWords(result->message).simplified();
        const QString meant = explanation(result->verdict, result->decidedBy, result->outcome);
        if (!told.isEmpty() && (meant.isEmpty() || result->verdict == Verdict::JudgeError || !result->validatorMessage.empty())) {
            said << told;
        }
        if (!meant.isEmpty()) {
            said << meant;
        }
        if (judged && result->verdict != Verdict::Accepted && !m_hint.isEmpty()) {
            said << tr("Hint: %1").arg(m_hint);
        }
    }
    m_message->setFullText(said.join(QStringLiteral(" \u00B7 ")));
    m_line->setVisible(m_material.place.has_value());
    if (m_material.place) {
        m_line->setText(tr("Line %1").arg(m_material.place->line));
        m_line->setToolTip(tr("Go to this line: %1").arg(m_material.place->message));
    }
}

QString TestDetail::message() const
{
    return m_message->fullText();
}

QString TestDetail::asText() const
{
    QStringList parts{tr("Input") + QStringLiteral(":\n") + wholeOf(m_material.input)};
    if (m_material.conversation.present) {
        parts << tr("Conversation") + QStringLiteral(":\n") + wholeOf(m_material.conversation);
    } else {
        parts << tr("Expected") + QStringLiteral(":\n") + wholeOf(m_material.expected)
              << tr("Your output") + QStringLiteral(":\n") + wholeOf(m_material.output);
    }
    return parts.join(u'\n');
}

} // namespace ca::runs
