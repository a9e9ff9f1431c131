// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What is counted, without any widget.
#include "app/desktop/progress/heat_calendar.h"
#include "app/desktop/progress/overview.h"
#include "app/desktop/progress/review_lists.h"
#include "app/desktop/progress/words.h"
#include "app/link/record_words.h"

#include <QtTest>

#include <numeric>

using namespace ca;
using namespace ca::progress;

namespace {

using std::chrono::days;

/// A Saturday.
constexpr Day kToday{std::chrono::year(2026) / 11 / 21};

ProblemProgress standing(ProblemStatus status, std::size_t minutes = 0)
{
    ProblemProgress progress;
    progress.status = status;
    progress.minutesSpent = minutes;
    return progress;
}

DayCount dayWith(Day day, std::size_t submissions, std::size_t minutes = 0)
{
    DayCount count;
    count.day = day;
    count.submissions = submissions;
    count.minutes = minutes;
    return count;
}

KnownProblems fourProblems()
{
    return KnownProblems({{"a", "Apples", "easy", {"array", "greedy"}},
                          {"b", "Bears", "hard", {"graph"}},
                          {"c", "Cats", "easy", {"array"}},
                          {"d", "Dogs", "", {"tree"}}});
}

Overview overviewWith(const ProgressFigures& figures)
{
    const ProgressOfProblems progress{{"a", standing(ProblemStatus::Solved, 30)},
                                      {"b", standing(ProblemStatus::Tried, 90)},
                                      {"gone", standing(ProblemStatus::Solved, 5)}};
    return overviewOf(figures, progress, fourProblems(), Qt::Monday);
}

ReviewCard cardDue(const char* problem, WallTime due)
{
    ReviewCard card;
    card.problem = problem;
    card.reviews = 2;
    card.stability = 9;
    card.difficulty = 5;
    card.due = due;
    card.last = due - days(9);
    return card;
}

} // namespace

class CountsTest : public QObject {
    Q_OBJECT

private slots:
    void problemsAreCountedAsFarAsTheyAreThere()
    {
        const Overview overview = overviewWith({});
        QCOMPARE(overview.all, (Share{{}, 1, 1, 4}));
        QCOMPARE(overview.difficulties, (std::vector<Share>{{"easy", 1, 0, 2}, {"hard", 0, 1, 1}}));
        QCOMPARE(overview.topics,
                 (std::vector<Share>{{"greedy", 1, 0, 1}, {"array", 1, 0, 2}, {"graph", 0, 1, 1}, {"tree", 0, 0, 1}}));
        QCOMPARE(overview.longest, (std::vector<ProblemTime>{{"b", 90}, {"a", 30}, {"gone", 5}}));
    }

    void verdictsAndDaysAreAddedUp()
    {
        ProgressFigures figures;
        figures.today = kToday;
        figures.verdicts = {{Verdict::Accepted, 3}, {Verdict::WrongAnswer, 5}};
        figures.days = {dayWith(kToday - days(300), 2, 60), dayWith(kToday - days(5), 0, 20), dayWith(kToday, 1, 10)};
        const Overview overview = overviewWith(figures);
        QCOMPARE(overview.submissions, 8u);
        QCOMPARE(overview.accepted, 3u);
        QCOMPARE(overview.verdicts.front(), (VerdictCount{Verdict::WrongAnswer, 5}));
        QCOMPARE(overview.activeDays, 2u);
        QCOMPARE(overview.weeks.size(), 26u);
        QCOMPARE(overview.weeks.back(), (WeekTime{kToday - days(5), 30})); // Monday to Saturday
        QCOMPARE(overview.weeks.front().minutes, 0u);
    }

    void weeksBeginWhereTheLocaleSays_data()
    {
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<int>("before");
        QTest::newRow("Monday") << int(Qt::Monday) << 5;
        QTest::newRow("Sunday") << int(Qt::Sunday) << 6;
        QTest::newRow("Saturday") << int(Qt::Saturday) << 0;
    }

    void weeksBeginWhereTheLocaleSays()
    {
        QFETCH(int, firstDay);
        QFETCH(int, before);
        QCOMPARE(startOfWeek(kToday, Qt::DayOfWeek(firstDay)), kToday - days(before));
    }

    void aYearIsAsLongAsItsWeeks_data() { weeksBeginWhereTheLocaleSays_data(); }

    void aYearIsAsLongAsItsWeeks()
    {
        QFETCH(int, firstDay);
        QFETCH(int, before);
        const HeatCalendar calendar({}, kToday, Qt::DayOfWeek(firstDay));
        QCOMPARE(calendar.first(), kToday - days(52 * 7 + before));
        QCOMPARE(calendar.dayAt({0, 0}), std::optional(calendar.first()));
        QCOMPARE(calendar.placeOf(kToday), (HeatCalendar::Place{52, before}));
        QCOMPARE(calendar.dayAt({52, before + 1}), std::nullopt); // tomorrow
        QCOMPARE(calendar.dayAt({53, 0}), std::nullopt);
        QCOMPARE(calendar.dayAt({-1, 0}), std::nullopt);
        for (Day day = calendar.first(); day <= kToday; day += days(1)) {
            QCOMPARE(calendar.dayAt(calendar.placeOf(day)), std::optional(day));
        }
        QCOMPARE(calendar.within(kToday + days(3)), kToday);
        QCOMPARE(calendar.within(kToday - days(1000)), calendar.first());
    }

