// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/connect_judge.h"
#include "app/desktop/run/own_tests_model.h"
#include "app/link/memory.h"
#include "app/link/remote_origin.h"
#include "app/link/remote_package.h"
#include "core/package/package.h"
#include "tests/app/link/fake_arena.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

/// Keeps what it was given; nothing comes of it.
class SilentJudge final : public JudgeClient {
public:
    [[nodiscard]] JudgeTicket submit(const Submission& submission) override
    {
        given.push_back(submission);
        return newTicket();
    }
    void cancel(JudgeTicket ticket) override { cancelled = ticket; }

    std::vector<Submission> given;
    JudgeTicket cancelled;
};

// Nobody listens there, and nobody has to: where a submission went is known before anything is sent.
const QUrl kArena("http://127.0.0.1:9/arena");
const QUrl kRunner("http://127.0.0.1:9/runner");

wire::ProblemDetail detailOf(const char* slug)
{
    wire::ProblemDetail detail;
    detail.summary = {"7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1", "Sum", slug, "easy", {}};
    detail.description = "Add.";
    detail.tests = {{"t1", "2 3", "5", false}, {"t2", "1 1", "2", false}};
    detail.visibleTests = 2;
    detail.allTests = 5;
    return detail;
}

std::shared_ptr<const Problem> localProblem(const char* id)
{
    auto problem = std::make_shared<Problem>();
    problem->id = id;
    for (const char* name : {"sample/1", "sample/2", "secret/1"}) {
        TestCase& test = problem->tests.emplace_back();
        test.name = name;
        test.sample = test.name.starts_with("sample");
        test.input = Content(std::string("2 3"));
        test.answer = Content(std::string("5"));
    }
    return problem;
}

enum class Kind { Whole, Samples, OneSample, OwnTests, Playground };

Submission submissionOf(std::shared_ptr<const Problem> problem, Kind kind)
{
    Submission submission;
    submission.problem = kind == Kind::Playground ? std::make_shared<const Problem>() : std::move(problem);
    auto python = std::make_shared<Language>();
    python->id = "python";
    submission.language = python;
    submission.source = "print(5)";
    OwnTest own;
    own.input = "1 2";
    switch (kind) {
    case Kind::Whole: break;
    case Kind::Samples: submission.selection.which = TestSelection::Which::Samples; break;
    case Kind::OneSample: submission.selection = {TestSelection::Which::Listed, {1}, false}; break;
    case Kind::OwnTests:
    case Kind::Playground: return runs::withOwnTests(std::move(submission), {own});
    }
    return submission;
}

/// A user's servers, and the judge of the desktop over them.
class Desk {
public:
    explicit Desk(Outbox& outbox) : m_settings(m_folder.filePath("state.conf"), QSettings::IniFormat)
    {
        servers = std::make_unique<Servers>(Servers::Ends{m_settings, outbox, [](const std::string&) { return nullptr; }, folder()});
        auto silent = std::make_unique<SilentJudge>();
        local = silent.get();
        judge = std::make_unique<ConnectJudge>(std::move(silent), *servers, [this] { return wanted; });
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.filePath("servers").toStdString(); }
    /// "a": a server that judges, "r": one that runs.
    void connectTo(const QString& which)
    {
        if (which.contains('a')) {
            servers->connectTo({kArena, {}, {}, ServerKind::CodeArena});
        }
        if (which.contains('r')) {
            servers->connectTo({kRunner, {}, {}, ServerKind::CodeVault});
        }
    }
    /// As it was fetched from the server that judges.
    [[nodiscard]] std::shared_ptr<const Problem> fetch(const wire::ProblemDetail& detail) const
    {
        const auto shelf = folder() / serverKey(kArena).toStdString();
        if (!writePackage(shelf, kArena, detail)) {
            return nullptr;
        }
        auto problem = readPackage(shelf / remoteProblemId(kArena, detail.summary.slug));
        return problem ? std::make_shared<const Problem>(*std::move(problem)) : nullptr;
    }
    /// As the desktop does it.
    Placement send(const Submission& submission)
    {
        Placement placed = placementOf(submission, wanted, *servers);
        ticket = judge->submit(placed.submission);
        return placed;
    }
    /// L: here, all that was asked for; K: here, the known tests; A: judged by its server; R: run by the other one.
    [[nodiscard]] QString whereItIs(const Submission& asked) const
    {
        QString where;
        for (const Submission& given : local->given) {
            where += given.selection == asked.selection ? 'L' : 'K';
        }
        if (servers->runnerServer() && servers->runner()->underWay() > 0) {
            where += 'R';
        }
        return servers->judgeOf(kArena).underWay() > 0 ? where + 'A' : where;
    }

