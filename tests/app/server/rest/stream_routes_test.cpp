// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/rest/rest_scene.h"
#include "app/server/rest/stream_routes.h"
#include "tests/app/server/service/scripted_runs.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

namespace {

constexpr const char* kRun = "00000000-0000-4000-8000-0000000000f1";

/// Holds on to who wants to know of its end, as a stream with a client does.
struct OpenStream final : HttpStream {
    bool write(std::string piece) override
    {
        text += piece;
        return true;
    }
    void close() override { isClosed = true; }
    void onClose(std::function<void()> what) override { closed = std::move(what); }
    std::string text;
    bool isClosed = false;
    std::function<void()> closed;
};

struct Stage {
    Stage() { (void)runs.start({"python", "print()", {}, kSession}); }
    /// The clients go.
    ~Stage()
    {
        for (const auto& stream : streams) {
            if (auto closed = std::exchange(stream->closed, nullptr)) {
                closed();
            }
        }
    }
    StreamRoutes routes() { return {runs, options}; }
    static HttpRequest asking(const std::string& body = {}, const std::string& session = kSession, const std::string& id = kRun)
    {
        HttpRequest request;
        request.headers = {{"content-type", "application/json"}, {"x-session-id", session}};
        request.body = body;
        request.captures["id"] = id;
        return request;
    }
    /// What is told to whoever asks; the stream is open still.
    std::shared_ptr<OpenStream> follow(const HttpRequest& request)
    {
        auto stream = streams.emplace_back(std::make_shared<OpenStream>());
        std::get<StreamedAnswer>(routes().events(request)).begin(stream);
        return stream;
    }

    ScriptedRuns runs;
    RestOptions options;
    std::vector<std::shared_ptr<OpenStream>> streams;
};

} // namespace

