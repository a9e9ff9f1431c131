// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The benchmark's arithmetic and its table. What it measures is not asserted: time is no test's business.
#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/bench_table.h"
#include "app/cli/bench/programs.h"
#include "app/cli/bench/statistics.h"
#include "tests/app/cli/captured_console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ca::cli;
using namespace ca::cli::bench;

namespace {

Row row(double value, std::optional<Mark> mark, bool moreIsBetter = false)
{
    Row row;
    row.id = "id";
    row.what = "what";
    row.unit = "ms";
    row.value = value;
    row.mark = mark;
    row.moreIsBetter = moreIsBetter;
    return row;
}

} // namespace

class BenchTest : public QObject {
    Q_OBJECT

private slots:
    void quantilesAreInterpolated()
    {
        Samples samples;
        QCOMPARE(samples.p50(), 0.0);
        for (const int ms : {40, 10, 30, 20}) {
            samples.add(std::chrono::milliseconds(ms));
        }
        QCOMPARE(samples.p50(), 25.0);
        QCOMPARE(samples.quantile(0), 10.0);
        QCOMPARE(samples.worst(), 40.0);
        QCOMPARE(samples.p95(), 38.5);
    }

    void standingsFollowTheMarks_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("moreIsBetter");
        QTest::addColumn<int>("standing");
        QTest::newRow("below the aim") << 1.9 << false << int(Standing::Aim);
        QTest::newRow("on the floor") << 5.0 << false << int(Standing::Floor);
        QTest::newRow("above the floor") << 5.1 << false << int(Standing::Below);
        QTest::newRow("negative is fine") << -0.2 << false << int(Standing::Aim);
        QTest::newRow("rate beyond the aim") << 9.0 << true << int(Standing::Below);
    }
    void standingsFollowTheMarks()
    {
        QFETCH(double, value);
        QFETCH(bool, moreIsBetter);
        QFETCH(int, standing);
        const Mark mark = moreIsBetter ? Mark{15, 18} : Mark{5, 2};
        QCOMPARE(int(standingOf(row(value, mark, moreIsBetter))), standing);
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        Row missing;
        missing.id = "cold-docker";
        missing.what = "cold, docker";
        missing.note = "Docker does not answer";
        QVERIFY(standingOf(missing) == Standing::Unmeasured);
        CapturedConsole captured;
        printTable({row(3.14159, Mark{5, 2}), missing}, captured.console());
        QCOMPARE(captured.text(),
                 QString("what                 value   floor     aim   of bare        measured\n"
                         "what               3.14 ms       5       2         -  pass  \n"
                         "cold, docker             -       -       -         -  none  Docker does not answer\n"));
    }

    void machinesGetNumbersAndNulls()
    {
        CapturedConsole captured;
        Row compared = row(200, std::nullopt);
        compared.ratio = 24.5;
        printJson({compared}, captured.console());
        const QJsonObject line = QJsonDocument::fromJson(captured.text().toUtf8()).object();
        QCOMPARE(line["value"].toDouble(), 200.0);
        QVERIFY(line["floor"].isNull());
        QCOMPARE(line["ratioToBare"].toDouble(), 24.5);
        QCOMPARE(line["standing"].toString(), QString("unmarked"));
    }

    void bareRunsGiveOutputOrAReason()
    {
        const auto echoed = runBare({"cat"}, "abc");
        QVERIFY(echoed.has_value());
        QCOMPARE(echoed->output, std::string("abc"));
        QVERIFY(!runBare({"false"}).has_value());
        QVERIFY(!runBare({"/nowhere/at/all"}).has_value());
        const auto environment = runBare({"env"});
        QVERIFY(environment.has_value());
        QVERIFY2(environment->output.find("HOME=") == std::string::npos, environment->output.c_str());
    }

    void theSolutionsSolveTheProblem()
    {
        const auto answered = runBare({"/usr/bin/python3", "-c", std::string(kPythonSolution)}, kSumInput);
        QVERIFY(answered.has_value());
        QCOMPARE(answered->output, std::string(kSumAnswer));
        QCOMPARE(sumProblem(10)->tests.size(), std::size_t{10});
    }
};

QTEST_GUILESS_MAIN(BenchTest)
#include "bench_test.moc"
