// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Order, cancellation and threads of the engine.
#include "core/engine/engine.h"
#include "tests/core/engine/judging_fixture.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace ca;
using namespace ca::fixture;

namespace {

struct Bench {
    explicit Bench(unsigned runners = 1)
        : sessions(doubling)
    {
        EngineOptions options;
        options.runners = runners;
        engine = std::make_unique<Engine>(options, sessions, clock);
    }

    SubmissionId submit(Priority priority = Priority::Normal, std::shared_ptr<Language> language = interpretedLanguage())
    {
        Submission given = submission(doublingProblem(2), std::move(language));
        given.priority = priority;
        return engine->submit(std::move(given), notes.listener());
    }

    FakeBoard& board() { return sessions.board(); }

    FakeClock clock;
    FakeSessionFactory sessions;
    Notebook notes;
    std::unique_ptr<Engine> engine;
};

} // namespace

class EngineQueueTest : public QObject {
    Q_OBJECT

private slots:
    void takesHigherPrioritiesFirst()
    {
        Bench bench;
        bench.board().hang(FakeCall::Open);
        const SubmissionId running = bench.submit();
        QVERIFY(bench.board().waitUntilHung(FakeCall::Open));
        const SubmissionId background = bench.submit(Priority::Background);
        const SubmissionId normal = bench.submit(Priority::Normal);
        const SubmissionId interactive = bench.submit(Priority::Interactive);
        const SubmissionId secondInteractive = bench.submit(Priority::Interactive);
        const SubmissionId secondBackground = bench.submit(Priority::Background);
        bench.board().release();
        bench.engine->drain();
        const std::vector<SubmissionId> expected{running, interactive, secondInteractive, normal, background, secondBackground};
        QCOMPARE(bench.notes.finishedOrder(), expected);
        QCOMPARE(bench.notes.of(normal).front(), std::string("queued 0"));
        QCOMPARE(bench.notes.of(secondInteractive).front(), std::string("queued 1"));
        QCOMPARE(bench.notes.of(secondBackground).front(), std::string("queued 4"));
    }

    void usesEveryRunner()
    {
        Bench bench(2);
        bench.board().hang(FakeCall::Next);
        bench.submit();
        bench.submit();
        bench.submit();
        // The third cannot have opened one: both runners are waiting in theirs.
        QTRY_COMPARE_WITH_TIMEOUT(bench.board().openSessions(), 2, 60000);
        bench.board().release();
        bench.engine->drain();
        QCOMPARE(bench.board().mostOpenAtOnce(), 2);
        QCOMPARE(bench.notes.finishedOrder().size(), std::size_t{3});
    }

