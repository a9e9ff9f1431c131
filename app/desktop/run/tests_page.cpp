// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/tests_page.h"

#include "app/desktop/run/compile_view.h"
#include "app/desktop/run/test_detail.h"
#include "app/desktop/run/test_strip.h"
#include "app/desktop/run/verdict_header.h"
#include "app/desktop/widgets/empty_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ca::runs {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16ms;

EmptyStateText wordsFor(NothingToShow why, const QString& detail)
{
    switch (why) {
    case NothingToShow::NeverRun:
        return {QStringLiteral("play"), TestsPage::tr("Nothing has run yet"),
                TestsPage::tr("Ctrl+R runs the samples, Ctrl+Enter submits. Each test shows here as it ends."),
                TestsPage::tr("Run the samples")};
    case NothingToShow::NoSandbox:
        return {QStringLiteral("shield"), TestsPage::tr("No sandbox to run in"),
                detail.isEmpty()
                    ? TestsPage::tr("Programs run apart from your machine. Set up Docker or the embedded sandbox once.")
                    : detail,
                TestsPage::tr("Set up a sandbox")};
    case NothingToShow::Offline:
        return {QStringLiteral("offline"), TestsPage::tr("The server cannot be reached"),
                detail.isEmpty() ? TestsPage::tr("Your code is safe here. Try again when the connection is back.") : detail,
                TestsPage::tr("Try again")};
    }
    return {};
}

} // namespace

TestsPage::TestsPage(const Theme& theme, TestsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new VerdictHeader(theme, this))
    , m_strip(new TestStrip(theme, this))
    , m_results(new QWidget(this))
    , m_rest(new QStackedWidget(this))
    , m_detail(new TestDetail(theme, this))
    , m_compile(new CompileView(theme, this))
    , m_fault(new EmptyState(theme, {}, this))
    , m_nothing(new EmptyState(theme, wordsFor(NothingToShow::NeverRun, {}), this))
    , m_pages(new QStackedWidget(this))
{
    build();
    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &TestsPage::refresh);
    connect(&model, &TestsModel::modelReset, this, &TestsPage::begin);
    const auto soon = [this] {
        if (!m_frame.isActive()) {
            m_frame.start();
        }
    };
    connect(&model, &TestsModel::phaseChanged, this, soon);
    connect(&model, &TestsModel::dataChanged, this, soon);
    connect(m_strip, &TestStrip::chosen, this, [this](int row) {
        m_byUser = true;
        choose(static_cast<std::size_t>(row));
        refresh();
    });
    connect(m_header, &VerdictHeader::copyTestPressed, this, &TestsPage::copyTest);
    connect(m_header, &VerdictHeader::keepTestPressed, this, &TestsPage::keepTest);
    connect(m_header, &VerdictHeader::stopPressed, this, &TestsPage::stopRequested);
    connect(m_detail, &TestDetail::goToLine, this, &TestsPage::goToLine);
    connect(m_detail, &TestDetail::copied, this, &TestsPage::copied);
    connect(m_detail, &TestDetail::openAllRequested, this, &TestsPage::openAllRequested);
    connect(m_compile, &CompileView::goToLine, this, &TestsPage::goToLine);
    connect(m_nothing, &EmptyState::pressed, this, &TestsPage::pressed);
    connect(m_fault, &EmptyState::pressed, this, [this] { emit runRequested(m_model.record().scope()); });
}

void TestsPage::build()
{
    m_strip->setModel(&m_model);
    auto* column = new QVBoxLayout(m_results);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_rest, 1);
    for (QWidget* page : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_compile), static_cast<QWidget*>(m_fault)}) {
        m_rest->addWidget(page);
    }
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_results);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
}

void TestsPage::setPersonalBest(const PersonalBest& best)
{
    m_best = best;
    refresh();
}

void TestsPage::showNothing(NothingToShow why, const QString& detail)
{
    m_why = why;
    m_nothing->setText(wordsFor(why, detail));
    m_pages->setCurrentWidget(m_nothing);
}