    JudgePlace wanted = JudgePlace::Automatic;
    std::unique_ptr<Servers> servers;
    SilentJudge* local = nullptr;
    std::unique_ptr<ConnectJudge> judge;
    JudgeTicket ticket;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
};

} // namespace

class JudgePlacementTest : public QObject {
    Q_OBJECT

private slots:
    /// Each word has a letter for: no server, one that judges, one that runs, both.
    void goes_data()
    {
        QTest::addColumn<bool>("isServers");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("connected");
        QTest::addColumn<QString>("where");
        struct Line {
            const char* name;
            bool isServers;
            Kind kind;
            const char* automatic;
            const char* here;
            const char* server;
        };
        const Line lines[] = {
            {"own problem, all tests", false, Kind::Whole, "LLLL", "LLLL", "LLLL"},
            {"own problem, samples", false, Kind::Samples, "LLRR", "LLLL", "LLRR"},
            {"own problem, one sample", false, Kind::OneSample, "LLRR", "LLLL", "LLRR"},
            {"own problem, own tests", false, Kind::OwnTests, "LLRR", "LLLL", "LLRR"},
            {"server's problem, all tests", true, Kind::Whole, "AAAA", "KKKK", "AAAA"},
            {"server's problem, samples", true, Kind::Samples, "LLRR", "LLLL", "LLRR"},
            {"server's problem, one sample", true, Kind::OneSample, "LLRR", "LLLL", "LLRR"},
            {"server's problem, own tests", true, Kind::OwnTests, "LLRR", "LLLL", "LLRR"},
            {"playground", false, Kind::Playground, "LLRR", "LLLL", "LLRR"},
        };
        constexpr std::array<const char*, 4> kConnected{"", "a", "r", "ar"};
        for (const Line& line : lines) {
            const std::array<const char*, 3> words{line.automatic, line.here, line.server};
            for (std::size_t place = 0; place < words.size(); ++place) {
                for (std::size_t i = 0; i < kConnected.size(); ++i) {
                    QTest::addRow("%s, %s, with %s", line.name, spellingOf(kJudgePlaces[place]), i == 0 ? "none" : kConnected[i])
                        << line.isServers << static_cast<int>(line.kind) << static_cast<int>(kJudgePlaces[place])
                        << QString(kConnected[i]) << QString(QChar(words[place][i]));
                }
            }
        }
    }
    void goes()
    {
        QFETCH(bool, isServers);
        QFETCH(int, kind);
        QFETCH(int, wanted);
        QFETCH(QString, connected);
        QFETCH(QString, where);
        Desk desk(m_memory->outbox());
        desk.connectTo(connected);
        desk.wanted = static_cast<JudgePlace>(wanted);
        const auto problem = isServers ? desk.fetch(detailOf("far-sum")) : localProblem("near-sum");
        QVERIFY(problem);
        const Submission asked = submissionOf(problem, static_cast<Kind>(kind));
        const Placement placed = desk.send(asked);
        QCOMPARE(desk.whereItIs(asked), where);
        const bool asWanted = desk.wanted == JudgePlace::Automatic || where == (desk.wanted == JudgePlace::Here ? "L" : "A") || where == "R";
        QCOMPARE(placed.note.isEmpty(), asWanted); // never another place without a word
    }

    void ofAServersProblemTheKnownTestsAreJudgedHere()
    {
        Desk desk(m_memory->outbox());
        desk.wanted = JudgePlace::Here;
        const Placement placed = desk.send(submissionOf(desk.fetch(detailOf("far-sum")), Kind::Whole));
        QCOMPARE(placed.note, QString("2 of 5 tests are known on this machine. Only 127.0.0.1:9/arena has the others."));
        QCOMPARE(desk.local->given.at(0).selection.which, TestSelection::Which::Samples);
    }
    void whatReachesTheJudgeByAnotherWayIsCutDownAsWell()
    {
        Desk desk(m_memory->outbox());
        desk.wanted = JudgePlace::Here;
        (void)desk.judge->submit(submissionOf(desk.fetch(detailOf("far-sum")), Kind::Whole));
        QCOMPARE(desk.local->given.at(0).selection.which, TestSelection::Which::Samples);
    }
    void aServerThatHidesNothingCanBeReplaced()
    {
        Desk desk(m_memory->outbox());
        desk.wanted = JudgePlace::Here;
        wire::ProblemDetail detail = detailOf("open-sum");
        detail.allTests = 2;
        const Placement placed = desk.send(submissionOf(desk.fetch(detail), Kind::Whole));
        QCOMPARE(placed.note, QString());
        QCOMPARE(desk.local->given.at(0).selection.which, TestSelection::Which::All);
    }

