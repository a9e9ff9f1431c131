// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/expectations.h"

#include <QTest>

using namespace ca;

namespace {

Problem problem()
{
    Problem made;
    made.groups.resize(3);
    made.groups[1].name = "sample";
    made.groups[2].name = "secret/1";
    return made;
}

TestResult test(const char* name, Verdict verdict, const char* judgeMessage = "")
{
    TestResult result;
    result.name = name;
    result.verdict = verdict;
    result.judgeMessage = judgeMessage;
    return result;
}

SubmissionResult outcome(Verdict verdict, std::optional<double> score = {})
{
    SubmissionResult result;
    result.verdict = verdict;
    result.score = score;
    result.maxScore = 100;
    result.groups = {{2, verdict, 30.0, 40.0}};
    return result;
}

ResultRule rule(std::vector<Verdict> permitted, std::vector<Verdict> required = {}, const char* tests = "")
{
    ResultRule made;
    made.permitted = std::move(permitted);
    made.required = std::move(required);
    made.tests = tests;
    return made;
}

constexpr Verdict AC = Verdict::Accepted;
constexpr Verdict WA = Verdict::WrongAnswer;
constexpr Verdict TLE = Verdict::TimeLimit;

} // namespace

class ExpectationsTest : public QObject {
    Q_OBJECT

private slots:
    void looksAtVerdicts()
    {
        const std::vector<TestResult> tests{test("sample/1", AC), test("secret/1/a", WA), test("secret/1/b", Verdict::Skipped)};
        ExpectedSubmission expected;
        expected.permitted = {WA};
        expected.rules = {rule({AC, WA}, {WA}), rule({AC}, {AC}, "sample"), rule({}, {WA}, "secret/1")};
        QVERIFY(brokenRules(expected, problem(), outcome(WA), tests).empty());

        expected.rules = {rule({AC}), rule({}, {TLE}), rule({}, {WA}, "sample")};
        QCOMPARE(brokenRules(expected, problem(), outcome(AC), tests),
                 (std::vector<std::string>{"secret/1/a ends with WA, but only AC may come out", "no test ends with TLE",
                                           "no test of sample ends with WA"}));
    }

    void looksAtTheWhole()
    {
        ExpectedSubmission expected;
        expected.permitted = {AC};
        QCOMPARE(brokenRules(expected, problem(), outcome(Verdict::CompileError), {}),
                 (std::vector<std::string>{"ends with CE, but should with AC"}));
        expected.permitted = {Verdict::CompileError};
        expected.rules = {rule({AC, Verdict::CompileError}, {Verdict::CompileError})};
        QVERIFY(brokenRules(expected, problem(), outcome(Verdict::CompileError), {}).empty());
    }

    void looksAtScores()
    {
        ExpectedSubmission expected;
        expected.permitted = {AC};
        ResultRule whole;
        whole.score = {50, 50};
        ResultRule group;
        group.tests = "secret/*";
        group.score = {31, 40};
        expected.rules = {whole, group};
        QCOMPARE(brokenRules(expected, problem(), outcome(AC, 60), {}),
                 (std::vector<std::string>{"its score is 60, but should be 50",
                                           "the score of secret/1 is 30, but should be from 31 to 40"}));
        expected.rules = {};
        expected.belowFullScore = true;
        QVERIFY(brokenRules(expected, problem(), outcome(AC, 60), {}).empty());
        QCOMPARE(brokenRules(expected, problem(), outcome(AC, 100), {}),
                 (std::vector<std::string>{"scores 100 points, the most there are, but should not"}));
    }

    void looksAtMessages()
    {
        const std::vector<TestResult> tests{test("secret/1/a", WA, "line 3: too few edges")};
        ExpectedSubmission expected;
        expected.permitted = {WA};
        ResultRule message;
        message.message = "few edges";
        expected.rules = {message};
        QVERIFY(brokenRules(expected, problem(), outcome(WA), tests).empty());
        expected.rules[0].message = "Few edges";
        QCOMPARE(brokenRules(expected, problem(), outcome(WA), tests),
                 (std::vector<std::string>{"no message of the validator contains \"Few edges\""}));
    }
};

QTEST_GUILESS_MAIN(ExpectationsTest)
#include "expectations_test.moc"
