// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/cli/fake_workshop.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ca;
using namespace ca::cli;

class ImagesCommandTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] Outcome images(std::vector<std::string> words)
    {
        words.insert(words.begin(), "images");
        Interruption interruption;
        return runArena(*m_world, words, interruption);
    }

    std::unique_ptr<FakeWorld> m_world;

private slots:
    void init() { m_world = std::make_unique<FakeWorld>(); }

    void listShowsStates()
    {
        m_world->shelf.statuses = {
            {"python", "codearena/python:1", ImageStatus::State::Ready, mib(52), "agent 1a2b", std::nullopt},
            {"cpp", "codearena/cpp", ImageStatus::State::Stale, mib(300), "older than its recipe", "/roots/cpp"},
            {"java", "codearena/java", ImageStatus::State::Missing, {}, "", std::nullopt}};
        const Outcome outcome = images({"list"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out,
                 QString("language     state              image                   size  \n"
                         "python       ready              codearena/python:1  52.0 MiB  agent 1a2b\n"
                         "cpp          stale              codearena/cpp      300.0 MiB  older than its recipe; root /roots/cpp\n"
                         "java         missing            codearena/java                \n"));
    }

    void listAsJson()
    {
        m_world->shelf.statuses = {
            {"python", "codearena/python", ImageStatus::State::WrongArchitecture, mib(52), "arm64", std::nullopt}};
        const Outcome outcome = images({"list", "python", "--json"});
        const QJsonObject line = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(line["state"].toString(), QString("wrong-architecture"));
        QVERIFY(line["root"].isNull());
    }

    void buildTellsEachStepOnce()
    {
        const Outcome outcome = images({"build", "python", "--source", "registry"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QString("python: Fetching packages\npython: Packing\nbuilt python\n"));
        QCOMPARE(m_world->shelf.calls, std::vector<std::string>{"registry python"});
    }

    void oneFailureDoesNotEndTheRest()
    {
        m_world->shelf.failures["python"] = {Fault::Unavailable, "the mirror does not answer", "Try again later."};
        const Outcome outcome = images({"build", "python", "ruby"});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.err, QString("arena: python: the mirror does not answer\n       Try again later.\n"));
        QVERIFY(outcome.out.endsWith("built ruby\n"));
    }

    void removeIsPassedOn()
    {
        QCOMPARE(images({"remove", "ruby"}).exitCode, 0);
        QCOMPARE(m_world->shelf.calls, std::vector<std::string>{"remove ruby"});
    }

    void unknownLanguagesAreNamed()
    {
        const Outcome outcome = images({"build", "cobol"});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("there is no language \"cobol\"") && outcome.err.contains("python (.py)"),
                 qPrintable(outcome.err));
        QVERIFY(m_world->shelf.calls.empty());
    }

    void testRunsTheSelfTest_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("right") << "5\n" << 0 << "works python: 0.0 ms, 0 B in fake";
        QTest::newRow("wrong") << "6\n" << 2 << "arena: python: the self-test ended with Wrong answer";
    }
    void testRunsTheSelfTest()
    {
        QFETCH(QString, answer);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath("python"));
        QFile file(folder.filePath("python/selftest.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("print(sum(map(int, input().split())))\n");
        file.close();
        m_world->recipes = folder.path().toStdString();
        m_world->script = [&answer](const RunSpec&, const auto&) { return ScriptedRun::prints(answer.toStdString()); };
        const Outcome outcome = images({"test", "python"});
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2((outcome.out + outcome.err).startsWith(said), qPrintable(outcome.out + outcome.err));
    }
};

QTEST_GUILESS_MAIN(ImagesCommandTest)
#include "images_command_test.moc"
