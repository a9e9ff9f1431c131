// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/header_facts.h"
#include "app/desktop/run/own_tests_model.h"
#include "app/desktop/run/tests_model.h"
#include "tests/app/desktop/run/fake_judge.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ca;
using namespace ca::runs;

namespace {

template <class What> JudgeEvent say(What what)
{
    return {SubmissionId{1}, std::move(what)};
}

OwnTest own(const char* uuid, const char* input, std::optional<std::string> answer)
{
    OwnTest test;
    test.uuid = uuid;
    test.name = std::string("test ") + uuid;
    test.input = input;
    test.answer = std::move(answer);
    return test;
}

SubmissionResult ended(Verdict verdict)
{
    SubmissionResult result;
    result.verdict = verdict;
    return result;
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void testsAreAProperModel()
    {
        TestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(JudgingRecord(submissionOf({5}), RunScope::All));
        QCOMPARE(model.rowCount(), 5);
        model.take(say(Started{}));
        model.take(say(CompileFinished{true, {}, {}}));
        QVERIFY(model.data(model.index(0), TestsModel::RunningRole).toBool());
        model.take(say(TestFinished{resultOf(0, Verdict::Accepted)}));
        QVERIFY(model.data(model.index(1), TestsModel::RunningRole).toBool());
        model.take(say(TestFinished{resultOf(77, Verdict::Accepted)})); // of no test
        model.take(say(SubmissionFinished{ended(Verdict::Cancelled)}));
        QCOMPARE(model.data(model.index(0), TestsModel::VerdictRole).toInt(), int(Verdict::Accepted));
        QCOMPARE(model.data(model.index(4), TestsModel::VerdictRole).toInt(), int(Verdict::Skipped));
        model.begin({});
        QCOMPARE(model.rowCount(), 0);
    }

    void selectionsChooseTests()
    {
        Submission submission = submissionOf({6});
        submission.selection.which = TestSelection::Which::Samples;
        QCOMPARE(JudgingRecord(submission, RunScope::Samples).tests().size(), std::size_t{2});
        submission.selection = {TestSelection::Which::Listed, {4, 99}, false};
        const JudgingRecord one(submission, RunScope::OneTest);
        QCOMPARE(one.tests().size(), std::size_t{1});
        QCOMPARE(one.tests()[0].test, std::size_t{4});
    }

    void aRetryBeginsAnew()
    {
        JudgingRecord record(submissionOf({3}), RunScope::All);
        record.take(say(Started{}));
        record.take(say(TestFinished{resultOf(0, Verdict::Accepted)}));
        const auto change = record.take(say(Started{{}, 2, 3}));
        QVERIFY(change.all);
        QCOMPARE(record.done(), std::size_t{0});
        QVERIFY(!record.tests()[0].result);
    }

    void ownTestsAreAProperModel()
    {
        OwnTestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTests({own("a", "1\n", "1 2\n"), own("b", "2\n", std::nullopt), own("c", "3\n", "9\n")});
        JudgingRecord record(withOwnTests(submissionOf({3}), model.tests()), RunScope::OwnTests);
        QCOMPARE(record.tests().size(), std::size_t{3});
        record.take(say(Started{}));
        record.take(say(TestFinished{resultOf(0, Verdict::Accepted)}));
        record.take(say(TestFinished{resultOf(1, Verdict::WrongAnswer)}));
        record.take(say(TestFinished{resultOf(2, Verdict::WrongAnswer)}));
        model.change(2, own("c", "3\n", "8\n")); // while it ran
        model.takeResults(record);
        QCOMPARE(model.data(model.index(0), OwnTestsModel::VerdictRole).toInt(), int(Verdict::Accepted));
        QVERIFY(model.data(model.index(1), OwnTestsModel::RanRole).toBool());
        QVERIFY(!model.data(model.index(1), OwnTestsModel::VerdictRole).isValid()); // nothing was expected
        QVERIFY(!model.data(model.index(2), OwnTestsModel::RanRole).toBool());
        QVERIFY(!record.firstFailed() || *record.firstFailed() == 2);
    }

    void tellsWhatAnAcceptedBeat()
    {
        JudgingRecord record(submissionOf({1}), RunScope::All);
        record.take(say(Started{}));
        record.take(say(TestFinished{resultOf(0, Verdict::Accepted)}));
        SubmissionResult result = ended(Verdict::Accepted);
        result.slowestCpu = Micros(18'000);
        record.take(say(SubmissionFinished{result}));
        QCOMPARE(headerFacts(record, {}, {}).remark, QString("111 times faster than it had to be"));
        QCOMPARE(headerFacts(record, {}, {Micros(30'000), {}}).remark,
                 QString("Your fastest so far: 12 ms less than your best before"));
        QCOMPARE(headerFacts(record, {}, {Micros(10'000), {}}).remark, QString("Your best is 10 ms"));
    }

    void whatNobodyMeasuredIsNoFigure()
    {
        JudgingRecord record(submissionOf({1}), RunScope::All, "2 of 5 tests are known");
        QCOMPARE(headerFacts(record, {}, {}).remark, QString("2 of 5 tests are known"));
        record.take(say(Started{}));
        TestResult test = resultOf(0, Verdict::Accepted);
        test.outcome = {};
        record.take(say(TestFinished{test}));
        record.take(say(SubmissionFinished{ended(Verdict::Accepted)}));
        for (const std::optional<std::size_t> focus : {std::optional<std::size_t>(), std::optional<std::size_t>(0)}) {
            const HeaderFacts facts = headerFacts(record, focus, {Micros(30'000), kib(10)});
            QCOMPARE(facts.meters, (std::vector<MeterReading>{{"time", "not measured", {}, -1, false}, {"memory", "not measured", {}, -1, false}}));
            QCOMPARE(facts.remark, QString("2 of 5 tests are known")); // and nothing was beaten
        }
        TestsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(record);
        QCOMPARE(model.data(model.index(0), TestsModel::TimeRole).toString(), QString());
        QCOMPARE(model.data(model.index(0), Qt::ToolTipRole).toString(), QString("Test 1 (sample/1): Accepted"));
    }

    void ofSomeTestsNothingIsBeaten()
    {
        Submission some = submissionOf({5});
        some.selection.which = TestSelection::Which::Samples;
        JudgingRecord record(some, RunScope::All);
        record.take(say(Started{}));
        record.take(say(TestFinished{resultOf(0, Verdict::Accepted)}));
        record.take(say(TestFinished{resultOf(1, Verdict::Accepted)}));
        SubmissionResult result = ended(Verdict::Accepted);
        result.slowestCpu = Micros(18'000);
        record.take(say(SubmissionFinished{result}));
        QCOMPARE(headerFacts(record, {}, {}).remark, QString());
        QCOMPARE(headerFacts(record, {}, {}).summary, QString("2 of 2 tests"));
    }

    void ownTestsWithoutAnswersOnlyRun()
    {
        JudgingRecord record(withOwnTests(submissionOf({1}), {own("a", "1\n", std::nullopt)}), RunScope::OwnTests);
        record.take(say(Started{}));
        record.take(say(TestFinished{resultOf(0, Verdict::WrongAnswer)}));
        record.take(say(SubmissionFinished{ended(Verdict::WrongAnswer)}));
        QCOMPARE(headerFacts(record, {}, {}).word, QString("Finished"));
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
