// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeEngine's, CodeVault's and CodeCrusher's clients, and what they are answered. No sockets, no sandbox.
#include "app/server/dialects/dialects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ca;
using namespace ca::server;

namespace {

const char* const kProblem = "b2c3d4e5-f6a7-8901-bcde-f23456789012";
const char* const kSubmission = "00000000-0000-4000-8000-000000000002";

struct ScriptedService final : Service {
    std::optional<wire::ProblemDetail> shelf;
    std::optional<wire::SubmissionView> view;
    std::optional<Refusal> refusal;
    bool isBroken = false;
    std::vector<RunRequest> runs;
    std::vector<RunListener> listeners; // of those that are under way
    std::vector<wire::SubmitRequest> submitted;

    wire::ProblemPage problems(const ProblemQuery&) const override { return {}; }
    std::optional<wire::ProblemDetail> problem(std::string_view slugOrId) const override
    {
        return shelf && (shelf->summary.slug == slugOrId || shelf->summary.id == slugOrId) ? shelf : std::nullopt;
    }
    std::vector<std::string> languages() const override { return {"python", "cpp"}; }
    tl::expected<Receipt, Refusal> submit(const wire::SubmitRequest& request) override
    {
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        submitted.push_back(request);
        return Receipt{kSubmission, true};
    }
    Result<std::optional<wire::SubmissionView>> submission(std::string_view id) const override
    {
        if (isBroken) {
            return fail(Fault::Unavailable, "/var/lib/codearena/server.db: disk I/O error");
        }
        return view && view->id == id ? view : std::nullopt;
    }
    Result<wire::HistoryPage> history(std::string_view, std::size_t, std::size_t) const override { return wire::HistoryPage(); }
    bool cancel(std::string_view) override { return false; }
    std::unique_ptr<Watch> watch(std::string_view, std::uint64_t, Listener) override { return nullptr; }
    tl::expected<void, Refusal> run(const RunRequest& request, RunListener listener) override
    {
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        runs.push_back(request);
        listeners.push_back(std::move(listener));
        return {};
    }
    Health health() const override { return {}; }
    std::string metrics() const override { return {}; }
};

struct HeldStream final : HttpStream {
    bool write(std::string piece) override
    {
        text += piece;
        return true;
    }
    void close() override
    {
        isClosed = true;
        if (const auto what = std::exchange(closed, {})) {
            what();
        }
    }
    void onClose(std::function<void()> what) override { closed = std::move(what); }
    std::string text;
    bool isClosed = false;
    std::function<void()> closed;
};

QJsonObject jsonOf(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

std::string headerOf(const HttpAnswer& answer, std::string_view name)
{
    for (const auto& [key, value] : answer.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

RunReport reportOf(RunReport::End end, std::string output, std::string errors = {}, std::string message = {}, int exitCode = 0)
{
    RunReport report;
    report.end = end;
    report.output = std::move(output);
    report.errors = std::move(errors);
    report.message = std::move(message);
    report.exitCode = exitCode;
    report.time = Micros(12'000);
    return report;
}

struct Scene {
    ScriptedService service;
    DialectOptions options;
    Router router;
    std::chrono::system_clock::time_point now{std::chrono::seconds(1'767'225'600)};

    Scene()
    {
        options.runs.clock = [this] { return now; };
        wire::ProblemDetail problem;
        problem.summary = {kProblem, "Doubling", "doubling", "easy", {}};
        problem.tests = {{"t1", "2", "4", false}};
        service.shelf = problem;
    }
    Scene& open()
    {
        addDialects(router, service, options);
        return *this;
    }
    HttpReply reply(std::string method, std::string path, std::string body = {}, std::map<std::string, std::string> query = {})
    {
        HttpRequest request;
        request.method = std::move(method);
        request.path = std::move(path);
        request.query = std::move(query);
        request.headers = {{"content-type", "application/json"}};
        request.body = std::move(body);
        request.address = "10.0.0.1";
        return router.answer(std::move(request));
    }
    HttpAnswer post(const std::string& path, const QJsonObject& body)
    {
        return std::get<HttpAnswer>(reply("POST", path, QJsonDocument(body).toJson().toStdString()));
    }
    HttpAnswer get(const std::string& path, std::map<std::string, std::string> query = {})
    {
        return std::get<HttpAnswer>(reply("GET", path, {}, std::move(query)));
    }
    std::shared_ptr<HeldStream> stream(const std::string& id)
    {
        auto held = std::make_shared<HeldStream>();
        std::get<StreamedAnswer>(reply("GET", "/stream/" + id)).begin(held);
        return held;
    }
    std::string run(const QJsonObject& more = {})
    {
        QJsonObject body{{"language", "python"}, {"code", "print(1)"}};
        for (auto field = more.begin(); field != more.end(); ++field) {
            body[field.key()] = *field;
        }
        return jsonOf(post("/run/onlinecompiler", body))["jobId"].toString().toStdString();
    }
    wire::SubmissionView& judged(Verdict verdict)
    {
        wire::SubmissionView view;
        view.id = kSubmission;
        view.problemId = kProblem;
        view.language = "python";
        view.code = "import os";
        view.state = {wire::JobState::Phase::Done, verdict};
        view.outcome.passed = 0;
        view.outcome.total = 2;
        wire::TestView seen;
        seen.testCaseId = "t1";
        seen.output = "5";
        wire::TestView hidden;
        hidden.testCaseId = "t2";
        hidden.output = "secret";
        view.outcome.tests = {seen, hidden};
        service.view = view;
        return *service.view;
    }
    void forbidOs()
    {
        options.remarksOn = [](const std::string&, const std::string& code) {
            return code == "import os" ? std::vector<PolicyRemark>{{1, "import os", "no files here"}} : std::vector<PolicyRemark>();
        };
    }
};

} // namespace

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

    void codeVaultRuns_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("seen"); // stdout|stderr|exit code
        QTest::newRow("completed") << int(RunReport::End::Completed) << 200 << QByteArray("out|err|0");
        QTest::newRow("failed") << int(RunReport::End::Failed) << 200 << QByteArray("out|err\nwhy|1");
        QTest::newRow("timed out") << int(RunReport::End::TimedOut) << 200 << QByteArray("out|err\nExecution timed out|137");
        QTest::newRow("not compiled") << int(RunReport::End::NotCompiled) << 200 << QByteArray("out\nerr|why|1");
        QTest::newRow("our fault") << int(RunReport::End::Fault) << 500 << QByteArray("||0");
    }
    void codeVaultRuns()
    {
        QFETCH(int, end);
        Scene scene;
        const std::string id = scene.open().run({{"userInput", "in"}});
        QCOMPARE(scene.service.runs.at(0).input, std::string("in"));
        QCOMPARE(scene.get("/job/" + id).body, std::string(R"({"status":"active"})"));
        scene.service.listeners.at(0)(reportOf(RunReport::End(end), "out", "err", "why"));
        const HttpAnswer answer = scene.get("/job/" + id);
        QTEST(answer.status, "status");
        const QJsonObject job = jsonOf(answer);
        QCOMPARE(job["status"].toString(), QString(answer.status == 200 ? "completed" : "failed"));
        QCOMPARE(job["error"].toString(), QString(answer.status == 200 ? "" : "why"));
        QTEST(QString("%1|%2|%3").arg(job["stdout"].toString(), job["stderr"].toString()).arg(job["exitCode"].toInt()).toUtf8(), "seen");
    }

    void codeVaultHasAPolicy_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("runs");
        QTest::addColumn<QString>("errors");
        QTest::newRow("off") << int(PolicyMode::Off) << true << "err";
        QTest::newRow("warn") << int(PolicyMode::Warn) << true << "line 1: import os: no files here\nerr";
        QTest::newRow("enforce") << int(PolicyMode::Enforce) << false << "";
    }
    void codeVaultHasAPolicy()
    {
        QFETCH(int, mode);
        QFETCH(bool, runs);
        Scene scene;
        scene.forbidOs();
        scene.options.policy = PolicyMode(mode);
        const std::string id = scene.open().run({{"code", "import os"}});
        QCOMPARE(scene.service.runs.size(), std::size_t(runs ? 1 : 0));
        if (runs) {
            scene.service.listeners.at(0)(reportOf(RunReport::End::Completed, "out", "err"));
        }
        const HttpAnswer answer = scene.get("/job/" + id);
        QCOMPARE(answer.status, runs ? 200 : 500);
        QTEST(jsonOf(answer)["stderr"].toString(), "errors");
        QCOMPARE(jsonOf(answer)["error"].toString(), QString(runs ? "" : "line 1: import os: no files here\n"));
        scene.post("/run/practiceproblems", {{"language", "python"}, {"code", "import os"}, {"questionID", "doubling"}});
        QCOMPARE(scene.service.submitted.size(), std::size_t(runs ? 1 : 0));
        QVERIFY(!scene.run().empty());
        QCOMPARE(scene.service.runs.size(), std::size_t(runs ? 2 : 1)); // what has no remarks runs
    }

    void codeVaultJudges()
    {
        Scene scene;
        scene.forbidOs();
        scene.options.policy = PolicyMode::Warn;
        scene.open();
        const HttpAnswer receipt = scene.post("/run/practiceproblems", {{"language", "python"}, {"code", "1"}, {"questionID", "doubling"}});
        QCOMPARE(jsonOf(receipt)["jobId"].toString(), QString(kSubmission));
        QCOMPARE(scene.service.submitted.at(0).problemId, std::string(kProblem));
        scene.judged(Verdict::WrongAnswer).state.phase = wire::JobState::Phase::Running;
        QCOMPARE(scene.get(std::string("/job/") + kSubmission).body, std::string(R"({"status":"active"})"));
        scene.judged(Verdict::WrongAnswer);
        const HttpAnswer answer = scene.get(std::string("/job/") + kSubmission);
        const QJsonObject job = jsonOf(answer);
        QVERIFY(job["status"].isBool() && !job["status"].toBool());
        QCOMPARE(job["stdout"].toString(), QString("Verdict: Wrong Answer\nPassed 0/2 test cases.\nTest 1 failed. Input: 2 Expected: 4 Printed: 5"));
        QCOMPARE(job["stderr"].toString(), QString("line 1: import os: no files here\n"));
        QCOMPARE(job["judge"].toObject()["cases"].toArray().size(), 2);
        QVERIFY(answer.body.find("secret") == std::string::npos);
    }

    void codeVaultHidesWhatItMust()
    {
        Scene scene;
        scene.forbidOs();
        scene.options.policy = PolicyMode::Warn;
        scene.options.hidesCode = true;
        scene.open();
        scene.judged(Verdict::WrongAnswer).outcome.message = "expected 4, found 5";
        const QJsonObject job = jsonOf(scene.get(std::string("/job/") + kSubmission));
        QCOMPARE(job["judge"].toObject()["cases"].toArray()[0].toObject()["got"].toString(), QString());
        QCOMPARE(job["stderr"].toString(), QString());
    }

    void codeVaultVerdicts_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("accepted") << int(Verdict::Accepted) << 200 << true << 0;
        QTest::newRow("wrong") << int(Verdict::WrongAnswer) << 200 << false << 0;
        QTest::newRow("late") << int(Verdict::TimeLimit) << 200 << false << 137;
        QTest::newRow("crashed") << int(Verdict::RuntimeError) << 200 << false << 1;
        QTest::newRow("not compiled") << int(Verdict::CompileError) << 200 << false << 1;
        QTest::newRow("cancelled") << int(Verdict::Cancelled) << 500 << false << 0;
        QTest::newRow("our fault") << int(Verdict::JudgeError) << 500 << false << 0;
    }
    void codeVaultVerdicts()
    {
        QFETCH(int, verdict);
        Scene scene;
        scene.open();
        scene.judged(Verdict(verdict));
        const HttpAnswer answer = scene.get(std::string("/job/") + kSubmission);
        QTEST(answer.status, "status");
        QTEST(jsonOf(answer)["status"].toBool(), "passed");
        QTEST(jsonOf(answer)["exitCode"].toInt(), "exitCode");
    }

    void codeVaultKnowsItsQuestions()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.post("/run/practiceproblems", {{"language", "python"}, {"code", "1"}, {"questionID", "tripling"}}).status, 404);
        scene.service.isBroken = true;
        const HttpAnswer answer = scene.get(std::string("/job/") + kSubmission);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.body.find("/var/lib") == std::string::npos);
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
