// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codearena_requests.h"
#include "tests/app/link/remote_scene.h"

#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;
using How = HttpReply::How;
using Scene = RemoteScene;

} // namespace

Q_DECLARE_METATYPE(HttpReply)

class RemoteStageTest : public QObject {
    Q_OBJECT

private slots:
    void runsAProgram()
    {
        Scene scene;
        scene.streams = {{200, said(1, wire::RunPhase::Starting) + running(2) + printed(3, "hello\n") + said(4, wire::RunPiece{true, "\xff\x01"})
                                   + exited(5, 3), {}, How::BrokenStream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(!scene.trouble, scene.why().c_str());
        QCOMPARE(scene.heard(), QByteArray("hello\n\xff\x01"));
        QVERIFY(!scene.output->at(0)[1].toBool() && scene.output->at(1)[1].toBool());
        QCOMPARE(scene.started->size(), 1);
        QCOMPARE(scene.started->at(0)[0].value<SandboxInfo>().kind, scene.name());
        QCOMPARE(scene.finished->at(0)[0].value<RunOutcome>().exitCode, 3);
        const auto order = wire::readRun(scene.asked("/api/runs").first().toStdString(), {.languages = {"python"}});
        QVERIFY(order && order->errors.empty());
        QCOMPARE(order->request.code, scene.spec.source);
        QCOMPARE(order->request.arguments, scene.spec.arguments);
        QVERIFY(order->request.stream && order->request.interactive && order->request.terminal);
        QCOMPARE(order->request.sessionId, scene.who.session.toStdString());
        QVERIFY(scene.asked("/events").first().endsWith("/events?sessionId=" + scene.who.session.toUtf8() + "&after=0"));
    }

    void tellsWhatTheCompilerSaid()
    {
        Scene scene;
        wire::RunEnd end;
        end.status = "compile_error";
        end.diagnostics = "line 1: no";
        scene.streams = {{200, said(1, wire::RunPhase::Starting) + said(2, end), {}, How::BrokenStream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QCOMPARE(scene.compiled->size(), 1);
        const auto result = scene.compiled->at(0)[0].value<CompileFinished>();
        QVERIFY(!result.ok && result.diagnostics == "line 1: no");
        QVERIFY(!scene.trouble && scene.started->empty() && scene.finished->empty());
    }

    void goesOnBehindWhatItHasHeard()
    {
        Scene scene;
        scene.streams = {{200, running(1) + printed(2, "a") + printed(3, "b"), {}, How::BrokenStream},
                         {0, {}, {}, How::Drop},
                         {502, "<html>", {}},
                         {200, printed(2, "a") + printed(3, "b") + printed(4, "c").chopped(9), {}, How::BrokenStream}, // says too much, and breaks
                         {200, printed(4, "c") + printed(5, "d") + exited(6), {}, How::BrokenStream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(!scene.trouble, scene.why().c_str());
        QCOMPARE(scene.heard(), QByteArray("abcd"));
        const QByteArrayList asked = scene.asked("/events");
        QCOMPARE(asked.size(), 5);
        QVERIFY(asked[0].endsWith("after=0"));
        for (qsizetype i = 1; i < asked.size(); ++i) {
            QVERIFY2(asked[i].endsWith("after=3"), asked[i].constData());
        }
        QVERIFY(std::any_of(scene.held->begin(), scene.held->end(), [](const auto& why) { return !why[0].toString().isEmpty(); }));
        QVERIFY(scene.held->last()[0].toString().isEmpty());
    }

    void aStreamThatIsSilentIsAskedForAgain()
    {
        RemoteStageOptions options = hurried();
        options.silence = Millis(300);
        Scene scene(options);
        scene.streams = {{200, running(1), {}, How::Stream}, {200, {}, {}, How::Stream}, {200, {}, {}, How::Stream},
                         {200, printed(2, "late") + exited(3), {}, How::BrokenStream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(!scene.trouble, scene.why().c_str());
        QCOMPARE(scene.heard(), QByteArray("late"));
    }

    void endsWithClearWords_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<HttpReply>("post");
        QTest::addColumn<HttpReply>("stream");
        QTest::addColumn<QString>("words"); // part of them
        const QByteArray can = json("{'server':'Test 1','streamedRuns':true,'languages':['python']}");
        const HttpReply taken{202, receipt(), {}};
        const auto refused = [](int status, const char* message, const QByteArray& headers = {}) {
            return HttpReply{status, json("{'error':'E','message':'@'}").replace('@', message), headers};
        };
        const auto ended = [](const char* status, const char* message) {
            wire::RunEnd end;
            end.status = status;
            end.message = message;
            return HttpReply{200, said(1, wire::RunPhase::Starting) + said(2, end), {}, How::BrokenStream};
        };
        QTest::newRow("a server that only judges") << json("{'server':'Old','customRuns':true}") << taken << HttpReply{} << "does not run programs that are typed to";
        QTest::newRow("another language") << json("{'streamedRuns':true,'languages':['cpp']}") << taken << HttpReply{} << "does not run programs in Python 3";
        QTest::newRow("too many") << can << refused(429, "Too many programs of this session are running; please end one first", "Retry-After: 5\r\n")
                                  << HttpReply{} << "end one first|Try again in 5 s.";
        QTest::newRow("full") << can << refused(503, "Too many programs are running", "Retry-After: 7\r\n") << HttpReply{} << "Try again in 7 s.";
        QTest::newRow("a program that breaks a rule")
            << can << HttpReply{400, json("{'error':'ValidationError','message':'Invalid request body','details':{'errors':[{'field':'code','message':'Code is too long'}]}}"), {}}
            << HttpReply{} << "code: Code is too long";
        QTest::newRow("without a token") << can << refused(401, "A valid access token is required") << HttpReply{} << "refused the program: A valid access token is required";
        QTest::newRow("no answer of ours") << can << HttpReply{200, "<html>", {}} << HttpReply{} << "not as a CodeArena server does";
        QTest::newRow("dropped") << can << HttpReply{0, {}, {}, How::Drop} << HttpReply{} << "The connection to";
        QTest::newRow("forgotten") << can << taken << refused(404, "There is no such run") << "does not know the program any more";
        QTest::newRow("not ours to hear") << can << taken << refused(403, "Only the session that started a run may do this") << "Only the session";
        QTest::newRow("nobody could run it") << can << taken << ended("error", "the server could not run this program") << "could not run the program: the server could not";
        QTest::newRow("stopped by the server") << can << taken << ended("cancelled", "") << "stopped the program.|It may be going down";
    }
    void endsWithClearWords()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(HttpReply, post);
        QFETCH(HttpReply, stream);
        QFETCH(QString, words);
        Scene scene;
        scene.capabilities = capabilities;
        scene.posts = {post};
        scene.streams = {stream};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY(scene.trouble.has_value());
        QVERIFY2(QString::fromStdString(scene.why()).contains(words), scene.why().c_str());
        QVERIFY2(scene.why().find(scene.name()) != std::string::npos, scene.why().c_str());
        QVERIFY(scene.why().find('%') == std::string::npos);
        QVERIFY(scene.started->empty() && scene.finished->empty());
    }

    void saysThatATokenIsWanted()
    {
        Scene scene;
        scene.capabilitiesStatus = 401;
        scene.capabilities = json("{'error':'Unauthorized','message':'A valid access token is required'}");
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(scene.why().find("A valid access token is required") != std::string::npos, scene.why().c_str());
        QCOMPARE(scene.server.count("POST", "/"), 0);
    }

    void asksOneServerAfterTheOther()
    {
        Scene other;
        other.capabilities = json("{'server':'Old','customRuns':true}");
        Scene scene;
        scene.streams = {{200, running(1) + exited(2), {}, How::BrokenStream}};
        RemoteServer nobody = scene.who;
        {
            ScriptedServer gone;
            nobody.address = gone.address();
        }
        scene.begin({other.who, nobody, scene.who});
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(!scene.trouble, scene.why().c_str());
        QCOMPARE(scene.started->at(0)[0].value<SandboxInfo>().kind, scene.name());
        QCOMPARE(other.server.count("POST", "/"), 0);
    }

    void comesBackToAServerThatWasAway()
    {
        Scene scene;
        scene.streams = {{200, running(1) + printed(2, "a"), {}, How::Stream}, {200, printed(3, "b") + exited(4), {}, How::BrokenStream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.heard(), QByteArray("a"), kPatience);
        scene.server.hide();
        QTRY_VERIFY_WITH_TIMEOUT(!scene.held->empty() && !scene.held->last()[0].toString().isEmpty(), kPatience);
        scene.server.listen();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(!scene.trouble, scene.why().c_str());
        QCOMPARE(scene.heard(), QByteArray("ab"));
    }

    void givesUpAServerThatStaysAway()
    {
        RemoteStageOptions options = hurried();
        options.lost = Millis(50);
        Scene scene(options);
        scene.streams = {{200, running(1) + printed(2, "a"), {}, How::Stream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.heard(), QByteArray("a"), kPatience);
        scene.server.hide();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(scene.why().find("broke and did not come back") != std::string::npos, scene.why().c_str());
    }

    void canBeStopped()
    {
        Scene scene;
        wire::RunEnd end;
        end.status = "cancelled";
        end.outcome.emplace().stop = StopCause::Interrupted;
        scene.streams = {{200, running(1), {}, How::Stream}, {200, said(2, end), {}, How::BrokenStream}};
        scene.cancels = {{0, {}, {}, How::Drop}}; // says it again
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage->stop();
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/cancel").size(), 2, kPatience);
        scene.server.hide(); // so that the stream ends
        scene.server.listen();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY(!scene.trouble && scene.noted->empty());
        QCOMPARE(scene.finished->at(0)[0].value<RunOutcome>().stop, StopCause::Interrupted);
    }

    void aSecondStopWaitsForNothing()
    {
        Scene scene;
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.cancels = {{0, {}, {}, How::Hang}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage->stop();
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/cancel").size(), 1, kPatience);
        scene.stage->stop();
        QCOMPARE(scene.over->size(), 1);
        QCOMPARE(scene.trouble->fault, Fault::Cancelled);
    }

    void aStopBeforeItIsTakenIsMadeUpFor()
    {
        Scene scene;
        wire::RunEnd end;
        end.status = "cancelled";
        scene.streams = {{200, said(1, end), {}, How::BrokenStream}};
        scene.begin();
        connect(&scene.server, &QObject::objectNameChanged, scene.stage.get(), [&] { scene.stage->stop(); });
        scene.server.answer = [&scene](const HttpQuestion& question) {
            if (question.path == "/api/runs") {
                scene.server.setObjectName("asked"); // the answer is under way
            }
            return scene.answer(question);
        };
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QCOMPARE(scene.trouble->fault, Fault::Cancelled);
        QVERIFY(scene.asked("/cancel").size() <= 1);
    }

    void oneThatIsLeftIsCancelledThere()
    {
        Scene scene;
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage.reset();
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/cancel").size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(scene.keeper.children().isEmpty(), kPatience);
    }

    void oneThatNeverStartsIsGivenUp()
    {
        RemoteStageOptions options = hurried();
        options.starting = Millis(50);
        Scene scene(options);
        scene.streams = {{200, said(1, wire::RunPhase::Starting), {}, How::Stream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(scene.why().find("did not start it") != std::string::npos, scene.why().c_str());
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/cancel").size(), 1, kPatience);
    }

    void oneThatNeverEndsIsGivenUp()
    {
        RemoteStageOptions options = hurried();
        options.starting = Millis(200);
        options.grace = Millis(1);
        Scene scene(options);
        scene.spec.limits.wall = Micros(1000);
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QVERIFY2(scene.started->empty() || scene.why().find("did not say how the program ended") != std::string::npos, scene.why().c_str());
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/cancel").size(), 1, kPatience);
    }

    void remarksOnWhatIsMissing()
    {
        Scene scene;
        wire::RunEnd end;
        end.status = "cancelled";
        end.outcome.emplace().stop = StopCause::Interrupted;
        end.skipped = Bytes{1234};
        scene.streams = {{200, running(1) + said(2, end), {}, How::BrokenStream}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.over->size(), 1, kPatience);
        QCOMPARE(scene.noted->size(), 2);
        QVERIFY(scene.noted->at(0)[0].toString().contains("not pass on all of the output"));
        QVERIFY(scene.noted->at(1)[0].toString().contains("stopped the program"));
        QCOMPARE(scene.finished->size(), 1);
    }
};

QTEST_GUILESS_MAIN(RemoteStageTest)
#include "remote_stage_test.moc"
