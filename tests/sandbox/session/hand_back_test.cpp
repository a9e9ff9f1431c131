// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Files of a run on their way back, from an agent that the test plays: in pieces, and with every lie it may tell.
#include "sandbox/session/agent_session.h"
#include "scripted_agent.h"

#include <QTest>

#include <functional>

using namespace ca;
using namespace ca::test;
using wire::Piece;

namespace {

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(1);
}

RunSpec validator()
{
    RunSpec spec;
    spec.argv = {"/box/validator"};
    spec.limits.output = Bytes{1000};
    spec.collect = {"feedback/judgemessage.txt", "feedback/score.txt", "nextpass.in"};
    spec.collectLimit = Bytes{5};
    return spec;
}

using Said = std::function<void(ScriptedAgent&)>;

} // namespace

Q_DECLARE_METATYPE(Said)

class HandBackTest : public QObject {
    Q_OBJECT

private slots:
    void filesComeBeforeTheEnd()
    {
        ScriptedAgent agent;
        const auto session = agent.session();
        QVERIFY(session->start(validator()).has_value());
        QVERIFY(session->start(validator()).has_value());
        agent.sayOutput(1, "said");
        agent.sayCollected(1, 0, Piece::More, "ab");
        agent.sayCollected(1, 0, Piece::More, "cd");
        agent.sayCollected(1, 0, Piece::Last, "");
        agent.sayCollected(1, 2, Piece::Clipped, "12345");
        agent.sayResult(1);
        agent.sayCollected(2, 1, Piece::Last, "");
        agent.sayResult(2);
        QVERIFY(std::holds_alternative<OutputChunk>(*session->next(soon(), {})));
        QVERIFY(*session->next(soon(), {}) == SessionEvent(CollectedFile{RunId{1}, "feedback/judgemessage.txt", "abcd", false}));
        QVERIFY(*session->next(soon(), {}) == SessionEvent(CollectedFile{RunId{1}, "nextpass.in", "12345", true}));
        QVERIFY(std::holds_alternative<RunFinished>(*session->next(soon(), {})));
        QVERIFY(*session->next(soon(), {}) == SessionEvent(CollectedFile{RunId{2}, "feedback/score.txt", "", false}));
        QVERIFY(std::holds_alternative<RunFinished>(*session->next(soon(), {})));
    }

    void lies_data()
    {
        QTest::addColumn<Said>("said");
        const auto row = [](const char* name, Said said) { QTest::newRow(name) << std::move(said); };
        row("a file that is not on the list", [](auto& agent) { agent.sayCollected(1, 3, Piece::Last, "x"); });
        row("a file of another run", [](auto& agent) { agent.sayCollected(2, 0, Piece::Last, "x"); });
        row("a file of no run", [](auto& agent) { agent.sayCollected(9, 0, Piece::Last, "x"); });
        row("a file twice", [](auto& agent) {
            agent.sayCollected(1, 1, Piece::Last, "x");
            agent.sayCollected(1, 1, Piece::Last, "x");
        });
        row("files out of order", [](auto& agent) {
            agent.sayCollected(1, 1, Piece::Last, "x");
            agent.sayCollected(1, 0, Piece::Last, "x");
        });
        row("a file inside another", [](auto& agent) {
            agent.sayCollected(1, 0, Piece::More, "x");
            agent.sayCollected(1, 1, Piece::Last, "x");
        });
        row("more than the limit", [](auto& agent) { agent.sayCollected(1, 0, Piece::Last, "123456"); });
        row("more than the limit, in pieces", [](auto& agent) {
            agent.sayCollected(1, 0, Piece::More, "12345");
            agent.sayCollected(1, 0, Piece::Last, "6");
        });
        row("cut off before the limit", [](auto& agent) { agent.sayCollected(1, 0, Piece::Clipped, "1234"); });
        row("an end without the end of a file", [](auto& agent) {
            agent.sayCollected(1, 0, Piece::More, "x");
            agent.sayResult(1);
        });
        row("output behind a file", [](auto& agent) {
            agent.sayCollected(1, 0, Piece::Last, "x");
            agent.sayOutput(1, "late");
        });
        row("a file behind the interactor's result", [](auto& agent) {
            agent.sayResult(1, {}, wire::Role::Interactor);
            agent.sayCollected(1, 0, Piece::Last, "x");
        });
    }
    void lies()
    {
        QFETCH(Said, said);
        ScriptedAgent agent;
        const auto session = agent.session();
        QVERIFY(session->start(validator()).has_value());
        QVERIFY(session->start(validator()).has_value());
        said(agent);
        auto event = session->next(soon(), {});
        while (event && !std::holds_alternative<RunFinished>(*event)) {
            event = session->next(soon(), {});
        }
        QVERIFY(!event);
        QCOMPARE(event.error().fault, Fault::Broken);
        QVERIFY(agent.closed());
    }

    void filesThatNobodyAskedForAreALie()
    {
        ScriptedAgent agent;
        const auto session = agent.session();
        RunSpec plain = validator();
        plain.collect.clear();
        QVERIFY(session->start(plain).has_value());
        agent.sayCollected(1, 0, Piece::Last, "");
        QCOMPARE(session->next(soon(), {}).error().fault, Fault::Broken);
    }

    void badRequestsAreRefusedBeforeTheyAreSent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("up") << "../../etc/passwd";
        QTest::newRow("up in the middle") << "feedback/../../x";
        QTest::newRow("absolute") << "/etc/passwd";
        QTest::newRow("empty") << "";
        QTest::newRow("a folder") << "feedback/";
    }
    void badRequestsAreRefusedBeforeTheyAreSent()
    {
        QFETCH(QString, path);
        ScriptedAgent agent;
        const auto session = agent.session();
        RunSpec spec = validator();
        spec.collect = {path.toStdString()};
        QCOMPARE(session->start(spec).error().fault, Fault::BadInput);
        QCOMPARE(session->start(validator())->value, 1U); // the session is as it was
    }

    void anOlderAgentIsNotAsked()
    {
        ScriptedAgent agent;
        auto transport = agent.transport();
        agent.sayReady(kNonce, wire::kVersion, wire::HasCgroupCpu);
        const auto session = AgentSession::open(std::move(transport), {}, {.nonce = kNonce, .rebuild = "arena images build cpp"}, soon(), {});
        QVERIFY(session.has_value());
        const auto started = (*session)->start(validator());
        QCOMPARE(started.error().fault, Fault::BadInput);
        QCOMPARE(started.error().hint, std::string("arena images build cpp"));
        RunSpec plain = validator();
        plain.collect.clear();
        QVERIFY((*session)->start(plain).has_value());
    }
};

QTEST_GUILESS_MAIN(HandBackTest)
#include "hand_back_test.moc"
