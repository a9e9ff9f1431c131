// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/exchange.h"
#include "app/link/figures.h"
#include "app/link/history.h"
#include "core/store/database.h"
#include "tests/core/store/store_fixture.h"

#include <QSignalSpy>

#include <fstream>

using namespace ca;
using namespace ca::test;

namespace {

/// Says what it is told to say.
class ScriptedJudge final : public JudgeClient {
    Q_OBJECT

public:
    JudgeTicket submit(const Submission&) override { return {++m_last}; }
    void cancel(JudgeTicket) override {}
    void say(JudgeTicket ticket, decltype(JudgeEvent::what) what) { emit event(ticket, JudgeEvent{{}, std::move(what)}); }

private:
    quint64 m_last = 0;
};

Submission submissionTo(const std::string& problem, TestSelection::Which which = TestSelection::Which::All)
{
    Problem named;
    named.id = problem;
    named.difficulty = "easy";
    Language language;
    language.id = "cpp";
    Submission submission;
    submission.problem = std::make_shared<const Problem>(named);
    submission.language = std::make_shared<const Language>(language);
    submission.source = "int main() {}";
    submission.selection.which = which;
    return submission;
}

TestFinished testResult(const char* name, Verdict verdict)
{
    TestResult result;
    result.name = name;
    result.verdict = verdict;
    result.message = "why";
    result.outcome.cpu = Micros(70);
    result.outcome.memory = kib(8);
    return {result};
}

SubmissionFinished finished(Verdict verdict)
{
    SubmissionResult result;
    result.verdict = verdict;
    result.passed = 1;
    result.total = 2;
    result.slowestCpu = Micros(70);
    result.peakMemory = kib(8);
    return {result};
}

/// A history that has read what there is.
struct Desk {
    Desk()
        : store(folder.open())
        , history(std::make_unique<History>(*store))
    {
        QSignalSpy ready(history.get(), &History::changed);
        if (!ready.wait()) {
            qFatal("the history was never read");
        }
        history->watch(judge);
    }

    void judged(const Submission& submission, Verdict verdict)
    {
        QSignalSpy changed(history.get(), &History::changed);
        const JudgeTicket ticket = judge.submit(submission);
        history->note(ticket, submission);
        judge.say(ticket, Started{{"fake", "", true, true, true}, 1, 2});
        judge.say(ticket, testResult("1", verdict));
        judge.say(ticket, finished(verdict));
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toString(), QString::fromStdString(submission.problem->id));
    }

