// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Answers that come later, in pieces, or not at all; and what becomes of them when the server stops.
#include "tests/app/server/http/http_scene.h"

#include <stdexcept>
#include <thread>

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class LateAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void answersLater()
    {
        Scene scene;
        Handover<std::shared_ptr<HttpPromise>> asked;
        scene.router->on("GET", "/later", [&](const HttpRequest&) { return LaterAnswer{[&](auto promise) { asked.put(std::move(promise)); }}; });
        RawClient client(scene.start());
        client.send(asking("/later"));
        auto promise = asked.take();
        QVERIFY(promise != nullptr);
        std::thread([promise] {
            promise->answer(text("now"));
            promise->answer(text("and never again"));
        }).join();
        QCOMPARE(client.answer().body, std::string("now"));
        client.send(asking("/echo"));
        QCOMPARE(client.answer().body, std::string("GET /echo [] 127.0.0.1"));
    }

    void aForgottenPromiseIsAnswered()
    {
        Scene scene;
        scene.router->on("GET", "/later", [](const HttpRequest&) { return LaterAnswer{[](const auto&) {}}; });
        QCOMPARE(get(scene.start(), "/later").status, 503);
    }

    void tellsWhenTheClientGoesBeforeItsAnswer_data()
    {
        QTest::addColumn<bool>("abruptly");
        QTest::newRow("closed") << false;
        QTest::newRow("reset") << true;
    }

    void tellsWhenTheClientGoesBeforeItsAnswer()
    {
        QFETCH(bool, abruptly);
        Scene scene;
        Handover<bool> gone;
        Handover<std::shared_ptr<HttpPromise>> asked;
        scene.router->on("GET", "/later", [&](const HttpRequest&) {
            return LaterAnswer{[&](const auto& promise) {
                promise->onAbandon([&] { gone.put(true); });
                asked.put(promise);
            }};
        });
        const std::uint16_t port = scene.start();
        {
            RawClient client(port);
            client.send(asking("/later"));
            QVERIFY(asked.wait());
            if (abruptly) {
                client.abort();
            }
        }
        QVERIFY(gone.wait());
        asked.take()->answer(text("too late"));
        QCOMPARE(get(port, "/echo").status, 200);
    }

    void streams()
    {
        Scene scene;
        Handover<std::shared_ptr<HttpStream>> begun;
        Handover<bool> ended;
        scene.router->on("GET", "/stream", [&](const HttpRequest&) {
            return StreamedAnswer{text({}), [&](const auto& stream) {
                                      stream->onClose([&] { ended.put(true); });
                                      begun.put(stream);
                                  }};
        });
        RawClient client(scene.start());
        client.send(asking("/stream"));
        const auto stream = begun.take();
        QVERIFY(stream != nullptr);
        QVERIFY(stream->write("one "));
        QCOMPARE(client.until("one \r\n").find("HTTP/1.1 200 OK\r\n"), 0u); // the head and the first piece are here while there is more
        QVERIFY(stream->write("two"));
        QVERIFY(stream->write(""));
        stream->close();
        QVERIFY(!stream->write("three"));
        QCOMPARE(client.until("0\r\n\r\n"), std::string("3\r\ntwo\r\n0\r\n\r\n"));
        QVERIFY(ended.wait());
        client.send(asking("/echo")); // the connection goes on
        QCOMPARE(client.answer().status, 200);
    }

    void streamsToOldClientsWithoutChunks()
    {
        Scene scene;
        scene.router->on("GET", "/stream", [](const HttpRequest&) {
            return StreamedAnswer{text({}), [](const auto& stream) {
                                      stream->write("one ");
                                      stream->write("two");
                                  }};
        });
        RawClient client(scene.start());
        client.send("GET /stream HTTP/1.0\r\n\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.body, std::string("one two"));
        QVERIFY(answer.header("transfer-encoding").empty());
    }

    void whoDoesNotReadAStreamIsDropped()
    {
        Scene scene;
        scene.options.allowance.unsent = mib(1);
        Handover<std::shared_ptr<HttpStream>> begun;
        Handover<bool> ended;
        scene.router->on("GET", "/stream", [&](const HttpRequest&) {
            return StreamedAnswer{text({}), [&](const auto& stream) {
                                      stream->onClose([&] { ended.put(true); });
                                      begun.put(stream);
                                  }};
        });
        RawClient client(scene.start());
        client.send(asking("/stream"));
        const auto stream = begun.take();
        QVERIFY(stream != nullptr);
        std::size_t written = 0;
        while (stream->write(std::string(65536, 'x')) && written < (1u << 30)) {
            written += 65536;
        }
        QVERIFY(written < (1u << 30)); // the kernel's buffers and ours, not more
        QVERIFY(ended.wait());
    }

    void handlersThatThrow()
    {
        Scene scene;
        Handover<std::string> fault;
        scene.hooks.onFault = [&](const HttpRequest&, std::string_view what) { fault.put(std::string(what)); };
        scene.router->on("GET", "/throw", [](const HttpRequest&) -> HttpReply { throw std::runtime_error("/secret/path"); });
        scene.router->on("GET", "/later", [](const HttpRequest&) {
            return LaterAnswer{[](const auto&) { throw std::runtime_error("later"); }};
        });
        RawClient client(scene.start());
        client.send(asking("/throw"));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.body, std::string(R"({"error":"InternalError","message":"An unexpected error occurred","statusCode":500})"));
        QCOMPARE(fault.take(), std::string("/secret/path"));
        client.send(asking("/later"));
        QVERIFY(client.answer().status >= 500);
        client.send(asking("/echo"));
        QCOMPARE(client.answer().status, 200);
    }

    void stopsWhenWhatIsUnderWayIsDone()
    {
        Scene scene;
        Handover<std::shared_ptr<HttpPromise>> asked;
        scene.router->on("GET", "/later", [&](const HttpRequest&) { return LaterAnswer{[&](auto promise) { asked.put(std::move(promise)); }}; });
        const std::uint16_t port = scene.start();
        RawClient idle(port);
        idle.send(asking("/echo"));
        QCOMPARE(idle.answer().status, 200);
        RawClient busy(port);
        busy.send(asking("/later"));
        auto promise = asked.take();
        std::thread stopping([&] { scene.server->stop(Millis(30'000)); });
        QCOMPARE(idle.rest(), std::string());
        promise->answer(text("done"));
        promise.reset();
        const RawAnswer answer = busy.answer();
        QCOMPARE(answer.body, std::string("done"));
        QCOMPARE(answer.header("connection"), std::string("close"));
        QCOMPARE(busy.rest(), std::string());
        stopping.join();
        QVERIFY(!RawClient(port).isOpen());
    }

    void stopsWhoeverHoldsOn()
    {
        Scene scene;
        Handover<std::shared_ptr<HttpPromise>> asked;
        Handover<bool> abandoned;
        scene.router->on("GET", "/later", [&](const HttpRequest&) {
            return LaterAnswer{[&](const auto& promise) {
                promise->onAbandon([&] { abandoned.put(true); });
                asked.put(promise);
            }};
        });
        RawClient client(scene.start());
        client.send(asking("/later"));
        const auto promise = asked.take();
        scene.server.reset();
        QVERIFY(abandoned.wait());
        QCOMPARE(client.rest(), std::string());
        promise->answer(text("to nobody")); // the server is gone, which is no harm
    }
};

QTEST_GUILESS_MAIN(LateAnswersTest)
#include "late_answers_test.moc"
