// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Clients that lie, stall, flood and vanish. Whatever they do: they are answered in the shape of all refusals or cut off, the next
// client is served, and no place stays taken.
#include "app/server/http/http_server.h"
#include "tests/app/server/http/raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ca;
using namespace ca::server;
using ca::server::testing::RawAnswer;
using ca::server::testing::RawClient;

namespace {

constexpr int kCutOff = 0; // no answer, only the end

/// What a client does on its connection, bit by bit.
struct Act {
    std::vector<std::string> pieces;
    enum class End { Read, Close, Reset, FinishSending } end = End::Read;
};

std::string post(const std::string& headers, const std::string& body)
{
    return "POST /echo HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

std::vector<std::string> letters(const std::string& text)
{
    std::vector<std::string> pieces;
    for (const char c : text) {
        pieces.emplace_back(1, c);
    }
    return pieces;
}

} // namespace
Q_DECLARE_METATYPE(Act)

class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        HttpOptions options;
        options.limits.body = kib(64);
        options.patience.head = Millis(300);
        options.patience.body = Millis(300);
        options.patience.idle = Millis(300);
        options.patience.write = Millis(300);
        options.patience.linger = Millis(300);
        options.allowance.unsent = kib(256);
        auto router = std::make_shared<Router>();
        router->on("", "/echo", [](const HttpRequest& request) {
            HttpAnswer answer;
            answer.body = request.body;
            return answer;
        });
        router->on("GET", "/large", [](const HttpRequest&) {
            HttpAnswer answer;
            answer.body.assign(64u << 20, 'x');
            return answer;
        });
        router->on("GET", "/never", [this](const HttpRequest&) {
            return LaterAnswer{[this](auto promise) { m_promises.push_back(std::move(promise)); }};
        });
        auto started = HttpServer::start(options, router);
        QVERIFY2(started.has_value(), started ? "" : started.error().what.c_str());
        m_server = std::move(*started);
        m_port = m_server->ports().front();
    }

    void cleanup()
    {
        m_server.reset();
        m_promises.clear();
    }

    void acts_data();
    void acts()
    {
        QFETCH(Act, act);
        QFETCH(int, status);
        {
            RawClient client(m_port);
            for (const std::string& piece : act.pieces) {
                if (!client.send(piece)) {
                    break;
                }
            }
            switch (act.end) {
            case Act::End::Reset:
                client.abort();
                break;
            case Act::End::FinishSending:
                client.finishSending();
                [[fallthrough]];
            case Act::End::Read:
                check(client.answer(), status);
                QVERIFY(client.rest().find("HTTP/1.1 200") == std::string::npos); // nothing smuggled was served
                break;
            case Act::End::Close:
                break;
            }
        }
        const RawAnswer next = ca::server::testing::get(m_port, "/echo");
        QCOMPARE(next.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), std::size_t(0), 30'000);
    }

    void aCrowdThatStalls()
    {
        std::vector<std::unique_ptr<RawClient>> crowd;
        for (int i = 0; i < 200; ++i) {
            crowd.push_back(std::make_unique<RawClient>(m_port));
            crowd.back()->send("GET /ec");
        }
        QCOMPARE(ca::server::testing::get(m_port, "/echo").status, 200);
        for (const auto& client : crowd) {
            QCOMPARE(client->answer().status, 408);
        }
    }

private:
    static void check(const RawAnswer& answer, int status)
    {
        QCOMPARE(answer.status, status);
        if (status >= 400) {
            const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
            QCOMPARE(body["statusCode"].toInt(), status);
            QVERIFY(!body["error"].toString().isEmpty());
            QVERIFY(!body["message"].toString().isEmpty());
            QVERIFY(status == 404 || !body["message"].toString().contains('/')); // no place of ours
            QCOMPARE(answer.header("connection"), std::string("close"));
        }
    }

    std::unique_ptr<HttpServer> m_server;
    std::uint16_t m_port = 0;
    std::vector<std::shared_ptr<HttpPromise>> m_promises;
};

