// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/overview_page.h"

#include "app/desktop/progress/bar_list.h"
#include "app/desktop/progress/card.h"
#include "app/desktop/progress/column_chart.h"
#include "app/desktop/progress/columns.h"
#include "app/desktop/progress/difficulty_rings.h"
#include "app/desktop/progress/headline.h"
#include "app/desktop/progress/heat_map.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/progress/verdict_bar.h"
#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/table.h"
#include "app/link/record_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ca::progress {

namespace {

constexpr int kGap = 14;
constexpr int kRecent = 7;
constexpr std::size_t kTopics = 7;
constexpr std::size_t kLanguages = 6;

double partOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

Bar barOf(const Share& share)
{
    Bar bar;
    bar.name = spokenTag(share.name);
    bar.value = OverviewPage::tr("%1 of %2", "solved of all").arg(figure(share.solved), figure(share.total));
    bar.filled = partOf(share.solved, share.total);
    bar.begun = partOf(share.tried, share.total);
    bar.words = OverviewPage::tr("%1: %2 of %3 solved, %4 more tried")
                    .arg(bar.name, figure(share.solved), figure(share.total), figure(share.tried));
    return bar;
}

} // namespace

OverviewPage::OverviewPage(SubmissionReader& reader, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_recent(new SubmissionLogModel(reader, theme, kRecent, this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 24);
    column->setSpacing(kGap);
    column->addWidget(headlines());
    column->addWidget(activity());
    column->addWidget(submissionsAndTopics());
    column->addWidget(outcomes());
    column->addWidget(times());
    column->addStretch();

    SubmissionFilter sent;
    sent.kind = SubmissionKind::Submit;
    m_recent->setFilter(sent);
}

QWidget* OverviewPage::headlines()
{
    m_solved = new Headline(m_theme, Headline::Kind::Said);
    m_streak = new Headline(m_theme, Headline::Kind::Said);
    m_submissions = new Headline(m_theme, Headline::Kind::Said);
    m_due = new Headline(m_theme, Headline::Kind::Pressed);
    auto* const row = new Columns(m_theme, 236, this);
    for (Headline* const headline : {m_solved, m_streak, m_submissions, m_due}) {
        row->add(headline);
    }
    connect(m_due, &Headline::clicked, this, &OverviewPage::reviewWanted);
    setDue(0);
    return row;
}

QWidget* OverviewPage::activity()
{
    auto* const card = new Card(m_theme, tr("Activity, last 12 months"), this);
    m_map = new HeatMap(m_theme, card);
    card->add(m_map);
    return card;
}

QPushButton* OverviewPage::link(const QString& text, const QString& tip)
{
    auto* const button = new QPushButton(text, this);
    setLook(button, "link");
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QWidget* OverviewPage::submissionsAndTopics()
{
    auto* const recent = new Card(m_theme, tr("Recent submissions"), this);
    auto* const all = link(tr("All submissions"), tr("Every submission, with filters"));
    connect(all, &QPushButton::clicked, this, &OverviewPage::allSubmissionsWanted);
    recent->addCorner(all);
    const QString when = timeAgo(QDateTime::currentDateTime().addDays(-1), QDateTime::currentDateTime());
    m_recentTable = new Table(m_theme, tr("Recent submissions"), m_recent, SubmissionLogModel::ProblemColumn,
                              {verdictWord(Verdict::MemoryLimit), {}, "JavaScript", placeWord("docker"), "888.8 ms", "888.8 MB", when}, recent);
    m_recentTable->horizontalHeader()->hide();
    m_recentTable->setDispensable({SubmissionLogModel::PlaceColumn, SubmissionLogModel::MemoryColumn, SubmissionLogModel::LanguageColumn, SubmissionLogModel::TimeColumn});
    recent->add(m_recentTable);
    recent->addStretch();
    connect(m_recent, &SubmissionLogModel::counted, this, [this] { m_recentTable->showWhole(kRecent); });
    connect(m_recentTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const SubmissionRecord* const record = m_recent->at(index.row())) {
            emit submissionOpened(*record);
        }
    });

    auto* const topics = new Card(m_theme, tr("Mastery by topic"), this);
    m_moreTopics = link(tr("Show all"), tr("Also the topics that are least known"));
    m_moreTopics->hide();
    connect(m_moreTopics, &QPushButton::clicked, this, [this] {
        m_allTopics = !m_allTopics;
        showTopics();
    });
    topics->addCorner(m_moreTopics);
    m_topicBars = new BarList(m_theme, tr("Mastery by topic"), topics);
    topics->add(m_topicBars);
    topics->addStretch();

    auto* const row = new Columns(m_theme, 400, this);
    row->add(recent, 7);
    row->add(topics, 5);
    return row;
}

QWidget* OverviewPage::outcomes()
{
    auto* const difficulties = new Card(m_theme, tr("Solved by difficulty"), this);
    m_rings = new DifficultyRings(m_theme, difficulties);
    difficulties->addStretch();
    difficulties->add(m_rings);
    difficulties->addStretch();
    auto* const verdicts = new Card(m_theme, tr("Verdicts"), this);
    m_verdicts = new VerdictBar(m_theme, verdicts);
    verdicts->add(m_verdicts);
    verdicts->addStretch();
    auto* const languages = new Card(m_theme, tr("Languages"), this);
    m_languageBars = new BarList(m_theme, tr("Submissions by language"), languages);
    m_languageBars->setColour(&Tokens::ok);
    languages->add(m_languageBars);
    languages->addStretch();

    auto* const row = new Columns(m_theme, 270, this);
    row->add(difficulties);
    row->add(verdicts);
    row->add(languages);
    return row;
}

