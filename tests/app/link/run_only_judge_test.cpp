// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_only_judge.h"
#include "app/link/server_probe.h"
#include "tests/app/link/remote_bench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;
using How = HttpReply::How;

RunOnlyOptions hurried()
{
    RunOnlyOptions options;
    options.poll = Millis(5);
    options.backoff = {Millis(1), Millis(5), 0};
    return options;
}

QByteArray sse(const char* data)
{
    return "event:message\ndata:" + json(data) + "\n\n"; // without blanks, as the original sends it
}

const QByteArray kQueued = sse("{'execution_time_ms':null,'status':'queued','stderr':null,'stdout':null}");
const QByteArray kRunning = sse("{'execution_time_ms':null,'status':'running','stderr':null,'stdout':null}");
const QByteArray kFive = sse("{'execution_time_ms':812,'status':'completed','stderr':null,'stdout':'5\\n'}");

/// Two samples, and a test that nobody may see.
struct Scene {
    explicit Scene(ServerKind kind)
    {
        auto problem = std::make_shared<Problem>();
        problem->id = "sum";
        const auto add = [&](const char* name, const char* input, const char* answer, bool sample) {
            TestCase& test = problem->tests.emplace_back();
            test.name = name;
            test.input = Content(std::string(input));
            test.answer = Content(std::string(answer));
            test.sample = sample;
        };
        add("sample/1", kind == ServerKind::CodeCrusher ? "" : "2 3\n", "5\n", true);
        add("sample/2", kind == ServerKind::CodeCrusher ? "" : "1 1\n", "2\n", true);
        add("secret/1", "secret words\n", "7\n", false);
        submission.problem = problem;
        auto python = std::make_shared<Language>();
        python->id = "python";
        python->name = "Python 3";
        submission.language = python;
        submission.source = "print(5)";
        submission.selection.which = TestSelection::Which::Samples;
        who.address = server.address();
        who.kind = kind;
    }
    [[nodiscard]] int posts() const { return server.count("POST", "/"); }

    ScriptedServer server;
    RemoteServer who;
    Submission submission;
};

} // namespace

Q_DECLARE_METATYPE(HttpReply)
Q_DECLARE_METATYPE(ServerKind)

