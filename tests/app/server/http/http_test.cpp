// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What well-behaved clients get, on real sockets.
#include "tests/app/server/http/http_scene.h"

#include <mutex>
#include <thread>

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class HttpTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAConnection()
    {
        Scene scene;
        RawClient client(scene.start());
        for (int i = 0; i < 3; ++i) {
            client.send(asking("/echo"));
            const RawAnswer answer = client.answer();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, std::string("GET /echo [] 127.0.0.1"));
            QCOMPARE(answer.header("connection"), std::string("keep-alive"));
            QVERIFY(!answer.header("date").empty());
            QVERIFY(!answer.header("x-request-id").empty());
        }
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Scene scene;
        scene.router->on("GET", "/n/:n", [](const HttpRequest& request) { return text(request.captures.at("n")); });
        RawClient client(scene.start());
        std::string requests;
        for (int i = 0; i < 50; ++i) {
            requests += asking("/n/" + std::to_string(i));
        }
        requests += asking("/n/last", "Connection: close\r\n");
        client.send(requests);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(client.answer().body, std::to_string(i));
        }
        QCOMPARE(client.answer().body, std::string("last"));
        QCOMPARE(client.rest(), std::string());
    }

    void whoHasSaidAllStillGetsAnAnswer()
    {
        Scene scene;
        RawClient client(scene.start());
        client.send(asking("/echo"));
        client.finishSending();
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(client.rest(), std::string());
    }

    void headHasNoBody()
    {
        Scene scene;
        RawClient client(scene.start());
        client.send("HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n" + asking("/echo"));
        const RawAnswer head = client.answer(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), std::to_string(std::string("HEAD /echo [] 127.0.0.1").size()));
        QCOMPARE(client.answer().body, std::string("GET /echo [] 127.0.0.1"));
    }

    void bodiesByLengthAndInChunks()
    {
        Scene scene;
        RawClient client(scene.start());
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
        QCOMPARE(client.answer().body, std::string("POST /echo [hello] 127.0.0.1"));
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QCOMPARE(client.answer().body, std::string("POST /echo [abcde] 127.0.0.1"));
    }

    void asksForABodyThatWaits()
    {
        Scene scene;
        RawClient client(scene.start());
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(client.answer().status, 100);
        client.send("hello");
        QCOMPARE(client.answer().body, std::string("POST /echo [hello] 127.0.0.1"));
    }

    void refusesABodyBeforeItIsSent()
    {
        Scene scene;
        scene.options.limits.body = Bytes{100};
        RawClient client(scene.start());
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 101\r\n\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.body, std::string(R"({"error":"PayloadTooLarge","message":"Request entity too large","statusCode":413})"));
        QCOMPARE(client.rest(), std::string());
    }

    void theAnswerArrivesEvenIfTheBodyIsStillBeingSent()
    {
        Scene scene;
        RawClient client(scene.start());
        const std::string tooMuch(4 << 20, 'x');
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(tooMuch.size()) + "\r\n\r\n" + tooMuch);
        QCOMPARE(client.answer().status, 413);
    }

    void hooksSeeEverything()
    {
        Scene scene;
        std::mutex mutex;
        std::vector<std::string> log;
        scene.hooks.before = [](const HttpRequest& request) { return request.query.contains("no") ? std::optional(text("instead")) : std::nullopt; };
        scene.hooks.after = [](const HttpRequest&, HttpAnswer& answer) { answer.headers.emplace_back("X-After", "yes"); };
        scene.hooks.log = [&](const HttpExchange& exchange) {
            const std::lock_guard lock(mutex);
            log.push_back(exchange.method + " " + exchange.path + " " + std::to_string(exchange.status));
        };
        {
            RawClient client(scene.start());
            client.send(asking("/echo?no") + asking("/nowhere") + "nonsense\r\n\r\n");
            const RawAnswer instead = client.answer();
            QCOMPARE(instead.body, std::string("instead"));
            QCOMPARE(instead.header("x-after"), std::string("yes"));
            QCOMPARE(client.answer().status, 404);
            const RawAnswer refused = client.answer();
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.header("x-after"), std::string("yes"));
            QCOMPARE(client.rest(), std::string());
        }
        scene.server->stop(Millis(5000));
        const std::vector<std::string> expected{"GET /echo 200", "GET /nowhere 404", "  400"};
        QCOMPARE(log, expected);
    }

    void noHeaderCanBeSmuggledIntoAnAnswer()
    {
        Scene scene;
        scene.router->on("GET", "/evil", [](const HttpRequest& request) {
            HttpAnswer answer = text("x");
            answer.headers.emplace_back("X-Echo", request.query.at("q"));
            return answer;
        });
        const RawAnswer answer = get(scene.start(), "/evil?q=a%0d%0aSet-Cookie:%20b");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("set-cookie").empty());
        QVERIFY(answer.header("x-echo").empty());
    }

    void onlySoManyConnections()
    {
        Scene scene;
        scene.options.allowance.connectionsPerAddress = 3;
        const std::uint16_t port = scene.start();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(port));
            clients.back()->send(asking("/echo"));
            QCOMPARE(clients.back()->answer().status, 200);
        }
        RawClient fourth(port);
        const RawAnswer answer = fourth.answer();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("retry-after"), std::string("5"));
        clients.pop_back();
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->connections(), std::size_t(2), 30'000);
        QCOMPARE(get(port, "/echo").status, 200);
    }

    void believesProxiesOnly()
    {
        Scene scene;
        scene.options.proxies = {"127.0.0.1"};
        QCOMPARE(get(scene.start(), "/echo", "X-Forwarded-For: 6.6.6.6, 10.1.2.3\r\n").body, std::string("GET /echo [] 10.1.2.3"));
        Scene other;
        QCOMPARE(get(other.start(), "/echo", "X-Forwarded-For: 10.1.2.3\r\n").body, std::string("GET /echo [] 127.0.0.1"));
    }

    void badOptionsAreToldBeforeAnythingListens_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("address") << "nowhere" << "" << "\"nowhere\" is no address of this machine";
        QTest::newRow("somebody else's") << "192.0.2.1" << "" << "cannot listen on 192.0.2.1 port 0: Cannot assign requested address";
        QTest::newRow("certificate") << "127.0.0.1" << "/nonexistent.pem" << "cannot read the certificate /nonexistent.pem: No such file or directory";
    }

    void badOptionsAreToldBeforeAnythingListens()
    {
        QFETCH(QString, address);
        QFETCH(QString, certificate);
        QFETCH(QString, complaint);
        HttpOptions options;
        options.endpoints = {{address.toStdString(), 0}};
        if (!certificate.isEmpty()) {
            options.tls = TlsFiles{certificate.toStdString(), certificate.toStdString()};
        }
        const auto started = HttpServer::start(options, std::make_shared<Router>());
        QVERIFY(!started);
        QVERIFY2(QString::fromStdString(started.error().what).startsWith(complaint.section(':', 0, 0)), started.error().what.c_str());
    }

    void aPortThatIsTaken()
    {
        Scene scene;
        HttpOptions options;
        options.endpoints = {{"127.0.0.1", scene.start()}};
        const auto second = HttpServer::start(options, std::make_shared<Router>());
        QVERIFY(!second);
        QVERIFY(second.error().what.find("Address already in use") != std::string::npos);
    }

    void manyClientsAtOnce()
    {
        Scene scene;
        const std::uint16_t port = scene.start();
        std::atomic<int> right = 0;
        std::vector<std::thread> clients;
        for (int i = 0; i < 16; ++i) {
            clients.emplace_back([&, i] {
                RawClient client(port);
                for (int round = 0; round < 50; ++round) {
                    const std::string body = std::to_string(i) + "-" + std::to_string(round);
                    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
                    right += client.answer().body == "POST /echo [" + body + "] 127.0.0.1" ? 1 : 0;
                }
            });
        }
        for (std::thread& client : clients) {
            client.join();
        }
        QCOMPARE(right.load(), 16 * 50);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
