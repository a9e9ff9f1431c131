// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// WebSockets on real sockets: messages both ways, and clients that break the protocol's rules.
#include "app/server/http/http_server.h"
#include "tests/app/server/http/raw_client.h"

#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <QtTest>

using namespace ca;
using namespace ca::server;
using ca::server::testing::RawClient;

namespace {

constexpr std::chrono::seconds kPatience{30};

/// Says back what it hears; remembers that it ended.
class Echo final : public WebSocketListener {
public:
    void opened(std::shared_ptr<WebSocket> socket) override
    {
        m_socket = std::move(socket);
        m_opened.set_value(m_socket);
    }
    void text(std::string_view message) override
    {
        if (message == "throw") {
            throw std::runtime_error("as asked");
        }
        message == "bye" ? m_socket->close() : m_socket->sendText("echo " + std::string(message));
    }
    void binary(std::string_view bytes) override { m_socket->sendBinary(std::string(bytes.rbegin(), bytes.rend())); }
    void closed() override
    {
        m_socket.reset();
        m_closed.set_value();
    }

    std::shared_ptr<WebSocket> socket() { return m_openedFuture.wait_for(kPatience) == std::future_status::ready ? m_openedFuture.get() : nullptr; }
    bool hasClosed() { return m_closedFuture.wait_for(kPatience) == std::future_status::ready; }

private:
    std::shared_ptr<WebSocket> m_socket;
    std::promise<std::shared_ptr<WebSocket>> m_opened;
    std::promise<void> m_closed;
    std::shared_future<std::shared_ptr<WebSocket>> m_openedFuture = m_opened.get_future().share();
    std::future<void> m_closedFuture = m_closed.get_future();
};

const std::string kUpgrade = "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// A client's frame, masked. The mask of zeros changes nothing.
std::string frame(int opcode, const std::string& content, bool isFinal = true)
{
    std::string out;
    out += static_cast<char>((isFinal ? 0x80 : 0) | opcode);
    if (content.size() < 126) {
        out += static_cast<char>(0x80 | content.size());
    } else {
        out += static_cast<char>(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8) {
            out += static_cast<char>((content.size() >> shift) & 0xff);
        }
    }
    return out + std::string(4, '\0') + content;
}

struct Frame {
    int opcode = -1; // -1: the connection has ended
    std::string content;
};

Frame readFrame(RawClient& client)
{
    const std::string head = client.exactly(2);
    if (head.size() < 2) {
        return {};
    }
    std::uint64_t size = static_cast<unsigned char>(head[1]);
    if (size >= 126) {
        const std::string more = client.exactly(size == 126 ? 2 : 8);
        size = 0;
        for (const char c : more) {
            size = size << 8 | static_cast<unsigned char>(c);
        }
    }
    return {head[0] & 0x0f, client.exactly(size)};
}

int closeCode(const Frame& frame)
{
    return frame.opcode == 8 && frame.content.size() >= 2
        ? static_cast<unsigned char>(frame.content[0]) << 8 | static_cast<unsigned char>(frame.content[1])
        : -1;
}

struct Scene {
    HttpOptions options;
    std::shared_ptr<Echo> echo = std::make_shared<Echo>();
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<RawClient> client;

    /// Connected and upgraded.
    void start()
    {
        auto router = std::make_shared<Router>();
        router->onSocket("/ws", [this](const HttpRequest&) -> std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> { return echo; });
        auto started = HttpServer::start(options, router);
        if (!started) {
            qFatal("%s", started.error().what.c_str());
        }
        server = std::move(*started);
        client = std::make_unique<RawClient>(server->ports().front());
        client->send(kUpgrade);
    }
    [[nodiscard]] bool isUpgraded()
    {
        const std::string head = client->until("\r\n\r\n");
        return head.find("HTTP/1.1 101 ") == 0 && head.find("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") != std::string::npos
            && head.find("Sec-WebSocket-Extensions") == std::string::npos;
    }
};

} // namespace