    StoreFolder folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<History> history;
    ScriptedJudge judge;
};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void aSubmissionIsRemembered()
    {
        Desk desk;
        desk.judged(submissionTo("two-sum"), Verdict::Accepted);
        QCOMPARE(desk.history->progressOf("two-sum").status, ProblemStatus::Solved);
        QCOMPARE(desk.history->progressOf("other"), ProblemProgress{});

        const auto all = desk.history->submissionsOf("two-sum");
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().kind, SubmissionKind::Submit);
        QCOMPARE(all.front().judgedBy, std::string("fake"));
        QCOMPARE(all.front().cpu, Micros(70));
        QCOMPARE(desk.history->sourceOf(all.front().id), std::optional<std::string>("int main() {}"));
        QCOMPARE(desk.history->testsOf(all.front().id),
                 (std::vector<TestRecord>{{"1", false, Verdict::Accepted, "why", std::nullopt, Micros(70), kib(8)}}));
        QVERIFY(desk.history->progressOf("two-sum").dueAt); // and will be asked for again
    }

    void runsOfSamplesCountForNothing()
    {
        Desk desk;
        desk.judged(submissionTo("two-sum", TestSelection::Which::Samples), Verdict::Accepted);
        QCOMPARE(desk.history->progressOf("two-sum"), ProblemProgress{});
        QCOMPARE(desk.history->recent(5).front().kind, SubmissionKind::Samples);
        QVERIFY(desk.history->recent(0).empty());
    }

    void anotherAttemptBeginsAnew()
    {
        Desk desk;
        QSignalSpy changed(desk.history.get(), &History::changed);
        const Submission submission = submissionTo("p");
        const JudgeTicket ticket = desk.judge.submit(submission);
        desk.history->note(ticket, submission, SubmissionKind::Own);
        desk.judge.say(ticket, Started{});
        desk.judge.say(ticket, testResult("1", Verdict::Accepted));
        desk.judge.say(ticket, Started{});
        desk.judge.say(ticket, testResult("1", Verdict::WrongAnswer));
        desk.judge.say({ticket.value + 1}, finished(Verdict::Accepted)); // someone else's
        desk.judge.say(ticket, finished(Verdict::WrongAnswer));
        QVERIFY(changed.wait());
        const auto all = desk.history->recent(9);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().kind, SubmissionKind::Own);
        QCOMPARE(desk.history->testsOf(all.front().id).size(), 1u);
    }

    void whereNothingIsExpectedNothingIsWrong()
    {
        Desk desk;
        QSignalSpy changed(desk.history.get(), &History::changed);
        auto problem = std::make_shared<Problem>();
        problem->tests.resize(2);
        Submission submission = submissionTo("");
        submission.problem = problem;
        const auto run = [&](Verdict second) {
            const JudgeTicket ticket = desk.judge.submit(submission);
            desk.history->note(ticket, submission);
            desk.judge.say(ticket, Started{});
            desk.judge.say(ticket, testResult("1", Verdict::WrongAnswer));
            desk.judge.say(ticket, testResult("2", second));
            desk.judge.say(ticket, finished(Verdict::WrongAnswer));
            QVERIFY(changed.wait());
        };
        run(Verdict::WrongAnswer);
        SubmissionRecord record = desk.history->recent(1).front();
        QCOMPARE(record.kind, SubmissionKind::Own);
        QCOMPARE(record.verdict, Verdict::Accepted);
        QCOMPARE(record.passed, 2u);
        QCOMPARE(desk.history->testsOf(record.id).front().verdict, Verdict::Accepted);
        run(Verdict::RuntimeError);
        record = desk.history->recent(1).front();
        QCOMPARE(record.verdict, Verdict::RuntimeError);
        QCOMPARE(record.passed, 1u);
    }

    void isThereAgainTomorrow()
    {
        Desk desk;
        desk.judged(submissionTo("p"), Verdict::WrongAnswer);
        desk.history->setFavourite("p", true);
        desk.history->setNotes("p", "try a map");
        desk.history->noteHintShown("p", 1);
        desk.history->addTime("p", 120s);
        QVERIFY(desk.history->progressOf("p").favourite); // at once
        QCOMPARE(desk.history->notesOf("p"), QString("try a map"));
        desk.history.reset(); // writes what is waiting
        desk.history = std::make_unique<History>(*desk.store);
        QSignalSpy ready(desk.history.get(), &History::changed);
        QVERIFY(ready.wait());
        const ProblemProgress progress = desk.history->progressOf("p");
        QCOMPARE(progress.status, ProblemStatus::Tried);
        QVERIFY(progress.favourite);
        QCOMPARE(progress.hintsShown, 1u);
        QCOMPARE(progress.minutesSpent, 2u);
        QCOMPARE(desk.history->notesOf("p"), QString("try a map"));
    }

    void theDaysBackupIsMade()
    {
        Desk desk;
        const auto backups = desk.folder.file().string() + ".backups";
        QTRY_VERIFY(std::filesystem::exists(backups) && !std::filesystem::is_empty(backups));
    }

    void whatCannotBeWrittenIsKept()
    {
        StoreFolder folder;
        StoreOptions impatient = folder.options();
        impatient.patience = 1ms;
        const auto store = must(Store::open(folder.file(), impatient));
        History history(*store);
        QSignalSpy changed(&history, &History::changed);
        QVERIFY(changed.wait());
        QSignalSpy failed(&history, &History::failed);
        QSignalSpy recovered(&history, &History::recovered);
        auto other = must(Database::open(folder.file()));
        {
            const auto holding = must(Transaction::begin(other));
            history.setNotes("p", "do not lose me");
            QVERIFY(failed.wait());
            QCOMPARE(history.unsaved(), 1u);
            QCOMPARE(history.notesOf("p"), QString("do not lose me"));
        }
        QVERIFY(recovered.wait(60'000));
        QCOMPARE(must(store->progress().notesOf("p")), std::string("do not lose me"));
        QCOMPARE(history.unsaved(), 0u);
    }

    void reviewsAndOwnTests()
    {
        Desk desk;
        QSignalSpy changed(desk.history.get(), &History::changed);
        desk.history->grade("p", Grade::Good);
        QVERIFY(changed.wait());
        QVERIFY(desk.history->progressOf("p").dueAt);
        QVERIFY(desk.history->dueForReview().empty());
        desk.history->setInReviewQueue("p", false);
        QVERIFY(changed.wait());
        QVERIFY(!desk.history->progressOf("p").dueAt);

        QSignalSpy tests(desk.history.get(), &History::ownTestsChanged);
        desk.history->putOwnTest({"", "p", "mine", "1", "2", {}});
        QVERIFY(tests.wait());
        QCOMPARE(desk.history->ownTestsOf("p").size(), 1u);
        desk.history->removeOwnTest("p", desk.history->ownTestsOf("p").front().uuid);
        QVERIFY(tests.wait());
        QVERIFY(desk.history->ownTestsOf("p").empty());
    }

    void figuresFollow()
    {
        Desk desk;
        Figures figures(*desk.history);
        QSignalSpy counted(&figures, &Figures::changed);
        figures.refresh();
        QVERIFY(counted.wait());
        QVERIFY(figures.current().days.empty());
        desk.judged(submissionTo("p"), Verdict::Accepted);
        QTRY_COMPARE(figures.current().days.size(), 1u);
        QCOMPARE(figures.current().streaks, (Streaks{1, 1}));
        QCOMPARE(figures.current().languages, (std::vector<LanguageCount>{{"cpp", 1, 1, 1}}));
        QCOMPARE(figures.current().bests.size(), 1u);
        QCOMPARE(figures.tallied([](const std::string&) { return std::string("all"); }), (std::map<std::string, Tally>{{"all", {0, 1, 0}}}));
    }

    void toAnotherMachine()
    {
        Desk here;
        Desk there;
        here.judged(submissionTo("p"), Verdict::Accepted);
        const QString file = QString::fromStdString((here.folder.path() / "export.json").string());
        HistoryExchange out(*here.history);
        QSignalSpy exported(&out, &HistoryExchange::exported);
        out.exportTo(file, HistoryExchange::Form::Json);
        QVERIFY(exported.wait());

        HistoryExchange in(*there.history);
        QSignalSpy imported(&in, &HistoryExchange::imported);
        in.importFrom(file);
        QVERIFY(imported.wait());
        QCOMPARE(imported.first().at(1).value<ImportCount>(), (ImportCount{1, 1, 0, 0}));
        QTRY_COMPARE(there.history->progressOf("p").status, ProblemStatus::Solved);

        out.exportTo(file, HistoryExchange::Form::Csv);
        QVERIFY(exported.wait());
        QSignalSpy failed(&in, &HistoryExchange::failed);
        in.importFrom(file);
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains("not an exported history"));
        out.exportTo("/nowhere/export.json", HistoryExchange::Form::Json);
        QSignalSpy refused(&out, &HistoryExchange::failed);
        QVERIFY(refused.wait());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