    void theServersProblemOfTheSameNameIsTaken()
    {
        Desk desk(m_memory->outbox());
        desk.connectTo("ar");
        desk.wanted = JudgePlace::Server;
        const auto namesake = desk.fetch(detailOf("sum"));
        const Placement placed = desk.send(submissionOf(localProblem("sum"), Kind::Whole));
        QCOMPARE(desk.servers->judgeOf(kArena).underWay(), std::size_t{1});
        QCOMPARE(placed.submission.problem->id, namesake->id);
        QCOMPARE(placed.submission.problem->tests.size(), std::size_t{5});
        QCOMPARE(placed.note, QString("Judged by 127.0.0.1:9/arena, by its tests of this problem."));
        desk.wanted = JudgePlace::Automatic;
        QCOMPARE(desk.send(submissionOf(localProblem("sum"), Kind::Whole)).note, QString());
        QCOMPARE(desk.local->given.size(), std::size_t{1});
    }
    void anotherThingOfTheSameNameIsNot()
    {
        Desk desk(m_memory->outbox());
        desk.connectTo("a");
        desk.wanted = JudgePlace::Server;
        wire::ProblemDetail detail = detailOf("sum");
        detail.signature = "sum(a: int, b: int) -> int";
        QVERIFY(desk.fetch(detail));
        const Placement placed = desk.send(submissionOf(localProblem("sum"), Kind::Whole));
        QCOMPARE(desk.local->given.size(), std::size_t{1});
        QCOMPARE(placed.note, QString("Judged on this machine: under this name 127.0.0.1:9/arena asks for something else."));
    }

