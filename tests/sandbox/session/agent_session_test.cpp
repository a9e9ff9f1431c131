// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The session against an agent that the test plays: the good conversation, and everything a hostile one may say.
#include "sandbox/session/agent_session.h"
#include "scripted_agent.h"

#include <QTest>

#include <array>
#include <thread>

using namespace ca;
using namespace ca::test;

namespace {

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(1);
}

RunSpec program(std::uint64_t outputLimit = 1000)
{
    RunSpec spec;
    spec.argv = {"/box/program"};
    spec.limits.output = Bytes{outputLimit};
    return spec;
}

} // namespace

class AgentSessionTest : public QObject {
    Q_OBJECT

private slots:
    void greetsAndReportsRuns()
    {
        ScriptedAgent agent;
        auto session = agent.session();
        QVERIFY(session);
        QVERIFY(session->info().hardCpu);
        const auto first = session->start(program());
        const auto second = session->start(program());
        QCOMPARE(first->value, 1U);
        QCOMPARE(second->value, 2U);
        agent.sayOutput(1, "hello");
        agent.sayResult(1, {.stop = wire::Stop::Signalled, .signal = 11, .cpuMicros = 1500, .memory = 4096});
        agent.sayResult(2);
        auto event = session->next(soon(), {});
        QVERIFY(event.has_value());
        QCOMPARE(std::get<OutputChunk>(*event).bytes, std::string("hello"));
        event = session->next(soon(), {});
        QVERIFY(event.has_value());
        const RunOutcome outcome = std::get<RunFinished>(*event).outcome;
        QCOMPARE(outcome.stop, StopCause::Signalled);
        QCOMPARE(outcome.signal, 11);
        QCOMPARE(outcome.cpu, Micros(1500));
        QCOMPARE(outcome.memory, Bytes{4096});
        event = session->next(soon(), {});
        QCOMPARE(std::get<RunFinished>(*event).run.value, 2U);
    }

