// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the API does beyond the recordings: limits, ownership, tokens, origins, runs, refusals. No sockets.
#include "app/server/rest/front_door.h"
#include "app/server/rest/rest.h"
#include "tests/app/server/rest/scripted_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ca;
using namespace ca::server;
using ca::server::testing::ScriptedService;

namespace {

const char* const kProblem = "b2c3d4e5-f6a7-8901-bcde-f23456789012";
const char* const kId = "00000000-0000-4000-8000-000000000002";
const char* const kSession = "00000000-0000-4000-8000-00000000000a";

struct HeldPromise final : HttpPromise {
    void answer(HttpAnswer given) override { answers.push_back(std::move(given)); }
    void onAbandon(std::function<void()>) override {}
    std::vector<HttpAnswer> answers;
};

struct HeldStream final : HttpStream {
    bool write(std::string piece) override
    {
        text += piece;
        return true;
    }
    void close() override { isClosed = true; }
    void onClose(std::function<void()>) override {}
    std::string text;
    bool isClosed = false;
};

std::string headerOf(const HttpAnswer& answer, std::string_view name)
{
    for (const auto& [key, value] : answer.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QJsonObject jsonOf(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

QString firstError(const HttpAnswer& answer)
{
    const QJsonObject error = jsonOf(answer)["details"].toObject()["errors"].toArray()[0].toObject();
    return error["field"].toString() + ": " + error["message"].toString();
}

struct Scene {
    ScriptedService service;
    RestOptions options;
    Router router;
    std::chrono::system_clock::time_point now{std::chrono::seconds(1'767'225'600)}; // a full minute

    Scene()
    {
        wire::ProblemDetail problem;
        problem.summary = {kProblem, "Palindrome Number", "palindrome-number", "easy", {}};
        service.shelf.push_back(problem);
        options.clock = [this] { return now; };
        options.roleOf = [](std::string_view token) {
            return token == "T" ? std::optional(Role::Teacher) : token == "S" ? std::optional(Role::Student) : std::nullopt;
        };
    }
    void open() { addRestRoutes(router, service, options); }

    HttpReply reply(HttpRequest request)
    {
        request.address = request.address.empty() ? "10.0.0.1" : request.address;
        return router.answer(std::move(request));
    }
    HttpAnswer get(const std::string& path, std::map<std::string, std::string> headers = {}, std::map<std::string, std::string> query = {})
    {
        return std::get<HttpAnswer>(reply({"GET", path, std::move(query), std::move(headers), {}, {}, {}, {}}));
    }
    HttpRequest posting(const std::string& path, const QJsonObject& body)
    {
        return {"POST", path, {}, {{"content-type", "application/json; charset=utf-8"}}, QJsonDocument(body).toJson().toStdString(), {}, {}, {}};
    }
    HttpAnswer submit(QJsonObject changes = {}, const std::string& address = {})
    {
        QJsonObject body{{"problemId", kProblem}, {"language", "python"}, {"code", "print(1)"}, {"sessionId", kSession}};
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            body[change.key()] = *change;
        }
        HttpRequest request = posting("/api/submissions", body);
        request.address = address;
        return std::get<HttpAnswer>(reply(std::move(request)));
    }
    void keep(Verdict verdict = Verdict::WrongAnswer)
    {
        wire::SubmissionView view;
        view.id = kId;
        view.sessionId = kSession;
        view.code = "secret";
        view.state = {wire::JobState::Phase::Done, verdict};
        view.outcome.message = "said something";
        wire::TestView test;
        test.testCaseId = "1";
        test.output = "printed";
        view.outcome.tests = {test};
        service.submissions[kId] = view;
    }
};

} // namespace

class RestTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrongWithASubmission_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* field, const QJsonValue& value, const char* error) {
            QTest::newRow(name) << QJsonObject{{field, value}} << QString(error);
        };
        row("no uuid", "problemId", "1", "problemId: Invalid uuid");
        row("null", "problemId", QJsonValue::Null, "problemId: Expected string, received null");
        row("a number", "code", 5, "code: Expected string, received number");
        row("a list", "code", QJsonArray{1}, "code: Expected string, received array");
        row("true", "code", true, "code: Expected string, received boolean");
        row("nothing", "code", "", "code: String must contain at least 1 character(s)");
        row("too much", "code", QString(10'001, 'x'), "code: String must contain at most 10000 character(s)");
        row("too much outside of the first plane", "code", QString::fromUtf8("\xf0\x9f\x98\x80").repeated(5'001), "code: String must contain at most 10000 character(s)");
        row("NUL", "code", QString("a") + QChar(0), "code: String must not contain null characters");
        row("language", "language", "cobol", "language: Invalid enum value. Expected 'python' | 'javascript' | 'java' | 'cpp' | 'rust', received 'cobol'");
        row("language of another type", "language", 1, "language: Expected 'python' | 'javascript' | 'java' | 'cpp' | 'rust', received number");
        row("session", "sessionId", "me", "sessionId: Invalid uuid");
        row("client id", "clientId", QString(129, 'x'), "clientId: String must contain at most 128 character(s)");
    }

    void whatIsWrongWithASubmission()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, error);
        Scene scene;
        scene.open();
        const HttpAnswer answer = scene.submit(change);
        QCOMPARE(answer.status, 400);
        QCOMPARE(jsonOf(answer)["error"].toString(), QString("ValidationError"));
        QCOMPARE(firstError(answer), error);
        QVERIFY(scene.service.submitted.empty());
    }

    void aSubmissionUpToTheLimits()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.submit({{"code", QString::fromUtf8("\xc3\xa4").repeated(10'000)}}).status, 202);
        QCOMPARE(scene.submit({{"problemId", QString(kProblem).toUpper()}, {"clientId", "mine"}}).status, 202);
        QCOMPARE(scene.service.submitted.back().problemId, std::string(kProblem));
        QCOMPARE(scene.service.submitted.back().clientId, std::string("mine"));
    }

    void theSameAgainIsToldWhereItStands()
    {
        Scene scene;
        scene.open();
        scene.keep(Verdict::Accepted);
        QCOMPARE(jsonOf(scene.submit())["status"].toString(), QString("Accepted"));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("retryAfter");
        QTest::newRow("invalid") << int(Refusal::Why::Invalid) << 400 << QString();
        QTest::newRow("unknown problem") << int(Refusal::Why::UnknownProblem) << 404 << QString();
        QTest::newRow("full") << int(Refusal::Why::Full) << 503 << QString("7");
        QTest::newRow("unavailable") << int(Refusal::Why::Unavailable) << 503 << QString("7");
    }

    void refusals()
    {
        QFETCH(int, why);
        QFETCH(int, status);
        QFETCH(QString, retryAfter);
        Scene scene;
        scene.open();
        scene.service.refusal = Refusal{static_cast<Refusal::Why>(why), {{"code", "no"}}, {}, std::chrono::seconds(7)};
        const HttpAnswer answer = scene.submit();
        QCOMPARE(answer.status, status);
        QCOMPARE(QString::fromStdString(headerOf(answer, "Retry-After")), retryAfter);
        QCOMPARE(headerOf(answer, "X-RateLimit-Remaining"), std::string("4"));
    }

    void fivePerMinuteAndSession()
    {
        Scene scene;
        scene.open();
        scene.now += std::chrono::seconds(20);
        for (int left = 4; left >= 0; --left) {
            const HttpAnswer answer = scene.submit({{"code", left == 2 ? "" : "x"}}); // wrong ones count
            QCOMPARE(answer.status, left == 2 ? 400 : 202);
            QCOMPARE(headerOf(answer, "X-RateLimit-Limit"), std::string("5"));
            QCOMPARE(headerOf(answer, "X-RateLimit-Remaining"), std::to_string(left));
            QCOMPARE(headerOf(answer, "X-RateLimit-Reset"), std::string("1767225660"));
        }
        const HttpAnswer sixth = scene.submit();
        QCOMPARE(sixth.status, 429);
        QCOMPARE(headerOf(sixth, "X-RateLimit-Remaining"), std::string("0"));
        const QJsonObject details = jsonOf(sixth)["details"].toObject();
        QCOMPARE(details, (QJsonObject{{"limit", 5}, {"remaining", 0}, {"resetTime", "2026-01-01T00:01:00.000Z"}}));
        QCOMPARE(scene.submit({{"sessionId", "00000000-0000-4000-8000-00000000000b"}}).status, 202);
        scene.now += std::chrono::seconds(40);
        QCOMPARE(scene.submit().status, 202);
    }

    void newSessionsAreNoWayAroundTheLimit()
    {
        Scene scene;
        scene.options.submissionsPerAddress = 20;
        scene.open();
        const auto session = [](int i) { return QJsonObject{{"sessionId", QString("00000000-0000-4000-8000-%1").arg(i, 12, 10, QChar('0'))}}; };
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(scene.submit(session(i)).status, 202);
        }
        const HttpAnswer more = scene.submit(session(99));
        QCOMPARE(more.status, 429);
        QCOMPARE(headerOf(more, "X-RateLimit-Limit"), std::string("20"));
        QCOMPARE(scene.submit(session(100), "10.0.0.2").status, 202);
    }

    void whoIsOverTheLimitTakesNothingFromTheOthers()
    {
        Scene scene;
        scene.options.submissionsPerAddress = 6;
        scene.open();
        for (int i = 0; i < 50; ++i) {
            (void)scene.submit();
        }
        QCOMPARE(scene.submit({{"sessionId", "00000000-0000-4000-8000-00000000000b"}}).status, 202);
    }

    void whoKnowsTheIdSeesTheCode()
    {
        Scene scene;
        scene.open();
        scene.keep();
        const HttpAnswer answer = scene.get(std::string("/api/submissions/") + kId);
        QCOMPARE(jsonOf(answer)["code"].toString(), QString("secret"));
        QCOMPARE(jsonOf(answer)["sessionId"].toString(), QString()); // knowing it would be a right
        QCOMPARE(headerOf(answer, "Cache-Control"), std::string("no-store"));
    }

    void hiddenCode_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("sees");
        QTest::newRow("anybody") << "x" << "y" << false;
        QTest::newRow("its session") << "x-session-id" << kSession << true;
        QTest::newRow("another session") << "x-session-id" << "00000000-0000-4000-8000-00000000000b" << false;
        QTest::newRow("a student") << "authorization" << "Bearer S" << false;
        QTest::newRow("a teacher") << "authorization" << "Bearer T" << true;
        QTest::newRow("a false teacher") << "authorization" << "Bearer X" << false;
    }

    void hiddenCode()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(bool, sees);
        Scene scene;
        scene.options.hidesCode = true;
        scene.open();
        scene.keep();
        const QJsonObject shown = jsonOf(scene.get(std::string("/api/submissions/") + kId, {{header.toStdString(), value.toStdString()}}));
        QCOMPARE(shown["status"].toString(), QString("Wrong Answer"));
        QCOMPARE(shown["code"].toString(), sees ? QString("secret") : QString());
        QCOMPARE(shown["sessionId"].toString(), sees ? QString(kSession) : QString());
        QCOMPARE(shown["testResults"].toArray()[0].toObject()["output"].toString(), sees ? QString("printed") : QString());
        QCOMPARE(shown["message"].toString(), sees ? QString("said something") : QString());
    }

    void cancelling_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("session");
        QTest::addColumn<int>("status");
        QTest::newRow("by its session") << "POST" << kSession << 202;
        QTest::newRow("by DELETE") << "DELETE" << kSession << 202;
        QTest::newRow("by another") << "POST" << "00000000-0000-4000-8000-00000000000b" << 403;
        QTest::newRow("by nobody") << "POST" << "" << 403;
    }

    void cancelling()
    {
        QFETCH(QString, method);
        QFETCH(QString, session);
        QFETCH(int, status);
        Scene scene;
        scene.open();
        scene.keep(Verdict::Cancelled);
        HttpRequest request = scene.posting(std::string("/api/submissions/") + kId + "/cancel", {{"sessionId", session}});
        request.method = method.toStdString();
        QCOMPARE(std::get<HttpAnswer>(scene.reply(request)).status, status);
        QCOMPARE(scene.service.cancelled.size(), status == 202 ? std::size_t(1) : std::size_t(0));
        request.path = "/api/submissions/00000000-0000-4000-8000-0000000000ff/cancel";
        QCOMPARE(std::get<HttpAnswer>(scene.reply(request)).status, 404);
    }

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

    void health()
    {
        Scene scene;
        scene.open();
        scene.service.state = {false, true, false, 3, 2};
        const HttpAnswer answer = scene.get("/health");
        QCOMPARE(answer.status, 503);
        const QJsonObject body = jsonOf(answer);
        QCOMPARE(body["status"].toString(), QString("unhealthy"));
        QCOMPARE(body["timestamp"].toString(), QString("2026-01-01T00:00:00.000Z"));
        QCOMPARE(body["services"].toObject()["queue"].toObject(), (QJsonObject{{"waiting", 3}, {"active", 2}}));
        QCOMPARE(body["services"].toObject()["judge"].toString(), QString("down"));
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
        scene.open();
        const auto told = wire::capabilitiesFrom(scene.get("/api/capabilities").body);
        QVERIFY(told && told->customRuns && told->cancel && told->idempotent && told->resume && told->testEvents);
        const std::vector<std::string> languages{"python", "javascript", "java", "cpp", "rust"};
        QCOMPARE(told->languages, languages);
    }
};

QTEST_GUILESS_MAIN(RestTest)
#include "rest_test.moc"
