// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/live_run.h"
#include "tests/core/engine/judging_fixture.h"

#include <QtTest>

#include <thread>

using namespace ca;

namespace {

LiveRunSpec specOf(std::shared_ptr<const Language> language)
{
    LiveRunSpec spec;
    spec.language = std::move(language);
    spec.source = "echo";
    spec.arguments = {"one", "two"};
    return spec;
}

Result<std::unique_ptr<LiveRun>> startIn(FakeSessionFactory& sessions, const LiveRunSpec& spec, std::stop_token stop = {})
{
    return LiveRun::start(sessions, spec, SteadyTime::max(), std::move(stop));
}

std::string nextText(LiveRun& live)
{
    const auto event = live.next(SteadyTime::max(), {});
    return event && std::holds_alternative<OutputChunk>(*event) ? std::get<OutputChunk>(*event).bytes : std::string();
}

ScriptedRun refusing(const RunSpec&, const std::map<std::string, std::string>&)
{
    RunOutcome outcome;
    outcome.exitCode = 1;
    ScriptedRun run = ScriptedRun::ends(outcome);
    run.chunks.emplace_back(Stream::Err, "line 1: no such thing\n");
    return run;
}

} // namespace

class LiveRunTest : public QObject {
    Q_OBJECT

private slots:
    void feedsAndListens()
    {
        FakeSessionFactory sessions(fixture::doubling);
        auto live = startIn(sessions, specOf(fixture::compiledLanguage()));
        QVERIFY(live.has_value());
        LiveRun& run = **live;
        QVERIFY(run.running() && !run.compile());
        QCOMPARE(run.sandbox().kind, std::string("fake"));
        QVERIFY(run.feed("hello"));
        QCOMPARE(nextText(run), std::string("hello"));
        QVERIFY(run.resize(80, 24));
        QCOMPARE(nextText(run), std::string("80x24"));
        QVERIFY(run.closeInput());
        const auto end = run.next(SteadyTime::max(), {});
        QVERIFY(end && std::holds_alternative<RunFinished>(*end));
        QVERIFY(!run.running());
        QCOMPARE(sessions.board().openSessions(), 0);
    }

    void startsTheProgramWithItsArguments_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::newRow("pipes") << false;
        QTest::newRow("terminal") << true;
    }

    void startsTheProgramWithItsArguments()
    {
        QFETCH(bool, terminal);
        FakeSessionFactory sessions(fixture::doubling);
        LiveRunSpec spec = specOf(fixture::interpretedLanguage());
        spec.terminal = terminal;
        const auto live = startIn(sessions, spec);
        QVERIFY(live.has_value());
        const RunSpec started = sessions.board().started().at(0);
        QCOMPARE(started.argv, (std::vector<std::string>{"scripted", "--memory=256", "/box/main.scr", "one", "two"}));
        QVERIFY(started.inputMode == (terminal ? RunInput::Pty : RunInput::Live));
        QCOMPARE(started.limits.processes, 7U);
    }

    void keepsTheCompilersWords()
    {
        FakeSessionFactory sessions(refusing);
        const auto live = startIn(sessions, specOf(fixture::compiledLanguage()));
        QVERIFY(live.has_value());
        QVERIFY(!(*live)->running());
        QCOMPARE((*live)->compile()->diagnostics, std::string("line 1: no such thing\n"));
        QCOMPARE(sessions.board().openSessions(), 0);
        QVERIFY(!(*live)->next(SteadyTime::max(), {}).has_value());
    }

    void ignoresInputAfterTheEnd()
    {
        FakeSessionFactory sessions(fixture::doubling);
        auto live = startIn(sessions, specOf(fixture::interpretedLanguage()));
        QVERIFY((*live)->interrupt());
        const auto end = (*live)->next(SteadyTime::max(), {});
        QVERIFY(std::get<RunFinished>(*end).outcome.stop == StopCause::Interrupted);
        QVERIFY((*live)->feed("late"));
        QVERIFY((*live)->closeInput());
        QVERIFY((*live)->resize(1, 1));
        QVERIFY((*live)->interrupt());
    }

    void goesOnAfterATimeout()
    {
        FakeSessionFactory sessions(fixture::doubling);
        auto live = startIn(sessions, specOf(fixture::interpretedLanguage()));
        QCOMPARE((*live)->next(SteadyTime::max(), {}).error().fault, Fault::Timeout);
        QVERIFY((*live)->running());
        QVERIFY((*live)->feed("x"));
        QCOMPARE(nextText(**live), std::string("x"));
    }

    void endsWithItsSession()
    {
        FakeSessionFactory sessions(fixture::doubling);
        auto live = startIn(sessions, specOf(fixture::interpretedLanguage()));
        sessions.board().failCall(sessions.board().calls() + 1, {Fault::Broken, "gone", {}});
        QCOMPARE((*live)->next(SteadyTime::max(), {}).error().what, std::string("gone"));
        QVERIFY(!(*live)->running());
        QCOMPARE(sessions.board().openSessions(), 0);
    }

    void failsCleanlyAtEveryCall()
    {
        int number = 1;
        for (;; ++number) {
            FakeSessionFactory sessions(fixture::doubling);
            sessions.board().failCall(number, {Fault::Broken, "the sandbox fell over", {}});
            auto live = startIn(sessions, specOf(fixture::compiledLanguage()));
            if (live) {
                break;
            }
            QCOMPARE(live.error().fault, Fault::Broken);
            QCOMPARE(sessions.board().openSessions(), 0);
        }
        QCOMPARE(number, 6); // open, put, start, next, start: five calls that can fail
    }

    void stopsWhenAskedWhileCompiling()
    {
        FakeSessionFactory sessions(fixture::doubling);
        sessions.board().hang(FakeCall::Next);
        std::stop_source stop;
        const std::jthread user([&] {
            if (sessions.board().waitUntilHung(FakeCall::Next)) {
                stop.request_stop();
            }
        });
        const auto live = startIn(sessions, specOf(fixture::compiledLanguage()), stop.get_token());
        QCOMPARE(live.error().fault, Fault::Cancelled);
        QCOMPARE(sessions.board().openSessions(), 0);
    }
};

QTEST_GUILESS_MAIN(LiveRunTest)
#include "live_run_test.moc"
