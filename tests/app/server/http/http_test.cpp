// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The server's promises to handlers and to well-behaved clients, on real sockets.
#include "app/server/http/error_answer.h"
#include "app/server/http/http_server.h"
#include "tests/app/server/http/raw_client.h"

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <QtTest>

using namespace ca;
using namespace ca::server;
using ca::server::testing::RawAnswer;
using ca::server::testing::RawClient;

namespace {

constexpr std::chrono::seconds kPatience{30};

/// Something that another thread hands over once.
template <class Thing> class Handover {
public:
    void put(Thing thing)
    {
        if (!m_isPut.exchange(true)) {
            m_promise.set_value(std::move(thing));
        }
    }
    bool wait() { return m_future.wait_for(kPatience) == std::future_status::ready; }
    Thing take()
    {
        return wait() ? m_future.get() : Thing();
    }

private:
    std::atomic<bool> m_isPut = false;
    std::promise<Thing> m_promise;
    std::future<Thing> m_future = m_promise.get_future();
};

HttpAnswer text(std::string words)
{
    HttpAnswer answer;
    answer.type = "text/plain";
    answer.body = std::move(words);
    return answer;
}

std::string describe(const HttpRequest& request)
{
    return request.method + " " + request.path + " [" + request.body + "] " + request.address;
}

/// What routes of a test do; set before the server starts.
struct Scene {
    HttpOptions options;
    HttpHooks hooks;
    std::shared_ptr<Router> router = std::make_shared<Router>();
    std::unique_ptr<HttpServer> server;

    Scene()
    {
        router->on("", "/echo", [](const HttpRequest& request) { return text(describe(request)); });
    }

    std::uint16_t start()
    {
        auto started = HttpServer::start(options, router, hooks);
        if (!started) {
            qFatal("%s", started.error().what.c_str());
        }
        server = std::move(*started);
        return server->ports().front();
    }
};

std::string get(const std::string& path, const std::string& headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

} // namespace

class HttpTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAConnection()
    {
        Scene scene;
        RawClient client(scene.start());
        for (int i = 0; i < 3; ++i) {
            client.send(get("/echo"));
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
            requests += get("/n/" + std::to_string(i));
        }
        requests += get("/n/last", "Connection: close\r\n");
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
        client.send(get("/echo"));
        client.finishSending();
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(client.rest(), std::string());
    }

    void headHasNoBody()
    {
        Scene scene;
        RawClient client(scene.start());
        client.send("HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n" + get("/echo"));
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

    void answersLater()
    {
        Scene scene;
        Handover<std::shared_ptr<HttpPromise>> asked;
        scene.router->on("GET", "/later", [&](const HttpRequest&) { return LaterAnswer{[&](auto promise) { asked.put(std::move(promise)); }}; });
        RawClient client(scene.start());
        client.send(get("/later"));
        auto promise = asked.take();
        QVERIFY(promise != nullptr);
        std::thread([promise] {
            promise->answer(text("now"));
            promise->answer(text("and never again"));
        }).join();
        QCOMPARE(client.answer().body, std::string("now"));
        client.send(get("/echo"));
        QCOMPARE(client.answer().body, std::string("GET /echo [] 127.0.0.1"));
    }

    void aForgottenPromiseIsAnswered()
    {
        Scene scene;
        scene.router->on("GET", "/later", [](const HttpRequest&) { return LaterAnswer{[](const auto&) {}}; });
        QCOMPARE(ca::server::testing::get(scene.start(), "/later").status, 503);
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
            client.send(get("/later"));
            QVERIFY(asked.wait());
            if (abruptly) {
                client.abort();
            }
        }
        QVERIFY(gone.wait());
        asked.take()->answer(text("too late"));
        QCOMPARE(ca::server::testing::get(port, "/echo").status, 200);
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
        client.send(get("/stream"));
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
        client.send(get("/echo")); // the connection goes on
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
        client.send(get("/stream"));
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
        client.send(get("/throw"));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.body, std::string(R"({"error":"InternalError","message":"An unexpected error occurred","statusCode":500})"));
        QCOMPARE(fault.take(), std::string("/secret/path"));
        client.send(get("/later"));
        QVERIFY(client.answer().status >= 500);
        client.send(get("/echo"));
        QCOMPARE(client.answer().status, 200);
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
            client.send(get("/echo?no") + get("/nowhere") + "nonsense\r\n\r\n");
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
        const RawAnswer answer = ca::server::testing::get(scene.start(), "/evil?q=a%0d%0aSet-Cookie:%20b");
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
            clients.back()->send(get("/echo"));
            QCOMPARE(clients.back()->answer().status, 200);
        }
        RawClient fourth(port);
        const RawAnswer answer = fourth.answer();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("retry-after"), std::string("5"));
        clients.pop_back();
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->connections(), std::size_t(2), 30'000);
        QCOMPARE(ca::server::testing::get(port, "/echo").status, 200);
    }

    void believesProxiesOnly()
    {
        Scene scene;
        scene.options.proxies = {"127.0.0.1"};
        QCOMPARE(ca::server::testing::get(scene.start(), "/echo", "X-Forwarded-For: 6.6.6.6, 10.1.2.3\r\n").body, std::string("GET /echo [] 10.1.2.3"));
        Scene other;
        QCOMPARE(ca::server::testing::get(other.start(), "/echo", "X-Forwarded-For: 10.1.2.3\r\n").body, std::string("GET /echo [] 127.0.0.1"));
    }

    void stopsWhenWhatIsUnderWayIsDone()
    {
        Scene scene;
        Handover<std::shared_ptr<HttpPromise>> asked;
        scene.router->on("GET", "/later", [&](const HttpRequest&) { return LaterAnswer{[&](auto promise) { asked.put(std::move(promise)); }}; });
        const std::uint16_t port = scene.start();
        RawClient idle(port);
        idle.send(get("/echo"));
        QCOMPARE(idle.answer().status, 200);
        RawClient busy(port);
        busy.send(get("/later"));
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
        client.send(get("/later"));
        const auto promise = asked.take();
        scene.server.reset();
        QVERIFY(abandoned.wait());
        QCOMPARE(client.rest(), std::string());
        promise->answer(text("to nobody")); // the server is gone, which is no harm
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