QWidget* OverviewPage::times()
{
    auto* const weeks = new Card(m_theme, tr("Time per week"), this);
    m_weekWords = new QLabel(weeks);
    setLook(m_weekWords, "small");
    weeks->addCorner(m_weekWords);
    m_weeks = new ColumnChart(m_theme, tr("Time per week"), weeks);
    weeks->add(m_weeks, 1);
    auto* const longest = new Card(m_theme, tr("Most time spent on"), this);
    m_longest = new BarList(m_theme, tr("Most time spent on"), longest);
    longest->add(m_longest);
    longest->addStretch();

    auto* const row = new Columns(m_theme, 400, this);
    row->add(weeks, 7);
    row->add(longest, 5);
    return row;
}

void OverviewPage::setProblems(const Problems& problems)
{
    m_problems = problems;
    m_recent->setProblems(problems);
}

void OverviewPage::setLanguages(const LanguageNames& languages)
{
    m_languageNames = languages;
    m_recent->setLanguages(languages);
}

void OverviewPage::setFigures(const ProgressFigures& figures, const Overview& overview)
{
    showHeadlines(figures, overview);
    m_map->setCalendar(HeatCalendar(figures.days, figures.today, QLocale().firstDayOfWeek()));
    m_topics = overview.topics;
    showTopics();
    m_rings->setShares(overview.difficulties);
    m_verdicts->setCounts(overview.verdicts);
    showLanguages(figures.languages);
    showTimes(overview);
}

void OverviewPage::showHeadlines(const ProgressFigures& figures, const Overview& overview)
{
    m_solved->setText({figure(overview.all.solved), tr("/ %1").arg(figure(overview.all.total)), tr("problems solved")});
    const int current = static_cast<int>(figures.streaks.current);
    m_streak->setText({tr("%n days", nullptr, current), {},
                       tr("current streak · best %1 · %2")
                           .arg(figure(figures.streaks.longest), tr("%n active days", nullptr, static_cast<int>(overview.activeDays)))});
    m_submissions->setText({figure(overview.submissions), {},
                            tr("submissions · %1 accepted").arg(percent(overview.accepted, overview.submissions))});
}

void OverviewPage::setDue(std::size_t due)
{
    m_due->setText({figure(due), {}, due == 0 ? tr("due for review · all done") : tr("due for review today")});
    m_due->setToolTip(tr("Go to the review"));
    m_due->setColour(due == 0 ? &Tokens::text : &Tokens::warn);
}

void OverviewPage::showTopics()
{
    std::vector<Bar> bars;
    for (const Share& topic : m_topics) {
        if (!m_allTopics && bars.size() == kTopics) {
            break;
        }
        bars.push_back(barOf(topic));
    }
    m_topicBars->setBars(std::move(bars));
    m_moreTopics->setText(m_allTopics ? tr("Show fewer") : tr("Show all %1").arg(figure(m_topics.size())));
    m_moreTopics->setAccessibleName(m_moreTopics->text());
    m_moreTopics->setVisible(m_topics.size() > kTopics);
}

void OverviewPage::showLanguages(const std::vector<LanguageCount>& languages)
{
    std::vector<Bar> bars;
    const std::size_t most = languages.empty() ? 0 : languages.front().submissions;
    for (const LanguageCount& language : languages) {
        if (bars.size() == kLanguages) {
            break;
        }
        const QString id = QString::fromStdString(language.language);
        Bar bar;
        bar.name = m_languageNames.value(id, id);
        bar.value = tr("%1 · %2 accepted").arg(figure(language.submissions), percent(language.accepted, language.submissions));
        bar.filled = partOf(language.accepted, most);
        bar.begun = partOf(language.submissions - language.accepted, most);
        bar.words = tr("%1: %2 submissions, %3 accepted, %4 problems solved")
                        .arg(bar.name, figure(language.submissions), figure(language.accepted), figure(language.solved));
        bars.push_back(std::move(bar));
    }
    m_languageBars->setBars(std::move(bars));
}

void OverviewPage::showTimes(const Overview& overview)
{
    std::vector<Column> columns;
    for (const WeekTime& week : overview.weeks) {
        const QString first = QLocale().toString(dateOf(week.first), tr("d MMM", "date without its year"));
        columns.push_back({static_cast<double>(week.minutes), first, {}, tr("Week of %1: %2").arg(first, timeSpent(week.minutes)),
                           &week == &overview.weeks.back()});
    }
    m_weekWords->setText(tr("this week %1").arg(timeSpent(overview.weeks.empty() ? 0 : overview.weeks.back().minutes)));
    m_weeks->setColumns(std::move(columns));

    std::vector<Bar> bars;
    for (const ProblemTime& time : overview.longest) {
        const QString title = m_problems->titleOf(time.problem);
        bars.push_back({title, timeSpent(time.minutes), partOf(time.minutes, overview.longest.front().minutes), 0,
                        tr("%1: %2").arg(title, timeSpent(time.minutes))});
    }
    m_longest->setBars(std::move(bars));
}

} // namespace ca::progress
