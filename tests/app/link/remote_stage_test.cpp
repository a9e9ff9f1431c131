// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/live_console.h"
#include "app/link/remote_stage.h"
#include "core/wire/codearena_requests.h"
#include "tests/app/link/remote_bench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;
constexpr const char* kRun = "00000000-0000-4000-8000-00000000000a";
using How = HttpReply::How;

RemoteStageOptions hurried()
{
    RemoteStageOptions options;
    options.request = Millis(kPatience);
    options.silence = Millis(kPatience);
    options.lost = Millis(kPatience);
    options.leaving = Millis(kPatience);
    options.backoff = {Millis(1), Millis(5), 0};
    return options;
}

QByteArray said(std::uint64_t number, std::variant<wire::RunPhase, wire::RunPiece, wire::RunEnd> what)
{
    const wire::RunEvent event{kRun, number, std::move(what)};
    return QByteArray::fromStdString(wire::toText({std::string(wire::eventName(event)), wire::toJson(event), std::to_string(number)}));
}

QByteArray receipt()
{
    return json("{'runId':'@','status':'Starting'}").replace('@', kRun);
}

QByteArray running(std::uint64_t number = 1)
{
    return said(number, wire::RunPhase::Running);
}

QByteArray printed(std::uint64_t number, const char* bytes)
{
    return said(number, wire::RunPiece{false, bytes});
}

QByteArray exited(std::uint64_t number, int code = 0)
{
    wire::RunEnd end;
    end.status = code == 0 ? "completed" : "failed";
    end.outcome.emplace().exitCode = code;
    return said(number, end);
}

/// A server that takes one program, and a stage for it.
struct Scene {
    explicit Scene(RemoteStageOptions options = hurried()) : m_options(std::move(options))
    {
        server.answer = [this](const HttpQuestion& question) { return answer(question); };
        auto python = std::make_shared<Language>();
        python->id = "python";
        python->name = "Python 3";
        spec.language = python;
        spec.source = "print(input())";
        spec.terminal = true;
        spec.arguments = {"-n", "3 4"};
        who.address = server.address();
        who.session = "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1";
    }

    HttpReply answer(const HttpQuestion& question)
    {
        const auto next = [](std::deque<HttpReply>& queue, HttpReply otherwise) {
            if (queue.empty()) {
                return otherwise;
            }
            HttpReply first = queue.front();
            queue.pop_front();
            return first;
        };
        if (question.path == "/api/capabilities") {
            return {200, capabilities, {}};
        }
        if (question.path == "/api/runs") {
            return next(posts, {202, receipt(), {}});
        }
        if (question.path.contains("/events")) {
            return next(streams, {200, {}, {}, How::Stream});
        }
        return question.path.contains("/input") ? next(inputs, {202, "{}", {}}) : next(cancels, {202, "{}", {}});
    }

    void begin(std::vector<RemoteServer> servers = {})
    {
        stage = std::make_unique<RemoteStage>(servers.empty() ? std::vector{who} : std::move(servers), spec, m_options, &keeper);
        for (QSignalSpy** spy : {&started, &output, &finished, &over, &held, &noted, &compiled}) {
            delete *spy;
        }
        started = new QSignalSpy(stage.get(), &LiveStage::started);
        output = new QSignalSpy(stage.get(), &LiveStage::output);
        finished = new QSignalSpy(stage.get(), &LiveStage::finished);
        over = new QSignalSpy(stage.get(), &LiveStage::over);
        held = new QSignalSpy(stage.get(), &LiveStage::held);
        noted = new QSignalSpy(stage.get(), &LiveStage::noted);
        compiled = new QSignalSpy(stage.get(), &LiveStage::compiled);
        QObject::connect(stage.get(), &LiveStage::over, stage.get(), [this](const std::optional<Error>& error) { trouble = error; });
        stage->begin();
    }
    ~Scene()
    {
        for (QSignalSpy* spy : {started, output, finished, over, held, noted, compiled}) {
            delete spy;
        }
    }

    [[nodiscard]] QByteArray heard() const
    {
        QByteArray all;
        for (const auto& piece : *output) {
            all += piece[0].toByteArray();
        }
        return all;
    }
    [[nodiscard]] QByteArrayList asked(const QByteArray& part) const // what was asked for that contains it
    {
        QByteArrayList all;
        for (const HttpQuestion& question : server.questions) {
            if (question.path.contains(part)) {
                all.push_back(question.method == "GET" ? question.path : question.body);
            }
        }
        return all;
    }
    [[nodiscard]] std::string why() const { return trouble ? trouble->what + "|" + trouble->hint : std::string(); }
    [[nodiscard]] std::string name() const { return serverName(who.address).toStdString(); }

