// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/store.h"
#include "tests/app/link/remote_bench.h"

#include <QtTest>

#include <set>

using namespace ca;
using namespace ca::tests;

class RemoteJudgeTest : public QObject {
    Q_OBJECT

private slots:
    void turnsEventsIntoTheEnginesOwn()
    {
        FakeArena arena;
        arena.onSubscribe = [](EngineGuest& guest) {
            guest.say(FakeArena::running());
            guest.say(FakeArena::completed("Wrong Answer",
                                           R"(,"executionTimeMs":30,"memoryUsedKb":1024,"passedCount":2,"totalCount":3,"testResults":[)"
                                           R"({"testCaseId":"t2","passed":true,"output":"b","executionTimeMs":20,"error":null},)"
                                           R"({"testCaseId":"t1","passed":true,"output":"a","executionTimeMs":10,"error":null},)"
                                           R"({"testCaseId":"h1","passed":false,"output":"","executionTimeMs":5,"error":"boom"}])"));
        };
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QVERIFY(ear.heard.empty());
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.words(ticket), QString("queued started test test test finished"));
        const auto& events = ear.heard[ticket];
        const SandboxInfo& sandbox = std::get<Started>(events[1].what).sandbox;
        QCOMPARE(QString::fromStdString(sandbox.kind), serverName(arena.server.address()));
        const auto tests = testsIn(events);
        QCOMPARE(tests[0].index, std::size_t{1}); // by its id, not its place
        QCOMPARE(tests[0].name, std::string("sample/2"));
        QCOMPARE(tests[1].index, std::size_t{0});
        QCOMPARE(tests[2].index, std::size_t{2}); // hidden: behind those that are known
        QCOMPARE(tests[2].verdict, Verdict::WrongAnswer);
        QCOMPARE(tests[2].message, std::string("boom"));
        const SubmissionResult result = ear.result(ticket);
        QCOMPARE(result.verdict, Verdict::WrongAnswer);
        QCOMPARE(result.passed, std::size_t{2});
        QCOMPARE(result.total, std::size_t{3});
        QCOMPARE(result.slowestCpu, Micros(20'000));
        QCOMPARE(result.peakMemory, mib(1));
    }

    void saysWhoItIsAndSendsOnce()
    {
        FakeArena arena;
        arena.view = FakeArena::viewOf("Accepted");
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
        const auto post = std::find_if(arena.server.questions.begin(), arena.server.questions.end(),
                                       [](const HttpQuestion& question) { return question.method == "POST"; });
        const QJsonObject sent = QJsonDocument::fromJson(post->body).object();
        QCOMPARE(sent["problemId"].toString(), QString("p1"));
        QCOMPARE(sent["sessionId"].toString(), bench.server.session);
        QCOMPARE(sent["code"].toString(), QString("print(5)"));
        QVERIFY(!sent.contains("clientId")); // of which this server knows nothing
    }

    void waysOfHearing_data()
    {
        QTest::addColumn<bool>("webSockets");
        QTest::addColumn<bool>("polling");
        QTest::newRow("by WebSocket") << true << true;
        QTest::newRow("by polling") << false << true;
        QTest::newRow("by reading alone") << false << false;
    }
    void waysOfHearing()
    {
        QFETCH(bool, webSockets);
        QFETCH(bool, polling);
        FakeArena arena;
        arena.capabilities = kCapable;
        arena.server.takesWebSockets = webSockets;
        arena.server.takesPolling = polling;
        arena.onSubscribe = [](EngineGuest& guest) { guest.say(FakeArena::completed("Accepted", R"(,"passedCount":3,"totalCount":3)")); };
        if (!polling) {
            arena.reads = {{200, FakeArena::viewOf("Queued"), {}}, {500, "oops", {}}, {200, FakeArena::viewOf("Running"), {}}};
            arena.view = FakeArena::viewOf("Accepted", R"(,"passedCount":3,"totalCount":3)");
        }
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(ear.result(ticket).passed, std::size_t{3});
        if (webSockets || polling) {
            QVERIFY(arena.server.guest() != nullptr);
            QCOMPARE(arena.server.guest()->viaPolling, !webSockets);
        }
    }

    void reconnectsSubscribesAndReadsAgain()
    {
        FakeArena arena;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        for (int round = 1; round <= 4; ++round) {
            QTRY_COMPARE(arena.subscribed.size(), round);
            const int reads = arena.server.count("GET", "/api/submissions/");
            arena.server.guest()->drop();
            QTRY_VERIFY(arena.server.count("GET", "/api/submissions/") > reads);
        }
        QTRY_COMPARE(arena.subscribed.size(), 5);
        arena.tell(FakeArena::running());
        arena.tell(FakeArena::running());
        arena.tell(FakeArena::completed("Accepted"));
        arena.tell(FakeArena::completed("Wrong Answer"));
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.words(ticket), QString("queued started finished"));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
    }