void HostileTest::acts_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, std::vector<std::string> pieces, int status, Act::End end = Act::End::Read) {
        QTest::newRow(name) << Act{std::move(pieces), end} << status;
    };
    using enum Act::End;

    // Malformed
    row("noise", {std::string("\xff\xfe\x00\x01\x02", 5)}, 400);
    row("a greeting of TLS", {std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)}, 400);
    row("a greeting of SSH", {"SSH-2.0-OpenSSH_9.2\r\n\r\n"}, 400);
    row("HTTP/2 without having asked", {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}, 505);
    row("no version", {"GET /echo\r\n\r\n"}, 400);
    row("bare line feeds", {"GET /echo HTTP/1.1\nHost: x\n\n"}, 400);
    row("no host", {"GET /echo HTTP/1.1\r\n\r\n"}, 400);
    row("NUL in a header", {std::string("GET /echo HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n", 37)}, 400);
    row("continued header", {"GET /echo HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n"}, 400);
    row("broken escape", {"GET /%G1 HTTP/1.1\r\nHost: x\r\n\r\n"}, 400);
    row("path upwards, escaped, with NUL", {"GET /..%2f..%2fetc%2fpasswd%00 HTTP/1.1\r\nHost: x\r\n\r\n"}, 400);
    row("tunnel", {"CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n"}, 501);
    row("trace", {"TRACE / HTTP/1.1\r\nHost: x\r\n\r\n"}, 501);
    row("invented method", {"EXPLODE /echo HTTP/1.1\r\nHost: x\r\n\r\n"}, 501);
    row("unknown expectation", {post("Expect: a-lot\r\nContent-Length: 1\r\n", "a")}, 417);

    // Oversized
    row("endless target", {"GET /" + std::string(1 << 20, 'a')}, 431);
    row("endless header", {"GET /echo HTTP/1.1\r\nHost: x\r\nA: ", std::string(1 << 20, 'a')}, 431);
    std::string many = "GET /echo HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < 10'000; ++i) {
        many += "A: b\r\n";
    }
    row("ten thousand headers", {many + "\r\n"}, 431);
    row("body over the limit", {post("Content-Length: 65537\r\n", std::string(65'537, 'x'))}, 413);
    row("body that says a terabyte", {post("Content-Length: 1099511627776\r\n", "x")}, 413);
    row("length beyond all numbers", {post("Content-Length: 18446744073709551617\r\n", "x")}, 400);
    row("endless chunks", {post("Transfer-Encoding: chunked\r\n", {}), std::string("8000\r\n") + std::string(0x8000, 'x') + "\r\n",
                           std::string("8000\r\n") + std::string(0x8000, 'x') + "\r\n", "1\r\nx\r\n"}, 413);
    row("endless chunk size", {post("Transfer-Encoding: chunked\r\n", std::string(100'000, '0'))}, 400);
    row("endless chunk extension", {post("Transfer-Encoding: chunked\r\n", "1;" + std::string(100'000, 'a'))}, 400);

    // Two readers, two meanings
    const std::string hidden = "GET /echo HTTP/1.1\r\nHost: x\r\n\r\n";
    row("length and chunks", {post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + hidden)}, 400);
    row("chunks and length", {post("Transfer-Encoding: chunked\r\nContent-Length: 40\r\n", "0\r\n\r\n" + hidden)}, 400);
    row("two lengths", {post("Content-Length: 0\r\nContent-Length: 32\r\n", hidden)}, 400);
    row("a list of lengths", {post("Content-Length: 0, 32\r\n", hidden)}, 400);
    row("two encodings", {post("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + hidden)}, 400);
    row("encoding with a tab", {post("Transfer-Encoding: \tchunked, x\r\n", "0\r\n\r\n" + hidden)}, 501);
    row("encoding in disguise", {post("Transfer-Encoding: x\r\n", "0\r\n\r\n" + hidden)}, 501);
    row("space before the colon", {post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n" + hidden)}, 400);
    row("encoding hidden by a return", {post("X: y\rTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + hidden)}, 400);
    row("length with a sign", {post("Content-Length: +0\r\n", hidden)}, 400);
    row("chunk size with a sign", {post("Transfer-Encoding: chunked\r\n", "+0\r\n\r\n" + hidden)}, 400);
    row("chunk that goes on", {post("Transfer-Encoding: chunked\r\n", "1\r\nab\r\n0\r\n\r\n" + hidden)}, 400);
    row("chunk ended by a line feed", {post("Transfer-Encoding: chunked\r\n", "1\na\n0\n\n" + hidden)}, 400);
    row("chunks in an old version", {"POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden}, 400);

    // Slow
    row("nothing at all", {}, kCutOff);
    row("half a line", {"GET /echo HT"}, 408);
    row("letter by letter, never done", letters("GET /echo HTTP/1.1\r\nHost: x\r\nA: bbbbbbbbbbbbbbbbbbbbbbbbbb"), 408);
    row("a head without its end", {"GET /echo HTTP/1.1\r\nHost: x\r\n"}, 408);
    row("half a body", {post("Content-Length: 10\r\n", "12345")}, 408);
    row("half a chunk", {post("Transfer-Encoding: chunked\r\n", "5\r\nab")}, 408);
    row("a body that is waited for", {post("Content-Length: 10\r\n", {})}, 408);

    // Gone
    row("gone at once", {}, kCutOff, Close);
    row("gone within the head", {"GET /echo HTTP/1.1\r\nHo"}, kCutOff, Close);
    row("reset within the head", {"GET /echo HTTP/1.1\r\nHo"}, kCutOff, Reset);
    row("gone within the body", {post("Content-Length: 10\r\n", "12345")}, kCutOff, Close);
    row("reset within the body", {post("Content-Length: 10\r\n", "12345")}, kCutOff, Reset);
    row("said goodbye within the body", {post("Content-Length: 10\r\n", "12345")}, kCutOff, FinishSending);
    row("gone before the answer", {"GET /never HTTP/1.1\r\nHost: x\r\n\r\n"}, kCutOff, Close);
    row("reset before the answer", {"GET /never HTTP/1.1\r\nHost: x\r\n\r\n"}, kCutOff, Reset);
    row("gone while it is sent", {"GET /large HTTP/1.1\r\nHost: x\r\n\r\n"}, kCutOff, Close);
    row("reset while it is sent", {"GET /large HTTP/1.1\r\nHost: x\r\n\r\n"}, kCutOff, Reset);
    std::string flood;
    for (int i = 0; i < 20'000; ++i) {
        flood += "GET /echo HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    row("a flood of requests, and gone", {flood}, kCutOff, Reset);
    row("a WebSocket where there is none",
        {"GET /echo HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
         "dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"}, 404);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
