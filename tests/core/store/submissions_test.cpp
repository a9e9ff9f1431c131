// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/sha256.h"
#include "core/store/database.h"
#include "tests/core/store/store_fixture.h"

using namespace ca;
using namespace ca::test;

namespace {

FinishedSubmission fullOne()
{
    FinishedSubmission sent = submission("two-sum", Verdict::WrongAnswer, kNoon, std::string("int x;\0\xff", 8));
    sent.record.uuid = "0a1b2c3d-0000-4000-8000-000000000001";
    sent.record.kind = SubmissionKind::Samples;
    sent.record.message = "token 3: expected 5, found 6 \xe2\x9c\x97";
    sent.record.score = 12.5;
    sent.record.maxScore = 100;
    sent.record.passed = 3;
    sent.record.total = 7;
    sent.record.cpu = Micros(1234567);
    sent.record.memory = mib(5000);
    sent.tests = {{"sample/1", true, Verdict::Accepted, "", std::nullopt, Micros(10), kib(3)},
                  {"secret/01", false, Verdict::WrongAnswer, "token 3", 0.5, Micros(20), kib(4)}};
    return sent;
}

std::size_t sourcesIn(const std::filesystem::path& file)
{
    auto database = must(Database::open(file));
    return static_cast<std::size_t>(*must(database.row("SELECT count(*) FROM source", [](const Statement& row) { return row.integer(0); })));
}

} // namespace

class SubmissionsTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        const StoreFolder folder;
        FinishedSubmission sent = fullOne();
        sent.record.id = must(folder.open()->submissions().add(sent));
        sent.record.sourceHash = sha256Hex(sent.source);

        const auto store = folder.open(); // as after a restart
        QCOMPARE(must(store->submissions().find(sent.record.id)), std::optional(sent.record));
        QCOMPARE(must(store->submissions().testsOf(sent.record.id)), sent.tests);
        QCOMPARE(must(store->submissions().sourceOf(sent.record.id)), std::optional(sent.source));
    }

    void whatIsNotThere()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        QCOMPARE(must(store->submissions().find(7)), std::nullopt);
        QCOMPARE(must(store->submissions().sourceOf(7)), std::nullopt);
        QVERIFY(must(store->submissions().testsOf(7)).empty());
        QVERIFY(must(store->submissions().list()).empty());
    }

    void addingAgainChangesNothing()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const auto id = must(store->submissions().add(fullOne()));
        QCOMPARE(must(store->submissions().add(fullOne())), id);
        QCOMPARE(must(store->submissions().count()), 1u);
        QCOMPARE(must(store->submissions().testsOf(id)).size(), 2u);
    }

    void aSourceIsKeptOnce()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        for (const char* source : {"a", "b", "a", "a"}) {
            must(store->submissions().add(submission("p", Verdict::Accepted, kNoon, source)));
        }
        QCOMPARE(must(store->submissions().count()), 4u);
        QCOMPARE(sourcesIn(folder.file()), 2u);
    }

    void whoHasJudged()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        QVERIFY(must(store->submissions().judges()).empty());
        for (const char* judge : {"lab:3000", "docker", "", "lab:3000"}) {
            FinishedSubmission sent = submission("one", Verdict::Accepted, kNoon);
            sent.record.judgedBy = judge;
            must(store->submissions().add(sent));
        }
        QCOMPARE(must(store->submissions().judges()), (std::vector<std::string>{"docker", "lab:3000"}));
    }

    void whichAreNotHere()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        FinishedSubmission sent = submission("one", Verdict::Accepted, kNoon);
        sent.record.uuid = "known";
        must(store->submissions().add(sent));
        QCOMPARE(must(store->submissions().unknown({"z", "known", "it's \"quoted\"", "a"})),
                 (std::vector<std::string>{"z", "it's \"quoted\"", "a"}));
        QVERIFY(must(store->submissions().unknown({})).empty());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* found, const SubmissionFilter& filter) {
            QTest::newRow(name) << found;
            filtersByName()[name] = filter;
        };
        SubmissionFilter filter;
        row("all, newest first", "d c b a", filter);
        filter.problem = "one";
        row("problem", "c a", filter);
        filter.verdict = Verdict::Accepted;
        row("problem and verdict", "c", filter);
        filter.problem.clear();
        row("verdict", "d c", filter);
        filter = {};
        filter.language = "rust";
        row("language", "b", filter);
        filter = {};
        filter.kind = SubmissionKind::Own;
        row("kind", "d", filter);
        filter = {};
        filter.since = kNoon + 1h;
        row("since", "d c b", filter);
        filter.until = kNoon + 3h;
        row("until is exclusive", "c b", filter);
        filter = {};
        filter.limit = 2;
        row("limit", "d c", filter);
        filter.offset = 3;
        row("offset", "a", filter);
        filter = {};
        filter.problem = "nothing";
        row("nothing", "", filter);
        filter = {};
        filter.problems = {"two", "it's \"quoted\""};
        row("any of some problems", "d b", filter);
        filter.problems = std::vector<std::string>();
        row("of no problem", "", filter);
        filter = {};
        filter.judgedBy = {"lab:3000", "elsewhere"};
        row("judged by one of some", "c", filter);
        filter.judgedBy = std::vector<std::string>();
        row("judged by nobody", "", filter);
    }

    void filters()
    {
        QFETCH(QString, found);
        const StoreFolder folder;
        const auto store = folder.open();
        const auto add = [&](const char* message, const char* problem, const char* language, SubmissionKind kind, Verdict verdict, int hour) {
            FinishedSubmission sent = submission(problem, verdict, kNoon + std::chrono::hours(hour));
            sent.record.judgedBy = hour == 2 ? "lab:3000" : "fake";
            sent.record.message = message;
            sent.record.language = language;
            sent.record.kind = kind;
            must(store->submissions().add(sent));
        };
        add("b", "two", "rust", SubmissionKind::Submit, Verdict::TimeLimit, 1); // not in the order of time
        add("a", "one", "cpp", SubmissionKind::Samples, Verdict::WrongAnswer, 0);
        add("c", "one", "cpp", SubmissionKind::Submit, Verdict::Accepted, 2);
        add("d", "two", "cpp", SubmissionKind::Own, Verdict::Accepted, 3);

        const SubmissionFilter& filter = filtersByName()[QTest::currentDataTag()];
        QStringList messages;
        for (const SubmissionRecord& record : must(store->submissions().list(filter))) {
            messages << QString::fromStdString(record.message);
        }
        QCOMPARE(messages.join(' '), found);
        if (filter.limit == 0) {
            QCOMPARE(must(store->submissions().count(filter)), static_cast<std::size_t>(messages.size()));
        }
    }

private:
    static std::map<std::string, SubmissionFilter>& filtersByName()
    {
        static std::map<std::string, SubmissionFilter> filters;
        return filters;
    }
};

QTEST_GUILESS_MAIN(SubmissionsTest)
#include "submissions_test.moc"