    void refusesWrongGreetings_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("fault");
        QTest::newRow("other nonce") << 0 << static_cast<int>(Fault::Broken);
        QTest::newRow("other protocol") << 1 << static_cast<int>(Fault::BadInput);
        QTest::newRow("result instead") << 2 << static_cast<int>(Fault::Broken);
        QTest::newRow("hangs up") << 3 << static_cast<int>(Fault::Broken);
        QTest::newRow("garbage") << 4 << static_cast<int>(Fault::Broken);
        QTest::newRow("half a frame, then the end") << 5 << static_cast<int>(Fault::Broken);
    }
    void refusesWrongGreetings()
    {
        QFETCH(int, what);
        ScriptedAgent agent;
        auto transport = agent.transport();
        switch (what) {
        case 0: agent.sayReady(kNonce + 1); break;
        case 1: agent.sayReady(kNonce, wire::kVersion + 1); break;
        case 2: agent.sayResult(1); break;
        case 3: agent.hangUp(); break;
        case 4: agent.sayRaw(std::string(100, '\xff')); break;
        case 5: agent.sayRaw(std::string("\x10\x00\x00", 3)); agent.hangUp(); break;
        }
        const auto session = AgentSession::open(std::move(transport), {}, AgentGreeting{.nonce = kNonce}, soon(), {});
        QVERIFY(!session);
        QTEST(static_cast<int>(session.error().fault), "fault");
        QVERIFY(!session.error().what.empty());
        QVERIFY(agent.closed());
    }

    void breaksOnHostileFrames_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("output of a run that is not next") << 0;
        QTest::newRow("more output than was allowed") << 1;
        QTest::newRow("result of a run that was never started") << 2;
        QTest::newRow("result twice") << 3;
        QTest::newRow("a second greeting") << 4;
        QTest::newRow("frame beyond the bound") << 5;
        QTest::newRow("unknown type") << 6;
        QTest::newRow("agent gives up") << 7;
        QTest::newRow("agent dies") << 8;
    }
    void breaksOnHostileFrames()
    {
        QFETCH(int, what);
        ScriptedAgent agent;
        auto session = agent.session();
        QVERIFY(session->start(program(10)).has_value());
        QVERIFY(session->start(program(10)).has_value());
        std::thread flood;
        switch (what) {
        case 0: agent.sayOutput(2, "x"); break;
        case 1: flood = std::thread([&] { for (int i = 0; i < 8; ++i) agent.sayOutput(1, std::string(wire::kMaxOutputChunk, 'x')); }); break;
        case 2: agent.sayResult(7); break;
        case 3: agent.sayResult(1); agent.sayResult(1); break;
        case 4: agent.sayReady(); break;
        case 5: agent.sayRaw(std::string("\xff\xff\xff\x7f\x42", 5)); break;
        case 6: agent.say(static_cast<wire::Type>(200), "?"); break;
        case 7: agent.say(wire::Type::Failed, std::string("\x01\0\0\0\x0c\0\0\0\x04\0oops", 14)); break;
        case 8: agent.hangUp(); break;
        }
        auto event = session->next(soon(), {});
        while (event) {
            event = session->next(soon(), {});
        }
        QCOMPARE(event.error().fault, Fault::Broken);
        QVERIFY(agent.closed());
        QCOMPARE(session->start(program()).error().fault, Fault::Broken);
        if (flood.joinable()) {
            flood.join(); // the session has hung up, so the flood ends
        }
    }

    void sendsLargeInputsWhileResultsArrive()
    {
        // Neither side may block the other: the host has 40 MB to send, the agent answers before it has read them.
        ScriptedAgent agent;
        auto session = agent.session();
        const Content input(std::string(10'000'000, 'i'));
        for (int i = 0; i < 4; ++i) {
            RunSpec spec = program(2'000'000);
            spec.input = input;
            QVERIFY(session->start(spec).has_value());
        }
        std::size_t received = 0;
        std::thread peer([&] {
            for (std::uint32_t id = 1; id <= 4; ++id) {
                for (int i = 0; i < 20; ++i) {
                    agent.sayOutput(id, std::string(wire::kMaxOutputChunk, 'o'));
                }
                agent.sayResult(id);
            }
            std::array<char, 65536> buffer{};
            while (received < 40'000'000) {
                const ssize_t n = ::recv(agent.fd(), buffer.data(), buffer.size(), 0);
                if (n <= 0) {
                    return;
                }
                received += static_cast<std::size_t>(n);
            }
            agent.sayOutput(4, "never asked");
        });
        int finished = 0;
        auto event = session->next(soon(), {});
        for (; event; event = session->next(soon(), {})) {
            finished += std::holds_alternative<RunFinished>(*event) ? 1 : 0;
        }
        peer.join();
        QCOMPARE(finished, 4);
        QVERIFY(received >= 40'000'000);
    }

    void endsWaitingByDeadlineOrCancellation()
    {
        ScriptedAgent agent;
        auto session = agent.session();
        QVERIFY(session->start(program()).has_value());
        QCOMPARE(session->next(std::chrono::steady_clock::now(), {}).error().fault, Fault::Timeout);
        std::stop_source stop;
        std::thread canceller([&] { stop.request_stop(); });
        QCOMPARE(session->next(soon(), stop.get_token()).error().fault, Fault::Cancelled);
        canceller.join();
        agent.sayResult(1);
        QVERIFY(session->next(soon(), {}).has_value()); // still open
    }

    void takesLiveInputOnlyForLiveRuns()
    {
        ScriptedAgent agent;
        auto session = agent.session();
        const auto batch = session->start(program());
        QCOMPARE(session->feed(*batch, "x").error().fault, Fault::BadInput);
        QCOMPARE(session->feed(RunId{9}, "x").error().fault, Fault::BadInput);
        RunSpec live = program();
        live.inputMode = RunInput::Live;
        const auto run = session->start(live);
        QVERIFY(session->feed(*run, "x").has_value());
        QVERIFY(session->interrupt(*run).has_value());
    }

    void noticesADeadAgentWhileIdle()
    {
        ScriptedAgent agent;
        auto session = agent.session();
        QVERIFY(session->alive());
        agent.hangUp();
        QVERIFY(!session->alive());
    }
};

QTEST_GUILESS_MAIN(AgentSessionTest)
#include "agent_session_test.moc"
