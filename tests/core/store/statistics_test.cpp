// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/store/store_fixture.h"

#include <ctime>

using namespace ca;
using namespace ca::test;

namespace {

using std::chrono::days;

const Day kToday = std::chrono::floor<days>(kNoon);

void send(Store& store, const char* problem, Verdict verdict, WallTime when, const char* language = "cpp", Micros cpu = Micros(100),
          Bytes memory = kib(1), SubmissionKind kind = SubmissionKind::Submit)
{
    FinishedSubmission sent = submission(problem, verdict, when);
    sent.record.language = language;
    sent.record.cpu = cpu;
    sent.record.memory = memory;
    sent.record.kind = kind;
    must(store.submissions().add(sent));
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void daysOfAYear()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        send(*store, "p", Verdict::WrongAnswer, kNoon);
        send(*store, "p", Verdict::Accepted, kNoon + 1h);
        send(*store, "p", Verdict::Accepted, kNoon + days(1)); // solved already
        send(*store, "q", Verdict::Accepted, kNoon + days(1));
        send(*store, "", Verdict::Accepted, kNoon + days(1)); // no problem
        send(*store, "q", Verdict::Accepted, kNoon + days(3), "cpp", Micros(1), kib(1), SubmissionKind::Samples);
        must(store->progress().addTime("p", 10min, kNoon));
        must(store->progress().addTime("q", 5min, kNoon + days(5)));
        const std::vector<DayCount> expected{{kToday, 2, 1, 1, 10}, {kToday + days(1), 3, 3, 1, 0}, {kToday + days(5), 0, 0, 0, 5}};
        QCOMPARE(must(store->statistics().perDay(kToday - days(365), kToday + days(5))), expected);
        QCOMPARE(must(store->statistics().perDay(kToday + days(1), kToday + days(1))), std::vector{expected[1]});
        QVERIFY(must(store->statistics().perDay(kToday + days(6), kToday + days(9))).empty());
    }

    void aDayIsWhatTheCalendarOfThisPlaceSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("day");
        QTest::newRow("Greenwich") << QByteArray("UTC") << 0;
        QTest::newRow("far east") << QByteArray("XXX-14") << 1;
        QTest::newRow("far west") << QByteArray("XXX+12:30") << -1;
    }

    void aDayIsWhatTheCalendarOfThisPlaceSays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, day);
        qputenv("TZ", zone);
        ::tzset();
        QCOMPARE(localDay(kNoon), kToday + days(day));
        const StoreFolder folder;
        const auto store = folder.open();
        send(*store, "p", Verdict::Accepted, kNoon);
        QCOMPARE(must(store->statistics().perDay(kToday - days(9), kToday + days(9))), (std::vector<DayCount>{{localDay(kNoon), 1, 1, 1, 0}}));
    }

    void languagesAndVerdicts()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        send(*store, "p", Verdict::Accepted, kNoon, "rust");
        send(*store, "p", Verdict::Accepted, kNoon, "cpp");
        send(*store, "p", Verdict::Accepted, kNoon, "cpp");
        send(*store, "q", Verdict::TimeLimit, kNoon, "cpp");
        QCOMPARE(must(store->statistics().perLanguage()), (std::vector<LanguageCount>{{"cpp", 3, 2, 1}, {"rust", 1, 1, 1}}));
        QCOMPARE(must(store->statistics().perVerdict()),
                 (std::map<Verdict, std::size_t>{{Verdict::Accepted, 3}, {Verdict::TimeLimit, 1}}));
    }

    void personalBests()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        send(*store, "p", Verdict::Accepted, kNoon, "cpp", Micros(50), kib(9));
        send(*store, "p", Verdict::Accepted, kNoon, "cpp", Micros(90), kib(3));
        send(*store, "p", Verdict::WrongAnswer, kNoon, "cpp", Micros(1), kib(1));
        send(*store, "p", Verdict::Accepted, kNoon, "rust", Micros(40), kib(4));
        send(*store, "q", Verdict::Accepted, kNoon, "cpp", Micros(7), kib(7));
        send(*store, "p", Verdict::Accepted, kNoon, "cpp", Micros(0), Bytes(0)); // by a server that measures nothing
        const std::vector<ProblemBest> ofP{{"p", "rust", Micros(40), kib(4), 4}, {"p", "cpp", Micros(50), kib(3), 1}};
        QCOMPARE(must(store->statistics().bests("p")), ofP);
        QCOMPARE(must(store->statistics().bests()).size(), 3u);
    }

    void streaks_data()
    {
        QTest::addColumn<QList<int>>("daysAgo"); // oldest first
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("longest");
        QTest::newRow("never") << QList<int>{} << 0 << 0;
        QTest::newRow("today") << QList<int>{0} << 1 << 1;
        QTest::newRow("three days") << QList<int>{2, 1, 0} << 3 << 3;
        QTest::newRow("today is still empty") << QList<int>{2, 1} << 2 << 2;
        QTest::newRow("broken yesterday") << QList<int>{3, 2} << 0 << 2;
        QTest::newRow("a longer one before") << QList<int>{9, 8, 7, 6, 1, 0} << 2 << 4;
        QTest::newRow("tomorrow, by a wrong clock") << QList<int>{0, -1} << 1 << 1;
    }

    void streaks()
    {
        QFETCH(QList<int>, daysAgo);
        QFETCH(int, current);
        QFETCH(int, longest);
        std::vector<DayCount> counts;
        for (const int ago : daysAgo) {
            counts.push_back({kToday - days(ago), 1, 0, 0, 0});
        }
        counts.insert(counts.begin(), {kToday - days(20), 0, 0, 0, 30}); // only worked
        QCOMPARE(streaksOf(counts, kToday), (Streaks{static_cast<std::size_t>(current), static_cast<std::size_t>(longest)}));
    }

    void tallies()
    {
        std::map<std::string, ProblemProgress> progress;
        progress["a"].status = ProblemStatus::Solved;
        progress["a"].minutesSpent = 5;
        progress["b"].status = ProblemStatus::Tried;
        progress["b"].minutesSpent = 7;
        progress["c"].status = ProblemStatus::Solved;
        progress["gone"].status = ProblemStatus::Solved;
        const auto classes = tallied(progress, [](const std::string& problem) {
            return std::string(problem == "gone" ? "" : problem == "c" ? "hard" : "easy");
        });
        QCOMPARE(classes, (std::map<std::string, Tally>{{"easy", {1, 1, 12}}, {"hard", {0, 1, 0}}}));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