class RunOnlyJudgeTest : public QObject {
    Q_OBJECT

private slots:
    void everyTestIsARunOfItsOwn_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<QByteArray>("receipt");
        QTest::addColumn<QList<HttpReply>>("jobs"); // the last answer stays
        const auto said = [](const char* text) { return HttpReply{200, json(text), {}}; };
        QTest::newRow("CodeEngine") << ServerKind::CodeEngine << json("{'submission_id':'1767225600000000000'}")
                                    << QList<HttpReply>{{200, kQueued + kRunning + kRunning + kFive, {}, How::Stream}};
        QTest::newRow("CodeVault") << ServerKind::CodeVault << json("{'jobId':'17','status':'queued'}")
                                   << QList<HttpReply>{said("{'status':'waiting'}"), said("{'status':'active'}"),
                                                       said("{'status':'completed','stdout':'5\\n','stderr':'','exitCode':0,'executionTime':812}")};
        QTest::newRow("CodeVault that answers at once")
            << ServerKind::CodeVault << json("{'stdout':'5\\n','stderr':'','exitCode':0,'executionTime':812}") << QList<HttpReply>{};
        QTest::newRow("CodeCrusher") << ServerKind::CodeCrusher << json("{'success':true,'jobId':'123456'}")
                                     << QList<HttpReply>{said("{'success':false,'status':'Pending'}"),
                                                         said("{'success':true,'status':'completed','response':'5\\n'}")};
    }
    void everyTestIsARunOfItsOwn()
    {
        QFETCH(ServerKind, kind);
        QFETCH(QByteArray, receipt);
        QFETCH(QList<HttpReply>, jobs);
        Scene scene(kind);
        QList<HttpReply> left;
        scene.server.answer = [&](const HttpQuestion& question) {
            if (question.method == "POST") {
                left = jobs;
                return HttpReply{200, receipt, {}};
            }
            return left.size() > 1 ? left.takeFirst() : left.value(0, {404, "{}", {}});
        };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QVERIFY(ear.heard.empty());
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.words(ticket), QString("queued started test test finished"));
        const auto tests = testsIn(ear.heard[ticket]);
        QCOMPARE(tests[0].verdict, Verdict::Accepted);
        QCOMPARE(tests[0].name, std::string("sample/1"));
        QCOMPARE(tests[1].verdict, Verdict::WrongAnswer);
        QVERIFY(QString::fromStdString(tests[1].message).contains("expected 2, found 5"));
        const SubmissionResult result = ear.result(ticket);
        QCOMPARE(result.verdict, Verdict::WrongAnswer);
        QCOMPARE(result.passed, std::size_t{1});
        QCOMPARE(result.total, std::size_t{2});
        QCOMPARE(result.slowestCpu, kind == ServerKind::CodeCrusher ? Micros(0) : Micros(812'000));
        QCOMPARE(std::get<Started>(ear.heard[ticket][1].what).sandbox.detail, nameOf(kind).toStdString());
        QCOMPARE(scene.posts(), 2);
        QCOMPARE(judge.underWay(), std::size_t{0});
        for (const HttpQuestion& question : scene.server.questions) {
            QVERIFY(!question.body.contains("secret"));
        }
    }

    void endsOfRuns_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<HttpReply>("job");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("words");
        const auto engine = [](const char* text) { return HttpReply{200, sse(text), {}, How::Stream}; };
        QTest::newRow("an end that was bad") << ServerKind::CodeEngine << engine("{'status':'error','stdout':'','stderr':'Traceback'}")
                                             << Verdict::RuntimeError << "ended badly";
        QTest::newRow("a warning is a failure there") << ServerKind::CodeEngine << engine("{'status':'error','stdout':'5\\n','stderr':'warning'}")
                                                      << Verdict::RuntimeError << "is right";
        QTest::newRow("too slow") << ServerKind::CodeEngine << engine("{'status':'timeout','stdout':'','stderr':''}") << Verdict::TimeLimit << "too long";
        const auto vault = [](int status, const char* text) { return HttpReply{status, json(text), {}}; };
        QTest::newRow("an exit code") << ServerKind::CodeVault << vault(200, "{'status':'completed','stdout':'5','stderr':'','exitCode':3}")
                                      << Verdict::RuntimeError << "exited with code 3";
        QTest::newRow("too slow there") << ServerKind::CodeVault
                                        << vault(200, "{'status':'completed','stdout':'','stderr':'Execution timed out after 10s','exitCode':137}")
                                        << Verdict::TimeLimit << "too long";
        QTest::newRow("too much output")
            << ServerKind::CodeVault << vault(200, "{'status':'completed','stdout':'5','stderr':'Output truncated: exceeded 64KB limit.','exitCode':137}")
            << Verdict::OutputLimit << "more than the server keeps";
        QTest::newRow("a job that failed") << ServerKind::CodeVault << vault(500, "{'status':'failed','error':'No validation rules'}")
                                           << Verdict::JudgeError << "did not run this: No validation rules";
        QTest::newRow("a job nobody knows") << ServerKind::CodeVault << vault(404, "{'error':'Job not found'}") << Verdict::JudgeError << "does not know it";
        QTest::newRow("garbage") << ServerKind::CodeVault << vault(200, "<html>") << Verdict::JudgeError << "not as a CodeVault server";
        QTest::newRow("garbage in a stream") << ServerKind::CodeEngine << HttpReply{200, "data: <html>\n\n", {}, How::Stream} << Verdict::JudgeError
                                             << "not as a CodeEngine server";
        QTest::newRow("a stream that breaks each time") << ServerKind::CodeEngine << HttpReply{200, "", {}, How::BrokenStream} << Verdict::JudgeError
                                                        << "ended its stream";
        QTest::newRow("a submission nobody knows") << ServerKind::CodeEngine << HttpReply{404, "{}", {}} << Verdict::JudgeError << "does not know it";
    }
    void endsOfRuns()
    {
        QFETCH(ServerKind, kind);
        QFETCH(HttpReply, job);
        QFETCH(Verdict, verdict);
        QFETCH(QString, words);
        Scene scene(kind);
        scene.submission.selection = {TestSelection::Which::Listed, {0}, false};
        scene.server.answer = [&](const HttpQuestion& question) {
            return question.method == "POST" ? HttpReply{200, R"({"submission_id":"1","jobId":"1"})", {}} : job;
        };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.result(ticket).verdict, verdict);
        QVERIFY2(QString::fromStdString(ear.result(ticket).message).contains(words), ear.result(ticket).message.c_str());
    }

    void aStreamThatBreaksIsTakenUpAgain()
    {
        Scene scene(ServerKind::CodeEngine);
        scene.submission.selection = {TestSelection::Which::Listed, {0}, false};
        QList<HttpReply> streams{{200, kQueued + "event:mess", {}, How::BrokenStream},
                                 {200, {}, {}, How::Drop},
                                 {502, "<html>", {}},
                                 {200, kRunning, {}, How::BrokenStream},
                                 {200, kRunning + kFive, {}, How::Stream}};
        scene.server.answer = [&](const HttpQuestion& question) {
            return question.method == "POST" ? HttpReply{200, R"({"submission_id":"1"})", {}} : streams.takeFirst();
        };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(scene.posts(), 1);
        QVERIFY(streams.empty());
    }

    void whatNeverEndsIsLost_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<HttpReply>("job");
        QTest::newRow("a stream that waits") << ServerKind::CodeEngine << HttpReply{200, kQueued, {}, How::Stream};
        QTest::newRow("a stream that runs for ever") << ServerKind::CodeEngine << HttpReply{200, kRunning + kRunning, {}, How::Stream};
        QTest::newRow("a job that waits") << ServerKind::CodeVault << HttpReply{200, json("{'status':'waiting'}"), {}};
        QTest::newRow("no answer at all") << ServerKind::CodeCrusher << HttpReply{200, {}, {}, How::Hang};
    }
    void whatNeverEndsIsLost()
    {
        QFETCH(ServerKind, kind);
        QFETCH(HttpReply, job);
        Scene scene(kind);
        scene.server.answer = [&](const HttpQuestion& question) {
            return question.method == "POST" ? HttpReply{200, R"({"success":true,"submission_id":"1","jobId":"1"})", {}} : job;
        };
        RunOnlyOptions options = hurried();
        options.deadline = Millis(300);
        RunOnlyJudge judge(scene.who, options);
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QVERIFY(QString::fromStdString(ear.result(ticket).message).contains("never said how it ended"));
    }

    void whoeverTakesNoMoreIsAskedLater_data()
    {
        QTest::addColumn<HttpReply>("refusal");
        QTest::newRow("too many requests") << HttpReply{429, json("{'error':'slowly'}"), "Retry-After: 1\r\n"};
        QTest::newRow("no room") << HttpReply{503, json("{'error':'full'}"), "Retry-After: 1\r\n"};
    }
    void whoeverTakesNoMoreIsAskedLater()
    {
        QFETCH(HttpReply, refusal);
        Scene scene(ServerKind::CodeVault);
        scene.submission.selection = {TestSelection::Which::Listed, {0}, false};
        bool wasRefused = false;
        scene.server.answer = [&](const HttpQuestion&) {
            return std::exchange(wasRefused, true) ? HttpReply{200, json("{'stdout':'5','stderr':'','exitCode':0}"), {}} : refusal;
        };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        std::vector<std::pair<QString, int>> held;
        connect(&judge, &RunOnlyJudge::held, this, [&](JudgeTicket, const QString& why, int seconds) { held.emplace_back(why, seconds); });
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(held.front().second, 1);
        QVERIFY(held.back().first.isEmpty());
        QCOMPARE(scene.posts(), 2);
    }

    void nobodyThereIsSaid()
    {
        Scene scene(ServerKind::CodeVault);
        scene.server.hide();
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QVERIFY(QString::fromStdString(ear.result(ticket).message).startsWith("Nothing listens at"));
    }

    void aRunCanBeCancelledAtAnyTime()
    {
        Scene scene(ServerKind::CodeEngine);
        scene.server.answer = [&](const HttpQuestion& question) {
            return question.method == "POST" ? HttpReply{200, R"({"submission_id":"1"})", {}} : HttpReply{200, kRunning, {}, How::Stream};
        };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket early = judge.submit(scene.submission);
        judge.cancel(early);
        QCOMPARE(ear.result(early).verdict, Verdict::Cancelled);
        const JudgeTicket late = judge.submit(scene.submission);
        QTRY_COMPARE_WITH_TIMEOUT(scene.server.count("GET", "/stream/"), 1, kPatience);
        judge.cancel(late);
        judge.cancel(late);
        QCOMPARE(ear.result(late).verdict, Verdict::Cancelled);
        QCOMPARE(ear.count<SubmissionFinished>(late), 1);
        QCOMPARE(scene.posts(), 1);
    }

    void whatCannotRunThereIsRefusedInWords_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("hidden tests") << ServerKind::CodeEngine << "hidden" << "Hidden tests never leave this machine";
        QTest::newRow("a language") << ServerKind::CodeEngine << "language" << "does not run Ruby, only Python, C++";
        QTest::newRow("a validator") << ServerKind::CodeVault << "validator" << "checked by a program of its own";
        QTest::newRow("more files") << ServerKind::CodeVault << "files" << "programs of one file";
        QTest::newRow("a function without a driver") << ServerKind::CodeVault << "function" << "asks for a function";
        QTest::newRow("input where there is none") << ServerKind::CodeCrusher << "input" << "gives programs no input";
        QTest::newRow("bytes that are no text") << ServerKind::CodeVault << "bytes" << "is no text";
    }
    void whatCannotRunThereIsRefusedInWords()
    {
        QFETCH(ServerKind, kind);
        QFETCH(QString, what);
        QFETCH(QString, words);
        Scene scene(kind);
        auto problem = std::make_shared<Problem>(*scene.submission.problem);
        auto language = std::make_shared<Language>(*scene.submission.language);
        if (what == "hidden") {
            scene.submission.selection = {};
        } else if (what == "language") {
            language->id = "ruby";
            language->name = "Ruby";
        } else if (what == "validator") {
            problem->validators.emplace_back();
        } else if (what == "files") {
            scene.submission.moreFiles.emplace_back();
        } else if (what == "function") {
            problem->signature = Signature();
            language->id = "c";
        } else {
            problem->tests[0].input = Content(what == "input" ? std::string("1") : std::string("\xff\xfe"));
        }
        scene.submission.problem = problem;
        scene.submission.language = language;
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QVERIFY2(QString::fromStdString(ear.result(ticket).message).contains(words), ear.result(ticket).message.c_str());
        QVERIFY(scene.server.questions.empty());
    }

    void testsOfTheUsersOwnRunToo()
    {
        Scene scene(ServerKind::CodeVault);
        auto problem = std::make_shared<Problem>(*scene.submission.problem);
        problem->tests.erase(problem->tests.begin() + 1, problem->tests.end());
        problem->tests[0].sample = false;
        problem->tests[0].fullFeedback = true;
        scene.submission.problem = problem;
        scene.submission.selection = {};
        scene.server.answer = [](const HttpQuestion&) { return HttpReply{200, json("{'stdout':'5','stderr':'','exitCode':0}"), {}}; };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
    }

    void aProgramThatDoesNotCompileIsCalledSo()
    {
        Scene scene(ServerKind::CodeVault);
        auto cpp = std::make_shared<Language>();
        cpp->id = "cpp";
        cpp->compile = LanguageCommand();
        scene.submission.language = cpp;
        scene.server.answer = [](const HttpQuestion&) {
            return HttpReply{200, json("{'stdout':'main.cpp:1:5: error: no type\\n','stderr':'','exitCode':1}"), {}};
        };
        RunOnlyJudge judge(scene.who, hurried());
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(scene.submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        QCOMPARE(ear.words(ticket), QString("queued started compiling compiled finished"));
        QCOMPARE(ear.result(ticket).verdict, Verdict::CompileError);
    }

    void theProbeKnowsWhoIsThere_data()
    {
        QTest::addColumn<QByteArray>("path"); // the only one that answers otherwise
        QTest::addColumn<HttpReply>("answer");
        QTest::addColumn<bool>("isServer");
        QTest::addColumn<ServerKind>("kind");
        QTest::newRow("CodeArena") << QByteArray("/api/problems") << HttpReply{200, json("{'problems':[],'total':0}"), {}} << true << ServerKind::CodeArena;
        QTest::newRow("CodeEngine") << QByteArray("/stream/") << HttpReply{200, kQueued, {}, How::Stream} << true << ServerKind::CodeEngine;
        QTest::newRow("CodeVault") << QByteArray("/job/") << HttpReply{404, json("{'error':'Job not found'}"), {}} << true << ServerKind::CodeVault;
        QTest::newRow("CodeCrusher") << QByteArray("/api/v1/result") << HttpReply{200, json("{'success':false,'status':'Pending'}"), {}} << true
                                     << ServerKind::CodeCrusher;
        QTest::newRow("a stream of something else") << QByteArray("/stream/") << HttpReply{200, "data: hello\n\n", {}, How::Stream} << false
                                                    << ServerKind::CodeArena;
        QTest::newRow("a web server") << QByteArray("/nowhere") << HttpReply{200, {}, {}} << false << ServerKind::CodeArena;
    }
    void theProbeKnowsWhoIsThere()
    {
        QFETCH(QByteArray, path);
        QFETCH(HttpReply, answer);
        QFETCH(bool, isServer);
        QFETCH(ServerKind, kind);
        ScriptedServer server;
        server.answer = [&](const HttpQuestion& question) {
            return question.path.startsWith(path) ? answer : HttpReply{404, "<html>", {}};
        };
        ServerProbe probe({server.address(), {}, {}}, std::nullopt, Millis(kPatience));
        std::optional<std::pair<ServerReport, ServerKind>> heard;
        connect(&probe, &ServerProbe::found, this, [&](const ServerReport& report, ServerKind found) { heard = {report, found}; });
        probe.begin();
        QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), kPatience);
        QCOMPARE(heard->first.isServer, isServer);
        QVERIFY(!heard->first.text.isEmpty());
        if (isServer) {
            QCOMPARE(heard->second, kind);
            QVERIFY(heard->first.text.contains(nameOf(kind)));
        }
        for (const HttpQuestion& question : server.questions) {
            QCOMPARE(question.method, QByteArray("GET")); // nothing is sent before somebody has agreed
        }
    }
};

QTEST_GUILESS_MAIN(RunOnlyJudgeTest)
#include "run_only_judge_test.moc"
