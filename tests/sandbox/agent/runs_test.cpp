// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Runs of good and hostile programs under a real agent, in both habitats. After each of them the same agent must show the next
// program a clean sandbox.
#include "agent_process.h"

#include <QtTest>

#include <csignal>

using namespace ca;
using wire::Stop;
using wire::Stream;

namespace {

struct Expected {
    Stop stop = Stop::Exited;
    int exitCode = 0;
    int signal = 0;
    QString out; // empty: not looked at
};

using Change = std::function<void(wire::RunFrame&)>;

} // namespace

Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(std::vector<std::string>)

class RunsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("habitat");
        QTest::newRow("container") << static_cast<int>(AgentHabitat::Container);
        QTest::newRow("nested") << static_cast<int>(AgentHabitat::Nested);
    }

    void init()
    {
        QFETCH_GLOBAL(int, habitat);
        if (m_agent && m_habitat == habitat) {
            return;
        }
        QString reason;
        m_habitat = habitat;
        m_agent = AgentProcess::start(static_cast<AgentHabitat>(habitat), reason);
        if (!m_agent) {
            QSKIP(qPrintable(reason));
        }
    }

    /// A test that failed may have left runs unfinished.
    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            m_agent.reset();
        }
    }

    void programs_data()
    {
        QTest::addColumn<std::vector<std::string>>("words");
        QTest::addColumn<Change>("change");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char* name, std::vector<std::string> words, Expected expected, Change change = [](auto&) {}) {
            QTest::newRow(name) << std::move(words) << std::move(change) << std::move(expected);
        };
        const Change shortCpu = [](auto& run) { run.program.limits.cpuMicros = 200'000; };
        const Change shortWall = [](auto& run) { run.program.limits.wallMicros = 200'000; };
        const Change littleMemory = [](auto& run) { run.program.limits.memory = 64 << 20; };

        row("exits with zero", {"exit", "0"}, {});
        row("exits with a code", {"exit", "7"}, {Stop::Exited, 7, 0, {}});
        row("aborts", {"abort"}, {Stop::Signalled, 0, SIGABRT, {}});
        row("writes", {"write", "3"}, {Stop::Exited, 0, 0, "yyy"});
        row("writes exactly its cap", {"write", "1000"}, {}, [](auto& run) { run.program.limits.output = 1000; });
        row("writes one byte more than its cap", {"write", "1001"}, {Stop::Output, 0, 0, {}},
            [](auto& run) { run.program.limits.output = 1000; });
        row("a file of its own that is no program", {}, {Stop::Exited, 126, 0, {}}, [](auto& run) { run.program.argv = {"/box/text"}; });
        row("a file of its own that is not there", {}, {Stop::Exited, 127, 0, {}}, [](auto& run) { run.program.argv = {"/box/none"}; });
        row("spins and ignores signals", {"spin"}, {Stop::Cpu, 0, SIGKILL, {}}, shortCpu);
        row("spins in children while it sleeps", {"spin-children"}, {Stop::Cpu, 0, SIGKILL, {}}, shortCpu);
        row("sleeps", {"sleep"}, {Stop::Wall, 0, SIGKILL, {}}, shortWall);
        row("stops itself", {"stop"}, {Stop::Wall, 0, SIGKILL, {}}, shortWall);
        row("closes its streams and sleeps", {"close"}, {Stop::Wall, 0, SIGKILL, {}}, shortWall);
        row("touches more memory than it may", {"eat-stay", "200"}, {Stop::Memory, 0, SIGKILL, {}}, littleMemory);
        row("touches it in children", {"eat-children", "40"}, {Stop::Memory, 0, SIGKILL, {}}, littleMemory);
        row("touches what it may", {"eat", "40"}, {}, littleMemory);
        row("a fork bomb", {"fork-bomb"}, {Stop::Wall, 0, SIGKILL, {}}, shortWall);
        row("leaves daemons that hold its pipes", {"daemon"}, {Stop::Exited, 0, 0, "leaving\n"});
        row("floods its output", {"flood", "1"}, {Stop::Output, 0, SIGKILL, {}});
        row("floods its errors", {"flood", "2"}, {Stop::Output, 0, SIGKILL, {}});
        row("leaves a litter of files", {"litter"}, {Stop::Exited, 0, 0, "depth 2500\n"});
        row("calls i386", {"trap"}, {Stop::Signalled, 0, SIGSYS, {}});
        row("reads secrets that are not there", {"read-private"}, {Stop::Exited, 0, 0, "nothing\n"});
    }
    void programs()
    {
        QFETCH(std::vector<std::string>, words);
        QFETCH(Change, change);
        QFETCH(Expected, expected);
        m_agent->put(wire::Area::Box, "text", "no program\n", true);
        wire::RunFrame run = probeRun(nextId(), words);
        change(run);
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.failure, QString());
        QCOMPARE(finished.outcome.stop, expected.stop);
        if (expected.stop != Stop::Output || expected.signal != 0) { // a program that ends by itself at the cap may be faster than we
            QCOMPARE(finished.outcome.exitCode, expected.exitCode);
            QCOMPARE(finished.outcome.signal, expected.signal);
        }
        if (!expected.out.isEmpty()) {
            QCOMPARE(finished.out(), expected.out);
        }
        QVERIFY(finished.out().size() <= static_cast<qsizetype>(run.program.limits.output));
        compareClean();
    }

    void manyRunsInOneBurst()
    {
        constexpr std::uint32_t kRuns = 50;
        const std::uint32_t first = m_lastId + 1;
        for (std::uint32_t i = 0; i < kRuns; ++i) {
            m_agent->start(probeRun(nextId(), {"echo"}), "input " + std::to_string(i));
        }
        for (std::uint32_t i = 0; i < kRuns; ++i) {
            const FinishedRun finished = m_agent->finish(first + i);
            QCOMPARE(finished.failure, QString());
            QCOMPARE(finished.out(), QString("input %1").arg(i));
        }
    }

    void aLargeInputComesBack()
    {
        std::string input(8 << 20, '\0');
        for (std::size_t i = 0; i < input.size(); ++i) {
            input[i] = static_cast<char>(i * 2654435761U >> 24);
        }
        wire::RunFrame run = probeRun(nextId(), {"echo"});
        run.program.limits.output = input.size();
        const FinishedRun finished = m_agent->run(run, input);
        QCOMPARE(finished.failure, QString());
        QVERIFY(finished.text(Stream::Out) == input);
        QCOMPARE(finished.outcome.stdoutBytes, input.size());
    }

    void countsWhatWasCutOff()
    {
        wire::RunFrame run = probeRun(nextId(), {"write", "5000"});
        run.program.limits.output = 100;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.out().size(), 100);
        QVERIFY(finished.outcome.stdoutBytes > 100);
    }

    void theProgramIsNobody()
    {
        const FinishedRun finished = m_agent->run(probeRun(nextId(), {"identity"}));
        QVERIFY2(finished.out().startsWith("not root\nnot init\nown session\nCapEff:\t0000000000000000\n"), qPrintable(finished.out()));
        QVERIFY2(finished.out().contains("NoNewPrivs:\t1\n"), qPrintable(finished.out()));
        QVERIFY2(finished.out().contains("Seccomp:\t2\n"), qPrintable(finished.out()));
        if (m_habitat == static_cast<int>(AgentHabitat::Nested)) {
            QVERIFY2(finished.out().contains("CapBnd:\t0000000000000000\n"), qPrintable(finished.out()));
        }
    }

    void limitsArriveAndAddressSpaceStaysFree()
    {
        wire::RunFrame run = probeRun(nextId(), {"limits"});
        run.program.limits.stack = 1 << 30;
        QCOMPARE(m_agent->run(run).out(), QString("stack 268435456\nfile 16777216\nopen 256\ncore 1\naddress space free\n"));
    }

    void inputIsReadableAgainAndSealed()
    {
        QCOMPARE(m_agent->run(probeRun(nextId(), {"streams"}), "abc").out(),
                 QString("no terminal\ninput abc\nwrite to stdin: EPERM\nopen stdout: ok\nothers 0\n"));
    }

    void attacksOnTheAgentFail()
    {
        const FinishedRun finished = m_agent->run(probeRun(nextId(), {"attack"}));
        QCOMPARE(finished.failure, QString());
        QVERIFY2(!finished.out().isEmpty(), qPrintable(finished.err()));
        for (const QString& line : finished.out().split('\n', Qt::SkipEmptyParts)) {
            // A signal to the init of one's own namespace is no error, and has no effect.
            const bool harmless = line == "kill: ok" && m_habitat == static_cast<int>(AgentHabitat::Nested);
            QVERIFY2(harmless || !line.endsWith(": ok"), qPrintable(line));
        }
        compareClean();
    }

    void workFilesAreForOneRun()
    {
        m_agent->put(wire::Area::Work, "folder/work", "work");
        QCOMPARE(m_agent->run(probeRun(nextId(), {"read-work"})).out(), QString("work\n"));
        QCOMPARE(m_agent->run(probeRun(nextId(), {"read-work"})).out(), QString("nothing\n"));
        compareClean();
    }

    void aCompilersWorkBecomesTheBox()
    {
        wire::RunFrame compile = probeRun(nextId(), {"build"});
        compile.kind = wire::Kind::Compile;
        const FinishedRun built = m_agent->run(compile);
        QCOMPARE(built.failure, QString());
        QCOMPARE(built.outcome.exitCode, 0);
        const QString denied = m_habitat == static_cast<int>(AgentHabitat::Nested) ? "EROFS" : "EACCES";
        QCOMPARE(m_agent->run(probeRun(nextId(), {"show-box"})).out(),
                 QString("plain 644\ntool 755\nopen 755\nopen/inner 644\nlink absent\npipe absent\nwrite: %1\n").arg(denied));
        compareClean();
    }

    void aFailedCompilerChangesNothing()
    {
        m_agent->put(wire::Area::Box, "before", "x");
        wire::RunFrame compile = probeRun(nextId(), {});
        compile.kind = wire::Kind::Compile;
        compile.program.argv = {"/bin/sh", "-c", "rm -f before; touch after; exit 1"};
        QCOMPARE(m_agent->run(compile).outcome.exitCode, 1);
        wire::RunFrame list = probeRun(nextId(), {});
        list.program.argv = {"/bin/sh", "-c", "cd /box && ls before after"};
        QCOMPARE(m_agent->run(list).out(), QString("before\n"));
    }

    void anInteractorTalksToTheProgram()
    {
        m_agent->put(wire::Area::Private, "secret", "secret");
        wire::RunFrame run = probeRun(nextId(), {"double"});
        run.interactor = probeRun(1, {"judge"}).program;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.failure, QString());
        QCOMPARE(finished.interactor.exitCode, 42);
        QCOMPARE(finished.outcome.stop, Stop::Exited);
        QCOMPARE(finished.text(Stream::ToProgram), std::string("1\n20\n300\n"));
        QCOMPARE(finished.text(Stream::FromProgram), std::string("2\n40\n600\n"));
        QCOMPARE(finished.text(Stream::InteractorErr), std::string("2;40;600;"));
        compareClean();
    }

    void onlyTheInteractorReadsSecrets()
    {
        m_agent->put(wire::Area::Private, "secret", "secret");
        wire::RunFrame run = probeRun(nextId(), {"read-private"});
        run.interactor = probeRun(1, {"read-private"}).program;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.text(Stream::ToProgram), std::string("secret\n"));
        QCOMPARE(finished.text(Stream::FromProgram), std::string("nothing\n"));
    }

    void twoThatWaitForEachOtherEndAtTheWallLimit()
    {
        wire::RunFrame run = probeRun(nextId(), {"double"});
        run.program.limits.wallMicros = 300'000;
        run.interactor = probeRun(1, {"double"}).program;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.outcome.stop, Stop::Wall);
        QCOMPARE(finished.interactor.stop, Stop::Exited); // its input ended
        compareClean();
    }

    void aProgramThatOutlivesItsInteractorLearnsIt()
    {
        wire::RunFrame run = probeRun(nextId(), {"gossip"});
        run.interactor = probeRun(1, {"exit", "43"}).program;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.interactor.exitCode, 43);
        QCOMPARE(finished.outcome.stop, Stop::Signalled);
        QCOMPARE(finished.outcome.signal, SIGPIPE);
        compareClean();
    }

    void anInteractorThatNeverReadsStopsNobody()
    {
        wire::RunFrame run = probeRun(nextId(), {"gossip"});
        run.program.limits.wallMicros = 300'000;
        run.interactor = probeRun(1, {"sleep"}).program;
        run.interactor->limits.wallMicros = 300'000;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.interactor.stop, Stop::Wall);
        QVERIFY(finished.outcome.stop == Stop::Wall || finished.outcome.signal == SIGPIPE);
        compareClean();
    }

    void liveInputAndItsEnd()
    {
        wire::RunFrame run = probeRun(nextId(), {"double"});
        run.inputMode = wire::InputMode::Live;
        m_agent->start(run);
        FinishedRun so;
        for (const auto& [input, output] : {std::pair("21\n", "42\n"), {"4\n", "8\n"}}) {
            std::string frame;
            wire::encodeInput(frame, run.id, input);
            m_agent->send(frame);
            QVERIFY(m_agent->awaitOutput(so, output));
        }
        std::string frame;
        wire::encodeCloseInput(frame, run.id);
        wire::encodeInput(frame, run.id, "too late\n");
        m_agent->send(frame);
        QCOMPARE(m_agent->finish(run.id).outcome.stop, Stop::Exited);
        compareClean();
    }

    void anInterruptPassesInputThatNobodyReads()
    {
        wire::RunFrame run = probeRun(nextId(), {"sleep"});
        run.inputMode = wire::InputMode::Live;
        m_agent->start(run);
        std::string frames;
        wire::encodeInput(frames, run.id, std::string(200 * 1024, 'x'));
        wire::encodeInterrupt(frames, run.id);
        m_agent->send(frames);
        QCOMPARE(m_agent->finish(run.id).outcome.stop, Stop::Interrupted);
        compareClean();
    }

    void inputWithoutEndMeetsTheWallLimit()
    {
        wire::RunFrame run = probeRun(nextId(), {"sleep"});
        run.inputMode = wire::InputMode::Live;
        run.program.limits.wallMicros = 300'000;
        m_agent->start(run);
        std::string frames;
        wire::encodeInput(frames, run.id, std::string(2 << 20, 'x'));
        m_agent->send(frames);
        QCOMPARE(m_agent->finish(run.id).outcome.stop, Stop::Wall);
        compareClean();
    }

    void aTerminal()
    {
        wire::RunFrame run = probeRun(nextId(), {"window"});
        run.inputMode = wire::InputMode::Pty;
        m_agent->start(run);
        FinishedRun so;
        QVERIFY(m_agent->awaitOutput(so, "terminal\r\ncontrolling\r\n"));
        std::string frames;
        wire::encodeResize(frames, run.id, 132, 43);
        wire::encodeInput(frames, run.id, "\n");
        m_agent->send(frames);
        QVERIFY(m_agent->awaitOutput(so, "132x43\r\n"));
        frames.clear();
        wire::encodeCloseInput(frames, run.id);
        m_agent->send(frames);
        QVERIFY(m_agent->awaitOutput(so, "end\r\n"));
        QCOMPARE(m_agent->finish(run.id).outcome.stop, Stop::Exited);
        compareClean();
    }

    void pingAndReset()
    {
        std::string frames;
        wire::encodePing(frames, 77);
        wire::encodeReset(frames);
        m_agent->send(frames);
        const auto pong = m_agent->next();
        QVERIFY(pong && std::holds_alternative<wire::Pong>(*pong));
        QCOMPARE(std::get<wire::Pong>(*pong).cookie, 77U);
        const auto done = m_agent->next();
        QVERIFY(done && std::holds_alternative<wire::ResetDone>(*done));
        const FinishedRun finished = m_agent->run(probeRun(nextId(), {"exit", "0"}));
        QCOMPARE(finished.outcome.exitCode, 127); // the probe itself is gone
        m_agent.reset();
    }

    void aProgramThatTheImageLacksIsAFailure()
    {
        wire::RunFrame run = probeRun(nextId(), {});
        run.program.argv = {"no-such-toolchain"};
        const FinishedRun finished = m_agent->run(run);
        QVERIFY2(finished.failure.contains("lacks"), qPrintable(finished.failure));
        QVERIFY(!m_agent->next());
        QCOMPARE(m_agent->wait(), 1);
        m_agent.reset();
    }

    void malformedFramesEndTheConversation()
    {
        m_agent->send(std::string("\xff\xff\xff\xff\x03", 5));
        const auto frame = m_agent->next();
        QVERIFY(frame && std::holds_alternative<wire::Failed>(*frame));
        QVERIFY(!m_agent->next());
        QCOMPARE(m_agent->wait(), 1);
        m_agent.reset();
    }

    void theEndOfTheHostIsTheEndOfEverything()
    {
        m_agent->start(probeRun(nextId(), {"spin"}));
        m_agent->hangUp();
        QCOMPARE(m_agent->wait(), 0);
        m_agent.reset();
    }

    void quit()
    {
        std::string frame;
        wire::encodeQuit(frame);
        m_agent->send(frame);
        QVERIFY(!m_agent->next());
        QCOMPARE(m_agent->wait(), 0);
        m_agent.reset();
    }

private:
    std::uint32_t nextId() { return ++m_lastId; }

    void compareClean()
    {
        const FinishedRun look = m_agent->run(probeRun(nextId(), {"look"}));
        QCOMPARE(look.failure, QString());
        QCOMPARE(look.out(), QString("files 0\nprocesses 2\n"));
    }

    std::unique_ptr<AgentProcess> m_agent;
    int m_habitat = -1;
    std::uint32_t m_lastId = 0;
};

QTEST_GUILESS_MAIN(RunsTest)
#include "runs_test.moc"
