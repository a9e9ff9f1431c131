// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The figures are those that the scheduler's own implementations publish with their default weights.
#include "core/store/fsrs.h"

#include <QtTest>

#include <cmath>

using namespace ca;

namespace {

bool isNear(double value, double published, double tolerance = 1e-4)
{
    return std::abs(value - published) <= tolerance;
}

constexpr WallTime kStart{Millis(1'772'366'400'000)};

} // namespace

class FsrsTest : public QObject {
    Q_OBJECT

private slots:
    void firstReviews_data()
    {
        QTest::addColumn<int>("grade");
        QTest::addColumn<double>("stability");
        QTest::addColumn<double>("difficulty");
        QTest::newRow("again") << 1 << 0.212 << 6.4133;
        QTest::newRow("hard") << 2 << 1.2931 << 5.1121707;
        QTest::newRow("good") << 3 << 2.3065 << 2.118104;
        QTest::newRow("easy") << 4 << 8.2956 << 1.0;
    }

    void firstReviews()
    {
        QFETCH(int, grade);
        QFETCH(double, stability);
        QFETCH(double, difficulty);
        const MemoryState memory = firstMemory(static_cast<Grade>(grade));
        QVERIFY(isNear(memory.stability, stability));
        QVERIFY(isNear(memory.difficulty, difficulty));
    }

    void thePublishedMemory()
    {
        MemoryState memory = firstMemory(Grade::Again);
        for (const int days : {0, 1, 3, 8, 21}) {
            memory = nextMemory(memory, Grade::Good, days);
        }
        QVERIFY(isNear(memory.stability, 53.62691));
        QVERIFY(isNear(memory.difficulty, 6.3574867));
    }

    void thePublishedIntervals()
    {
        // With steps of minutes for learning, which are same-day reviews here: after the first, and after each lapse.
        const std::vector<std::pair<Grade, int>> kReviews{
            {Grade::Good, 2},   {Grade::Good, 11}, {Grade::Good, 46}, {Grade::Good, 163}, {Grade::Good, 498}, {Grade::Again, 0},
            {Grade::Again, 0}, {Grade::Good, 2},  {Grade::Good, 4},  {Grade::Good, 7},   {Grade::Good, 12},  {Grade::Good, 21}};
        MemoryState memory = firstMemory(Grade::Good);
        int days = 0;
        for (const auto& [grade, published] : kReviews) {
            memory = nextMemory(memory, grade, days);
            days = grade == Grade::Again ? 0 : intervalDays(memory);
            QCOMPARE(days, published);
        }
    }

    void ninetyPercentAfterItsStability()
    {
        const MemoryState memory{12.5, 5};
        QVERIFY(isNear(retrievability(memory, 0), 1, 1e-12));
        QVERIFY(isNear(retrievability(memory, 12.5), 0.9, 1e-12));
        QVERIFY(retrievability(memory, 100) < retrievability(memory, 99));
    }

    void intervalsHaveBounds()
    {
        QCOMPARE(intervalDays({0.001, 5}), 1);
        QCOMPARE(intervalDays({1e9, 5}), 36500);
        QVERIFY(intervalDays({50, 5}, 0.8) > intervalDays({50, 5}, 0.9));
    }

    void easyAgainAndAgainIsAsEasyAsCanBe()
    {
        MemoryState memory = firstMemory(Grade::Easy);
        for (int i = 0; i < 10; ++i) {
            memory = nextMemory(memory, Grade::Easy, 0);
        }
        QCOMPARE(memory.difficulty, 1.0);
    }

    void aCardFollowsFromItsReviews()
    {
        const auto at = [](int day) { return kStart + std::chrono::days(day); };
        const std::vector<Review> reviews{
            {"1", "p", at(0), Grade::Good}, {"2", "p", at(2), Grade::Good}, {"3", "p", at(20), Grade::Again}};
        const ReviewCard first = cardOf(std::span(reviews).first(1));
        QCOMPARE(first.due, at(2));
        const ReviewCard card = cardOf(reviews);
        const MemoryState memory = nextMemory(nextMemory(firstMemory(Grade::Good), Grade::Good, 2), Grade::Again, 18);
        QCOMPARE(card, (ReviewCard{"p", memory.stability, memory.difficulty, 3, 1, Grade::Again, at(20),
                                   at(20 + intervalDays(memory))}));
    }

    void grades_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("hints");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("grade");
        QTest::newRow("at once, in half the time") << 1 << 0 << 15 << 4;
        QTest::newRow("at once, time unknown") << 1 << 0 << 0 << 3;
        QTest::newRow("at once, a bit slower") << 1 << 0 << 16 << 3;
        QTest::newRow("a second attempt") << 2 << 0 << 10 << 3;
        QTest::newRow("a third attempt") << 3 << 0 << 30 << 3;
        QTest::newRow("a fourth") << 4 << 0 << 30 << 2;
        QTest::newRow("one hint") << 1 << 1 << 20 << 3;
        QTest::newRow("one hint and a second attempt") << 2 << 1 << 20 << 2;
        QTest::newRow("twice the time") << 1 << 0 << 60 << 3;
        QTest::newRow("more than twice") << 1 << 0 << 70 << 2;
        QTest::newRow("three hints") << 1 << 3 << 30 << 2;
        QTest::newRow("three hints and a second attempt") << 2 << 3 << 30 << 1;
        QTest::newRow("eight attempts") << 8 << 0 << 30 << 1;
    }

    void grades()
    {
        QFETCH(int, attempts);
        QFETCH(int, hints);
        QFETCH(int, minutes);
        QFETCH(int, grade);
        const Effort effort{static_cast<std::size_t>(attempts), static_cast<std::size_t>(hints), static_cast<std::size_t>(minutes), 30};
        QCOMPARE(static_cast<int>(gradeOf(effort)), grade);
    }
};

QTEST_GUILESS_MAIN(FsrsTest)
#include "fsrs_test.moc"
