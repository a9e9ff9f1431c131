// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/run_events.h"
#include "tests/app/server/service/scripted_runs.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

namespace {

constexpr const char* kId = "00000000-0000-4000-8000-0000000000f1";
constexpr const char* kAnna = "00000000-0000-4000-8000-00000000000a";

/// Keeps what is sent; turns are taken when the test says so.
class Line final : public SpaceLine {
public:
    void send(wire::SocketPacket packet) override
    {
        packet.space = "/";
        sent << QString::fromStdString(wire::toMessage(packet));
    }
    std::function<void(Loop::Task)> inTurn() override
    {
        return [this](Loop::Task task) { turns.push_back(std::move(task)); };
    }
    QString hear()
    {
        for (auto& turn : std::exchange(turns, {})) {
            turn();
        }
        return std::exchange(sent, {}).join('\n');
    }
    QStringList sent;
    std::vector<Loop::Task> turns;
};

struct Scene {
    explicit Scene(std::string session = kAnna, RunFollower::Shows shows = RunFollower::Shows::All) : follower(line, &runs, std::move(session), shows)
    {
        (void)runs.start({"python", "print()", {}, kAnna});
    }
    QString say(std::string_view name, const std::string& argument)
    {
        wire::SocketPacket packet = wire::eventPacket(name, argument);
        packet.space = "/";
        packet.id = 7; // wants an acknowledgement
        (void)follower.take(packet, name, argument);
        return line.hear();
    }
    static std::string about(const std::string& more = {}) { return std::string("{\"runId\":\"") + kId + '"' + more + '}'; }

    ScriptedRuns runs;
    Line line;
    RunFollower follower;
};

} // namespace

class RunEventsTest : public QObject {
    Q_OBJECT

private slots:
    void aSubscriberHearsWhatHappens()
    {
        Scene scene;
        scene.runs.happen(kId, wire::RunPhase::Running);
        QVERIFY(scene.say("subscribe_run", Scene::about()).contains("run_status"));
        scene.runs.happen(kId, wire::RunPiece{false, "first\n"});
        QCOMPARE(scene.line.hear(), QString("2[\"run_output\",{\"runId\":\"%1\",\"number\":2,\"stream\":\"stdout\",\"text\":\"first\\n\"}]").arg(kId));
        scene.runs.happen(kId, wire::RunEnd{"completed", std::nullopt, {}, {}, {}});
        QVERIFY(scene.line.hear().contains("run_completed"));
        QCOMPARE(scene.runs.watches(kId), std::size_t{0});
    }

    void whoComesBackHearsTheRest()
    {
        Scene scene;
        scene.runs.happen(kId, wire::RunPhase::Running);
        scene.runs.happen(kId, wire::RunPiece{false, "first\n"});
        const QString heard = scene.say("subscribe_run", Scene::about(",\"after\":1"));
        QVERIFY2(heard.contains("run_output") && !heard.contains("run_status"), qPrintable(heard));
    }

    void whoLeavesHearsNothing()
    {
        Scene scene;
        (void)scene.say("subscribe_run", Scene::about());
        scene.runs.happen(kId, wire::RunPhase::Running); // on its way when the client leaves
        QVERIFY(scene.say("unsubscribe_run", Scene::about()).contains("unsubscribed"));
        scene.runs.happen(kId, wire::RunPiece{false, "x"});
        QCOMPARE(scene.line.hear(), QString());
    }

    void inputAndCancellingGoToTheRun()
    {
        Scene scene;
        QCOMPARE(scene.say("run_input", Scene::about(",\"text\":\"one\",\"end\":true")), QString("37[{\"runId\":\"%1\"}]").arg(kId));
        QCOMPARE(scene.runs.fed.size(), std::size_t{1});
        QVERIFY(scene.runs.fed[0].second == (wire::RunInput{"one", true, 0, 0}));
        QCOMPARE(scene.say("cancel_run", Scene::about()), QString("37[{\"runId\":\"%1\"}]").arg(kId));
        QCOMPARE(scene.runs.cancelled, std::vector<std::string>{kId});
    }

    void othersMayWatchAndNotTouch()
    {
        Scene scene("00000000-0000-4000-8000-00000000000b");
        QVERIFY(scene.say("subscribe_run", Scene::about()).contains("subscribed"));
        QVERIFY(scene.say("run_input", Scene::about(",\"text\":\"one\"")).contains("Only the session"));
        QVERIFY(scene.say("cancel_run", Scene::about()).contains("Only the session"));
        QVERIFY(scene.runs.fed.empty() && scene.runs.cancelled.empty());
    }

    void hiddenOutputIsForItsSession()
    {
        Scene other({}, RunFollower::Shows::Own);
        QVERIFY(other.say("subscribe_run", Scene::about()).contains("Unknown run"));
        Scene own(kAnna, RunFollower::Shows::Own);
        QVERIFY(own.say("subscribe_run", Scene::about()).contains("subscribed"));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* argument, const char* message) {
            QTest::newRow((QByteArray(name) + ' ' + argument).constData()) << QByteArray(name) << QByteArray(argument) << QString(message);
        };
        for (const char* name : {"subscribe_run", "unsubscribe_run", "run_input", "cancel_run"}) {
            row(name, "", "Invalid runId");
            row(name, "[]", "Invalid runId");
            row(name, "{\"runId\":7}", "Invalid runId");
        }
        row("subscribe_run", "{\"runId\":\"nope\"}", "Unknown run");
        row("run_input", "{\"runId\":\"nope\",\"text\":\"\"}", "Unknown run");
        row("run_input", "{\"runId\":\"nope\",\"text\":7}", "text must be a string");
        row("cancel_run", "{\"runId\":\"nope\"}", "Unknown run");
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, argument);
        QFETCH(QString, message);
        Scene scene;
        const QString heard = scene.say(name.toStdString(), argument.toStdString());
        QVERIFY2(heard.startsWith("2[\"error\",{\"message\":\"" + message), qPrintable(heard));
    }

    void aServerWithoutRunsKnowsNone()
    {
        Line line;
        RunFollower follower(line, nullptr, kAnna, RunFollower::Shows::All);
        QVERIFY(follower.take(wire::eventPacket("subscribe_run", Scene::about()), "subscribe_run", Scene::about()));
        QVERIFY(line.hear().contains("Unknown run"));
        QVERIFY(!follower.take(wire::eventPacket("other", {}), "other", {}));
    }
};

QTEST_GUILESS_MAIN(RunEventsTest)
#include "run_events_test.moc"