class StreamRoutesTest : public QObject {
    Q_OBJECT

private slots:
    void aRunIsStarted()
    {
        Stage stage;
        wire::RunOrder order{"cpp", "int", "in", kSession, true, true, true, {"a"}};
        const HttpAnswer answer = stage.routes().start(order);
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.body, std::string("{\"runId\":\"") + kRun + "\",\"status\":\"Starting\"}");
        const StreamRequest& started = stage.runs.started.back();
        QVERIFY(started.language == "cpp" && started.isInteractive && started.hasTerminal && started.arguments.size() == 1 && started.input == "in");
    }

    void refusalsHaveTheirStatus_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("status");
        QTest::newRow("of this session") << int(Refusal::Why::TooMany) << 429;
        QTest::newRow("full") << int(Refusal::Why::Full) << 503;
        QTest::newRow("invalid") << int(Refusal::Why::Invalid) << 400;
    }
    void refusalsHaveTheirStatus()
    {
        QFETCH(int, why);
        Stage stage;
        stage.runs.refusal = Refusal{static_cast<Refusal::Why>(why), {}, "no", std::chrono::seconds(5)};
        QTEST(stage.routes().start({"python", "x", {}, kSession, true}).status, "status");
    }

    void eventsAreToldAsTheyCome()
    {
        Stage stage;
        stage.runs.happen(kRun, wire::RunPhase::Running);
        const auto stream = stage.follow(Stage::asking());
        QVERIFY(stream->text.find("event: run_status") != std::string::npos && !stream->isClosed);
        stage.runs.happen(kRun, wire::RunPiece{false, "first"});
        QVERIFY(stream->text.find("\"text\":\"first\"") != std::string::npos && !stream->isClosed);
        stage.runs.happen(kRun, wire::RunEnd{"completed", std::nullopt, {}, {}, {}});
        QVERIFY(stream->text.find("id: 3\n") != std::string::npos && stream->isClosed);
        QCOMPARE(stage.runs.watches(kRun), std::size_t{1});
        std::exchange(stream->closed, {})(); // the client has gone
        QCOMPARE(stage.runs.watches(kRun), std::size_t{0});
    }

    void whoComesBackHearsTheRest_data()
    {
        QTest::addColumn<bool>("byHeader");
        QTest::newRow("query") << false;
        QTest::newRow("header") << true;
    }
    void whoComesBackHearsTheRest()
    {
        QFETCH(bool, byHeader);
        Stage stage;
        stage.runs.happen(kRun, wire::RunPhase::Running);
        stage.runs.happen(kRun, wire::RunPiece{false, "first"});
        HttpRequest request = Stage::asking();
        (byHeader ? request.headers["last-event-id"] : request.query["after"]) = "1";
        const auto stream = stage.follow(request);
        QVERIFY(stream->text.find("run_status") == std::string::npos && stream->text.find("first") != std::string::npos);
    }

    void behindTheEndThereIsNothing()
    {
        Stage stage;
        stage.runs.happen(kRun, wire::RunEnd{"completed", std::nullopt, {}, {}, {}});
        HttpRequest request = Stage::asking();
        request.query["after"] = "1";
        const auto stream = stage.follow(request);
        QVERIFY(stream->text.empty() && stream->isClosed);
    }

    void whatIsAskedWronglyIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("status");
        QTest::newRow("no uuid") << "nope" << "0" << 400;
        QTest::newRow("unknown") << "00000000-0000-4000-8000-000000000000" << "0" << 404;
        QTest::newRow("no number") << kRun << "x" << 400;
        QTest::newRow("negative") << kRun << "-1" << 400;
    }
    void whatIsAskedWronglyIsRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, after);
        Stage stage;
        HttpRequest request = Stage::asking({}, kSession, id.toStdString());
        request.query["after"] = after.toStdString();
        QTEST(std::get<HttpAnswer>(stage.routes().events(request)).status, "status");
    }

    void inputIsTakenOrRefused_data()
    {
        QTest::addColumn<int>("feeding");
        QTest::addColumn<int>("status");
        QTest::newRow("taken") << int(StreamedRuns::Feeding::Taken) << 202;
        QTest::newRow("too much") << int(StreamedRuns::Feeding::Full) << 413;
        QTest::newRow("ended") << int(StreamedRuns::Feeding::HasEnded) << 409;
        QTest::newRow("forgotten meanwhile") << int(StreamedRuns::Feeding::Unknown) << 404;
    }
    void inputIsTakenOrRefused()
    {
        QFETCH(int, feeding);
        Stage stage;
        stage.runs.feeding = static_cast<StreamedRuns::Feeding>(feeding);
        QTEST(stage.routes().input(Stage::asking("{\"text\":\"one\"}")).status, "status");
        QCOMPARE(stage.runs.fed.back().second.bytes, std::string("one"));
    }

    void badInputIsRefused()
    {
        Stage stage;
        QCOMPARE(stage.routes().input(Stage::asking("{\"text\":7}")).status, 400);
        QCOMPARE(stage.routes().input(Stage::asking("one")).status, 400);
        QCOMPARE(stage.routes().input(Stage::asking()).status, 400);
        QVERIFY(stage.runs.fed.empty());
    }

    void onlyItsSessionTouchesIt()
    {
        Stage stage;
        QCOMPARE(stage.routes().cancel(Stage::asking({}, kProblem)).status, 403);
        QCOMPARE(stage.routes().input(Stage::asking("{\"text\":\"one\"}", {})).status, 403);
        QVERIFY(stage.runs.cancelled.empty() && stage.runs.fed.empty());
        QCOMPARE(stage.routes().cancel(Stage::asking()).status, 202);
        QCOMPARE(stage.runs.cancelled, std::vector<std::string>{kRun});
    }

    void hiddenOutputIsForItsSession()
    {
        Stage stage;
        stage.options.hidesCode = true;
        QCOMPARE(std::get<HttpAnswer>(stage.routes().events(Stage::asking({}, kProblem))).status, 403);
        QVERIFY(std::holds_alternative<StreamedAnswer>(stage.routes().events(Stage::asking())));
    }
};

QTEST_GUILESS_MAIN(StreamRoutesTest)
#include "stream_routes_test.moc"
