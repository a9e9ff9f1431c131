// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/grading.h"

#include <QtTest>

using namespace ca;

namespace {

TestGroup group(std::string name, std::optional<std::size_t> parent, ScoreRule scoring, std::optional<double> maxScore)
{
    TestGroup made;
    made.name = std::move(name);
    made.parent = parent;
    made.scoring = scoring;
    made.maxScore = maxScore;
    return made;
}

/// data > sample (1 test), secret (sum) > a (pass-fail, 30, 2 tests), b (as given, 70, 2 tests). Tests 0 | 1 2 | 3 4.
Problem problemWith(ScoreRule ruleOfB)
{
    Problem problem;
    problem.scoring = true;
    problem.groups = {group("", {}, ScoreRule::Sum, {}), group("sample", 0, ScoreRule::PassFail, {}),
                      group("secret", 0, ScoreRule::Sum, 100), group("secret/a", 2, ScoreRule::PassFail, 30),
                      group("secret/b", 2, ruleOfB, 70)};
    for (const std::size_t of : {1U, 3U, 3U, 4U, 4U}) {
        TestCase test;
        test.name = "t";
        test.group = of;
        problem.tests.push_back(test);
    }
    return problem;
}

constexpr Verdict kGood = Verdict::Accepted;
constexpr Verdict kBad = Verdict::WrongAnswer;
constexpr Verdict kSlow = Verdict::TimeLimit;

std::vector<GroupResult> graded(const Problem& problem, const std::vector<GradedTest>& tests)
{
    Grading grading(problem);
    for (const GradedTest& test : tests) {
        grading.record(test);
    }
    return grading.groups();
}

std::vector<GradedTest> verdicts(const std::vector<Verdict>& all)
{
    std::vector<GradedTest> tests;
    for (std::size_t i = 0; i < all.size(); ++i) {
        tests.push_back({i, all[i], {}, {}});
    }
    return tests;
}

} // namespace

