// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/live_console.h"
#include "app/link/run_places.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ca;

namespace {

/// Writes down what is asked of it, and says what a test wants.
class ScriptedStage final : public LiveStage {
public:
    explicit ScriptedStage(QStringList& asked) : m_asked(asked) {}
    void begin() override { m_asked << "begin"; }
    void feed(const QByteArray& bytes) override { m_asked << "feed " + QString::fromUtf8(bytes); }
    void closeInput() override { m_asked << "end of input"; }
    void resize(quint16 columns, quint16 rows) override { m_asked << QString("size %1x%2").arg(columns).arg(rows); }
    void stop() override { m_asked << "stop"; }

private:
    QStringList& m_asked;
};

struct ScriptedPlace final : RunPlace {
    std::unique_ptr<LiveStage> stage(const LiveRunSpec&) override
    {
        if (isEmpty) {
            return nullptr;
        }
        auto made = std::make_unique<ScriptedStage>(asked);
        newest = made.get();
        return made;
    }
    bool isEmpty = false;
    QStringList asked;
    QPointer<LiveStage> newest;
};

struct Scene {
    Scene() { console.start({}); }

    ChosenPlace::Choice choice = ChosenPlace::Choice::Automatic;
    ScriptedPlace here;
    ScriptedPlace servers;
    ChosenPlace chosen{{here, servers, [this] { return choice; }}};
    LiveConsole console{chosen};
    QSignalSpy started{&console, &LiveConsole::started};
    QSignalSpy failed{&console, &LiveConsole::failed};
};

const Error kNoImage{Fault::NotFound, "there is no image", "Build it."};

} // namespace

class RunPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void runsHereWhenThatIsPossible()
    {
        Scene scene;
        scene.console.feed("early");
        emit scene.here.newest->started({"embedded", {}});
        QCOMPARE(scene.console.state(), LiveConsole::State::Running);
        scene.console.closeInput();
        emit scene.here.newest->over(Error{Fault::Broken, "the sandbox ended unexpectedly", {}}); // behind the start it is the program's fate
        QCOMPARE(scene.failed.size(), 1);
        QCOMPARE(scene.console.state(), LiveConsole::State::Idle);
        QCOMPARE(scene.here.asked, (QStringList{"begin", "feed early", "end of input"}));
        QVERIFY(scene.servers.asked.isEmpty());
    }

    void goesToAServerWhenNothingRunsHere()
    {
        Scene scene;
        scene.console.resize(80, 24);
        scene.console.feed("early");
        emit scene.here.newest->over(kNoImage);
        QCOMPARE(scene.console.state(), LiveConsole::State::Starting);
        scene.console.feed("later");
        QCOMPARE(scene.servers.asked, (QStringList{"begin", "size 80x24", "feed early", "feed later"}));
        emit scene.servers.newest->started({"lab:3000", {}});
        QCOMPARE(scene.started.size(), 1);
        QCOMPARE(scene.started[0][0].value<SandboxInfo>().kind, std::string("lab:3000"));
        scene.console.stop();
        QCOMPARE(scene.servers.asked.last(), QString("stop"));
        QTRY_VERIFY(scene.here.newest.isNull()); // its sandbox is not kept
        emit scene.servers.newest->over(std::nullopt);
        QVERIFY(scene.failed.empty());
        QCOMPARE(scene.console.state(), LiveConsole::State::Idle);
    }

    void tellsBothReasonsWhenNobodyCan()
    {
        Scene scene;
        emit scene.here.newest->over(kNoImage);
        emit scene.servers.newest->over(Error{Fault::Unavailable, "lab:3000 does not answer.", "It may be busy."});
        QCOMPARE(scene.failed.size(), 1);
        QCOMPARE(scene.failed[0][0].toString(), QString("there is no image\nBuild it.\nlab:3000 does not answer.\nIt may be busy."));
    }

    void withoutAServerItSaysWhatIsWrongHere()
    {
        Scene scene;
        scene.servers.isEmpty = true;
        emit scene.here.newest->over(kNoImage);
        QCOMPARE(scene.failed[0][0].toString(), QString("there is no image\nBuild it."));
    }

    void whatTheUserStoppedGoesNowhere()
    {
        Scene scene;
        scene.console.stop();
        emit scene.here.newest->over(kNoImage);
        QVERIFY(scene.servers.asked.isEmpty());
        QCOMPARE(scene.console.state(), LiveConsole::State::Idle);
    }

    void theUsersChoiceCounts_data()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("here") << false;
        QTest::newRow("a server") << true;
    }
    void theUsersChoiceCounts()
    {
        QFETCH(bool, isServer);
        Scene scene;
        emit scene.here.newest->over(Error{Fault::Cancelled, {}, {}});
        scene.choice = isServer ? ChosenPlace::Choice::Server : ChosenPlace::Choice::Here;
        scene.here.asked.clear();
        scene.console.start({});
        QCOMPARE(scene.here.asked.isEmpty(), isServer);
        QCOMPARE(scene.servers.asked.isEmpty(), !isServer);
        emit (isServer ? scene.servers : scene.here).newest->over(kNoImage);
        QCOMPARE(scene.failed.size(), 1);
        QCOMPARE(scene.failed[0][0].toString(), QString("there is no image\nBuild it."));
        QVERIFY(scene.servers.asked.size() <= 1);
    }

    void aWishForAServerNeedsOne()
    {
        Scene scene;
        emit scene.here.newest->over(Error{Fault::Cancelled, {}, {}});
        scene.choice = ChosenPlace::Choice::Server;
        scene.servers.isEmpty = true;
        scene.console.start({});
        scene.console.feed("nobody hears it");
        QTRY_COMPARE(scene.failed.size(), 1);
        QVERIFY(scene.failed[0][0].toString().contains("no server"));
        QCOMPARE(scene.console.state(), LiveConsole::State::Idle);
    }
};

QTEST_GUILESS_MAIN(RunPlacesTest)
#include "run_places_test.moc"
