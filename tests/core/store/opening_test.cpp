// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/opening.h"
#include "tests/core/store/store_fixture.h"

#include <fstream>

using namespace ca;
using namespace ca::test;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file)
{
    return must(readFile(file, mib(64)));
}

void overwrite(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

/// The middle of the file made nonsense, its first page left alone: SQLite opens it and only a check notices.
void scribbleOver(const fs::path& file)
{
    std::string content = contentOf(file);
    QVERIFY(content.size() > 3 * 4096);
    std::fill(content.begin() + 4096, content.end() - 4096, '\x5a');
    overwrite(file, content);
}

std::size_t countOf(Store& store)
{
    return must(store.submissions().count());
}

void addSubmissions(Store& store, int count)
{
    for (int i = 0; i < count; ++i) {
        must(store.submissions().add(submission("p", Verdict::Accepted, kNoon, std::string(500, static_cast<char>('a' + i % 26)))));
    }
}

std::vector<std::string> backupsIn(const StoreFolder& folder)
{
    std::vector<std::string> names;
    for (const fs::path& file : Backups(folder.file(), 5).list()) {
        names.push_back(file.filename().string());
    }
    return names;
}

OpeningPlan planFor(const StoreFolder& folder, std::span<const Migration> steps)
{
    return {folder.file(), 5, 5s, folder.now, steps};
}

constexpr std::array kTwoSteps{Migration{1, "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1)"},
                               Migration{2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = 2"}};

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT

private slots:
    void aNewStore()
    {
        const StoreFolder folder;
        const auto store = must(Store::open(folder.path() / "deep" / "er" / "history.db", folder.options()));
        QVERIFY(!store->recovery());
        QVERIFY(backupsIn(folder).empty());
        auto database = must(Database::open(folder.path() / "deep" / "er" / "history.db"));
        const auto text = [](const Statement& row) { return row.text(0); };
        QCOMPARE(must(database.row("PRAGMA journal_mode", text)), std::optional<std::string>("wal"));
        QCOMPARE(must(versionOf(database)), migrations().back().version);
    }

    void theStepsAreNumbered()
    {
        int version = 0;
        for (const Migration& step : migrations()) {
            QCOMPARE(step.version, ++version);
        }
    }

    void aMigrationIsBackedUp()
    {
        StoreFolder folder;
        (void)must(prepare(planFor(folder, std::span(kTwoSteps).first(1))));
        QVERIFY(backupsIn(folder).empty());
        (void)must(prepare(planFor(folder, kTwoSteps)));
        QCOMPARE(backupsIn(folder), std::vector<std::string>{"20260301-120000-before-2.db"});

        auto database = must(Database::open(folder.file()));
        QCOMPARE(must(versionOf(database)), 2);
        auto backup = must(Database::open(Backups(folder.file(), 5).list().front()));
        QCOMPARE(must(versionOf(backup)), 1);
        QCOMPARE(must(quickCheck(backup)), std::string("ok"));
    }

    void aFailedMigrationLeavesTheFileAsItWas()
    {
        const StoreFolder folder;
        const std::array broken{kTwoSteps[0], Migration{2, "UPDATE a SET x = 5; INSERT INTO nowhere VALUES (1)"}};
        (void)must(prepare(planFor(folder, std::span(broken).first(1))));
        const auto failed = prepare(planFor(folder, broken));
        QVERIFY(!failed);
        QVERIFY(failed.error().what.find("version 2") != std::string::npos);
        auto database = must(Database::open(folder.file()));
        QCOMPARE(must(versionOf(database)), 1);
        QCOMPARE(must(database.row("SELECT x FROM a", [](const Statement& row) { return row.integer(0); })), std::optional<std::int64_t>(1));
    }

    void aNewerFileIsRefused()
    {
        const StoreFolder folder;
        (void)must(prepare(planFor(folder, kTwoSteps)));
        const auto failed = prepare(planFor(folder, std::span(kTwoSteps).first(1)));
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::BadInput);
        QVERIFY(failed.error().what.find("newer CodeArena") != std::string::npos);
    }

    void backupsAreMadeOnceADayAndTheOldestGo()
    {
        StoreFolder folder;
        const auto store = folder.open();
        for (int day = 0; day < 7; ++day) {
            folder.now = kNoon + std::chrono::days(day);
            must(store->maintain());
            must(store->maintain());
        }
        QCOMPARE(backupsIn(folder), (std::vector<std::string>{"20260307-120000-daily.db", "20260306-120000-daily.db",
                                                              "20260305-120000-daily.db", "20260304-120000-daily.db",
                                                              "20260303-120000-daily.db"}));
    }

    void aDamagedFileIsReplaced_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"scribbled over", "not a database", "empty", "missing"}) {
            QTest::newRow(how) << how;
        }
    }

    void aDamagedFileIsReplaced()
    {
        QFETCH(QString, how);
        StoreFolder folder;
        {
            const auto store = folder.open();
            addSubmissions(*store, 40);
            must(store->maintain());
            addSubmissions(*store, 2); // after the backup
        }
        if (how == "scribbled over") {
            scribbleOver(folder.file());
        } else if (how == "missing") {
            fs::remove(folder.file());
        } else {
            overwrite(folder.file(), how == "empty" ? "" : std::string(9000, 'x'));
        }
        const std::string damaged = how == "missing" ? "" : contentOf(folder.file());

        const auto store = folder.open();
        QVERIFY(store->recovery());
        QVERIFY(!store->recovery()->damage.empty());
        QVERIFY(store->recovery()->restoredFrom);
        QCOMPARE(store->recovery()->restoredFrom->filename().string(), std::string("20260301-120000-daily.db"));
        QCOMPARE(countOf(*store), 40u);
        if (damaged.empty()) {
            QVERIFY(store->recovery()->damaged.empty()); // nothing to keep
        } else {
            QCOMPARE(contentOf(store->recovery()->damaged), damaged); // kept as it was
        }
        addSubmissions(*store, 1);
        QVERIFY(!folder.open()->recovery()); // and all is well again
    }

    void whatCanStillBeReadIsNotLost()
    {
        StoreFolder folder;
        const DraftKey draft{"p", "cpp", ""};
        {
            const auto store = folder.open();
            addSubmissions(*store, 40);
            must(store->maintain());
            addSubmissions(*store, 2);
            must(store->drafts().keep(std::vector{DraftText{draft, "after the backup", RevisionKind::Typed, kNoon}}));
        }
        std::int64_t page = 0;
        {
            auto database = must(Database::open(folder.file()));
            page = *must(database.row("SELECT rootpage FROM sqlite_schema WHERE name = 'submission_by_time'",
                                      [](const Statement& row) { return row.integer(0); }));
        }
        std::string content = contentOf(folder.file());
        content.replace(static_cast<std::size_t>(page - 1) * 4096, 4096, 4096, '\x5a'); // an index only
        overwrite(folder.file(), content);

        const auto store = folder.open();
        QVERIFY(store->recovery());
        QVERIFY(store->recovery()->restoredFrom);
        QCOMPARE(store->recovery()->salvaged, (ImportCount{2, 0, 0, 1}));
        QCOMPARE(countOf(*store), 42u);
        QCOMPARE(must(store->drafts().latest(draft))->text, std::string("after the backup"));
        QCOMPARE(contentOf(store->recovery()->damaged), content);
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            QVERIFY(entry.path().string().find(".copy") == std::string::npos);
        }
    }

    void aDamagedBackupIsPassedOver()
    {
        StoreFolder folder;
        {
            const auto store = folder.open();
            addSubmissions(*store, 40);
            must(store->maintain());
            addSubmissions(*store, 2);
            folder.now += std::chrono::days(1);
            must(store->maintain());
        }
        scribbleOver(Backups(folder.file(), 5).list().front());
        overwrite(folder.file(), "nonsense that is longer than a header of SQLite, which has a hundred bytes.............................");
        const auto store = folder.open();
        QCOMPARE(store->recovery()->restoredFrom->filename().string(), std::string("20260301-120000-daily.db"));
        QCOMPARE(countOf(*store), 40u);
    }

    void withoutABackupItBeginsAnewAndSaysSo()
    {
        const StoreFolder folder;
        addSubmissions(*folder.open(), 40);
        scribbleOver(folder.file());
        const auto store = folder.open();
        QVERIFY(store->recovery());
        QCOMPARE(store->recovery()->restoredFrom, std::nullopt);
        QVERIFY(fs::exists(store->recovery()->damaged));
        QCOMPARE(countOf(*store), 0u);
    }

    void nobodyRepairsWhatAnotherHasOpen()
    {
        const StoreFolder folder;
        const auto first = folder.open();
        addSubmissions(*first, 40);
        auto database = must(Database::open(folder.file()));
        must(database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
        scribbleOver(folder.file());
        StoreOptions impatient = folder.options();
        impatient.patience = 50ms;
        const auto second = Store::open(folder.file(), impatient);
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::Timeout);
        QVERIFY(!second.error().hint.empty());
    }

    void leftoversOfABackupAreSwept()
    {
        StoreFolder folder;
        fs::create_directories(Backups(folder.file(), 5).folder());
        const fs::path partial = Backups(folder.file(), 5).folder() / "20260101-000000-daily.db.x.partial";
        overwrite(partial, "half");
        (void)folder.open();
        QVERIFY(!fs::exists(partial));
    }

    void aFolderThatIsAFile()
    {
        const StoreFolder folder;
        overwrite(folder.path() / "file", "");
        const auto failed = Store::open(folder.path() / "file" / "history.db", folder.options());
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::Denied);
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