    void goesOnBehindTheLastEvent()
    {
        FakeArena arena;
        arena.capabilities = kCapable;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_COMPARE(arena.subscribed.size(), 1);
        arena.tell(FakeArena::running(R"(,"number":1)"));
        const QByteArray test = json("2['submission_test',{'submissionId':'") + FakeArena::kId
            + json("','number':2,'totalCount':3,'testCaseId':'t1','passed':true,'verdict':'Accepted','index':0}]");
        arena.tell(test);
        QTRY_COMPARE(ear.count<TestFinished>(ticket), 1);
        arena.server.guest()->drop();
        QTRY_COMPARE(arena.subscribed.size(), 2);
        QVERIFY2(arena.subscribed.last().contains("2}"), arena.subscribed.last().constData());
        arena.tell(test); // again
        arena.tell(FakeArena::completed("Accepted", R"(,"number":3)"));
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.words(ticket), QString("queued started test finished"));
    }

    void answersPings()
    {
        FakeArena arena;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        (void)judge.submit(bench.submission);
        QTRY_COMPARE(arena.subscribed.size(), 1);
        arena.server.guest()->raw("2");
        QTRY_COMPARE(arena.server.guest()->pongs, 1);
    }

    void leavesAServerThatFellSilent()
    {
        FakeArena arena;
        arena.server.open.replace("25000", "5").replace("30000", "5"); // and no ping ever comes
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        (void)judge.submit(bench.submission);
        QTRY_VERIFY(arena.server.arrivals >= 3);
    }

    void survivesWhatIsNoProtocol_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("unknown packet") << QByteArray("xyz");
        QTest::newRow("closed") << QByteArray("1");
        QTest::newRow("broken JSON") << QByteArray("42[\"submission_status\",{");
        QTest::newRow("no array") << QByteArray("42{}");
        QTest::newRow("attachments that never come") << QByteArray("451-[\"x\",{\"_placeholder\":true,\"num\":0}]");
        QTest::newRow("disconnected") << QByteArray("41");
        QTest::newRow("event without arguments") << QByteArray("42[\"submission_completed\"]");
        QTest::newRow("event with nonsense") << QByteArray("42[\"submission_completed\",[null,7]]");
        QTest::newRow("another's submission") << QByteArray(R"(42["submission_completed",{"submissionId":"x","status":"Accepted"}])");
        QTest::newRow("a status that nobody knows")
            << QByteArray(R"(42["submission_status",{"submissionId":"00000000-0000-4000-8000-000000000001","status":"Pondering"}])");
        QTest::newRow("an event that nobody knows") << QByteArray(R"(42["weather",{"rain":true}])");
    }
    void survivesWhatIsNoProtocol()
    {
        QFETCH(QByteArray, frame);
        FakeArena arena;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_COMPARE(arena.subscribed.size(), 1);
        arena.server.guest()->raw(frame);
        arena.view = FakeArena::viewOf("Accepted");
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
    }

    void readsWhatIsRefusedToBeTold()
    {
        FakeArena arena;
        arena.refusesConnect = true;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(arena.server.arrivals > 2); // tried again
        arena.view = FakeArena::viewOf("Runtime Error");
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::RuntimeError);
    }

    void takesLargeMessages()
    {
        FakeArena arena;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_COMPARE(arena.subscribed.size(), 1);
        const QByteArray output(5 << 20, 'x');
        arena.tell(FakeArena::completed("Accepted", json(",'testResults':[{'testCaseId':'t1','passed':true,'output':'") + output + "\"}]"));
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(testsIn(ear.heard[ticket]).front().output.size(), static_cast<std::size_t>(output.size()));
    }

    void endsWhatTheServerLost()
    {
        FakeArena arena; // for which it is queued for ever
        const Bench bench(arena);
        RemoteOptions options = quick();
        options.deadline = Millis(100);
        RemoteJudge judge(bench.server, options, {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QVERIFY(ear.result(ticket).message.find("lost") != std::string::npos);
    }

    void waitsForAnEndsDetails()
    {
        FakeArena arena;
        arena.onSubscribe = [&arena](EngineGuest&) { arena.view = FakeArena::viewOf("Compilation Error"); };
        const Bench bench(arena);
        RemoteOptions options = quick();
        options.grace = Millis(600'000); // only the event can end it
        RemoteJudge judge(bench.server, options, {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(arena.server.count("GET", "/api/submissions/") >= 3);
        QVERIFY(!ear.isFinished(ticket));
        arena.tell(FakeArena::completed("Compilation Error",
                                        R"(,"testResults":[{"testCaseId":"t1","passed":false,"error":"x was not declared"}],"totalCount":3)"));
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.words(ticket), QString("queued started compiling compiled finished"));
        QCOMPARE(std::get<CompileFinished>(ear.heard[ticket][3].what).diagnostics, std::string("x was not declared"));
    }

    void waitsWhenTheServerWantsIt_data()
    {
        QTest::addColumn<HttpReply>("reply");
        const QByteArray soon = QDateTime::currentDateTimeUtc().addMSecs(400).toString(Qt::ISODateWithMs).toUtf8();
        QTest::newRow("by the body's time") << HttpReply{429, json("{'error':'RateLimitExceeded','statusCode':429,'details':{'resetTime':'") + soon + "\"}}", {}};
        QTest::newRow("by X-RateLimit-Reset")
            << HttpReply{429, "{}", "X-RateLimit-Reset: " + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + "\r\n"};
        QTest::newRow("by Retry-After") << HttpReply{503, "full", "Retry-After: 1\r\n"};
    }
    void waitsWhenTheServerWantsIt()
    {
        QFETCH(HttpReply, reply);
        FakeArena arena;
        arena.posts = {reply};
        arena.view = FakeArena::viewOf("Accepted");
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        QSignalSpy held(&judge, &RemoteJudge::held);
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), 30'000);
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 2);
        const bool counted = std::any_of(held.begin(), held.end(), [](const QVariantList& told) { return told[2].toInt() > 0; });
        QVERIFY(counted);
        QVERIFY(held.last()[1].toString().isEmpty()); // it goes on
    }

    void tellsRefusals()
    {
        FakeArena arena;
        arena.posts = {{400,
                        R"({"error":"ValidationError","message":"Invalid request body","statusCode":400,)"
                        R"("details":{"errors":[{"field":"language","message":"Invalid enum value"}]}})",
                        {}}};
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.words(ticket), QString("queued finished"));
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QVERIFY(ear.result(ticket).message.find("language: Invalid enum value") != std::string::npos);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
    }

    void refusesWhatIsNotTheServers()
    {
        FakeArena arena;
        Bench bench(arena);
        RemoteServer another = bench.server;
        another.address.setHost("localhost");
        RemoteJudge judge(another, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QVERIFY(!ear.isFinished(ticket));
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QCOMPARE(arena.server.questions.size(), std::size_t{0});
    }

    void cancels()
    {
        FakeArena arena;
        arena.capabilities = kCapable;
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_COMPARE(arena.subscribed.size(), 1);
        judge.cancel(ticket);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Cancelled);
        QTRY_COMPARE(arena.server.count("POST", QByteArray("/api/submissions/") + FakeArena::kId + "/cancel"), 1);
        judge.cancel(ticket);
        judge.cancel(JudgeTicket{4711});
        QCOMPARE(ear.count<SubmissionFinished>(ticket), 1);
    }

    void waitsForTheNetwork()
    {
        FakeArena arena;
        arena.view = FakeArena::viewOf("Accepted");
        const Bench bench(arena);
        arena.server.hide();
        RemoteJudge judge(bench.server, quick(), {});
        QSignalSpy held(&judge, &RemoteJudge::held);
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(held.size() >= 3);
        QVERIFY(!held.first()[1].toString().isEmpty());
        QVERIFY(!ear.isFinished(ticket));
        arena.server.listen();
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
    }

    void neverSendsTwiceWithoutAnAnswer()
    {
        FakeArena arena;
        arena.posts = {{0, {}, {}, HttpReply::How::Drop}};
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QVERIFY(ear.result(ticket).message.find("cannot say whether it arrived") != std::string::npos);
        QCOMPARE(arena.server.count("GET", "/api/history"), 1);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
    }

    void findsWhatArrivedWithoutAnAnswer()
    {
        FakeArena arena;
        arena.posts = {{0, {}, {}, HttpReply::How::Drop}};
        arena.history = json("{'submissions':[{'id':'") + FakeArena::kId + json("','language':'python','status':'Running'}],'total':1}");
        arena.view = FakeArena::viewOf("Accepted");
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
    }

    void sendsAgainToAServerThatKnowsItAgain()
    {
        FakeArena arena;
        arena.capabilities = kCapable;
        arena.posts = {{0, {}, {}, HttpReply::How::Drop}, {502, "Bad gateway", {}}};
        arena.view = FakeArena::viewOf("Accepted");
        const Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        std::set<QString> ids;
        for (const HttpQuestion& question : arena.server.questions) {
            if (question.method == "POST") {
                ids.insert(QJsonDocument::fromJson(question.body)["clientId"].toString());
            }
        }
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 3);
        QCOMPARE(ids.size(), std::size_t{1});
        QVERIFY(!ids.begin()->isEmpty());
    }

    void sendsInALaterRunWhatWaited()
    {
        FakeArena arena;
        arena.view = FakeArena::viewOf("Accepted");
        const Bench bench(arena);
        const TemporaryFolder folder = TemporaryFolder::create("outbox").value();
        const auto store = Store::open(folder.path() / "history.db").value();
        arena.server.hide();
        {
            RemoteOutbox outbox(store->outbox());
            RemoteJudge judge(bench.server, quick(), {&outbox, {}});
            QSignalSpy held(&judge, &RemoteJudge::held);
            (void)judge.submit(bench.submission);
            QTRY_VERIFY(!held.empty());
        }
        arena.server.listen();
        RemoteOutbox outbox(store->outbox());
        RemoteJudge judge(bench.server, quick(), {&outbox, {}});
        Ear ear(judge);
        JudgeTicket ticket;
        connect(&judge, &RemoteJudge::resumed, &judge, [&](JudgeTicket resumed, const Submission& submission) {
            ticket = resumed;
            QCOMPARE(submission.problem->id, std::string("sum.lab"));
            QCOMPARE(submission.source, std::string("print(5)"));
        });
        judge.resume();
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
        QTRY_COMPARE(store->outbox().of(bench.server.address.toString().toStdString()).value().size(), std::size_t{0});
    }

    void takesUpInALaterRunWhatWasAccepted()
    {
        FakeArena arena;
        const Bench bench(arena);
        const TemporaryFolder folder = TemporaryFolder::create("outbox").value();
        const auto store = Store::open(folder.path() / "history.db").value();
        {
            RemoteOutbox outbox(store->outbox());
            RemoteJudge judge(bench.server, quick(), {&outbox, {}});
            (void)judge.submit(bench.submission);
            QTRY_COMPARE(arena.subscribed.size(), 1);
        }
        arena.view = FakeArena::viewOf("Accepted");
        RemoteOutbox outbox(store->outbox());
        RemoteJudge judge(bench.server, quick(), {&outbox, {}});
        Ear ear(judge);
        judge.resume();
        QTRY_VERIFY(!ear.heard.empty() && ear.isFinished(ear.heard.begin()->first));
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 1);
    }

    void mayLeaveAtAnyMoment()
    {
        FakeArena arena;
        const Bench bench(arena);
        for (const int events : {0, 1, 5, 20, 60}) {
            RemoteJudge judge(bench.server, quick(), {});
            (void)judge.submit(bench.submission);
            for (int i = 0; i < events; ++i) {
                QCoreApplication::processEvents();
            }
        }
        QVERIFY(true);
    }
};

QTEST_GUILESS_MAIN(RemoteJudgeTest)
#include "remote_judge_test.moc"
