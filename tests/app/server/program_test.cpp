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

struct Exposition {
    QMap<QString, QString> types; // of families
    QMap<QString, double> samples; // by name and label
    QString mistake;
};

QString familyOf(const QString& sample, const QMap<QString, QString>& types)
{
    const QString name = sample.section('{', 0, 0);
    for (const char* ending : {"_bucket", "_sum", "_count"}) {
        if (const QString family = name.chopped(name.endsWith(ending) ? int(qstrlen(ending)) : 0); types.value(family) == "histogram") {
            return family;
        }
    }
    return name;
}

Exposition parsed(const QString& text)
{
    static const QRegularExpression kHelp("^# HELP (codearena_[a-z_]+) (\\S.*)$");
    static const QRegularExpression kType("^# TYPE (codearena_[a-z_]+) (counter|gauge|histogram)$");
    static const QRegularExpression kSample("^(codearena_[a-z_]+(?:\\{[a-z_]+=\"[^\"\\\\]*\"\\})?) ([0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?)$");
    Exposition page;
    QString helped;
    QString family;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
        if (const auto help = kHelp.match(line); help.hasMatch()) {
            helped = help.captured(1);
        } else if (const auto type = kType.match(line); type.hasMatch() && type.captured(1) == helped && !page.types.contains(helped)) {
            family = helped;
            page.types[family] = type.captured(2);
        } else if (const auto sample = kSample.match(line);
                   sample.hasMatch() && familyOf(sample.captured(1), page.types) == family && !page.samples.contains(sample.captured(1))) {
            page.samples[sample.captured(1)] = sample.captured(2).toDouble();
        } else {
            page.mistake = line;
        }
    }
    for (const QString& counter : page.types.keys("counter")) {
        page.mistake = counter.endsWith("_total") ? page.mistake : counter;
    }
    return page;
}

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

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* name, QByteArray text, const char* complaint) { QTest::newRow(name) << std::move(text) << QString(complaint); };
        row("no such option", "# fine\n\nprot = 1\n", "line 3: there is no option \"prot\"");
        row("no sign", "port 3000\n", "line 1: \"port 3000\" is no \"option = value\"");
        row("another language", "port: 3000\n", "is no \"option = value\"");
        row("JSON", "{\"port\": 3000}\n", "is no \"option = value\"");
        row("no value", "port =\n", "line 1: port has no value");
        row("no name", "= 3000\n", "there is no option \"\"");
        row("two values", "port = 3000 3001\n", "--port");
        row("twice", "port = 3000\nport = 3005\n", "--port");
        row("a list where one is due", "port = [3000, 3001]\n", "--port");
        row("a section", "[server]\nport = 3000\n", "line 1: there are no sections here");
        row("an order to make a token", "[token.add]\nname = anna\nrole = teacher\n", "there are no sections here");
        row("a list without an end", "origin = [\"http://a\"\n", "line 1: the value of origin is not closed");
        row("a quotation without an end", "listen = \"127.0.0.1\n", "line 1: the value of listen is not closed");
        row("bytes", QByteArray("\x00\x01\xff\n", 4), "line 1: this is no text");
        row("a null in a path", QByteArray("data = /tmp/\0x\n", 15), "this is no text");
        row("a file in the file", "config = other\n", "\"config\" is for the command line only");
        row("an order in the file", "check-config = true\n", "\"check-config\" is for the command line only");
        row("help in the file", "help = true\n", "\"help\" is for the command line only");
        row("perhaps", "require-token = maybe\n", "require-token is true or false");
        row("twice as true", "require-token = 2\n", "require-token is true or false");
        row("no number", "port = many\n", "--port = many");
        row("half a port", "port = 30.5\n", "--port = 30.5");
        row("no such port", "port = 65536\n", "--port = 65536");
        row("fewer than none", "rate = -1\n", "rate must be from 1 to 1000000");
        row("too much for a number", "queue = 99999999999999999999999\n", "queue");
        row("the far future", "keep-days = 99999999\n", "--keep-days");
        row("the past", "keep-details = -1\n", "--keep-details");
        row("no patience", "grace = -5\n", "--grace");
        row("no such level", "log-level = loud\n", "\"loud\" is none of debug, error, info, off, warn");
        row("no such sandbox", "sandbox = none\n", "\"none\" is none of auto, docker, embedded");
        row("no origin", "origin = localhost:5173\n", "origin: \"localhost:5173\" is none");
        row("no proxy", "proxy = my-proxy\n", "proxy: \"my-proxy\" is no address");
        row("no address", "listen = nowhere\n", "\"nowhere\" is no address of this machine");
        row("no host name", "host-name = http://lab\n", "host-name: \"http://lab\" is none");
        row("one port for both", "port = 4000\nws-port = 4000\n", "port and ws-port are both 4000");
        row("half of TLS", "tls-certificate = /etc/hostname\n", "belong together");
        row("code that no body holds", "max-code = 1000000\n", "needs a max-body of at least 6004096");
        row("data is a file", "data = /etc/hostname\n", "data: /etc/hostname is no folder");
        row("a worker of nobody's", "worker = true\n", "no server has used");
        row("a worker that does not work", "worker = true\nno-judges = true\n", "worker and no-judges leave nothing to do");
    }

    void wrongFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, complaint);
        const QString path = write("server.conf", text);
        const QStringList words = text.contains("data =") ? QStringList() : QStringList{"--data", m_folder->filePath("data")};
        const Outcome outcome = runAsIs(QStringList{"--config", path} + words); // as if to serve: it must not come to that
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(complaint), qPrintable(outcome.err));
        QVERIFY2(!outcome.out.contains("started"), qPrintable(outcome.out));
        QVERIFY(!QFileInfo::exists(m_folder->filePath("data")));
    }

    void aFileThatIsWrittenInAnotherEditor()
    {
        const QString path = write("server.conf", "\xef\xbb\xbfport = 3005\r\n  ; a remark\r\norigin = [\"http://a\", \"http://b\"]\r\nrequire-token = TRUE\r\n");
        const Outcome outcome = run({"--config", path, "--check-config"});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    }

    void aPortThatIsTaken()
    {
        QProcess first;
        const auto port = start(first, {"--no-judges", "--no-bundled-problems"});
        QVERIFY(port != 0);
        for (const char* option : {"--port", "--ws-port"}) {
            const QString other = QString(option) == "--port" ? "--ws-port" : "--port";
            const Outcome outcome = runAsIs({"--data", m_folder->filePath("other"), option, QString::number(port), other, "0"});
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY2(outcome.err.contains(QString("cannot listen on 127.0.0.1 port %1: Address already in use").arg(port)), qPrintable(outcome.err));
        }
        QVERIFY(!QFileInfo::exists(m_folder->filePath("other")));
        stop(first);
    }

    void aBookOfANewerServer()
    {
        QProcess server;
        QVERIFY(start(server, {"--no-judges", "--no-bundled-problems"}) != 0);
        stop(server);
        QFile book(m_folder->filePath("server.db"));
        QVERIFY(book.open(QIODevice::ReadWrite));
        QVERIFY(book.seek(60)); // user_version in SQLite's header
        book.write(QByteArray::fromHex("00000063"));
        book.close();
        const Outcome outcome = run({"--port", "0", "--ws-port", "0"});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("was written by a newer server (form 99"), qPrintable(outcome.err));
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
        QCOMPARE(get(port, "/health").status, 503);
        QVERIFY(get(port, "/socket.io/?EIO=4&transport=polling").body.starts_with("0{\"sid\":"));
        QVERIFY(get(port, "/health").body.starts_with("{\"status\":\"degraded\",\"reason\":\"No judge is running"));
        QCOMPARE(get(port, "/health", "X: y\r\n", "evil.example").status, 403);
        ::kill(static_cast<pid_t>(server.processId()), signal);
        QVERIFY(server.waitForFinished(kPatience));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QVERIFY(server.readAll().contains("\"event\":\"stopped\""));
    }

    /// As Prometheus reads it: every family is announced once with help and type before its samples, and no sample comes twice.
    void figuresAreWhatPrometheusReads()
    {
        QProcess server;
        const auto port = start(server, {"--no-judges", "--no-bundled-problems"});
        QVERIFY(get(port, "/socket.io/?EIO=4&transport=polling").status == 200);
        const Exposition page = parsed(QString::fromStdString(get(port, "/metrics").body));
        stop(server);
        QVERIFY2(page.mistake.isEmpty(), qPrintable(page.mistake));
        QCOMPARE(page.samples.value("codearena_live_connections{transport=\"polling\"}"), 1.0);
        QCOMPARE(page.samples.value("codearena_live_connections{transport=\"websocket\"}", -1), 0.0);
        QCOMPARE(page.types.value("codearena_events_delivered_total"), QString("counter"));
        QVERIFY(page.samples.value("codearena_ledger_bytes") > 4096);
        for (const char* gauge : {"codearena_queue_oldest_seconds", "codearena_ledger_unused_bytes", "codearena_judge_processes"}) {
            QCOMPARE(page.types.value(gauge), QString("gauge"));
            QVERIFY2(page.samples.contains(gauge), gauge);
        }
        QVERIFY(page.samples.contains("codearena_judge_retries_total"));
        QCOMPARE(page.types.value("codearena_http_request_seconds"), QString("histogram"));
    }

    void needsTokensWhenToldSo()
    {
        const std::string token = run({"token", "add", "ben", "--role", "student"}).out.trimmed().toStdString();
        QProcess server;
        const auto port = start(server, {"--no-judges", "--no-bundled-problems", "--require-token"});
        QCOMPARE(get(port, "/api/problems").status, 401);
        QCOMPARE(get(port, "/api/problems", "Authorization: Bearer " + token + "\r\n").status, 200);
        QCOMPARE(get(port, "/health").status, 503); // it is told to everybody that nobody judges
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

    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("%s cannot be written", qPrintable(name));
        }
        return file.fileName();
    }

    static void stop(QProcess& server)
    {
        server.terminate();
        QVERIFY(server.waitForFinished(kPatience));
    }

    [[nodiscard]] Outcome run(const QStringList& words) const { return runAsIs(withData(words)); }

    [[nodiscard]] static Outcome runAsIs(const QStringList& words)
    {
        QProcess process;
        process.start(CA_SERVER, words);
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