    void levels_data()
    {
        QTest::addColumn<int>("submissions");
        QTest::addColumn<int>("level");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("two") << 2 << 2;
        QTest::newRow("three") << 3 << 2;
        QTest::newRow("four") << 4 << 3;
        QTest::newRow("seven") << 7 << 4;
        QTest::newRow("very many") << 5000 << 4;
    }

    void levels()
    {
        QFETCH(int, submissions);
        const HeatCalendar calendar({dayWith(kToday, static_cast<std::size_t>(submissions))}, kToday, Qt::Monday);
        QTEST(calendar.levelOf(kToday), "level");
        QCOMPARE(calendar.levelOf(kToday - days(1)), 0);
    }

    void everyMonthIsNamedOnceInOrder()
    {
        const auto months = HeatCalendar({}, kToday, Qt::Monday).months();
        QVERIFY(months.size() == 12 || months.size() == 13);
        for (std::size_t i = 1; i < months.size(); ++i) {
            QVERIFY(months[i].first >= months[i - 1].first + 3); // there is room for its name
            QCOMPARE(months[i].second, months[i - 1].second % 12 + 1);
        }
    }

    void theQueueIsParted()
    {
        const WallTime now = wallNow();
        const ReviewState state{{cardDue("b", now - days(3)), cardDue("a", now - days(1)), cardDue("gone", now + days(2))}, {"d", "c"}};
        const ReviewLists lists = reviewListsOf(state, {{"a", standing(ProblemStatus::Solved, 12)}}, fourProblems(), now);
        QCOMPARE(lists.due.size(), 2u);
        QCOMPARE(lists.due.front().title, QString("Bears"));
        QCOMPARE(lists.due.back().progress.minutesSpent, 12u);
        QCOMPARE(lists.coming.size(), 1u);
        QCOMPARE(lists.coming.front().title, QString("gone")); // its package is
        QCOMPARE(lists.takenOut.front().title, QString("Cats"));
        QCOMPARE(dueWords(lists.takenOut.front(), momentOf(now)), QString("taken out of the queue"));
        QVERIFY(dueWords(lists.due.front(), momentOf(now)).startsWith("3 day"));
    }

    void theForecastBeginsWithAllThatIsDue()
    {
        const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0));
        const WallTime now{Millis(noon.toMSecsSinceEpoch())};
        const auto forecast = forecastOf(
            {cardDue("a", now - days(40)), cardDue("b", now), cardDue("c", now + days(3)), cardDue("d", now + days(14))},
            noon.date(), 14);
        QCOMPARE(forecast.size(), 14u);
        QCOMPARE(forecast[0], 2u);
        QCOMPARE(forecast[3], 1u);
        QCOMPARE(std::accumulate(forecast.begin(), forecast.end(), std::size_t{0}), 3u);
    }

    void problemsAreFoundByTheirLetters()
    {
        const KnownProblems problems = fourProblems();
        QCOMPARE(problems.named("AR"), std::vector<std::string>{"b"});
        QCOMPARE(problems.named("zz"), std::vector<std::string>{});
        QCOMPARE(problems.titleOf("a"), QString("Apples"));
        QCOMPARE(problems.titleOf("gone"), QString("gone"));
        QCOMPARE(problems.titleOf(""), QString("Playground"));
    }

    void words_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("microseconds") << duration(Micros(400)) << "0.4 ms";
        QTest::newRow("milliseconds") << duration(Micros(21'400)) << "21 ms";
        QTest::newRow("seconds") << duration(Micros(1'350'000)) << "1.35 s";
        QTest::newRow("kilobytes") << amount(kib(640)) << "640 kB";
        QTest::newRow("megabytes") << amount(kib(10'035)) << "9.8 MB";
        QTest::newRow("minutes") << timeSpent(35) << "35 min";
        QTest::newRow("hours") << timeSpent(120) << "2 h";
        QTest::newRow("both") << timeSpent(130) << "2 h 10 min";
        QTest::newRow("percent") << percent(3, 8) << "38 %";
        QTest::newRow("percent of nothing") << percent(0, 0) << "0 %";
        QTest::newRow("today") << dayAhead({2026, 11, 21}, {2026, 11, 21}) << "today";
        QTest::newRow("long ago") << dayAhead({2026, 11, 1}, {2026, 11, 21}) << "today";
        QTest::newRow("tomorrow") << dayAhead({2026, 11, 22}, {2026, 11, 21}) << "tomorrow";
        QTest::newRow("this week") << dayAhead({2026, 11, 26}, {2026, 11, 21}) << "Thursday";
        QTest::newRow("tag") << spokenTag("two-pointers") << "two pointers";
    }

    void words()
    {
        QFETCH(QString, said);
        QTEST(said, "wanted");
    }

    void everyVerdictHasAWordAndASign()
    {
        for (int verdict = 0; verdict <= int(Verdict::Skipped); ++verdict) {
            QVERIFY(!verdictWord(Verdict(verdict)).isEmpty());
            QVERIFY(lookOf(Verdict(verdict)).icon != nullptr);
        }
    }
};

QTEST_MAIN(CountsTest)
#include "app/link/record_words.h"
#include "counts_test.moc"