    void whyNotOnAServer_data()
    {
        QTest::addColumn<QString>("connected");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, const char* connected, Kind kind, const char* note) {
            QTest::newRow(name) << QString(connected) << static_cast<int>(kind) << QString(note);
        };
        row("none", "", Kind::Whole, "Judged on this machine: no server is connected.");
        row("it has no such problem", "a", Kind::Whole, "Judged on this machine: 127.0.0.1:9/arena has no problem of this name.");
        row("it only runs", "r", Kind::Whole, "Judged on this machine: 127.0.0.1:9/runner only runs programs, and hidden tests are never sent there.");
        row("none for a run", "", Kind::Samples, "Run on this machine: no server is connected.");
        row("it only judges", "a", Kind::Samples, "Run on this machine: 127.0.0.1:9/arena judges, and runs no single tests.");
    }
    void whyNotOnAServer()
    {
        QFETCH(QString, connected);
        QFETCH(int, kind);
        QFETCH(QString, note);
        Desk desk(m_memory->outbox());
        desk.connectTo(connected);
        desk.wanted = JudgePlace::Server;
        QCOMPARE(desk.send(submissionOf(localProblem("sum"), static_cast<Kind>(kind))).note, note);
    }
    void aHiddenTestStaysHere()
    {
        Desk desk(m_memory->outbox());
        desk.connectTo("ar");
        desk.wanted = JudgePlace::Server;
        Submission hidden = submissionOf(localProblem("sum"), Kind::OneSample);
        hidden.selection.listed = {2};
        QCOMPARE(desk.send(hidden).note, QString("Run on this machine: hidden tests are never sent to a server."));
        QCOMPARE(desk.local->given.size(), std::size_t{1});
    }

    void aServerThatAnnouncesItRunsSamples_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("cpu"); // microseconds
        QTest::newRow("right") << QByteArray(R"({"status":"completed","stdout":"5\n","exitCode":0,"cpuTimeUs":1800,"memoryUsedKb":9000})")
                               << static_cast<int>(Verdict::Accepted) << 1800;
        QTest::newRow("wrong") << QByteArray(R"({"status":"completed","stdout":"6\n","exitCode":0,"cpuTimeUs":1800,"memoryUsedKb":9000})")
                               << static_cast<int>(Verdict::WrongAnswer) << 1800;
        QTest::newRow("crashed") << QByteArray(R"({"status":"failed","stdout":"","stderr":"boom","exitCode":3,"cpuTimeUs":20,"memoryUsedKb":9000})")
                                 << static_cast<int>(Verdict::RuntimeError) << 20;
        QTest::newRow("too long") << QByteArray(R"({"status":"timeout","stdout":"","exitCode":0,"cpuTimeUs":9000000,"memoryUsedKb":9000})")
                                  << static_cast<int>(Verdict::TimeLimit) << 9'000'000;
        QTest::newRow("not compiled") << QByteArray(R"({"status":"compile_error","stdout":"","stderr":"line 1: no","exitCode":1})")
                                      << static_cast<int>(Verdict::CompileError) << 0;
        QTest::newRow("its own fault") << QByteArray(R"({"status":"error","message":"no sandbox"})") << static_cast<int>(Verdict::JudgeError) << 0;
    }
    void aServerThatAnnouncesItRunsSamples()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, verdict);
        QFETCH(int, cpu);
        tests::FakeArena arena;
        arena.capabilities = R"({"server":"codearena-server 1","customRuns":true})";
        const auto otherwise = arena.server.answer;
        arena.server.answer = [&](const tests::HttpQuestion& question) {
            return question.path == "/api/runs" ? tests::HttpReply{200, answer, {}} : otherwise(question);
        };
        Desk desk(m_memory->outbox());
        QSignalSpy learned(desk.servers.get(), &Servers::learned);
        desk.servers->connectTo({arena.server.address(), {}, {}, ServerKind::CodeArena});
        QTRY_VERIFY_WITH_TIMEOUT(!learned.isEmpty(), 60'000);
        const Submission samples = submissionOf(localProblem("sum"), Kind::Samples);
        QVERIFY(seatOf(samples, JudgePlace::Automatic, *desk.servers).isHere()); // nothing leaves this machine by itself
        desk.wanted = JudgePlace::Server;
        std::optional<SubmissionResult> result;
        QString place;
        connect(desk.judge.get(), &JudgeClient::event, this, [&](JudgeTicket, const JudgeEvent& event) {
            if (const auto* started = std::get_if<Started>(&event.what)) {
                place = QString::fromStdString(started->sandbox.kind);
            } else if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
                result = finished->result;
            }
        });
        QCOMPARE(desk.send(samples).note, QString());
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
        QCOMPARE(static_cast<int>(result->verdict), verdict);
        QCOMPARE(result->slowestCpu.count(), cpu);
        QCOMPARE(result->peakMemory, cpu > 0 ? kib(9000) : Bytes());
        QCOMPARE(place, serverName(arena.server.address())); // as the history has it
        QVERIFY(desk.local->given.empty());
        const auto post = std::find_if(arena.server.questions.begin(), arena.server.questions.end(),
                                       [](const tests::HttpQuestion& question) { return question.path == "/api/runs"; });
        QVERIFY(post->body.contains("\"sessionId\":\"") && !post->body.contains("\"sessionId\":\"\""));
    }

    void isCancelledWhereItIs()
    {
        Desk desk(m_memory->outbox());
        desk.connectTo("r");
        desk.send(submissionOf(localProblem("sum"), Kind::Samples));
        desk.wanted = JudgePlace::Here; // changed his mind meanwhile
        QSignalSpy events(desk.judge.get(), &JudgeClient::event);
        desk.judge->cancel(desk.ticket);
        QCOMPARE(events.count(), 1);
        QCOMPARE(desk.local->cancelled, JudgeTicket());
        desk.send(submissionOf(localProblem("sum"), Kind::Samples));
        desk.judge->cancel(desk.ticket);
        QCOMPARE(desk.local->cancelled, desk.ticket);
    }
    void theServerThatIsDroppedTellsItsEndStill()
    {
        Desk desk(m_memory->outbox());
        desk.connectTo("r");
        desk.send(submissionOf(localProblem("sum"), Kind::Samples));
        QSignalSpy events(desk.judge.get(), &JudgeClient::event);
        desk.servers->runHere();
        QTRY_VERIFY_WITH_TIMEOUT(!events.isEmpty() && std::holds_alternative<SubmissionFinished>(events.last().at(1).value<JudgeEvent>().what), 60'000);
        desk.send(submissionOf(localProblem("sum"), Kind::Samples));
        QCOMPARE(desk.local->given.size(), std::size_t{1});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Memory> m_memory = Memory::open(m_folder.filePath("history.db")).value();
};

QTEST_GUILESS_MAIN(JudgePlacementTest)
#include "judge_placement_test.moc"