    ScriptedServer server;
    QByteArray capabilities = json("{'server':'Test 1','streamedRuns':true,'languages':['python','cpp']}");
    std::deque<HttpReply> posts;
    std::deque<HttpReply> streams; // one after the other; then silent ones
    std::deque<HttpReply> inputs;
    std::deque<HttpReply> cancels;
    RemoteServer who;
    LiveRunSpec spec;
    QObject keeper;
    std::unique_ptr<RemoteStage> stage;
    std::optional<Error> trouble;
    QSignalSpy* started = nullptr;
    QSignalSpy* output = nullptr;
    QSignalSpy* finished = nullptr;
    QSignalSpy* over = nullptr;
    QSignalSpy* held = nullptr;
    QSignalSpy* noted = nullptr;
    QSignalSpy* compiled = nullptr;

private:
    RemoteStageOptions m_options;
};

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
                                  << HttpReply{} << "end one first|Try again in 5 second";
        QTest::newRow("full") << can << refused(503, "Too many programs are running", "Retry-After: 7\r\n") << HttpReply{} << "Try again in 7 second";
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

    void whatIsTypedArrivesInOrder()
    {
        Scene scene;
        scene.inputs = {{503, "{}", "Retry-After: 1\r\n"}}; // then it takes all
        scene.begin();
        scene.stage->resize(100, 30); // all of it before anybody runs anything
        scene.stage->feed("one\n");
        scene.stage->feed("two\n");
        QTRY_VERIFY_WITH_TIMEOUT(scene.asked("/input").size() >= 2, kPatience);
        scene.stage->feed("\xff");
        scene.stage->closeInput();
        scene.stage->feed("never");
        std::string bytes;
        const auto isOver = [&] {
            bytes.clear();
            bool isLast = false;
            const QByteArrayList asked = scene.asked("/input");
            for (const QByteArray& body : asked.sliced(1)) { // the first was refused
                const auto input = wire::runInputFrom(body.toStdString());
                bytes += input ? input->bytes : "broken";
                isLast |= input && input->isLast;
            }
            return isLast;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), kPatience);
        QCOMPARE(bytes, std::string("one\ntwo\n\xff"));
        const auto first = wire::runInputFrom(scene.asked("/input").first().toStdString());
        QVERIFY(first && first->columns == 100 && first->rows == 30 && first->bytes == "one\ntwo\n");
        QVERIFY(scene.noted->empty());
    }

    void inputThatMayHaveArrivedIsNotSentAgain()
    {
        Scene scene;
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.inputs = {{0, {}, {}, How::Drop}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage->feed("one\n");
        QTRY_COMPARE_WITH_TIMEOUT(scene.noted->size(), 1, kPatience);
        QVERIFY(scene.noted->at(0)[0].toString().contains("type it again"));
        scene.stage->feed("two\n");
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/input").size(), 2, kPatience);
        QCOMPARE(wire::runInputFrom(scene.asked("/input").last().toStdString())->bytes, std::string("two\n"));
    }

    void saysThatNoMoreInputIsTaken()
    {
        Scene scene;
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.inputs = {{413, json("{'message':'enough'}"), {}}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage->feed("one\n");
        QTRY_COMPARE_WITH_TIMEOUT(scene.noted->size(), 1, kPatience);
        scene.stage->feed("two\n");
        QVERIFY(scene.noted->at(0)[0].toString().contains("takes no more input"));
        QCOMPARE(scene.asked("/input").size(), 1);
    }

    void muchInputIsSentInPieces()
    {
        Scene scene;
        scene.begin();
        const QByteArray much(100'000, 'x');
        scene.stage->feed(much);
        scene.stage->closeInput();
        QTRY_VERIFY_WITH_TIMEOUT(scene.asked("/input").size() == 4, kPatience);
        std::string bytes;
        for (const QByteArray& body : scene.asked("/input")) {
            const auto input = wire::runInputFrom(body.toStdString());
            bytes += input->bytes;
            QCOMPARE(input->isLast, bytes.size() == 100'000);
        }
        QCOMPARE(QByteArray::fromStdString(bytes), much);
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
        QVERIFY(scene.noted->at(0)[0].toString().contains("1234"));
        QVERIFY(scene.noted->at(1)[0].toString().contains("stopped the program"));
        QCOMPARE(scene.finished->size(), 1);
    }
};

QTEST_GUILESS_MAIN(RemoteStageTest)
#include "remote_stage_test.moc"