void TestsPage::pressed()
{
    switch (m_why) {
    case NothingToShow::NeverRun: emit runRequested(RunScope::Samples); break;
    case NothingToShow::NoSandbox: emit setUpRequested(); break;
    case NothingToShow::Offline: emit retryRequested(); break;
    }
}

void TestsPage::begin()
{
    m_chosen.reset();
    m_chosenResult = false;
    m_byUser = false;
    m_strip->clearSelection();
    m_detail->clear();
    m_rest->setCurrentWidget(m_detail);
    m_pages->setCurrentWidget(m_model.record().phase() == Phase::Nothing ? static_cast<QWidget*>(m_nothing) : m_results);
    refresh();
}

void TestsPage::refresh()
{
    m_frame.stop();
    const JudgingRecord& record = m_model.record();
    m_header->setBusy(record.phase() != Phase::Finished);
    if (record.phase() == Phase::Nothing) {
        return;
    }
    if (!m_byUser) {
        chooseByItself();
    }
    if (m_chosen && !m_chosenResult && record.tests()[*m_chosen].result) {
        choose(*m_chosen); // it has run since
    }
    const bool figuresOfOne = m_chosen && record.tests()[*m_chosen].result && (m_byUser || record.tests()[*m_chosen].failed());
    m_header->tell(headerFacts(record, figuresOfOne ? m_chosen : std::nullopt, m_best));
    m_header->setTestChosen(m_chosen.has_value() && m_rest->currentWidget() == m_detail);
    showRest();
}

/// The first that failed; until there is one, the first: its input is worth a look while it runs.
void TestsPage::chooseByItself()
{
    const JudgingRecord& record = m_model.record();
    const auto failed = record.firstFailed();
    if (failed && failed != m_chosen) {
        choose(*failed);
    } else if (!m_chosen && !record.tests().empty()) {
        choose(0);
    }
}

void TestsPage::choose(std::size_t slot)
{
    m_chosen = slot;
    m_chosenResult = m_model.record().tests()[slot].result.has_value();
    m_strip->choose(static_cast<int>(slot));
    m_detail->present(m_model.record(), slot);
}

void TestsPage::showRest()
{
    const JudgingRecord& record = m_model.record();
    const auto& result = record.result();
    if (result && result->verdict == Verdict::CompileError) {
        m_compile->present(record);
        m_rest->setCurrentWidget(m_compile);
    } else if (result && !record.firstFailed() && (result->verdict == Verdict::JudgeError || record.done() == 0)) {
        showFault(*result);
    } else {
        m_rest->setCurrentWidget(m_detail);
    }
    m_header->setTestChosen(m_chosen.has_value() && m_rest->currentWidget() == m_detail);
}

void TestsPage::showFault(const SubmissionResult& result)
{
    const QString told = QString::fromStdString(result.message);
    if (result.verdict == Verdict::JudgeError) {
        m_fault->setText({QStringLiteral("warning"), tr("This was not your program's fault"), told, tr("Run again")});
    } else if (result.verdict == Verdict::Cancelled) {
        m_fault->setText({QStringLiteral("stop"), tr("Stopped before the first test was done"), told, tr("Run again")});
    } else {
        m_fault->setText({QStringLiteral("info"), tr("No test has run"), told, tr("Run again")});
    }
    m_rest->setCurrentWidget(m_fault);
}

void TestsPage::chooseFailed(Direction direction)
{
    if (const auto next = m_model.record().failedFrom(m_chosen, direction)) {
        m_byUser = true;
        choose(*next);
        refresh();
        m_strip->setFocus(Qt::ShortcutFocusReason);
    }
}

void TestsPage::copyTest()
{
    QGuiApplication::clipboard()->setText(m_detail->asText());
    emit copied();
}

void TestsPage::keepTest()
{
    if (!m_chosen) {
        return;
    }
    if (const TestCase* test = m_model.record().testOf(m_model.record().tests()[*m_chosen])) {
        emit keepTestRequested(test->input, test->answer);
    }
}

} // namespace ca::runs
