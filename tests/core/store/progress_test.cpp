// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/store/store_fixture.h"

using namespace ca;
using namespace ca::test;

class ProgressTest : public QObject {
    Q_OBJECT

private slots:
    void untouched()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        QCOMPARE(must(store->progress().of("p", kNoon)), ProblemProgress{});
        QVERIFY(must(store->progress().all(kNoon)).empty());
    }

    void onlySubmissionsOfTheUsersProgramCount()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        for (const Verdict verdict : {Verdict::JudgeError, Verdict::Cancelled, Verdict::Skipped}) {
            must(store->submissions().add(submission("p", verdict, kNoon)));
        }
        FinishedSubmission samples = submission("p", Verdict::Accepted, kNoon);
        samples.record.kind = SubmissionKind::Samples;
        must(store->submissions().add(samples));
        samples.record.kind = SubmissionKind::Own;
        must(store->submissions().add(samples));
        QCOMPARE(must(store->progress().of("p", kNoon)), ProblemProgress{});

        must(store->submissions().add(submission("p", Verdict::CompileError, kNoon)));
        const ProblemProgress progress = must(store->progress().of("p", kNoon));
        QCOMPARE(progress.status, ProblemStatus::Tried);
        QCOMPARE(progress.attempts, 1u);
        QCOMPARE(progress.solvedAt, std::nullopt);
        QCOMPARE(progress.bestCpu, std::nullopt);
    }

    void solvedOnceIsSolved()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const auto send = [&](Verdict verdict, int minute, Micros cpu, Bytes memory) {
            FinishedSubmission sent = submission("p", verdict, kNoon + std::chrono::minutes(minute));
            sent.record.cpu = cpu;
            sent.record.memory = memory;
            must(store->submissions().add(sent));
        };
        send(Verdict::WrongAnswer, 0, Micros(1), kib(1)); // faster than any that is right
        send(Verdict::Accepted, 5, Micros(300), kib(10));
        send(Verdict::Accepted, 6, Micros(200), kib(20));
        send(Verdict::TimeLimit, 7, Micros(900), kib(20));
        send(Verdict::Accepted, 7, Micros(0), Bytes(0)); // by a server that measures nothing
        ProblemProgress expected;
        expected.status = ProblemStatus::Solved;
        expected.attempts = 5;
        expected.solvedAt = kNoon + 5min;
        expected.lastAttempt = kNoon + 7min;
        expected.bestCpu = Micros(200);
        expected.bestMemory = kib(10);
        QCOMPARE(must(store->progress().of("p", kNoon)), expected);
        QCOMPARE(must(store->progress().all(kNoon)), (std::map<std::string, ProblemProgress>{{"p", expected}}));
    }

    void thePlaygroundIsNoProblem()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->submissions().add(submission("", Verdict::Accepted, kNoon)));
        QVERIFY(must(store->progress().all(kNoon)).empty());
        QCOMPARE(must(store->progress().of("", kNoon)), ProblemProgress{});
    }

    void marksHintsAndTime()
    {
        const StoreFolder folder;
        {
            const auto store = folder.open();
            must(store->progress().setFavourite("p", true, kNoon));
            must(store->progress().setNotes("p", "use a *map*", kNoon));
            must(store->progress().noteHint("p", 0, kNoon));
            must(store->progress().noteHint("p", 1, kNoon + 1min));
            must(store->progress().noteHint("p", 1, kNoon + 2min)); // looked at again
            must(store->progress().addTime("p", 90s, kNoon));
            must(store->progress().addTime("p", 40s, kNoon + 1min));
            must(store->progress().addTime("p", 60s, kNoon + 3h));
        }
        const auto store = folder.open();
        const ProblemProgress progress = must(store->progress().of("p", kNoon));
        QCOMPARE(progress.status, ProblemStatus::Untouched);
        QVERIFY(progress.favourite);
        QCOMPARE(progress.hintsShown, 2u);
        QCOMPARE(progress.minutesSpent, 3u);
        QCOMPARE(must(store->progress().notesOf("p")), std::string("use a *map*"));
        QCOMPARE(must(store->progress().notesOf("q")), std::string());
    }

    void theNewestWordCounts()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->progress().setFavourite("p", true, kNoon));
        must(store->progress().setFavourite("p", false, kNoon + 1min));
        must(store->progress().setFavourite("p", true, kNoon - 1min));
        QVERIFY(!must(store->progress().of("p", kNoon)).favourite);
    }

    void ownTests()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        OwnTest test{"", "p", "mine", std::string("1\0 2", 4), std::nullopt, {}};
        test.uuid = must(store->ownTests().put(test, kNoon));
        test.made = kNoon;
        QCOMPARE(must(store->ownTests().of("p")), std::vector{test});

        OwnTest second = test;
        second.uuid.clear();
        second.answer = "";
        second.made = {};
        second.uuid = must(store->ownTests().put(second, kNoon + 1min));
        second.made = kNoon + 1min;
        test.answer = "3";
        must(store->ownTests().put(test, kNoon + 2min)); // changed, and where it was
        QCOMPARE(must(store->ownTests().of("p")), (std::vector{test, second}));

        must(store->ownTests().remove(test.uuid, kNoon + 3min));
        QCOMPARE(must(store->ownTests().of("p")), std::vector{second});
        QVERIFY(must(store->ownTests().of("q")).empty());
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progress_test.moc"
