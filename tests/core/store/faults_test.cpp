// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Surroundings that refuse: what is said, that nothing is half written, and that the same call works once they give way.
#include "core/store/connections.h"
#include "core/store/opening.h"
#include "tests/core/store/store_fixture.h"

#include <QProcess>

#include <thread>

using namespace ca;
using namespace ca::test;
namespace fs = std::filesystem;

namespace {

/// A store's two connections, the writing one with a lid on the size of its file.
std::unique_ptr<Connections> tightConnections(const fs::path& file, int pages)
{
    auto writer = must(Database::open(file));
    must(writer.run("PRAGMA max_page_count = " + std::to_string(pages)));
    return std::make_unique<Connections>(std::move(writer), must(Database::open(file)));
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void aFullDisk()
    {
        const StoreFolder folder;
        (void)folder.open();
        const auto tight = tightConnections(folder.file(), 60);
        Submissions submissions(*tight);
        FinishedSubmission sent = submission("p", Verdict::Accepted, kNoon, std::string(500'000, 'x'));
        sent.tests.resize(3);
        const auto failed = submissions.add(sent);
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::Unavailable);
        QVERIFY(failed.error().what.find("full") != std::string::npos);
        QVERIFY(!failed.error().hint.empty());
        QCOMPARE(must(submissions.count()), 0u);

        const auto roomy = tightConnections(folder.file(), 10'000);
        Submissions again(*roomy);
        must(again.add(sent));
        QCOMPARE(must(again.count()), 1u);
    }

    void aFullDiskWhileTyping()
    {
        const StoreFolder folder;
        (void)folder.open();
        const auto tight = tightConnections(folder.file(), 60);
        Drafts drafts(*tight);
        const DraftKey key{"p", "cpp", ""};
        must(drafts.keep(std::vector{DraftText{key, "small", RevisionKind::Typed, kNoon}}));
        const std::string large(500'000, 'x');
        const std::vector both{DraftText{{"q", "cpp", ""}, "fits", RevisionKind::Typed, kNoon}, DraftText{key, large, RevisionKind::Typed, kNoon}};
        QCOMPARE(drafts.keep(both).error().fault, Fault::Unavailable);
        QCOMPARE(must(drafts.latest(key))->text, std::string("small"));
        QCOMPARE(must(drafts.latest({"q", "cpp", ""})), std::nullopt); // all or none
        must(drafts.keep(std::vector{DraftText{key, "small again", RevisionKind::Typed, kNoon}})); // and what fits goes on
        QCOMPARE(must(drafts.latest(key))->text, std::string("small again"));
    }

    void aFileThatMayNotGrow()
    {
        const StoreFolder folder;
        QProcess worker;
        worker.start(STORE_WORKER, {QString::fromStdString(folder.file().string()), "full"});
        QVERIFY(worker.waitForFinished(120'000));
        const QList<QByteArray> said = worker.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(worker.exitCode(), 0); // as many rows as calls that succeeded
        QCOMPARE(said.size(), 2);
        const QList<QByteArray> words = said.last().split(' ');
        QVERIFY(words[0].toInt() > 5);
        QCOMPARE(static_cast<Fault>(words[1].toInt()), Fault::Unavailable);

        const auto store = folder.open();
        QVERIFY(!store->recovery());
        QCOMPARE(must(store->submissions().count()), static_cast<std::size_t>(words[0].toInt()));
        must(store->submissions().add(submission("p", Verdict::Accepted, kNoon, std::string(20'000, 'z'))));
    }

    void aFolderThatMayNotBeWritten()
    {
        const StoreFolder folder;
        const fs::path closed = folder.path() / "closed";
        fs::create_directory(closed);
        fs::permissions(folder.path(), fs::perms(0755));
        fs::permissions(closed, fs::perms(0555));
        QProcess worker;
        worker.start(STORE_WORKER, {QString::fromStdString((closed / "history.db").string()), "open-as-nobody"});
        QVERIFY(worker.waitForFinished(120'000));
        fs::permissions(closed, fs::perms::owner_all);
        QCOMPARE(worker.exitCode(), 10 + static_cast<int>(Fault::Denied));
        QVERIFY(worker.readAllStandardError().contains("history.db"));
        QVERIFY(fs::is_empty(closed));
        must(Store::open(closed / "history.db", folder.options()));
    }

    void aFileThatMayOnlyBeRead()
    {
        const StoreFolder folder;
        (void)folder.open();
        Connections connections(must(Database::open(folder.file(), {.access = DatabaseOptions::Access::ReadOnly})),
                                must(Database::open(folder.file(), {.access = DatabaseOptions::Access::ReadOnly})));
        Submissions submissions(connections);
        const auto failed = submissions.add(submission("p", Verdict::Accepted, kNoon));
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::Denied);
        QCOMPARE(must(submissions.count()), 0u);
    }

    void anotherOneHoldsIt()
    {
        const StoreFolder folder;
        (void)folder.open();
        StoreOptions impatient = folder.options();
        impatient.patience = 10ms;
        const auto store = must(Store::open(folder.file(), impatient));
        auto other = must(Database::open(folder.file()));
        {
            const auto holding = must(Transaction::begin(other));
            const auto failed = store->submissions().add(submission("p", Verdict::Accepted, kNoon));
            QVERIFY(!failed);
            QCOMPARE(failed.error().fault, Fault::Timeout);
            QCOMPARE(must(store->submissions().count()), 0u); // reading goes on
        }
        must(store->submissions().add(submission("p", Verdict::Accepted, kNoon)));
    }

    void manyThreadsOnTwoStores()
    {
        const StoreFolder folder;
        StoreOptions patient = folder.options();
        patient.patience = 2min;
        const auto one = must(Store::open(folder.file(), patient));
        const auto two = must(Store::open(folder.file(), patient));
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                Store& store = i % 2 == 0 ? *one : *two;
                for (int n = 0; n < 25; ++n) {
                    must(store.submissions().add(submission("p" + std::to_string(i), Verdict::Accepted, kNoon, std::to_string(n))));
                    must(store.drafts().keep(std::vector{DraftText{{"p", "cpp", ""}, std::to_string(i * 100 + n), RevisionKind::Typed, kNoon}}));
                    (void)must(store.progress().all(kNoon));
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(must(one->submissions().count()), 100u);
        QCOMPARE(must(two->drafts().revisions({"p", "cpp", ""})).size(), 100u);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
