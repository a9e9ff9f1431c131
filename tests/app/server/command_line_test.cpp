// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The words behind the program's name, and those in a file, mean the same.
#include "app/server/command_line.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::server;

namespace {

std::variant<ServerInvocation, NothingToServe> parse(const QStringList& words)
{
    std::vector<QByteArray> kept{"codearena-server"};
    for (const QString& word : words) {
        kept.push_back(word.toUtf8());
    }
    std::vector<const char*> argv;
    for (const QByteArray& word : kept) {
        argv.push_back(word.constData());
    }
    return parseCommandLine(static_cast<int>(argv.size()), argv.data());
}

ServerSettings settings(const QStringList& words)
{
    const auto parsed = parse(words);
    if (const auto* nothing = std::get_if<NothingToServe>(&parsed)) {
        qFatal("%s", nothing->text.c_str());
    }
    return std::get<ServerInvocation>(parsed).settings;
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void safeByDefault()
    {
        const ServerSettings made = settings({});
        QCOMPARE(made.listen, std::string("127.0.0.1"));
        QCOMPARE(made.port, 3000);
        QCOMPARE(made.socketPort, 3001);
        QCOMPARE(made.submissionsPerSession, std::size_t(5));
        QVERIFY(!made.needsToken);
        QVERIFY(made.hasBundledProblems);
        QVERIFY(check(made).has_value());
    }

    void dialectsAreSwitchedOff()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("server.conf");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no-codevault = true\ncodevault-policy = warn\n");
        file.close();
        const ServerSettings made = settings({"--no-codeengine", "--config", path});
        QVERIFY(!made.hasCodeEngine);
        QVERIFY(!made.hasCodeVault);
        QVERIFY(made.hasCodeCrusher);
        QCOMPARE(made.codeVaultPolicy, PolicyMode::Warn);
        QCOMPARE(settings({}).codeVaultPolicy, PolicyMode::Enforce);
    }

    void wordsAndFileAgree()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("server.conf");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# a class\nlisten = 0.0.0.0\nport = 8000\nws-port = 8001\norigin = [\"http://a\", \"http://b\"]\nrate = 10\n"
                   "require-token = true\nlog-format = json\nsandbox = embedded\ngrace = 7\nrun-time = 3\nstreamed-wall = 60\nstreamed-runs = 0\n");
        file.close();
        const ServerSettings fromFile = settings({"--config", path});
        const ServerSettings fromWords = settings({"--listen", "0.0.0.0", "--port", "8000", "--ws-port", "8001", "--origin", "http://a", "http://b",
                                                   "--rate", "10", "--require-token", "--log-format", "json", "--sandbox", "embedded", "--grace", "7",
                                                   "--run-time", "3", "--streamed-wall", "60", "--streamed-runs", "0"});
        for (const ServerSettings& made : {fromFile, fromWords}) {
            QCOMPARE(made.listen, std::string("0.0.0.0"));
            QCOMPARE(made.port, 8000);
            QCOMPARE(made.origins, (std::vector<std::string>{"http://a", "http://b"}));
            QCOMPARE(made.submissionsPerSession, std::size_t(10));
            QVERIFY(made.needsToken);
            QCOMPARE(made.logForm, LogForm::Json);
            QCOMPARE(made.sandbox, SandboxChoice::Embedded);
            QCOMPARE(made.grace, std::chrono::seconds(7));
            QCOMPARE(made.runTime, std::chrono::seconds(3));
            QCOMPARE(made.streamedRunWall, std::chrono::seconds(60));
            QCOMPARE(made.streamedRuns, std::size_t(0));
        }
        QCOMPARE(settings({"--config", path, "--port", "9"}).port, 9); // words go before the file
    }

    void nonsense_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("file");
        QTest::newRow("unknown option") << QStringList{"--prot", "1"} << QString();
        QTest::newRow("no number") << QStringList{"--port", "http"} << QString();
        QTest::newRow("port too high") << QStringList{"--port", "65536"} << QString();
        QTest::newRow("negative port") << QStringList{"--port", "-1"} << QString();
        QTest::newRow("unknown sandbox") << QStringList{"--sandbox", "none"} << QString();
        QTest::newRow("unknown role") << QStringList{"token", "add", "x", "--role", "king"} << QString();
        QTest::newRow("no such file") << QStringList{"--config", "/nonexistent.conf"} << QString();
        QTest::newRow("unknown word in the file") << QStringList() << "prot = 1\n";
        QTest::newRow("no number in the file") << QStringList() << "port = many\n";
    }

    void nonsense()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, file);
        QTemporaryDir folder;
        if (!file.isEmpty()) {
            QFile out(folder.filePath("c"));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file.toUtf8());
            words = {"--config", out.fileName()};
        }
        const auto parsed = parse(words);
        QVERIFY(std::holds_alternative<NothingToServe>(parsed));
        QCOMPARE(std::get<NothingToServe>(parsed).exitCode, 2);
        QVERIFY(!std::get<NothingToServe>(parsed).text.empty());
    }

    void tokens()
    {
        const auto parsed = parse({"--data", "/d", "token", "add", "anna", "--role", "teacher"});
        const auto& invocation = std::get<ServerInvocation>(parsed);
        const auto& order = std::get<TokenOrder>(invocation.order);
        QCOMPARE(order.what, TokenOrder::What::Add);
        QCOMPARE(order.name, std::string("anna"));
        QCOMPARE(order.role, std::string("teacher"));
        QCOMPARE(invocation.settings.data, std::filesystem::path("/d"));
    }

    void help()
    {
        const auto parsed = parse({"--help"});
        const auto& nothing = std::get<NothingToServe>(parsed);
        QCOMPARE(nothing.exitCode, 0);
        for (const char* option : {"--data", "--port", "--ws-port", "--listen", "--config", "--check-config", "token"}) {
            QVERIFY2(nothing.text.find(option) != std::string::npos, option);
        }
        QVERIFY(nothing.text.find("conformance") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
