// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole server runs programs in real sandboxes, and clients follow them. No clock is asked: that output comes while a program runs
// is seen by programs that wait for an answer to it.
#include "core/wire/run_stream.h"
#include "tests/app/server/http/raw_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using ca::server::testing::get;
using ca::server::testing::RawAnswer;
using ca::server::testing::RawClient;

namespace {

constexpr int kPatience = 60'000;
constexpr const char* kAnna = "00000000-0000-4000-8000-00000000000a";
constexpr const char* kBen = "00000000-0000-4000-8000-00000000000b";
constexpr const char* kAsks = "import sys\n"
                              "print('first', flush=True)\n"
                              "line = sys.stdin.readline()\n"
                              "print('heard', line, flush=True)\n"
                              "print('odd', file=sys.stderr, flush=True)\n"
                              "sys.stdin.readline()\n";
constexpr const char* kFloods = "import sys\nprint('first', flush=True)\nwhile True: sys.stdout.write('x' * 65536)\n";
constexpr const char* kLoops = "print('first', flush=True)\nwhile True: pass\n";

std::string text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// In KiB, as the kernel counts it.
long residentMemory(qint64 process)
{
    QFile status(QString("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    return QRegularExpression("VmRSS:\\s*(\\d+)").match(QString::fromLatin1(status.readAll())).captured(1).toLong();
}

} // namespace

class StreamsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<QProcess>();
        m_server->start(CA_SERVER, {"--data", m_folder->path(), "--sandbox", "embedded", "--no-bundled-problems", "--no-judges", "--port", "0",
                                    "--ws-port", "0", "--log-format", "json", "--rate-runs", "1000"});
        while (!m_server->canReadLine() && m_server->waitForReadyRead(kPatience)) {
        }
        const QString line = m_server->readLine();
        m_port = static_cast<std::uint16_t>(QRegularExpression("127\\.0\\.0\\.1:(\\d+)").match(line).captured(1).toUInt());
        QVERIFY2(m_port != 0, qPrintable(line));
    }

    void cleanup()
    {
        m_server->terminate();
        QVERIFY(m_server->waitForFinished(kPatience));
        QCOMPARE(m_server->exitCode(), 0);
    }

    void outputComesWhileItRuns()
    {
        const std::string id = start(kAsks);
        QVERIFY(!id.empty());
        RawClient events = follow(id);
        QVERIFY(!events.until("\"text\":\"first\\n\"").empty()); // and the program waits
        QCOMPARE(type(id, {{"text", "one\n"}}).status, 202);
        QVERIFY(!events.until("heard one").empty());
        QVERIFY(!events.until("\"stream\":\"stderr\",\"text\":\"odd\\n\"").empty());
        QCOMPARE(type(id, {{"end", true}}).status, 202);
        const std::string last = events.until("run_completed") + events.until("0\r\n\r\n");
        QVERIFY2(last.find("\"status\":\"completed\"") != std::string::npos, last.c_str());
        QCOMPARE(type(id, {{"text", "two\n"}}).status, 409);
    }

    void aTerminalIsOne()
    {
        const std::string id = start("import sys, os\nprint(os.isatty(1), sys.argv[1], input('name? '))\n", kAnna,
                                     {{"interactive", true}, {"terminal", true}, {"arguments", QJsonArray{"word"}}});
        RawClient events = follow(id);
        QVERIFY(!events.until("name? ").empty());
        QCOMPARE(type(id, {{"text", "ann\n"}, {"columns", 100}, {"rows", 30}}).status, 202);
        QVERIFY(!events.until("True word ann").empty());
        QVERIFY(!events.until("run_completed").empty());
    }

    void theInputGivenAtTheStartIsAll()
    {
        const std::string id = start("import sys\nprint(len(sys.stdin.read()))\n", kAnna, {{"input", "12345"}});
        QVERIFY(!follow(id).until("\"text\":\"5\\n\"").empty());
    }

    void aCompilersWordsCome()
    {
        const std::string id = start("int main() { return nothing; }", kAnna, {{"language", "cpp"}});
        const std::string said = follow(id).rest();
        QVERIFY2(said.find("compile_error") != std::string::npos && said.find("nothing") != std::string::npos, said.c_str());
    }

