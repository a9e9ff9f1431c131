// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/drafts.h"
#include "core/store/database.h"
#include "tests/core/store/store_fixture.h"

#include <QProcess>
#include <QSignalSpy>

#include <random>

using namespace ca;
using namespace ca::test;

namespace {

const DraftKey kKey{"p", "cpp", ""};
const DraftKey kOther{"p", "python", ""};
constexpr DraftKeeper::Pace kNever{1h, 1h};
constexpr DraftKeeper::Pace kQuick{1ms, 1ms};

/// Two hundred rounds take longer than the five minutes that a test function is given; read when the tests begin.
const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

QString inJournal(Store& store, const DraftKey& key = kKey)
{
    const auto draft = must(store.drafts().latest(key));
    return draft ? QString::fromStdString(draft->text) : QString("none");
}

} // namespace

class DraftKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedGetsIntoTheJournal()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        DraftKeeper keeper(*store, kQuick);
        QSignalSpy kept(&keeper, &DraftKeeper::kept);
        keeper.note(kKey, "h");
        keeper.note(kKey, QString::fromUtf8("h\xc3\xa4"));
        QVERIFY(keeper.isUnsaved());
        QVERIFY(kept.wait());
        QCOMPARE(inJournal(*store), QString::fromUtf8("h\xc3\xa4"));
        QCOMPARE(must(store->drafts().revisions(kKey)).size(), 1u); // gathered
        QTRY_VERIFY(!keeper.isUnsaved());
    }

    void savedMomentsAreHandedOverAtOnce()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        DraftKeeper keeper(*store, kNever);
        QSignalSpy kept(&keeper, &DraftKeeper::kept);
        keeper.note(kOther, "gathered before");
        keeper.keep(kKey, "run me", RevisionKind::Run);
        QVERIFY(kept.wait());
        QCOMPARE(inJournal(*store), QString("run me"));
        QCOMPARE(inJournal(*store, kOther), QString("gathered before"));
        const auto revisions = keeper.revisions(kKey);
        QCOMPARE(revisions.size(), 1u);
        QCOMPARE(revisions.front().kind, RevisionKind::Run);
        QCOMPARE(keeper.textOf(revisions.front()), std::optional(QString("run me")));
        QVERIFY(keeper.begun("p") == (std::vector{kKey, kOther}));
    }

    void theNewestTextIsTheOneInMemory()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        DraftKeeper keeper(*store, kNever);
        QCOMPARE(keeper.latest(kKey), std::nullopt);
        keeper.keep(kKey, "first", RevisionKind::Saved);
        QCOMPARE(keeper.latest(kKey), std::optional(QString("first"))); // under way or written
        keeper.note(kKey, "second");
        QCOMPARE(keeper.latest(kKey), std::optional(QString("second")));
        QVERIFY(keeper.finish());
        QCOMPARE(inJournal(*store), QString("second"));
        QCOMPARE(keeper.latest(kKey), std::optional(QString("second")));
        QVERIFY(!keeper.isUnsaved());
    }

    void leavingTheWindowHandsOver()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        DraftKeeper keeper(*store, kNever);
        QSignalSpy kept(&keeper, &DraftKeeper::kept);
        keeper.note(kKey, "typed");
        keeper.flush();
        QVERIFY(kept.wait());
        QCOMPARE(inJournal(*store), QString("typed"));
    }

    void theEndWritesEverything()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        {
            DraftKeeper keeper(*store, kNever);
            keeper.keep(kKey, "a", RevisionKind::Run);
            keeper.note(kKey, "b");
            keeper.note(kOther, "c");
        }
        QCOMPARE(inJournal(*store), QString("b"));
        QCOMPARE(inJournal(*store, kOther), QString("c"));
        QCOMPARE(must(store->drafts().revisions(kKey)).size(), 2u);
    }

    void whileTheDiskRefusesTheyStayInMemory()
    {
        StoreFolder folder;
        StoreOptions impatient = folder.options();
        impatient.patience = 1ms;
        const auto store = must(Store::open(folder.file(), impatient));
        DraftKeeper keeper(*store, kQuick);
        QSignalSpy failed(&keeper, &DraftKeeper::failed);
        QSignalSpy recovered(&keeper, &DraftKeeper::recovered);
        auto other = must(Database::open(folder.file()));
        {
            const auto holding = must(Transaction::begin(other));
            keeper.note(kKey, "one");
            QVERIFY(failed.wait());
            for (const char* text : {"one two", "one two three"}) {
                keeper.note(kKey, text);
                keeper.flush();
            }
            QVERIFY(!keeper.finish());
            QVERIFY(keeper.isUnsaved());
            QCOMPARE(keeper.latest(kKey), std::optional(QString("one two three")));
            QCOMPARE(failed.size(), 1); // told once
            QCOMPARE(inJournal(*store), QString("none"));
        }
        QTRY_COMPARE(inJournal(*store), QString("one two three"));
        QCOMPARE(recovered.size(), 1);
        QTRY_VERIFY(!keeper.isUnsaved());
    }

    void aRemovedFileIsGone()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        DraftKeeper keeper(*store, kNever);
        keeper.keep(kKey, "a", RevisionKind::Saved);
        keeper.note(kKey, "b");
        keeper.remove(kKey);
        QVERIFY(keeper.finish());
        QCOMPARE(keeper.latest(kKey), std::nullopt);
    }

    void aRenamedFileTakesAllWithIt()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        DraftKeeper keeper(*store, kNever);
        const DraftKey other{"", "python", "other.py"};
        keeper.keep(kKey, "under way", RevisionKind::Saved);
        keeper.note(kKey, "gathered");
        keeper.rename(kKey, other);
        QVERIFY(keeper.finish());
        QCOMPARE(keeper.latest(kKey), std::nullopt);
        QCOMPARE(keeper.latest(other), QString("gathered"));
        QCOMPARE(keeper.revisions(other).size(), std::size_t{2});
    }

    /// The promise to who types: a text that was typed a second before the end is there. What counts as a second is measured by
    /// the typing process itself, from the first change that the journal does not have.
    void killedWhileTyping()
    {
        const int rounds = qEnvironmentVariableIsSet("CA_KILL_ROUNDS") ? qEnvironmentVariableIntValue("CA_KILL_ROUNDS") : 5;
        std::mt19937 random(std::random_device{}());
        const StoreFolder folder;
        qint64 worst = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess typist;
            typist.start(DRAFT_TYPIST, {QString::fromStdString(folder.file().string()), QString::number(round)});
            QList<qint64> typedAt; // by the typist's clock: when text i was noted
            int kept = -1;
            const int until = std::uniform_int_distribution<int>(50, 700)(random);
            const auto hear = [&] {
                while (typist.canReadLine()) {
                    const QList<QByteArray> words = typist.readLine().trimmed().split(' ');
                    if (words[0] == "typed") {
                        typedAt << words[2].toLongLong();
                    } else {
                        kept = words[1].toInt();
                    }
                }
            };
            while (typedAt.size() < until && typist.waitForReadyRead(120'000)) {
                hear();
            }
            typist.kill();
            typist.waitForFinished(120'000);
            hear();
            QCOMPARE(typist.readAllStandardError(), QByteArray());

            const auto store = folder.open();
            QVERIFY(!store->recovery());
            const int last = inJournal(*store, {"p" + std::to_string(round), "cpp", ""}).section(' ', -1).toInt(); // 0 when there is none
            QVERIFY2(last >= kept, "what was said to be kept is lost");
            if (last + 1 < typedAt.size()) {
                worst = std::max(worst, typedAt.last() - typedAt[last + 1]);
            }
        }
        qInfo("%d kills; at most %lld ms of typing were lost", rounds, static_cast<long long>(worst));
    }
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "drafts_test.moc"