class WebSocketTest : public QObject {
    Q_OBJECT

private slots:
    void talks()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        scene.client->send(frame(1, "a") + frame(2, std::string("\0\1\2", 3)) + frame(1, "b")); // merged
        QCOMPARE(readFrame(*scene.client).content, std::string("echo a"));
        QCOMPARE(readFrame(*scene.client).content, std::string("\2\1\0", 3));
        QCOMPARE(readFrame(*scene.client).content, std::string("echo b"));
        for (const char c : frame(1, "split")) {
            scene.client->send(std::string(1, c));
        }
        QCOMPARE(readFrame(*scene.client).content, std::string("echo split"));
        scene.client->send(frame(1, "in ", false) + frame(9, "ping") + frame(0, "parts"));
        const Frame pong = readFrame(*scene.client);
        QCOMPARE(pong.opcode, 10);
        QCOMPARE(pong.content, std::string("ping"));
        QCOMPARE(readFrame(*scene.client).content, std::string("echo in parts"));
    }

    void largeMessages()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        const std::string megabyte(1'000'000, 'm');
        scene.client->send(frame(1, megabyte));
        QCOMPARE(readFrame(*scene.client).content, "echo " + megabyte);
    }

    void anyThreadMaySend()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        const auto socket = scene.echo->socket();
        QVERIFY(socket != nullptr);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int n = 0; n < 100; ++n) {
                    socket->sendText(std::to_string(i) + ":" + std::to_string(n));
                }
            });
        }
        std::array<int, 4> next = {};
        for (int received = 0; received < 400; ++received) {
            const std::string message = readFrame(*scene.client).content;
            QVERIFY(message.size() > 2);
            QCOMPARE(message.substr(2), std::to_string(next[static_cast<std::size_t>(message[0] - '0')]++)); // each one's in order
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    }

    void closesFromEitherSide()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        scene.client->send(frame(1, "last") + frame(1, "bye"));
        QCOMPARE(readFrame(*scene.client).content, std::string("echo last"));
        QCOMPARE(closeCode(readFrame(*scene.client)), 1000);
        scene.client->send(frame(8, "\x03\xe8"));
        QCOMPARE(scene.client->rest(), std::string());
        QVERIFY(scene.echo->hasClosed());

        Scene other;
        other.start();
        QVERIFY(other.isUpgraded());
        other.client->send(frame(8, "\x03\xe8"));
        QCOMPARE(closeCode(readFrame(*other.client)), 1000);
        QVERIFY(other.echo->hasClosed());
    }

    void misuse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code"); // -1: cut off
        const auto row = [](const char* name, const std::string& bytes, int code) { QTest::newRow(name) << QByteArray::fromStdString(bytes) << code; };
        row("too long a message", frame(1, std::string(1'000'001, 'x')), 1009);
        row("too long in parts", frame(1, std::string(600'000, 'x'), false) + frame(0, std::string(600'000, 'x')), 1009);
        row("no mask", std::string("\x81\x01x", 3), 1002);
        row("reserved bits", std::string("\xf1\x80\0\0\0\0", 6), 1002);
        row("unknown opcode", frame(3, "x"), 1002);
        row("continuation of nothing", frame(0, "x"), 1002);
        row("ping in parts", frame(9, "x", false), 1002);
        row("text that is none", frame(1, "\xff\xfe"), 1007);
        row("listener that throws", frame(1, "throw"), -1);
    }

    void misuse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        scene.client->send(bytes.toStdString());
        QCOMPARE(closeCode(readFrame(*scene.client)), code);
        QVERIFY(scene.echo->hasClosed());
    }

    void vanished()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        scene.client->send(frame(1, "x").substr(0, 4));
        scene.client->abort();
        QVERIFY(scene.echo->hasClosed());
    }

    void quietOnesAreAskedAndThenCutOff()
    {
        Scene scene;
        scene.options.patience.quietSocket = Millis(200);
        scene.start();
        QVERIFY(scene.isUpgraded());
        QCOMPARE(readFrame(*scene.client).opcode, 9); // we do not answer
        QVERIFY(scene.echo->hasClosed());
    }

    void whoDoesNotReadIsDropped()
    {
        Scene scene;
        scene.options.allowance.unsent = kib(256);
        scene.start();
        QVERIFY(scene.isUpgraded());
        const auto socket = scene.echo->socket();
        QVERIFY(socket != nullptr);
        for (int i = 0; i < 4096; ++i) {
            socket->sendText(std::string(65'536, 'x'));
        }
        QVERIFY(scene.echo->hasClosed());
    }

    void wrongUpgrades_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray right = QByteArray::fromStdString(kUpgrade);
        QTest::newRow("no key") << QByteArray(right).replace("Sec-WebSocket-Key", "X-Key");
        QTest::newRow("broken key") << QByteArray(right).replace("dGhlIHNhbXBsZSBub25jZQ==", "short");
        QTest::newRow("old version") << QByteArray(right).replace("Version: 13", "Version: 8");
        QTest::newRow("by POST") << QByteArray(right).replace("GET", "POST");
        QTest::newRow("HTTP/1.0") << QByteArray(right).replace("HTTP/1.1", "HTTP/1.0");
    }

    void wrongUpgrades()
    {
        QFETCH(QByteArray, request);
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        RawClient client(scene.server->ports().front());
        client.send(request.toStdString());
        const int status = client.answer().status;
        QVERIFY2(status >= 400 && status < 500, qPrintable(QString::number(status)));
    }

    void leavesWhenTheServerStops()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.isUpgraded());
        std::jthread stopping([&] { scene.server->stop(Millis(30'000)); });
        QCOMPARE(closeCode(readFrame(*scene.client)), 1001);
        scene.client->send(frame(8, "\x03\xe9"));
        stopping.join();
        QVERIFY(scene.echo->hasClosed());
    }
};

QTEST_GUILESS_MAIN(WebSocketTest)
#include "websocket_test.moc"
