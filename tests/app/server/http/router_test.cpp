// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/router.h"

#include <QtTest>

using namespace ca::server;

namespace {

HttpRequest request(const char* method, const char* path)
{
    HttpRequest made;
    made.method = method;
    made.path = path;
    return made;
}

Router::Handler saying(const std::string& words)
{
    return [words](const HttpRequest& asked) {
        HttpAnswer answer;
        answer.body = words;
        for (const auto& [name, value] : asked.captures) {
            answer.body += " " + name + "=" + value;
        }
        return answer;
    };
}

class Deaf final : public WebSocketListener {
public:
    void opened(std::shared_ptr<WebSocket>) override {}
    void text(std::string_view) override {}
    void binary(std::string_view) override {}
    void closed() override {}
};

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private slots:
    void routes_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("body");
        QTest::newRow("fixed") << "GET" << "/api/problems" << "list";
        QTest::newRow("slash at the end") << "GET" << "/api/problems/" << "list";
        QTest::newRow("captured") << "GET" << "/api/problems/two-sum" << "problem slug=two-sum";
        QTest::newRow("two captures") << "POST" << "/a/1/b/2" << "both x=1 y=2";
        QTest::newRow("by method") << "POST" << "/api/problems" << "new";
        QTest::newRow("HEAD is a GET") << "HEAD" << "/api/problems" << "list";
        QTest::newRow("any method") << "PATCH" << "/any" << "any";
        QTest::newRow("other method") << "DELETE" << "/api/problems" << R"({"error":"NotFound","message":"Cannot DELETE /api/problems","statusCode":404})";
        QTest::newRow("too long") << "GET" << "/api/problems/a/b" << R"({"error":"NotFound","message":"Cannot GET /api/problems/a/b","statusCode":404})";
        QTest::newRow("empty capture") << "POST" << "/a//b/2" << R"({"error":"NotFound","message":"Cannot POST /a//b/2","statusCode":404})";
        QTest::newRow("root") << "GET" << "/" << R"({"error":"NotFound","message":"Cannot GET /","statusCode":404})";
    }

    void routes()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(QString, body);
        Router router;
        router.on("GET", "/api/problems", saying("list"));
        router.on("POST", "/api/problems", saying("new"));
        router.on("GET", "/api/problems/:slug", saying("problem"));
        router.on("POST", "/a/:x/b/:y", saying("both"));
        router.on("", "/any", saying("any"));
        const auto reply = router.answer(request(qPrintable(method), qPrintable(path)));
        QCOMPARE(QString::fromStdString(std::get<HttpAnswer>(reply).body), body);
    }

    void otherwise()
    {
        Router router;
        router.otherwise(saying("else"));
        QCOMPARE(std::get<HttpAnswer>(router.answer(request("GET", "/x"))).body, std::string("else"));
    }

    void sockets()
    {
        Router router;
        router.onSocket("/socket.io/", [](const HttpRequest& asked) -> std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> {
            if (asked.query.contains("sid")) {
                return HttpAnswer{400, {}, {}, "no"};
            }
            return std::make_shared<Deaf>();
        });
        QCOMPARE(router.upgrade(request("GET", "/socket.io/")).index(), 0u);
        QCOMPARE(router.upgrade(request("GET", "/socket.io")).index(), 0u);
        HttpRequest refused = request("GET", "/socket.io/");
        refused.query["sid"] = "x";
        QCOMPARE(std::get<HttpAnswer>(router.upgrade(refused)).status, 400);
        QCOMPARE(std::get<HttpAnswer>(router.upgrade(request("GET", "/else"))).status, 404);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
