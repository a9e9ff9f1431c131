// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the parts are told of the settings.
#include "app/server/part_options.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace std::chrono_literals;

class PartOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void aServerThatIsToldNothingRunsAsTheServiceDoes()
    {
        const ServiceOptions made = serviceOptions({});
        const ServiceOptions own;
        QVERIFY(made.runs.limits == own.runs.limits);
        QCOMPARE(made.runs.most, own.runs.most);
        QVERIFY(made.liveRuns.limits == own.liveRuns.limits);
        QCOMPARE(made.liveRuns.most, own.liveRuns.most);
        QCOMPARE(made.liveRuns.mostOfSession, own.liveRuns.mostOfSession);
        QCOMPARE(made.mostCode, own.mostCode);
    }

    void runsAreLimitedAsTold()
    {
        ServerSettings settings;
        settings.runs = 3;
        settings.runTime = 4s;
        settings.runOutput = 5;
        settings.streamedRuns = 6;
        settings.streamedRunsOfSession = 1;
        settings.streamedRunTime = 7s;
        settings.streamedRunWall = 8s;
        settings.streamedRunOutput = 9;
        const ServiceOptions made = serviceOptions(settings);
        QCOMPARE(made.runs.most, std::size_t(3));
        QVERIFY(made.runs.limits.cpu == 4s && made.runs.limits.wall == 12s && made.runs.limits.output == kib(5));
        QCOMPARE(made.liveRuns.most, std::size_t(6));
        QCOMPARE(made.liveRuns.mostOfSession, std::size_t(1));
        QVERIFY(made.liveRuns.limits.cpu == 7s && made.liveRuns.limits.wall == 8s && made.liveRuns.limits.output == kib(9));
    }

    /// Told to clients and the sandbox: the largest output that may be set is not more than a run's followers are told.
    void whatARunMayWriteIsTold()
    {
        ServerSettings settings;
        QVERIFY(check(settings).has_value());
        const ServiceOptions made = serviceOptions(settings);
        QVERIFY(2 * made.liveRuns.limits.output.count() < made.liveRuns.mostTold.count());
        QVERIFY(made.liveRuns.mostTold < httpOptions(settings).allowance.unsent);
    }

    void onlyAServerOfThisMachineAloneKnowsItsNames_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<bool>("needsToken");
        QTest::addColumn<bool>("isForThisMachine");
        QTest::newRow("loopback") << "127.0.0.1" << false << true;
        QTest::newRow("loopback of IPv6") << "::1" << false << true;
        QTest::newRow("all") << "0.0.0.0" << false << false;
        QTest::newRow("loopback with tokens") << "127.0.0.1" << true << false;
    }
    void onlyAServerOfThisMachineAloneKnowsItsNames()
    {
        QFETCH(const QString, listen);
        QFETCH(const bool, needsToken);
        QFETCH(const bool, isForThisMachine);
        ServerSettings settings;
        settings.listen = listen.toStdString();
        settings.needsToken = needsToken;
        QCOMPARE(restOptions(settings, "/nonexistent").isForThisMachine, isForThisMachine);
    }
};

QTEST_GUILESS_MAIN(PartOptionsTest)
#include "part_options_test.moc"
