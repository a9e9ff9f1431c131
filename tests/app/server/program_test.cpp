// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The program itself: what it says before it listens, and how it leaves.
#include "tests/app/server/http/raw_client.h"

#include <csignal>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using ca::server::testing::get;

namespace {

constexpr int kPatience = 60'000;

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhatIsWrongBeforeItListens_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("fine") << QStringList{"--check-config"} << 0 << "";
        QTest::newRow("one port for both") << QStringList{"--port", "4000", "--ws-port", "4000"} << 2 << "port and ws-port are both 4000";
        QTest::newRow("address") << QStringList{"--listen", "nowhere"} << 2 << "\"nowhere\" is no address of this machine";
        QTest::newRow("certificate") << QStringList{"--tls-certificate", "/etc/hostname", "--tls-key", "/etc/hostname"} << 2 << "cannot read the certificate";
        QTest::newRow("unknown option") << QStringList{"--prot", "4000"} << 2 << "--prot";
        QTest::newRow("unknown file") << QStringList{"--config", "/nonexistent"} << 2 << "/nonexistent";
    }

    void saysWhatIsWrongBeforeItListens()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, complaint);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.contains(complaint), qPrintable(outcome.err));
    }

    void keepsTokens()
    {
        const Outcome added = run({"token", "add", "anna", "--role", "teacher"});
        QCOMPARE(added.exitCode, 0);
        QVERIFY(QRegularExpression("^ca_[0-9a-f]{64}\n$").match(added.out).hasMatch());
        QCOMPARE(run({"token", "list"}).out, QString("anna teacher\n"));
        QCOMPARE(run({"token", "add", "anna", "--role", "student"}).exitCode, 2);
        QCOMPARE(run({"token", "remove", "anna"}).exitCode, 0);
        QCOMPARE(run({"token", "list"}).out, QString());
    }

    void servesAndLeaves_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("asked to terminate") << SIGTERM;
        QTest::newRow("interrupted") << SIGINT;
    }

    void servesAndLeaves()
    {
        QFETCH(int, signal);
        QProcess server;
        const auto port = start(server, {"--no-judges", "--no-bundled-problems"});
        QVERIFY(port != 0);
        QCOMPARE(get(port, "/api/problems").body, std::string(R"({"problems":[],"total":0,"limit":20,"offset":0})"));
        QCOMPARE(get(port, "/health").status, 200);
        QVERIFY(get(port, "/socket.io/?EIO=4&transport=polling").body.starts_with("0{\"sid\":"));
        ::kill(static_cast<pid_t>(server.processId()), signal);
        QVERIFY(server.waitForFinished(kPatience));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QVERIFY(server.readAll().contains("\"event\":\"stopped\""));
    }

    void needsTokensWhenToldSo()
    {
        const std::string token = run({"token", "add", "ben", "--role", "student"}).out.trimmed().toStdString();
        QProcess server;
        const auto port = start(server, {"--no-judges", "--no-bundled-problems", "--require-token"});
        QCOMPARE(get(port, "/api/problems").status, 401);
        QCOMPARE(get(port, "/api/problems", "Authorization: Bearer " + token + "\r\n").status, 200);
        QCOMPARE(get(port, "/health").status, 200);
        QCOMPARE(run({"token", "remove", "ben"}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(get(port, "/api/problems", "Authorization: Bearer " + token + "\r\n").status, 401, kPatience);
        server.terminate();
        QVERIFY(server.waitForFinished(kPatience));
    }

private:
    [[nodiscard]] QStringList withData(QStringList words) const
    {
        words.prepend(m_folder->path());
        words.prepend("--data");
        return words;
    }

    [[nodiscard]] Outcome run(const QStringList& words) const
    {
        QProcess process;
        process.start(CA_SERVER, withData(words));
        process.waitForFinished(kPatience);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The port, as the log tells it; 0 when there is none.
    [[nodiscard]] std::uint16_t start(QProcess& server, const QStringList& words) const
    {
        server.start(CA_SERVER, withData(words) + QStringList{"--port", "0", "--ws-port", "0", "--log-format", "json"});
        while (!server.canReadLine() && server.waitForReadyRead(kPatience)) {
        }
        const QString line = server.readLine();
        return static_cast<std::uint16_t>(QRegularExpression("127\\.0\\.0\\.1:(\\d+)").match(line).captured(1).toUInt());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