    void whoWasAwayHearsTheRest()
    {
        const std::string id = start(kAsks);
        {
            RawClient events = follow(id);
            QVERIFY(!events.until("\"text\":\"first\\n\"").empty());
            events.abort();
        }
        QCOMPARE(type(id, {{"text", "away\n"}, {"end", true}}).status, 202);
        const std::string whole = follow(id).rest();
        QVERIFY2(whole.find("first") < whole.find("heard away"), whole.c_str());
        const std::string later = follow(id, "Last-Event-ID: 3\r\n").rest();
        QVERIFY2(later.find("first") == std::string::npos && later.find("heard away") != std::string::npos, later.c_str());
        QVERIFY(later.find("id: 4\n") != std::string::npos && later.find("run_completed") != std::string::npos);
    }

    void isCancelled()
    {
        const std::string id = start(kLoops);
        RawClient events = follow(id);
        QVERIFY(!events.until("\"text\":\"first\\n\"").empty());
        QCOMPARE(send("POST", "/api/runs/" + id + "/cancel", {{"sessionId", kBen}}).status, 403);
        QCOMPARE(send("DELETE", "/api/runs/" + id, {{"sessionId", kAnna}}).status, 202);
        const std::string said = events.rest();
        QVERIFY2(said.find("\"status\":\"cancelled\"") != std::string::npos, said.c_str());
    }

    void aFloodIsClippedAndFillsNothing()
    {
        const long before = residentMemory(m_server->processId());
        for (int round = 0; round < 4; ++round) {
            const std::string id = start(kFloods);
            RawClient idle = follow(id); // who never reads
            const std::string said = follow(id).rest();
            QVERIFY2(said.find("\"stop\":\"output_limit\"") != std::string::npos, said.substr(said.size() - std::min<std::size_t>(600, said.size())).c_str());
            QVERIFY(said.find("\"truncated\":true") != std::string::npos);
            QVERIFY2(said.size() > 500'000 && said.size() < 3'000'000, qPrintable(QString::number(said.size())));
            QCOMPARE(get(m_port, "/api/problems").status, 200);
        }
        const long grown = residentMemory(m_server->processId()) - before;
        QVERIFY2(before > 0 && grown < 64 * 1024, qPrintable(QString("%1 KiB").arg(grown)));
    }

    void placesOfASessionAreFew()
    {
        const std::string first = start(kAsks);
        const std::string second = start(kAsks);
        QVERIFY(!first.empty() && !second.empty());
        const RawAnswer refused = send("POST", "/api/runs", order(kAsks, kAnna, {{"interactive", true}}));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.body, std::string(R"({"error":"RateLimitExceeded","message":"Too many programs of this session are running; please end one first","statusCode":429})"));
        QVERIFY(!refused.header("retry-after").empty());
        QVERIFY(!start(kAsks, kBen).empty());
        QCOMPARE(send("DELETE", "/api/runs/" + first, {{"sessionId", kAnna}}).status, 202);
        QVERIFY(!follow(first).rest().empty()); // it has ended
        bool hasPlace = false; // asked for once more only while there is none
        QTRY_VERIFY_WITH_TIMEOUT(hasPlace = hasPlace || !start(kAsks).empty(), kPatience);
    }

private:
    static QJsonObject order(const char* code, const char* session, const QJsonObject& more)
    {
        QJsonObject order{{"language", "python"}, {"code", code}, {"sessionId", session}, {"stream", true}};
        for (auto field = more.begin(); field != more.end(); ++field) {
            order[field.key()] = *field;
        }
        return order;
    }

    [[nodiscard]] RawAnswer send(const std::string& method, const std::string& path, const QJsonObject& body) const
    {
        RawClient client(m_port);
        const std::string json = text(body);
        client.send(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                    + std::to_string(json.size()) + "\r\n\r\n" + json);
        return client.answer();
    }

    /// Its name; empty: refused.
    [[nodiscard]] std::string start(const char* code, const char* session = kAnna, const QJsonObject& more = {{"interactive", true}}) const
    {
        const RawAnswer answer = send("POST", "/api/runs", order(code, session, more));
        return answer.status == 202 ? ca::wire::runIdFrom(answer.body).value_or(std::string()) : std::string();
    }

    [[nodiscard]] RawAnswer type(const std::string& id, QJsonObject what) const
    {
        what["sessionId"] = kAnna;
        return send("POST", "/api/runs/" + id + "/input", what);
    }

    [[nodiscard]] RawClient follow(const std::string& id, const std::string& headers = {}) const
    {
        RawClient client(m_port);
        client.send("GET /api/runs/" + id + "/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
        return client;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    std::uint16_t m_port = 0;
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "streams_test.moc"
