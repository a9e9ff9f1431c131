// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The client's connections: answers in pieces, in half and without end; engines that restart; many threads.
#include "tests/sandbox/docker/fake_connection.h"

#include <QtTest>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace ca;
using namespace ca::docker;
using ca::test::connected;
using ca::test::Conversation;
using ca::test::FakeEngine;
using ca::test::generous;
using ca::test::HttpRequest;
using ca::test::Reply;
using Json = nlohmann::json;
using namespace std::chrono_literals;

class ConnectionsTest : public QObject {
    Q_OBJECT
private slots:
    void readsAnswersInAnyFraming_data();
    void readsAnswersInAnyFraming();
    void survivesACutAnywhere_data();
    void survivesACutAnywhere();
    void boundsAnswers_data();
    void boundsAnswers();
    void keepsConnections();
    void survivesARestart();
    void servesManyThreads();
};

void ConnectionsTest::readsAnswersInAnyFraming_data()
{
    QTest::addColumn<int>("framing");
    QTest::addColumn<int>("piece");
    for (const int piece : {0, 1, 2, 13}) {
        QTest::addRow("length, %d bytes at a time", piece) << static_cast<int>(Reply::Framing::Length) << piece;
        QTest::addRow("chunks, %d bytes at a time", piece) << static_cast<int>(Reply::Framing::Chunked) << piece;
        QTest::addRow("until it closes, %d bytes at a time", piece) << static_cast<int>(Reply::Framing::UntilClose) << piece;
    }
}

void ConnectionsTest::readsAnswersInAnyFraming()
{
    QFETCH(int, framing);
    QFETCH(int, piece);
    FakeEngine engine;
    engine.on("GET /v1.41/info",
              Reply{.body = R"({"NCPU":4,"OperatingSystem":"Debian"})",
                    .framing = static_cast<Reply::Framing>(framing),
                    .piece = static_cast<std::size_t>(piece)});
    const Client client = connected(engine);
    for (int i = 0; i < 3; ++i) {
        const auto info = client.info(generous());
        QVERIFY(info);
        QCOMPARE(info->cpus, 4);
        QCOMPARE(info->operatingSystem, std::string("Debian"));
    }
}

void ConnectionsTest::survivesACutAnywhere_data()
{
    QTest::addColumn<int>("framing");
    QTest::newRow("length") << static_cast<int>(Reply::Framing::Length);
    QTest::newRow("chunks") << static_cast<int>(Reply::Framing::Chunked);
}

void ConnectionsTest::survivesACutAnywhere()
{
    QFETCH(int, framing);
    FakeEngine engine;
    std::atomic<std::size_t> cut = 0;
    std::atomic<bool> mend = false;
    const Reply whole{.body = R"({"NCPU":4})", .framing = static_cast<Reply::Framing>(framing)};
    engine.on("GET /v1.41/info", [&](const HttpRequest&) {
        Reply reply = whole;
        if (!mend) {
            reply.cutAt = cut.load();
        }
        return reply;
    });
    const Client client = connected(engine);
    constexpr std::size_t kTooMany = 1000;
    while (cut < kTooMany) {
        const auto info = client.info(generous());
        if (info) {
            break; // nothing was cut any more
        }
        QVERIFY2(info.error().fault == Fault::Broken || info.error().fault == Fault::Internal, info.error().what.c_str());
        QVERIFY(info.error().what.starts_with("asking the engine about itself: "));
        ++cut;
    }
    QVERIFY(cut > whole.body.size());
    QVERIFY(cut < kTooMany);
    mend = true;
    QVERIFY(client.info(generous()));
}

void ConnectionsTest::boundsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(9 << 20, ' ');
    QTest::newRow("complaint") << QByteArray("HTTP/1.1 500 OK\r\n\r\n") + QByteArray(9 << 20, ' ');
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n")
            + QByteArray("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(20000);
    QTest::newRow("one header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(2 << 20, 'x');
}

void ConnectionsTest::boundsAnswers()
{
    QFETCH(QByteArray, bytes);
    FakeEngine engine;
    const Client client = connected(engine);
    engine.onRaw("GET /v1.41/info", [&](const HttpRequest&, Conversation& line) {
        line.send(bytes.toStdString(), 0);
        line.hang();
    });
    const auto info = client.info(generous());
    QVERIFY(!info);
    QVERIFY2(info.error().fault == Fault::Internal, info.error().what.c_str());
}

void ConnectionsTest::keepsConnections()
{
    FakeEngine engine;
    engine.on("GET /v1.41/info", Reply{.body = "{}"});
    const Client client = connected(engine);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(client.info(generous()));
    }
    QCOMPARE(engine.connections(), 1);
}

void ConnectionsTest::survivesARestart()
{
    FakeEngine engine;
    engine.on("POST /v1.41/containers/create", Reply{.status = 201, .body = R"({"Id":"a"})"});
    const Client client = connected(engine);
    for (int i = 0; i < 5; ++i) {
        engine.dropConnections();
        const auto created = client.createContainer({.image = "i"}, generous());
        QVERIFY2(created, created ? "" : created.error().what.c_str());
    }
}

void ConnectionsTest::servesManyThreads()
{
    FakeEngine engine;
    engine.on("POST /v1.41/containers/create", [](const HttpRequest& request) {
        const std::string image = Json::parse(request.body)["Image"];
        return Reply{.status = 201, .body = Json{{"Id", image}}.dump()};
    });
    const Client client = connected(engine);
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 25; ++i) {
                const std::string image = fmt::format("t{}i{}", t, i);
                const auto created = client.createContainer({.image = image}, generous());
                right += created && created->value == image ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(right.load(), 200);
    QVERIFY(engine.connections() <= 8);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connections_test.moc"
