// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What CodeEngine's and CodeCrusher's clients are answered, and what all three doors have in common. No sockets, no sandbox.
#include "tests/app/server/dialects/dialect_scene.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class DialectsTest : public QObject {
    Q_OBJECT

private slots:
    void codeEngineTellsWhatChanges()
    {
        Scene scene;
        scene.open();
        const auto receipt = scene.post("/submit", {{"language", "c++"}, {"code", "int main(){}"}, {"input", "7\n"}});
        const std::string id = jsonOf(receipt)["submission_id"].toString().toStdString();
        QCOMPARE(scene.service.runs.at(0).language, std::string("cpp"));
        QCOMPARE(scene.service.runs.at(0).input, std::string("7\n"));
        const auto stream = scene.stream(id);
        QCOMPARE(stream->text, std::string("event: message\ndata: {\"execution_time_ms\":null,\"status\":\"running\",\"stderr\":null,\"stdout\":null}\n\n"));
        QVERIFY(!stream->isClosed);
        stream->text.clear();
        scene.service.listeners.at(0)(reportOf(RunReport::End::Completed, "hi\n"));
        const std::string end = "event: message\ndata: {\"execution_time_ms\":12,\"status\":\"completed\",\"stderr\":null,\"stdout\":\"hi\\n\"}\n\n";
        QCOMPARE(stream->text, end);
        QVERIFY(stream->isClosed);
        const auto late = scene.stream(id); // a browser comes back by itself
        QCOMPARE(late->text, end);
        QVERIFY(late->isClosed);
    }

    void codeEngineEnds_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("errors");
        QTest::newRow("completed with a warning") << int(RunReport::End::Completed) << "completed" << "warn";
        QTest::newRow("failed") << int(RunReport::End::Failed) << "error" << "warn\nkilled";
        QTest::newRow("timed out") << int(RunReport::End::TimedOut) << "timeout" << "warn\nkilled";
        QTest::newRow("not compiled") << int(RunReport::End::NotCompiled) << "error" << "warn\nkilled";
        QTest::newRow("our fault") << int(RunReport::End::Fault) << "error" << "warn\nkilled";
    }
    void codeEngineEnds()
    {
        QFETCH(int, end);
        Scene scene;
        scene.open();
        const std::string id = jsonOf(scene.post("/submit", {{"language", "python"}, {"code", "1"}}))["submission_id"].toString().toStdString();
        const bool isFine = RunReport::End(end) == RunReport::End::Completed;
        scene.service.listeners.at(0)(reportOf(RunReport::End(end), "", "warn", isFine ? "" : "killed"));
        const std::string text = scene.stream(id)->text;
        const QJsonObject event = QJsonDocument::fromJson(QByteArray::fromStdString(text.substr(text.find('{')))).object();
        QTEST(event["status"].toString(), "status");
        QTEST(event["stderr"].toString(), "errors");
    }

    void aStreamThatIsLeftHearsNothing()
    {
        Scene scene;
        scene.open();
        const std::string id = jsonOf(scene.post("/submit", {{"language", "python"}, {"code", "1"}}))["submission_id"].toString().toStdString();
        const auto stream = scene.stream(id);
        const std::weak_ptr<HeldStream> left = stream;
        std::exchange(stream->closed, {})();
        const std::string before = stream->text;
        scene.service.listeners.at(0)(reportOf(RunReport::End::Completed, "hi\n"));
        QCOMPARE(stream->text, before);
        QCOMPARE(left.use_count(), 1L); // nobody else holds it
    }

    void unknownNamesAreUnknown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("CodeEngine") << "/stream/1767225600000000000";
        QTest::newRow("CodeVault") << "/job/12";
        QTest::newRow("CodeCrusher") << "/api/v1/result";
    }
    void unknownNamesAreUnknown()
    {
        QFETCH(QString, path);
        Scene scene;
        const HttpAnswer answer = scene.open().get(path.toStdString(), {{"jobId", "12"}});
        QCOMPARE(answer.status, 404);
        QVERIFY(!jsonOf(answer)["error"].toString().isEmpty());
        QCOMPARE(headerOf(answer, "Cache-Control"), std::string("no-store"));
    }

    void badPosts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        for (const char* path : {"/submit", "/run/onlinecompiler", "/run/practiceproblems", "/api/v1/submit"}) {
            QTest::addRow("%s, no JSON", path) << path << QByteArray("{");
            QTest::addRow("%s, empty", path) << path << QByteArray();
            QTest::addRow("%s, no code", path) << path << QByteArray(R"({"language":"python","questionID":"doubling"})");
        }
        QTest::newRow("no question") << "/run/practiceproblems" << QByteArray(R"({"language":"python","code":"1"})");
    }
    void badPosts()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        Scene scene;
        const auto answer = std::get<HttpAnswer>(scene.open().reply("POST", path.toStdString(), body.toStdString()));
        QCOMPARE(answer.status, 400);
        QVERIFY(!jsonOf(answer)["error"].toString().isEmpty());
        QVERIFY(scene.service.runs.empty() && scene.service.submitted.empty());
    }

    void onlyJsonIsRead()
    {
        Scene scene;
        scene.open();
        HttpRequest request;
        request.method = "POST";
        request.path = "/submit";
        request.headers = {{"content-type", "text/plain"}}; // what a page from elsewhere may send unasked
        request.body = R"({"language":"python","code":"1"})";
        QCOMPARE(std::get<HttpAnswer>(scene.router.answer(request)).status, 400);
        QVERIFY(scene.service.runs.empty());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("status");
        QTest::newRow("invalid") << int(Refusal::Why::Invalid) << 400;
        QTest::newRow("full") << int(Refusal::Why::Full) << 503;
        QTest::newRow("unavailable") << int(Refusal::Why::Unavailable) << 503;
    }
    void refusals()
    {
        QFETCH(int, why);
        QFETCH(int, status);
        Scene scene;
        scene.open();
        scene.service.refusal = Refusal{Refusal::Why(why), {{"language", "which?"}}, "no", std::chrono::seconds(status == 503 ? 5 : 0)};
        for (const char* path : {"/submit", "/run/onlinecompiler", "/run/practiceproblems", "/api/v1/submit"}) {
            const HttpAnswer answer = scene.post(path, {{"language", "perl"}, {"code", "1"}, {"questionID", "doubling"}});
            QCOMPARE(answer.status, status);
            QCOMPARE(jsonOf(answer)["error"].toString(), QString("no; language: which?"));
            QCOMPARE(headerOf(answer, "Retry-After"), std::string(status == 503 ? "5" : ""));
        }
    }

    void postsAreLimited()
    {
        Scene scene;
        scene.options.postsPerAddress = 1;
        scene.open();
        const QJsonObject body{{"language", "python"}, {"code", "1"}};
        QCOMPARE(scene.post("/submit", body).status, 200);
        const HttpAnswer answer = scene.post("/submit", body);
        QCOMPARE(answer.status, 429);
        QVERIFY(!headerOf(answer, "Retry-After").empty());
        scene.now += std::chrono::seconds(60);
        QCOMPARE(scene.post("/submit", body).status, 200);
    }

    void eachCanBeSwitchedOff_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("CodeEngine") << 0;
        QTest::newRow("CodeVault") << 1;
        QTest::newRow("CodeCrusher") << 2;
    }
    void eachCanBeSwitchedOff()
    {
        QFETCH(int, which);
        Scene scene;
        scene.options.codeEngine = which != 0;
        scene.options.codeVault = which != 1;
        scene.options.codeCrusher = which != 2;
        scene.open();
        const char* const paths[]{"/submit", "/run/onlinecompiler", "/api/v1/submit"};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(scene.post(paths[i], {{"language", "python"}, {"code", "1"}}).status, i == which ? 404 : 200);
        }
    }

    void sessionsAreSecretAndSteady()
    {
        Scene scene;
        scene.open();
        scene.run({{"userEmail", "a@b"}});
        scene.run({{"userEmail", "a@b"}});
        scene.run({{"userEmail", "c@d"}});
        Scene other;
        other.open();
        other.run({{"userEmail", "a@b"}});
        const auto& runs = scene.service.runs;
        QCOMPARE(runs.at(0).sessionId, runs.at(1).sessionId);
        QVERIFY(runs.at(0).sessionId != runs.at(2).sessionId);
        QVERIFY(runs.at(0).sessionId != other.service.runs.at(0).sessionId);
        QVERIFY(QUuid::fromString(QString::fromStdString(runs.at(0).sessionId)) != QUuid());
    }

    void codeCrusherRuns_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("completed") << int(RunReport::End::Completed) << QByteArray(R"({"success":true,"status":"completed","response":"out\n"})");
        QTest::newRow("failed") << int(RunReport::End::Failed) << QByteArray(R"({"success":true,"status":"completed","response":"out\nerr\nwhy"})");
        QTest::newRow("our fault") << int(RunReport::End::Fault) << QByteArray(R"({"success":false,"status":"failed","error":"why"})");
    }
    void codeCrusherRuns()
    {
        QFETCH(int, end);
        QFETCH(QByteArray, body);
        Scene scene;
        scene.open();
        const HttpAnswer receipt = scene.post("/api/v1/submit", {{"language", "python"}, {"code", "1"}});
        QVERIFY(jsonOf(receipt)["success"].toBool());
        const std::string id = jsonOf(receipt)["jobId"].toString().toStdString();
        QCOMPARE(scene.get("/api/v1/result", {{"jobId", id}}).body, std::string(R"({"success":false,"status":"Pending"})"));
        scene.service.listeners.at(0)(reportOf(RunReport::End(end), "out\n", "err", "why"));
        QCOMPARE(QByteArray::fromStdString(scene.get("/api/v1/result", {{"jobId", id}}).body), body);
        QCOMPARE(scene.get("/api/v1/result").status, 400);
    }
};

QTEST_GUILESS_MAIN(DialectsTest)
#include "dialects_test.moc"
