// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/base64.h"
#include "core/store/database.h"
#include "tests/core/store/store_fixture.h"

using namespace ca;
using namespace ca::test;

namespace {

const DraftKey kDraft{"p", "cpp", "a.h"};
const std::string kBytes("not \xff text\0", 11);

/// Something of everything, with bytes that are no text.
void fill(Store& store, const std::string& mark)
{
    FinishedSubmission sent = submission("two-sum", Verdict::WrongAnswer, kNoon, kBytes + mark);
    sent.record.message = "line \"3\", \xc3\xa4";
    sent.record.score = 0.1;
    sent.record.maxScore = 1;
    sent.tests = {{kBytes, true, Verdict::TimeLimit, "slow", 0.25, Micros(5), kib(6)}};
    must(store.submissions().add(sent));
    must(store.submissions().add(submission("p", Verdict::Accepted, kNoon + 1h, mark)));
    must(store.progress().setFavourite("p", true, kNoon));
    must(store.progress().setNotes("p", mark, kNoon));
    must(store.progress().noteHint("p", 2, kNoon));
    must(store.progress().addTime("p", 10min, kNoon));
    must(store.reviews().add({"", "p", kNoon, Grade::Hard}));
    must(store.ownTests().put({"", "p", "mine", kBytes, "42", {}}, kNoon));
    must(store.ownTests().remove(must(store.ownTests().put({"", "p", "gone", "1", std::nullopt, {}}, kNoon)), kNoon + 1min));
    std::string text = mark;
    for (int i = 0; i < 100; ++i) {
        text += std::to_string(i) + kBytes;
        must(store.drafts().keep(std::vector{DraftText{kDraft, text, i == 50 ? RevisionKind::Run : RevisionKind::Typed, kNoon + i * 1s}}));
    }
}

std::vector<std::string> textsOf(Store& store)
{
    std::vector<std::string> texts;
    for (const Revision& revision : must(store.drafts().revisions(kDraft))) {
        texts.push_back(must(store.drafts().textOf(revision.id)));
    }
    return texts;
}

/// Small, complete, and easy to break in one place.
constexpr const char* kSmall = R"({"format": "codearena-history", "version": 1, "sources": {"h": "int x;"},
"submissions": [{"uuid": "0a1b2c3d-0000-4000-8000-000000000001", "problem": "p", "language": "cpp", "kind": "submit",
  "verdict": "Accepted", "message": "", "passed": 1, "total": 1, "cpuMicros": 5, "memory": 6, "at": 7, "source": "h", "judgedBy": "docker",
  "tests": []}],
"reviews": [{"uuid": "0a1b2c3d-0000-4000-8000-000000000002", "problem": "p", "at": 7, "grade": 3}],
"drafts": [{"problem": "p", "language": "cpp", "file": "", "revisions": [
  {"uuid": "0a1b2c3d-0000-4000-8000-000000000003", "at": 8, "kind": "typed", "body": "ab"},
  {"uuid": "0a1b2c3d-0000-4000-8000-000000000004", "at": 9, "kind": "typed", "base": 0, "front": 1, "back": 1, "body": "x"}]}]})";

} // namespace

class ArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void base64()
    {
        const std::vector<std::pair<std::string, std::string>> kRows{
            {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
        for (const auto& [bytes, text] : kRows) {
            QCOMPARE(toBase64(bytes), text);
            QCOMPARE(fromBase64(text), std::optional(bytes));
        }
        for (const char* wrong : {"Z", "Zg", "Zg=", "Zh==", "Zg==Zg==", "Z-==", "Zm9v\n"}) {
            QCOMPARE(fromBase64(wrong), std::nullopt);
        }
    }

    void anotherMachineKnowsEverything()
    {
        const StoreFolder here;
        const auto from = here.open();
        fill(*from, "here");
        const std::string exported = must(from->exportJson());

        const StoreFolder there;
        const auto to = there.open();
        QCOMPARE(must(to->importJson(exported)), (ImportCount{2, 1, 2, 100}));
        QCOMPARE(must(archiveFromJson(must(to->exportJson()))), must(archiveFromJson(exported)));
        QCOMPARE(must(to->progress().all(kNoon)), must(from->progress().all(kNoon)));
        QCOMPARE(textsOf(*to), textsOf(*from));
        QCOMPARE(must(to->ownTests().of("p")), must(from->ownTests().of("p")));
        QCOMPARE(must(to->reviews().cards()), must(from->reviews().cards()));
    }

    void importingAgainBringsNothing()
    {
        const StoreFolder here;
        const auto store = here.open();
        fill(*store, "here");
        const std::string exported = must(store->exportJson());
        QCOMPARE(must(store->importJson(exported)), ImportCount{});
        QCOMPARE(must(store->exportJson()), exported);
    }

    void twoHistoriesBecomeOne()
    {
        const StoreFolder here;
        const StoreFolder there;
        const auto one = here.open();
        const auto two = there.open();
        fill(*one, "one");
        fill(*two, "two, later");
        must(two->progress().setFavourite("p", false, kNoon + 1h));
        QCOMPARE(must(one->importJson(must(two->exportJson()))), (ImportCount{2, 1, 2, 100}));
        QCOMPARE(must(two->importJson(must(one->exportJson()))), (ImportCount{2, 1, 2, 100}));

        const ProblemProgress progress = must(one->progress().of("p", kNoon));
        QCOMPARE(progress, must(two->progress().of("p", kNoon)));
        QCOMPARE(progress.attempts, 2u);
        QCOMPARE(progress.minutesSpent, 20u); // in two places
        QVERIFY(!progress.favourite);
        QCOMPARE(must(one->drafts().revisions(kDraft)).size(), 200u);
        (void)textsOf(*one); // each of them readable
        must(one->drafts().prune(kNoon + std::chrono::days(90)));
        (void)textsOf(*one);
    }

    void aDraftThatGoesOnAfterAnImport()
    {
        const StoreFolder here;
        const StoreFolder there;
        const auto one = here.open();
        const auto two = there.open();
        fill(*one, "one");
        must(two->importJson(must(one->exportJson())));
        must(two->drafts().keep(std::vector{DraftText{kDraft, "written there", RevisionKind::Typed, kNoon + 1h}}));
        QCOMPARE(must(one->importJson(must(two->exportJson()))).revisions, 1u);
        QCOMPARE(must(one->drafts().latest(kDraft))->text, std::string("written there"));
        must(one->drafts().keep(std::vector{DraftText{kDraft, "written here", RevisionKind::Typed, kNoon + 2h}}));
        QCOMPARE(must(one->drafts().latest(kDraft))->text, std::string("written here"));
    }

    void aRemovedTestStaysAway()
    {
        const StoreFolder here;
        const auto store = here.open();
        const std::string uuid = must(store->ownTests().put({"", "p", "mine", "1", "2", {}}, kNoon));
        const std::string before = must(store->exportJson());
        must(store->ownTests().remove(uuid, kNoon + 1h));
        must(store->importJson(before));
        QVERIFY(must(store->ownTests().of("p")).empty());
    }

    void theSmallOneIsGood()
    {
        const StoreFolder here;
        const auto store = here.open();
        QCOMPARE(must(store->importJson(kSmall)), (ImportCount{1, 1, 0, 2}));
        QCOMPARE(must(store->drafts().latest({"p", "cpp", ""}))->text, std::string("axb"));
    }

    void badOnesChangeNothing_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* find, const char* replace, const char* message) {
            QTest::newRow(name) << QString(find) << QString(replace) << QString(message);
        };
        row("no JSON", "{\"format\"", "x", "not an exported history");
        row("something else", "codearena-history", "recipes", "not an exported history");
        row("from the future", "\"version\": 1", "\"version\": 2", "newer CodeArena");
        row("no uuid", "0a1b2c3d-0000-4000-8000-000000000001", "x", "submissions[0].uuid is not a UUID");
        row("unknown verdict", "Accepted", "Wonderful", "submissions[0].verdict is not a known word");
        row("unknown kind", "\"submit\"", "\"hope\"", "submissions[0].kind is not a known word");
        row("no source", "\"source\": \"h\"", "\"source\": \"i\"", "submissions[0].source is not among the sources");
        row("a source that is no text", "\"int x;\"", "7", "sources: h is not a text");
        row("not base64", "\"int x;\"", "{\"base64\": \"?\"}", "sources: h is not a text");
        row("a key is missing", "\"language\": \"cpp\", \"kind\"", "\"kind\"", "submissions[0].language is missing");
        row("less than nothing", "\"passed\": 1", "\"passed\": -1", "submissions[0].passed is not a number within its bounds");
        row("beyond 64 bits", "\"memory\": 6", "\"memory\": 18446744073709551615", "submissions[0].memory is not a number within its bounds");
        row("a fraction", "\"at\": 7, \"source\"", "\"at\": 7.5, \"source\"", "submissions[0].at is not a number within its bounds");
        row("no list", "\"tests\": []", "\"tests\": {}", "submissions[0].tests is not a list");
        row("a grade too good", "\"grade\": 3", "\"grade\": 5", "reviews[0].grade is not a number within its bounds");
        row("a base that is not there", "\"base\": 0", "\"base\": 1", "drafts[0].revisions[1].base does not fit");
        row("a base that is too short", "\"back\": 1", "\"back\": 2", "drafts[0].revisions[1].base does not fit");
        row("twice the same revision of two drafts", "\"reviews\"",
            "\"drafts\": [], \"reviews\"", ""); // the last of equal keys counts: still good
    }

    void badOnesChangeNothing()
    {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QString, message);
        QString text(kSmall);
        QVERIFY(text.contains(find));
        text.replace(text.indexOf(find), find.size(), replace);
        const StoreFolder here;
        const auto store = here.open();
        const std::string before = must(store->exportJson());
        const auto imported = store->importJson(text.toStdString());
        QCOMPARE(imported.has_value(), message.isEmpty());
        if (!imported) {
            QCOMPARE(imported.error().fault, Fault::BadInput);
            QVERIFY2(QString::fromStdString(imported.error().what).contains(message), imported.error().what.c_str());
            QCOMPARE(must(store->exportJson()), before);
        }
    }

    void whatTheTablesRefuseChangesNothing()
    {
        // The uuid of a revision belongs to one draft: found out only when half of it is in.
        const StoreFolder here;
        const auto store = here.open();
        must(store->importJson(kSmall));
        const std::string before = must(store->exportJson());
        QString text(kSmall);
        text.replace("\"file\": \"\"", "\"file\": \"other\"");
        text.replace("000000000001", "000000000009");
        QVERIFY(!store->importJson(text.toStdString()));
        QCOMPARE(must(store->exportJson()), before);
    }

    void csv()
    {
        FinishedSubmission sent = submission("two, \"sum\"", Verdict::WrongAnswer, kNoon);
        sent.record.message = "line 1\nline 2";
        sent.record.score = 2.5;
        sent.record.cpu = Micros(1500);
        sent.record.memory = kib(1);
        sent.record.passed = 1;
        sent.record.total = 3;
        const StoreFolder here;
        const auto store = here.open();
        must(store->submissions().add(sent));
        const std::string table = must(store->exportCsv());
        const std::string expected = "2026-03-01T12:00:00Z,\"two, \"\"sum\"\"\",cpp,submit,WrongAnswer,\"line 1\nline 2\",2.5,,1,3,0.0015,1024,fake,"
                                     "41cf6794ba4200b839c53531555f0f3998df4cbb01a4d5cb0b94e3ca5e23947d\r\n";
        QCOMPARE(table.substr(table.find('\n') + 1), expected);
        QVERIFY(table.starts_with("time,problem,language,"));
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
