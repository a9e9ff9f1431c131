// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/progress_page.h"

#include "app/desktop/progress/bests_page.h"
#include "app/desktop/progress/overview_page.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/progress/submission_log_page.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/tab_bar.h"
#include "app/link/history.h"
#include "app/link/reviews.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

using namespace progress;

namespace {

constexpr int kSide = 36;
constexpr auto kMinute = std::chrono::minutes(1);

/// In the middle of the page, no wider than can be looked over.
QWidget* scrolled(QWidget* content)
{
    auto* const area = new QScrollArea;
    auto* const middle = new QWidget;
    auto* const row = new QHBoxLayout(middle);
    row->setContentsMargins(kSide, 0, kSide - 11, 0); // the scroll bar's room is a part of it
    row->addWidget(content);
    area->setWidget(middle);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    setLook(middle, "bg");
    return area;
}

QWidget* framed(QWidget* content)
{
    auto* const frame = new QWidget;
    auto* const row = new QHBoxLayout(frame);
    row->setContentsMargins(kSide, 0, kSide, kSide / 2);
    row->addWidget(content);
    return frame;
}

} // namespace

ProgressPage::ProgressPage(const Sources& sources, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_problems(std::make_shared<const KnownProblems>())
    , m_reader(new SubmissionReader(sources.history, this))
    , m_states(new QStackedWidget(this))
    , m_tabs(new TabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_overview(new OverviewPage(*m_reader, theme))
    , m_log(new SubmissionLogPage(*m_reader, theme))
    , m_bests(new BestsPage(theme))
{
    build(theme);
    connect(&sources.figures, &Figures::changed, this, &ProgressPage::count);
    connect(&sources.figures, &Figures::failed, this, &ProgressPage::failed);
    connect(m_reader, &SubmissionReader::failed, this, &ProgressPage::failed);
    connect(&sources.reviews, &Reviews::changed, this, &ProgressPage::showDue);
    auto* const clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &ProgressPage::showDue);
    clock->start(kMinute);

    connect(m_overview, &OverviewPage::submissionOpened, this, &ProgressPage::submissionOpened);
    connect(m_overview, &OverviewPage::reviewWanted, this, &ProgressPage::reviewWanted);
    connect(m_overview, &OverviewPage::allSubmissionsWanted, this, &ProgressPage::showLog);
    connect(m_log, &SubmissionLogPage::opened, this, &ProgressPage::submissionOpened);
    connect(m_bests, &BestsPage::opened, this, &ProgressPage::problemOpened);
}

void ProgressPage::build(const Theme& theme)
{
    setLook(this, "bg");
    setAttribute(Qt::WA_StyledBackground); // which widgets of our own do not paint by themselves
    const std::pair<QString, QWidget*> pages[] = {
        {tr("Overview"), scrolled(m_overview)}, {tr("Submissions"), framed(m_log)}, {tr("Personal bests"), framed(m_bests)}};
    for (const auto& [title, page] : pages) {
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    }
    m_tabs->setAccessibleName(tr("Progress"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* const empty =
        new EmptyState(theme,
                       {"progress", tr("Your story begins with the first problem"),
                        tr("Send a solution, and here you will see what you have solved, on which days, in which languages, and "
                           "how you get better."),
                        tr("Choose a problem")},
                       this);
    connect(empty, &EmptyState::pressed, this, &ProgressPage::beginWanted);
    m_states->addWidget(new QWidget(this)); // until it is counted: nothing, for a moment
    m_states->addWidget(empty);
    m_states->addWidget(headed());
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
}

/// Title, tabs and pages.
QWidget* ProgressPage::headed()
{
    auto* const all = new QWidget(this);
    auto* const column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const title = new QLabel(tr("Progress"), all);
    setLook(title, "title");
    title->setContentsMargins(kSide, 20, kSide, 6);
    column->addWidget(title);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(kSide - 10, 0, kSide, 0); // the words stand under the title
    row->addWidget(m_tabs);
    column->addLayout(row);
    auto* const line = new QFrame(all);
    setLook(line, "line");
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    return all;
}

void ProgressPage::setProblems(const Problems& problems)
{
    m_problems = problems;
    m_overview->setProblems(problems);
    m_log->setProblems(problems);
    m_bests->setProblems(problems);
    if (m_states->currentIndex() != 0) {
        count();
    }
}

void ProgressPage::setLanguages(const LanguageNames& languages)
{
    m_overview->setLanguages(languages);
    m_log->setLanguages(languages);
    m_bests->setLanguages(languages);
}

void ProgressPage::showLog()
{
    m_tabs->setCurrentIndex(1);
}

/// Of copies, elsewhere: there may be thousands of problems.
void ProgressPage::count()
{
    m_errands.run(
        [figures = m_sources.figures.current(), standing = m_sources.history.progress(), problems = m_problems,
         first = QLocale().firstDayOfWeek()] { return std::pair(figures, overviewOf(figures, standing, *problems, first)); },
        [this, round = ++m_round](const std::pair<ProgressFigures, Overview>& counted) {
            if (round == m_round) {
                showCounted(counted.first, counted.second);
            }
        });
}

void ProgressPage::showCounted(const ProgressFigures& figures, const Overview& overview)
{
    const bool nothing = overview.submissions == 0 && overview.all.solved + overview.all.tried == 0;
    m_overview->setFigures(figures, overview);
    m_bests->setBests(figures.bests);
    m_overview->recent().refresh();
    m_log->refresh();
    showDue();
    m_states->setCurrentIndex(nothing ? 1 : 2);
    emit shown();
}

void ProgressPage::showDue()
{
    const std::vector<ReviewCard>& cards = m_sources.reviews.current().cards;
    const WallTime now = wallNow();
    m_overview->setDue(static_cast<std::size_t>(
        std::count_if(cards.begin(), cards.end(), [now](const ReviewCard& card) { return card.due <= now; })));
}

} // namespace ca
