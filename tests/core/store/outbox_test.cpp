// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/store/store_fixture.h"

#include <QtTest>

using namespace ca;
using namespace ca::test;

namespace {

const std::string kLab = "http://lab:3000";

OutboxEntry entry(const std::string& uuid, WallTime made)
{
    return {uuid, kLab, "sum.lab", "p1", "python", std::string("print(\0)", 8), OutboxEntry::State::Waiting, {}, made};
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWaitsInItsOrder()
    {
        const StoreFolder folder;
        {
            const auto store = folder.open();
            must(store->outbox().put(entry("b", kNoon + 1s)));
            must(store->outbox().put(entry("a", kNoon)));
            must(store->outbox().put(entry("a", kNoon + 9s))); // the same again
            OutboxEntry another = entry("c", kNoon);
            another.server = "http://other:3000";
            must(store->outbox().put(another));
        }
        const auto entries = must(folder.open()->outbox().of(kLab));
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[0], entry("a", kNoon));
        QCOMPARE(entries[1], entry("b", kNoon + 1s));
    }

    void remembersHowFarEachIs()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        for (const char* uuid : {"a", "b", "c"}) {
            must(store->outbox().put(entry(uuid, kNoon)));
        }
        must(store->outbox().markSent("a"));
        must(store->outbox().markAccepted("b", "s1"));
        must(store->outbox().remove("c"));
        must(store->outbox().remove("nobody"));
        const auto entries = must(store->outbox().of(kLab));
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[0].state, OutboxEntry::State::Sent);
        QCOMPARE(entries[1].state, OutboxEntry::State::Accepted);
        QCOMPARE(entries[1].submission, std::string("s1"));
    }

    void doubtsWhatWaitedBeforeABackupCameBack()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->outbox().put(entry("a", kNoon)));
        must(store->outbox().put(entry("b", kNoon)));
        must(store->outbox().markAccepted("b", "s1"));
        must(store->outbox().doubt());
        const auto entries = must(store->outbox().of(kLab));
        QCOMPARE(entries[0].state, OutboxEntry::State::Sent);
        QCOMPARE(entries[1].state, OutboxEntry::State::Accepted);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