class GradingTest : public QObject {
    Q_OBJECT

private slots:
    void givesPoints_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QList<int>>("passed"); // of tests 0..4
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<double>("all");
        const auto sum = static_cast<int>(ScoreRule::Sum);
        const auto minimum = static_cast<int>(ScoreRule::Minimum);
        const auto passFail = static_cast<int>(ScoreRule::PassFail);
        QTest::newRow("everything") << sum << QList<int>{1, 1, 1, 1, 1} << 30.0 << 70.0 << 100.0;
        QTest::newRow("nothing") << sum << QList<int>{0, 0, 0, 0, 0} << 0.0 << 0.0 << 0.0;
        QTest::newRow("a pass-fail group wants all its tests") << sum << QList<int>{1, 1, 0, 1, 1} << 0.0 << 70.0 << 70.0;
        QTest::newRow("a sum shares its points among its tests") << sum << QList<int>{1, 1, 1, 0, 1} << 30.0 << 35.0 << 65.0;
        QTest::newRow("a minimum is as good as its worst test") << minimum << QList<int>{1, 1, 1, 0, 1} << 30.0 << 0.0 << 30.0;
        QTest::newRow("a minimum of passed tests is the whole") << minimum << QList<int>{1, 1, 1, 1, 1} << 30.0 << 70.0 << 100.0;
        QTest::newRow("two pass-fail groups") << passFail << QList<int>{1, 0, 1, 1, 1} << 0.0 << 70.0 << 70.0;
        QTest::newRow("a failed sample costs nothing by itself") << sum << QList<int>{0, 1, 1, 1, 1} << 30.0 << 70.0 << 100.0;
    }
    void givesPoints()
    {
        QFETCH(int, rule);
        QFETCH(QList<int>, passed);
        std::vector<Verdict> all;
        for (const int one : passed) {
            all.push_back(one != 0 ? kGood : kBad);
        }
        const Problem problem = problemWith(static_cast<ScoreRule>(rule));
        const auto groups = graded(problem, verdicts(all));
        QTEST(*groups[3].score, "a");
        QTEST(*groups[4].score, "b");
        QTEST(*groups[2].score, "all");
        QTEST(*groups[0].score, "all");
    }

    void aValidatorsFigureCounts()
    {
        const Problem problem = problemWith(ScoreRule::Sum);
        auto tests = verdicts({kGood, kGood, kGood, kGood, kGood});
        tests[3].score = 12.5;
        tests[4].multiplier = 0.5;
        QCOMPARE(*graded(problem, tests)[4].score, 12.5 + 17.5);
        tests[3].score = 1000; // never more than the test is worth
        QCOMPARE(*graded(problem, tests)[4].score, 35.0 + 17.5);
        tests[3].verdict = kBad;
        QCOMPARE(*graded(problem, tests)[4].score, 17.5);
    }

    void anUnboundedGroupTakesWhatItGets()
    {
        Problem problem = problemWith(ScoreRule::Sum);
        problem.groups[4].maxScore.reset();
        problem.groups[2].maxScore.reset();
        auto tests = verdicts({kGood, kBad, kGood, kGood, kGood});
        tests[3].score = 1e6;
        tests[4].score = 0.25;
        QCOMPARE(*graded(problem, tests)[2].score, 1e6 + 0.25);
    }

    void legacyRules_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<double>("expected");
        QTest::newRow("sum") << static_cast<int>(ScoreRule::Sum) << 7.0; // 5 + 5 - 3
        QTest::newRow("average") << static_cast<int>(ScoreRule::Average) << 7.0 / 3;
        QTest::newRow("minimum") << static_cast<int>(ScoreRule::Minimum) << -3.0;
        QTest::newRow("maximum") << static_cast<int>(ScoreRule::Maximum) << 5.0;
    }
    void legacyRules()
    {
        QFETCH(int, rule);
        Problem problem;
        problem.scoring = true;
        problem.groups[0].scoring = static_cast<ScoreRule>(rule);
        problem.groups[0].acceptScore = 5;
        problem.groups[0].rejectScore = -3;
        problem.tests.resize(3);
        QTEST(*graded(problem, verdicts({kGood, kGood, kBad}))[0].score, "expected");
    }

    void combinesVerdicts_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("any");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, VerdictRule rule, bool any, Verdict expected) {
            QTest::newRow(name) << static_cast<int>(rule) << any << static_cast<int>(expected);
        };
        row("the first error", VerdictRule::FirstError, false, kBad);
        row("the worst error", VerdictRule::WorstError, false, kSlow);
        row("always accepted", VerdictRule::AlwaysAccept, false, kGood);
        row("accepted when any test is", VerdictRule::FirstError, true, kGood);
    }
    void combinesVerdicts()
    {
        QFETCH(int, rule);
        QFETCH(bool, any);
        Problem problem;
        problem.groups[0].verdict = static_cast<VerdictRule>(rule);
        problem.groups[0].acceptsIfAny = any;
        problem.tests.resize(3);
        const auto groups = graded(problem, verdicts({kBad, kSlow, kGood}));
        QTEST(static_cast<int>(groups[0].verdict), "expected");
        QVERIFY(!groups[0].score); // no points in a pass-fail problem
    }

    void aGraderMayIgnoreTheSamples()
    {
        Problem problem = problemWith(ScoreRule::Sum);
        problem.groups[1].scoring = ScoreRule::Sum; // legacy: a sample has a point of its own
        QCOMPARE(*graded(problem, verdicts({kGood, kGood, kGood, kGood, kGood}))[0].score, 101.0);
        problem.groups[0].ignoresSample = true;
        const auto groups = graded(problem, verdicts({kBad, kGood, kGood, kGood, kGood}));
        QCOMPARE(*groups[0].score, 100.0);
        QCOMPARE(groups[0].verdict, kGood);
    }

    void skipsWhatNeedsAnotherGroup()
    {
        Problem problem = problemWith(ScoreRule::Sum);
        QVERIFY(!Grading::decidesStepByStep(problem));
        problem.groups[4].required = {1, 3};
        QVERIFY(Grading::decidesStepByStep(problem));
        Grading grading(problem);
        grading.record({0, kGood, {}, {}});
        grading.record({1, kGood, {}, {}});
        QVERIFY(grading.reasonToSkip(3).empty());
        grading.record({2, kBad, {}, {}});
        QCOMPARE(grading.reasonToSkip(3), std::string("not run: a did not pass"));
        QVERIFY(grading.reasonToSkip(2).empty());
    }

    void stopsAGroupAtItsFirstFailure()
    {
        Problem problem = problemWith(ScoreRule::Sum);
        problem.groups[3].stopsAtReject = true;
        Grading grading(problem);
        grading.record({1, kBad, {}, {}});
        QVERIFY(!grading.reasonToSkip(2).empty());
        QVERIFY(grading.reasonToSkip(3).empty());
        problem.scoring = false; // who practises wants to see every test
        QVERIFY(grading.reasonToSkip(2).empty());
    }
};

QTEST_GUILESS_MAIN(GradingTest)
#include "grading_test.moc"
