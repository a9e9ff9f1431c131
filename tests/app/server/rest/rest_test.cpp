// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the API does beyond the recordings: queries, tags, runs, tokens, origins.
#include "tests/app/server/rest/rest_scene.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class RestTest : public QObject {
    Q_OBJECT

private slots:
    void faultsSayNothingOfTheInside()
    {
        Scene scene;
        scene.open();
        scene.service.isBroken = true;
        for (const HttpAnswer& answer : {scene.get(std::string("/api/submissions/") + kId), scene.get("/api/history", {}, {{"sessionId", kSession}})}) {
            QCOMPARE(answer.status, 500);
            QCOMPARE(answer.body, std::string(R"({"error":"InternalError","message":"An unexpected error occurred","statusCode":500})"));
        }
    }

    void queries_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error"); // none: fine
        QTest::newRow("most") << "limit" << "100" << "";
        QTest::newRow("as a power") << "limit" << "1e1" << "";
        QTest::newRow("too many") << "limit" << "101" << "limit: Number must be less than or equal to 100";
        QTest::newRow("empty") << "limit" << "" << "limit: Number must be greater than or equal to 1";
        QTest::newRow("half") << "limit" << "1.5" << "limit: Expected integer, received float";
        QTest::newRow("word") << "limit" << "all" << "limit: Expected number, received nan";
        QTest::newRow("infinite") << "limit" << "inf" << "limit: Expected integer, received float";
        QTest::newRow("not a number") << "limit" << "nan" << "limit: Expected number, received nan";
        QTest::newRow("far away") << "offset" << "1e15" << "";
        QTest::newRow("too far") << "offset" << "1e300" << "offset: Number must be less than or equal to 18446744073709551615";
        QTest::newRow("before") << "offset" << "-1" << "offset: Number must be greater than or equal to 0";
        QTest::newRow("in capitals") << "difficulty" << "HARD" << "";
        QTest::newRow("unheard of") << "difficulty" << "extreme" << "difficulty: Invalid enum value. Expected 'Easy' | 'Medium' | 'Hard', received 'extreme'";
        QTest::newRow("long search") << "search" << QString(101, 'x') << "search: String must contain at most 100 character(s)";
        QTest::newRow("long search in Russian") << "search" << QString::fromUtf8("\xd0\xb9").repeated(100) << "";
    }

    void queries()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        Scene scene;
        scene.open();
        const HttpAnswer answer = scene.get("/api/problems", {}, {{name.toStdString(), value.toStdString()}});
        QCOMPARE(answer.status, error.isEmpty() ? 200 : 400);
        if (!error.isEmpty()) {
            QCOMPARE(firstError(answer), error);
        }
    }

    void tags_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("status");
        QTest::newRow("the same") << "%1" << 304;
        QTest::newRow("strong") << "strong" << 304;
        QTest::newRow("in a list") << "\"x\", %1, W/\"y\"" << 304;
        QTest::newRow("anything") << "*" << 304;
        QTest::newRow("another") << "W/\"x\"" << 200;
        QTest::newRow("part of it") << "\"" << 200;
    }

    void tags()
    {
        QFETCH(QString, known);
        QFETCH(int, status);
        Scene scene;
        scene.open();
        for (const char* path : {"/api/problems", "/api/problems/palindrome-number"}) {
            const std::string tag = headerOf(scene.get(path), "ETag");
            const QString asked = known == "strong" ? QString::fromStdString(tag).mid(2) : known.contains("%1") ? known.arg(QString::fromStdString(tag)) : known;
            const HttpAnswer answer = scene.get(path, {{"if-none-match", asked.toStdString()}});
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.body.empty(), status == 304);
            QCOMPARE(headerOf(answer, "ETag"), tag);
        }
    }

    void health_data()
    {
        QTest::addColumn<bool>("database");
        QTest::addColumn<bool>("judge");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("status");
        QTest::newRow("all well") << true << true << "healthy" << 200;
        QTest::newRow("nobody judges, everything is kept") << true << false << "degraded" << 503;
        QTest::newRow("nothing can be kept") << false << true << "unhealthy" << 503;
        QTest::newRow("nothing at all") << false << false << "unhealthy" << 503;
    }

    void health()
    {
        QFETCH(bool, database);
        QFETCH(bool, judge);
        QFETCH(QString, word);
        QFETCH(int, status);
        Scene scene;
        scene.open();
        const QString reason = word == "healthy" ? "" : "Something is wrong";
        scene.service.state = {database, judge, reason.toStdString(), 3, 2};
        const HttpAnswer answer = scene.get("/health");
        QCOMPARE(answer.status, status);
        const QJsonObject body = jsonOf(answer);
        QCOMPARE(body["status"].toString(), word);
        QCOMPARE(body["reason"].toString(), reason);
        QCOMPARE(body["services"].toObject()["database"].toString(), QString(database ? "up" : "down"));
        QCOMPARE(body["timestamp"].toString(), QString("2026-01-01T00:00:00.000Z"));
        QCOMPARE(body["services"].toObject()["queue"].toObject(), (QJsonObject{{"waiting", 3}, {"active", 2}}));
        QCOMPARE(body["services"].toObject()["judge"].toString(), QString(judge ? "up" : "down"));
    }

    void metricsAreForThisMachineAndTeachers()
    {
        Scene scene;
        scene.open();
        const auto status = [&](const char* address, const char* token) {
            HttpRequest request{"GET", "/metrics", {}, {{"authorization", token}}, {}, address, {}, {}};
            return std::get<HttpAnswer>(scene.reply(request)).status;
        };
        QCOMPARE(status("127.0.0.1", ""), 200);
        QCOMPARE(status("::1", ""), 200);
        QCOMPARE(status("10.0.0.1", ""), 403);
        QCOMPARE(status("10.0.0.1", "Bearer S"), 403);
        QCOMPARE(status("10.0.0.1", "bearer T"), 200);
    }

    void runs()
    {
        Scene scene;
        scene.open();
        scene.service.report = {RunReport::End::Failed, "out", "err", true, 3, Micros(12'345), kib(2048), "exit code 3"};
        const HttpRequest request = scene.posting("/api/runs", {{"language", "rust"}, {"code", "x"}, {"input", "in"}, {"sessionId", kSession}});
        const HttpReply reply = scene.reply(request);
        const auto promise = std::make_shared<HeldPromise>();
        std::get<LaterAnswer>(reply).begin(promise);
        QCOMPARE(promise->answers.size(), std::size_t(1));
        QCOMPARE(promise->answers[0].status, 200);
        QCOMPARE(jsonOf(promise->answers[0]),
                 (QJsonObject{{"status", "failed"}, {"stdout", "out"}, {"stderr", "err"}, {"exitCode", 3}, {"executionTimeMs", 12}, {"cpuTimeUs", 12345},
                              {"memoryUsedKb", 2048}, {"truncated", true}, {"message", "exit code 3"}}));
        QCOMPARE(headerOf(promise->answers[0], "X-RateLimit-Remaining"), std::string("19"));
        QCOMPARE(scene.service.runs.front().input, std::string("in"));
    }

    void runsAsEvents()
    {
        Scene scene;
        scene.open();
        scene.service.report = {RunReport::End::Completed, "one\ntwo\n", {}, false, 0, Micros(0), {}, {}};
        HttpRequest request = scene.posting("/api/runs", {{"language", "rust"}, {"code", "x"}, {"sessionId", kSession}});
        request.headers["accept"] = "text/event-stream";
        const auto streamed = std::get<StreamedAnswer>(scene.reply(request));
        QCOMPARE(streamed.head.type, std::string("text/event-stream"));
        const auto stream = std::make_shared<HeldStream>();
        streamed.begin(stream);
        QVERIFY(stream->isClosed);
        QVERIFY(stream->text.starts_with("event: status\ndata: {\"status\":\"Running\"}\n\n"));
        QVERIFY(stream->text.find("event: completed\ndata: {\"status\":\"completed\",\"stdout\":\"one\\ntwo\\n\"") != std::string::npos);
    }

    void runsThatAreRefused()
    {
        Scene scene;
        scene.open();
        scene.service.refusal = Refusal{Refusal::Why::Full, {}, {}, std::chrono::seconds(2)};
        const auto promise = std::make_shared<HeldPromise>();
        std::get<LaterAnswer>(scene.reply(scene.posting("/api/runs", {{"language", "cpp"}, {"code", "x"}, {"sessionId", kSession}}))).begin(promise);
        QCOMPARE(promise->answers.at(0).status, 503);
        const auto wrong = scene.reply(scene.posting("/api/runs", {{"language", "cpp"}, {"code", "x"}, {"input", 5}, {"sessionId", kSession}}));
        QCOMPARE(firstError(std::get<HttpAnswer>(wrong)), QString("input: Expected string, received number"));
    }

    void tokens_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("authorization");
        QTest::addColumn<QString>("token"); // in the address
        QTest::addColumn<int>("status");    // 0: goes on
        QTest::newRow("none") << "/api/problems" << "" << "" << 401;
        QTest::newRow("health needs none") << "/health" << "" << "" << 0;
        QTest::newRow("wrong") << "/api/problems" << "Bearer nobody" << "" << 401;
        QTest::newRow("another scheme") << "/api/problems" << "Basic S" << "" << 401;
        QTest::newRow("a student's") << "/api/problems" << "Bearer S" << "" << 0;
        QTest::newRow("later, in the CONNECT packet") << "/socket.io/" << "" << "" << 0;
        QTest::newRow("later, without the slash") << "/socket.io" << "" << "" << 0;
        QTest::newRow("a wrong one now is refused now") << "/socket.io/" << "" << "nobody" << 401;
        QTest::newRow("nowhere else later") << "/socket.io/x" << "" << "" << 401;
        QTest::newRow("nor there") << "//socket.io" << "" << "" << 401;
        QTest::newRow("in the address") << "/socket.io/" << "" << "S" << 0;
    }

    void tokens()
    {
        QFETCH(QString, path);
        QFETCH(QString, authorization);
        QFETCH(QString, token);
        QFETCH(int, status);
        Scene scene;
        scene.options.needsToken = true;
        scene.options.tokenComesLaterAt = "/socket.io";
        HttpRequest request{"GET", path.toStdString(), {}, {{"authorization", authorization.toStdString()}}, {}, {}, {}, {}};
        if (!token.isEmpty()) {
            request.query["token"] = token.toStdString();
        }
        const auto refused = FrontDoor(scene.options).before(request);
        QCOMPARE(refused ? refused->status : 0, status);
        request.method = "OPTIONS"; // browsers ask without it
        QCOMPARE(FrontDoor(scene.options).before(request)->status, 204);
    }

    void origins_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("withCredentials");
        const QStringList two{"http://a", "http://b"};
        QTest::newRow("the first by default") << two << "" << "http://a" << true;
        QTest::newRow("the one that asks") << two << "http://b" << "http://b" << true;
        QTest::newRow("a stranger") << two << "http://c" << "http://a" << true;
        QTest::newRow("any") << QStringList{"*"} << "http://c" << "*" << false;
        QTest::newRow("none") << QStringList() << "http://c" << "" << false;
    }

    void origins()
    {
        QFETCH(QStringList, allowed);
        QFETCH(QString, asked);
        QFETCH(QString, told);
        QFETCH(bool, withCredentials);
        Scene scene;
        scene.options.origins.clear();
        for (const QString& origin : allowed) {
            scene.options.origins.push_back(origin.toStdString());
        }
        HttpRequest request;
        request.headers["origin"] = asked.toStdString();
        HttpAnswer answer;
        FrontDoor(scene.options).after(request, answer);
        QCOMPARE(QString::fromStdString(headerOf(answer, "Access-Control-Allow-Origin")), told);
        QCOMPARE(headerOf(answer, "Access-Control-Allow-Credentials"), std::string(withCredentials ? "true" : ""));
        QCOMPARE(headerOf(answer, "X-Content-Type-Options"), std::string("nosniff"));
    }

    void capabilities()
    {
        Scene scene;
        scene.service.mostCode = 20'000;
        scene.open();
        const auto told = wire::capabilitiesFrom(scene.get("/api/capabilities").body);
        QCOMPARE(told->mostCode, std::size_t(20'000));
        QVERIFY(told && told->customRuns && told->cancel && told->idempotent && told->resume && told->testEvents);
        const std::vector<std::string> languages{"python", "javascript", "java", "cpp", "rust"};
        QCOMPARE(told->languages, languages);
    }
};

QTEST_GUILESS_MAIN(RestTest)
#include "rest_test.moc"