    void cancelsAtEveryStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("events"); // before the end
        QTest::newRow("opening") << static_cast<int>(FakeCall::Open) << 1;
        QTest::newRow("compiling or running") << static_cast<int>(FakeCall::Next) << 4;
    }

    void cancelsAtEveryStage()
    {
        QFETCH(int, stage);
        QFETCH(int, events);
        Bench bench;
        bench.board().hang(static_cast<FakeCall>(stage));
        const SubmissionId id = bench.submit(Priority::Normal, compiledLanguage());
        QVERIFY(bench.board().waitUntilHung(static_cast<FakeCall>(stage)));
        bench.engine->cancel(id);
        bench.engine->drain();
        const auto lines = bench.notes.of(id);
        QCOMPARE(lines.back(), std::string("finished Cancelled 0/2"));
        QCOMPARE(static_cast<int>(lines.size()), events + 1);
        QCOMPARE(bench.notes.result(id).decidedBy, DecidedBy::User);
        QCOMPARE(bench.notes.finishes(id), 1);
        QCOMPARE(bench.board().openSessions(), 0);
        QVERIFY(bench.board().sessionsEver() <= 1); // no retry
    }

    void cancelsBetweenTests()
    {
        Bench bench;
        SubmissionId id;
        const auto record = bench.notes.listener();
        const auto listener = [&](const JudgeEvent& event) {
            record(event);
            if (std::holds_alternative<TestFinished>(event.what)) {
                bench.engine->cancel(event.submission);
            }
        };
        id = bench.engine->submit(submission(doublingProblem(5), interpretedLanguage()), listener);
        bench.engine->drain();
        QCOMPARE(bench.notes.of(id).back(), std::string("finished Cancelled 1/5"));
        QCOMPARE(bench.board().openSessions(), 0);
    }

    void cancelsAfterTheLastTest()
    {
        Bench bench;
        const auto record = bench.notes.listener();
        const auto listener = [&](const JudgeEvent& event) {
            record(event);
            if (std::holds_alternative<TestFinished>(event.what)) {
                bench.engine->cancel(event.submission);
            }
        };
        const SubmissionId id = bench.engine->submit(submission(doublingProblem(1), interpretedLanguage()), listener);
        bench.engine->drain();
        QCOMPARE(bench.notes.of(id).back(), std::string("finished Cancelled 1/1"));
    }

    void cancelsInTheQueueWhileTheRunnerIsBusy()
    {
        Bench bench;
        bench.board().hang(FakeCall::Next);
        const SubmissionId running = bench.submit();
        const SubmissionId waiting = bench.submit();
        bench.engine->cancel(waiting);
        QTRY_COMPARE_WITH_TIMEOUT(bench.notes.finishes(waiting), 1, 60000);
        QCOMPARE(bench.notes.finishes(running), 0);
        QCOMPARE(bench.notes.of(waiting).size(), std::size_t{2});
        bench.board().release();
        bench.engine->drain();
        QCOMPARE(bench.notes.result(running).verdict, Verdict::Accepted);
        QCOMPARE(bench.board().sessionsEver(), 1);
    }

    void cancelsFromWithinQueued()
    {
        Bench bench;
        const auto record = bench.notes.listener();
        const SubmissionId id = bench.engine->submit(submission(doublingProblem(1), interpretedLanguage()), [&](const JudgeEvent& event) {
            record(event);
            if (std::holds_alternative<Queued>(event.what)) {
                bench.engine->cancel(event.submission);
            }
        });
        bench.engine->drain();
        QCOMPARE(bench.notes.of(id), (std::vector<std::string>{"queued 0", "finished Cancelled 0/0"}));
        QCOMPARE(bench.board().sessionsEver(), 0);
    }

    void ignoresCancellingWhatIsOver()
    {
        Bench bench;
        const SubmissionId id = bench.submit();
        bench.engine->drain();
        bench.engine->cancel(id);
        bench.engine->cancel(SubmissionId{12345});
        bench.engine->drain();
        QCOMPARE(bench.notes.finishes(id), 1);
        QCOMPARE(bench.notes.result(id).verdict, Verdict::Accepted);
    }

    void submitsFromAListener()
    {
        Bench bench;
        std::atomic<bool> again = true;
        const auto record = bench.notes.listener();
        bench.engine->submit(submission(doublingProblem(1), interpretedLanguage()), [&](const JudgeEvent& event) {
            record(event);
            if (std::holds_alternative<SubmissionFinished>(event.what) && again.exchange(false)) {
                bench.submit();
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(bench.notes.finishedOrder().size(), std::size_t{2}, 60000);
    }

    void endsEverythingWithTheEngine()
    {
        Bench bench(2);
        bench.board().hang(FakeCall::Next);
        std::vector<SubmissionId> ids;
        for (int i = 0; i < 6; ++i) {
            ids.push_back(bench.submit());
        }
        QVERIFY(bench.board().waitUntilHung(FakeCall::Next));
        bench.engine.reset();
        for (const SubmissionId id : ids) {
            QCOMPARE(bench.notes.finishes(id), 1);
            QCOMPARE(bench.notes.result(id).verdict, Verdict::Cancelled);
        }
        QCOMPARE(bench.board().openSessions(), 0);
    }

    void drainsOnlyWhatCameBefore()
    {
        Bench bench;
        bench.engine->drain(); // nothing
        const SubmissionId id = bench.submit();
        bench.engine->drain();
        QCOMPARE(bench.notes.finishes(id), 1);
    }

    void survivesManyThreads()
    {
        Bench bench(3);
        std::atomic<int> submitted = 0;
        {
            std::vector<std::jthread> users;
            for (int user = 0; user < 4; ++user) {
                users.emplace_back([&, user] {
                    for (int i = 0; i < 25; ++i) {
                        const SubmissionId id = bench.submit(static_cast<Priority>(i % 3), i % 2 == 0 ? compiledLanguage() : interpretedLanguage());
                        if ((i + user) % 4 == 0) {
                            bench.engine->cancel(id);
                        }
                        ++submitted;
                    }
                });
            }
        }
        bench.engine->drain();
        QCOMPARE(submitted.load(), 100);
        QCOMPARE(bench.notes.finishedOrder().size(), std::size_t{100});
        for (std::uint64_t id = 1; id <= 100; ++id) {
            const auto lines = bench.notes.of(SubmissionId{id});
            QCOMPARE(lines.front().substr(0, 6), std::string("queued"));
            const Verdict verdict = bench.notes.result(SubmissionId{id}).verdict;
            QVERIFY(verdict == Verdict::Accepted || verdict == Verdict::Cancelled);
            QVERIFY(lines.back().starts_with("finished"));
        }
        QCOMPARE(bench.board().openSessions(), 0);
        QVERIFY(bench.board().mostOpenAtOnce() <= 3);
    }
};

QTEST_GUILESS_MAIN(EngineQueueTest)
#include "engine_queue_test.moc"
