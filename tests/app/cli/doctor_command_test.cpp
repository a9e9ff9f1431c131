// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/cli/fake_workshop.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ca;
using namespace ca::cli;

class DoctorCommandTest : public QObject {
    Q_OBJECT

private slots:
    void findingsAreAlignedAndAdviceStandsBelow()
    {
        FakeWorld world;
        world.findings = {{Finding::State::Good, "Docker", "Docker 20.10 at unix:///var/run/docker.sock", {}},
                          {Finding::State::Bad, "Embedded sandbox", "bwrap is not installed", "apt install bubblewrap"}};
        world.script = [](const RunSpec&, const auto&) { return ScriptedRun::prints("Python 3.11.2\nmore\n"); };
        Interruption interruption;
        const Outcome outcome = runArena(world, {"doctor"}, interruption);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Surroundings\n"
                                        "+ good Docker            Docker 20.10 at unix:///var/run/docker.sock\n"
                                        "x bad  Embedded sandbox  bwrap is not installed\n"
                                        "                         -> apt install bubblewrap\n"
                                        "Languages\n"
                                        "+ good Python 3"),
                 qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("Python 3.11.2: ready in ") && !outcome.out.contains("more"), qPrintable(outcome.out));
        QCOMPARE(world.sessions.board().openSessions(), 0);
    }

    void nothingThatRunsIsTwo()
    {
        FakeWorld world;
        world.script = [](const RunSpec&, const auto&) {
            RunOutcome outcome;
            outcome.exitCode = 127;
            return ScriptedRun::ends(outcome);
        };
        Interruption interruption;
        const Outcome outcome = runArena(world, {"doctor"}, interruption);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.out.contains("x bad  Python 3"), qPrintable(outcome.out));
        QVERIFY(outcome.out.contains("0 of "));
    }

    void jsonIsOneFindingPerLine()
    {
        FakeWorld world;
        world.findings = {{Finding::State::Note, "Docker", "not installed", "apt install docker.io"}};
        Interruption interruption;
        const Outcome outcome = runArena(world, {"doctor", "--json"}, interruption);
        const QList<QByteArray> lines = outcome.out.trimmed().toUtf8().split('\n');
        QCOMPARE(static_cast<std::size_t>(lines.size()), 1 + world.languages.all().size());
        for (const QByteArray& line : lines) {
            const QJsonObject finding = QJsonDocument::fromJson(line).object();
            QCOMPARE(finding["v"].toInt(), 1);
            QCOMPARE(finding["event"].toString(), QString("finding"));
        }
        QCOMPARE(QJsonDocument::fromJson(lines.front()).object()["advice"].toString(), QString("apt install docker.io"));
    }
};

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "doctor_command_test.moc"
