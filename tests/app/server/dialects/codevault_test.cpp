// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What CodeVault's clients are answered: runs, answers to questions, the code policy. No sockets, no sandbox.
#include "tests/app/server/dialects/dialect_scene.h"

#include <QJsonArray>
#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class CodeVaultTest : public QObject {
    Q_OBJECT

private slots:
    void codeVaultRuns_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("seen"); // stdout|stderr|exit code
        QTest::newRow("completed") << int(RunReport::End::Completed) << 200 << QByteArray("out|err|0");
        QTest::newRow("failed") << int(RunReport::End::Failed) << 200 << QByteArray("out|err\nwhy|1");
        QTest::newRow("timed out") << int(RunReport::End::TimedOut) << 200 << QByteArray("out|err\nExecution timed out|137");
        QTest::newRow("not compiled") << int(RunReport::End::NotCompiled) << 200 << QByteArray("out\nerr|why|1");
        QTest::newRow("our fault") << int(RunReport::End::Fault) << 500 << QByteArray("||0");
    }
    void codeVaultRuns()
    {
        QFETCH(int, end);
        Scene scene;
        const std::string id = scene.open().run({{"userInput", "in"}});
        QCOMPARE(scene.service.runs.at(0).input, std::string("in"));
        QCOMPARE(scene.get("/job/" + id).body, std::string(R"({"status":"active"})"));
        scene.service.listeners.at(0)(reportOf(RunReport::End(end), "out", "err", "why"));
        const HttpAnswer answer = scene.get("/job/" + id);
        QTEST(answer.status, "status");
        const QJsonObject job = jsonOf(answer);
        QCOMPARE(job["status"].toString(), QString(answer.status == 200 ? "completed" : "failed"));
        QCOMPARE(job["error"].toString(), QString(answer.status == 200 ? "" : "why"));
        QTEST(QString("%1|%2|%3").arg(job["stdout"].toString(), job["stderr"].toString()).arg(job["exitCode"].toInt()).toUtf8(), "seen");
    }

    void codeVaultHasAPolicy_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("runs");
        QTest::addColumn<QString>("errors");
        QTest::newRow("off") << int(PolicyMode::Off) << true << "err";
        QTest::newRow("warn") << int(PolicyMode::Warn) << true << "line 1: import os: no files here\nerr";
        QTest::newRow("enforce") << int(PolicyMode::Enforce) << false << "";
    }
    void codeVaultHasAPolicy()
    {
        QFETCH(int, mode);
        QFETCH(bool, runs);
        Scene scene;
        scene.forbidOs();
        scene.options.policy = PolicyMode(mode);
        const std::string id = scene.open().run({{"code", "import os"}});
        QCOMPARE(scene.service.runs.size(), std::size_t(runs ? 1 : 0));
        if (runs) {
            scene.service.listeners.at(0)(reportOf(RunReport::End::Completed, "out", "err"));
        }
        const HttpAnswer answer = scene.get("/job/" + id);
        QCOMPARE(answer.status, runs ? 200 : 500);
        QTEST(jsonOf(answer)["stderr"].toString(), "errors");
        QCOMPARE(jsonOf(answer)["error"].toString(), QString(runs ? "" : "line 1: import os: no files here\n"));
        scene.post("/run/practiceproblems", {{"language", "python"}, {"code", "import os"}, {"questionID", "doubling"}});
        QCOMPARE(scene.service.submitted.size(), std::size_t(runs ? 1 : 0));
        QVERIFY(!scene.run().empty());
        QCOMPARE(scene.service.runs.size(), std::size_t(runs ? 2 : 1)); // what has no remarks runs
    }

    void codeVaultJudges()
    {
        Scene scene;
        scene.forbidOs();
        scene.options.policy = PolicyMode::Warn;
        scene.open();
        const HttpAnswer receipt = scene.post("/run/practiceproblems", {{"language", "python"}, {"code", "1"}, {"questionID", "doubling"}});
        QCOMPARE(jsonOf(receipt)["jobId"].toString(), QString(kSubmission));
        QCOMPARE(scene.service.submitted.at(0).problemId, std::string(kProblem));
        scene.judged(Verdict::WrongAnswer).state.phase = wire::JobState::Phase::Running;
        QCOMPARE(scene.get(std::string("/job/") + kSubmission).body, std::string(R"({"status":"active"})"));
        scene.judged(Verdict::WrongAnswer);
        const HttpAnswer answer = scene.get(std::string("/job/") + kSubmission);
        const QJsonObject job = jsonOf(answer);
        QVERIFY(job["status"].isBool() && !job["status"].toBool());
        QCOMPARE(job["stdout"].toString(), QString("Verdict: Wrong Answer\nPassed 0/2 test cases.\nTest 1 failed. Input: 2 Expected: 4 Printed: 5"));
        QCOMPARE(job["stderr"].toString(), QString("line 1: import os: no files here\n"));
        QCOMPARE(job["judge"].toObject()["cases"].toArray().size(), 2);
        QVERIFY(answer.body.find("secret") == std::string::npos);
    }

    void codeVaultHidesWhatItMust()
    {
        Scene scene;
        scene.forbidOs();
        scene.options.policy = PolicyMode::Warn;
        scene.options.hidesCode = true;
        scene.open();
        scene.judged(Verdict::WrongAnswer).outcome.message = "expected 4, found 5";
        const QJsonObject job = jsonOf(scene.get(std::string("/job/") + kSubmission));
        QCOMPARE(job["judge"].toObject()["cases"].toArray()[0].toObject()["got"].toString(), QString());
        QCOMPARE(job["stderr"].toString(), QString());
    }

    void codeVaultVerdicts_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("accepted") << int(Verdict::Accepted) << 200 << true << 0;
        QTest::newRow("wrong") << int(Verdict::WrongAnswer) << 200 << false << 0;
        QTest::newRow("late") << int(Verdict::TimeLimit) << 200 << false << 137;
        QTest::newRow("crashed") << int(Verdict::RuntimeError) << 200 << false << 1;
        QTest::newRow("not compiled") << int(Verdict::CompileError) << 200 << false << 1;
        QTest::newRow("cancelled") << int(Verdict::Cancelled) << 500 << false << 0;
        QTest::newRow("our fault") << int(Verdict::JudgeError) << 500 << false << 0;
    }
    void codeVaultVerdicts()
    {
        QFETCH(int, verdict);
        Scene scene;
        scene.open();
        scene.judged(Verdict(verdict));
        const HttpAnswer answer = scene.get(std::string("/job/") + kSubmission);
        QTEST(answer.status, "status");
        QTEST(jsonOf(answer)["status"].toBool(), "passed");
        QTEST(jsonOf(answer)["exitCode"].toInt(), "exitCode");
    }

    void codeVaultKnowsItsQuestions()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.post("/run/practiceproblems", {{"language", "python"}, {"code", "1"}, {"questionID", "tripling"}}).status, 404);
        scene.service.isBroken = true;
        const HttpAnswer answer = scene.get(std::string("/job/") + kSubmission);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.body.find("/var/lib") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CodeVaultTest)
#include "codevault_test.moc"
