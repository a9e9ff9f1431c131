// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/run_panel.h"

#include "app/desktop/run/compile_view.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/output_window.h"
#include "app/desktop/run/own_tests_page.h"
#include "app/desktop/widgets/tab_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ca {

using runs::CompileView;
using runs::Phase;
using runs::TestsPage;

RunPanel::RunPanel(JudgeClient& judge, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new runs::TestsModel(this))
    , m_tests(new TestsPage(theme, *m_model, this))
    , m_own(new runs::OwnTestsPage(theme, this))
    , m_console(new runs::ConsolePage(theme, this))
    , m_compile(new CompileView(theme, this))
    , m_tabs(new TabbedPane(tr("Results"), this))
{
    build();
    wireTests();
    wireOwnTests();
    connect(&judge, &JudgeClient::event, this, &RunPanel::take);
}

RunPanel::~RunPanel() = default;

void RunPanel::showFailed(runs::Direction direction)
{
    showTests();
    m_tests->chooseFailed(direction);
}

void RunPanel::wireTests()
{
    connect(m_tests, &TestsPage::goToLine, this, &RunPanel::goToLine);
    connect(m_compile, &CompileView::goToLine, this, &RunPanel::goToLine);
    connect(m_tests, &TestsPage::copied, this, &RunPanel::copied);
    connect(m_tests, &TestsPage::keepTestRequested, this, &RunPanel::keepTestRequested);
    connect(m_tests, &TestsPage::openAllRequested, this, &RunPanel::openAll);
    connect(m_tests, &TestsPage::stopRequested, this, &RunPanel::stopRequested);
    connect(m_tests, &TestsPage::runRequested, this, &RunPanel::runRequested);
    connect(m_tests, &TestsPage::setUpRequested, this, &RunPanel::setUpRequested);
    connect(m_tests, &TestsPage::retryRequested, this, &RunPanel::retryRequested);
}

void RunPanel::wireOwnTests()
{
    connect(m_own, &runs::OwnTestsPage::putRequested, this, &RunPanel::ownTestPutRequested);
    connect(m_own, &runs::OwnTestsPage::removeRequested, this, &RunPanel::ownTestRemoveRequested);
    connect(m_own, &runs::OwnTestsPage::runRequested, this, &RunPanel::ownTestsRunRequested);
    connect(m_console, &runs::ConsolePage::runRequested, this, &RunPanel::consoleRunRequested);
    connect(m_console, &runs::ConsolePage::keepTestRequested, this, [this](const QByteArray& input, const QByteArray& output) {
        OwnTest test;
        test.name = tr("From the console").toStdString();
        test.input = input.toStdString();
        test.answer = output.isEmpty() ? std::nullopt : std::optional(output.toStdString());
        emit ownTestPutRequested(test);
        showOwnTests();
    });
}

void RunPanel::build()
{
    setLook(this, "surface");
    m_tabs->addPage(tr("Tests"), m_tests);
    m_ownTab = m_tabs->addPage(tr("My tests"), m_own);
    m_tabs->addPage(tr("Console"), m_console);
    auto* compilePage = new QWidget(this);
    auto* margins = new QVBoxLayout(compilePage);
    margins->setContentsMargins(16, 10, 16, 12);
    margins->addWidget(m_compile);
    m_compileTab = m_tabs->addPage(tr("Compiler"), compilePage);
    auto* add = new QPushButton(tr("+ Add test"), this);
    setLook(add, "quiet");
    add->setToolTip(tr("Write a test of your own"));
    connect(add, &QAbstractButton::clicked, this, [this] {
        showOwnTests();
        m_own->add();
    });
    m_tabs->addCorner(add);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_tabs);
}

void RunPanel::begin(JudgeTicket ticket, const Submission& submission, RunScope scope, const QString& note)
{
    const bool before = busy();
    m_ticket = ticket;
    m_model->begin(runs::JudgingRecord(submission, scope, note));
    m_compile->present(m_model->record());
    m_tabs->bar().setCount(m_compileTab, -1);
    showTests();
    if (!before) {
        emit busyChanged(true);
    }
}

void RunPanel::showNothing(NothingToShow why, const QString& detail)
{
    m_ticket = {};
    m_model->begin({});
    m_tests->showNothing(why, detail);
}

void RunPanel::setPersonalBest(const PersonalBest& best)
{
    m_tests->setPersonalBest(best);
}

bool RunPanel::busy() const
{
    const Phase phase = m_model->record().phase();
    return phase != Phase::Nothing && phase != Phase::Finished;
}

void RunPanel::take(JudgeTicket ticket, const JudgeEvent& event)
{
    if (ticket != m_ticket || m_model->record().phase() == Phase::Nothing) {
        return;
    }
    m_model->take(event);
    if (std::holds_alternative<CompileFinished>(event.what) || std::holds_alternative<PolicyChecked>(event.what)) {
        m_compile->present(m_model->record());
        m_tabs->bar().setCount(m_compileTab, m_compile->count() > 0 ? m_compile->count() : -1);
    } else if (const auto* end = std::get_if<SubmissionFinished>(&event.what)) {
        if (m_model->record().scope() == RunScope::OwnTests) {
            m_own->model().takeResults(m_model->record());
        }
        emit busyChanged(false);
        emit finished(end->result);
    }
}

void RunPanel::showTests()
{
    m_tabs->showPage(m_tests);
}

void RunPanel::showOwnTests()
{
    m_tabs->showPage(m_own);
}

void RunPanel::showConsole()
{
    m_tabs->showPage(m_console);
    m_console->takeKeyboard();
}

void RunPanel::setOwnTests(const std::vector<OwnTest>& tests)
{
    m_own->setTests(tests);
    m_tabs->bar().setCount(m_ownTab, tests.empty() ? -1 : static_cast<int>(tests.size()));
}

void RunPanel::setConsole(LiveConsole& console)
{
    m_console->setConsole(console);
}

void RunPanel::runInConsole(const LiveRunSpec& spec)
{
    showConsole();
    m_console->run(spec);
}

void RunPanel::openAll(const QString& caption, const std::shared_ptr<const std::string>& whole)
{
    auto* window = new runs::OutputWindow(m_theme, caption, whole, this);
    window->show();
}

} // namespace ca
