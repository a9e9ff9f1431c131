// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/live_console.h"
#include "tests/app/cli/fake_workshop.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ca;

namespace {

LiveRunSpec pythonRun(const Workshop& workshop)
{
    LiveRunSpec spec;
    spec.language = workshop.languages().find("python");
    spec.source = "print(input())";
    return spec;
}

/// Greets, repeats lines, leaves at the end of input with the number of lines it heard.
Casting parrot()
{
    return [](const RunSpec&, const auto&) -> Actor {
        return [lines = 0](const Cue& cue) mutable -> Reaction {
            switch (cue.kind) {
            case Cue::Kind::Started:
                return {"hello\n", {}, {}};
            case Cue::Kind::Line:
                ++lines;
                return {cue.line + "!\n", {}, {}};
            case Cue::Kind::End:
                break;
            }
            return {{}, lines, {}};
        };
    };
}

struct Theatre {
    Theatre()
        : sessions({}, parrot())
    {
    }
    FakeSessionFactory sessions;
};

/// A workshop whose live runs are played.
class ParrotWorkshop final : public Workshop {
public:
    explicit ParrotWorkshop(Workshop& rest) : m_rest(rest) {}
    [[nodiscard]] const Languages& languages() const override { return m_rest.languages(); }
    [[nodiscard]] Engine& engine() override { return m_rest.engine(); }
    [[nodiscard]] SessionFactory& sessions() override { return m_theatre.sessions; }
    [[nodiscard]] Result<std::unique_ptr<SessionFactory>> factory(SandboxChoice kind, unsigned warm) override { return m_rest.factory(kind, warm); }
    [[nodiscard]] ImageShelf& images() override { return m_rest.images(); }
    [[nodiscard]] std::vector<Finding> examine() override { return m_rest.examine(); }
    [[nodiscard]] const std::filesystem::path& recipes() const override { return m_rest.recipes(); }
    [[nodiscard]] ProblemPlaces problemPlaces() const override { return m_rest.problemPlaces(); }

    FakeBoard& board() { return m_theatre.sessions.board(); }

private:
    Workshop& m_rest;
    Theatre m_theatre;
};

struct Stand {
    cli::FakeWorld world;
    std::unique_ptr<Workshop> rest = cli::makeFakeWorkshop(world, {});
    ParrotWorkshop workshop{*rest};
};

QByteArray heard(const QSignalSpy& output)
{
    QByteArray all;
    for (const auto& piece : output) {
        all += piece.first().toByteArray();
    }
    return all;
}

} // namespace

class LiveConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void talksWithAProgram()
    {
        Stand stand;
        LiveConsole console(stand.workshop);
        QSignalSpy output(&console, &LiveConsole::output);
        QSignalSpy finished(&console, &LiveConsole::finished);
        console.start(pythonRun(stand.workshop));
        QCOMPARE(console.state(), LiveConsole::State::Starting);
        QTRY_COMPARE(heard(output), QByteArray("hello\n"));
        QCOMPARE(console.state(), LiveConsole::State::Running);
        console.feed("one\ntwo\n");
        QTRY_COMPARE(heard(output), QByteArray("hello\none!\ntwo!\n"));
        console.closeInput();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<RunOutcome>().exitCode, 2);
        QTRY_COMPARE(console.state(), LiveConsole::State::Idle);
        QCOMPARE(stand.workshop.board().openSessions(), 0);
    }

    void canBeStoppedAndStartedAgain()
    {
        Stand stand;
        LiveConsole console(stand.workshop);
        QSignalSpy started(&console, &LiveConsole::started);
        QSignalSpy finished(&console, &LiveConsole::finished);
        for (int round = 1; round <= 3; ++round) {
            console.start(pythonRun(stand.workshop));
            QTRY_COMPARE(started.size(), round);
            console.stop();
            QTRY_COMPARE(finished.size(), round);
            QVERIFY(finished.last().first().value<RunOutcome>().stop == StopCause::Interrupted);
            QTRY_COMPARE(console.state(), LiveConsole::State::Idle);
        }
    }

    void saysWhyNothingRuns()
    {
        Stand stand;
        stand.workshop.board().failCall(1, Error{Fault::Unavailable, "no sandbox here", "Install bubblewrap."});
        LiveConsole console(stand.workshop);
        QSignalSpy failed(&console, &LiveConsole::failed);
        console.start(pythonRun(stand.workshop));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QString("no sandbox here\nInstall bubblewrap."));
        QCOMPARE(console.state(), LiveConsole::State::Idle);
        console.feed("into the void"); // without effect
    }

    void mayLeaveInTheMiddle()
    {
        Stand stand;
        {
            LiveConsole console(stand.workshop);
            QSignalSpy started(&console, &LiveConsole::started);
            console.start(pythonRun(stand.workshop));
            QTRY_COMPARE(started.size(), 1);
        }
        QCOMPARE(stand.workshop.board().openSessions(), 0);
    }
};

QTEST_GUILESS_MAIN(LiveConsoleTest)
#include "live_console_test.moc"
