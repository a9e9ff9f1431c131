// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Whoever watches hears everything, in order, each event once: what has been, what comes, and what comes in between.
#include "app/server/judging/hub.h"
#include "tests/app/server/ledger/ledger_fixture.h"

#include <condition_variable>
#include <random>
#include <thread>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

/// What a watcher heard.
class Ear {
public:
    [[nodiscard]] Hub::Listener listener()
    {
        return [this](const LoggedEvent& event) {
            const std::lock_guard lock(m_mutex);
            m_events.push_back(event);
            m_heard.notify_all();
        };
    }

    /// Until so many have come. False when they do not.
    [[nodiscard]] bool wait(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_heard.wait_for(lock, 60s, [&] { return m_events.size() >= count; });
    }

    [[nodiscard]] bool waitForTheEnd()
    {
        std::unique_lock lock(m_mutex);
        return m_heard.wait_for(lock, 60s, [&] { return !m_events.empty() && std::holds_alternative<HasEnded>(m_events.back().what); });
    }

    [[nodiscard]] std::vector<LoggedEvent> events() const
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }

    /// From one on without a gap, none twice.
    [[nodiscard]] bool isComplete(std::uint64_t from) const
    {
        std::uint64_t next = from;
        for (const LoggedEvent& event : events()) {
            if (event.number != next++) {
                return false;
            }
        }
        return true;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_heard;
    std::vector<LoggedEvent> m_events;
};

Lease leaseOne(Ledger& ledger)
{
    return must(ledger.lease("judge", 1)).at(0).lease;
}

const QStringList kWhole{"1 queued", "2 started", "3 test-0 Accepted", "4 test-1 Accepted", "5 ended Accepted"};

void judge(Ledger& ledger, const Lease& lease)
{
    ledger.record(lease, HasStarted{});
    ledger.record(lease, passedTest(0));
    QVERIFY(must(finish(ledger, lease, acceptedEnding())));
}

} // namespace

class HubTest : public QObject {
    Q_OBJECT

private slots:
    void thePastIsTold_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 3, 4}) {
            QTest::addRow("after %d", after) << after;
        }
    }
    void thePastIsTold()
    {
        QFETCH(const int, after);
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string id = accepted(*ledger, "s");
        judge(*ledger, leaseOne(*ledger));
        Hub hub(*ledger);
        Ear ear;
        const auto watching = hub.watch(id, std::uint64_t(after), ear.listener());
        QVERIFY(ear.waitForTheEnd());
        QCOMPARE(described(ear.events()), kWhole.mid(after));
    }

    void whatComesIsTold()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        Hub hub(*ledger);
        const std::string id = accepted(*ledger, "s");
        const std::string other = accepted(*ledger, "t");
        Ear ear;
        Ear otherEar;
        const auto watching = hub.watch(id, 0, ear.listener());
        const auto second = hub.watch(other, 0, otherEar.listener());
        QVERIFY(ear.wait(1) && otherEar.wait(1));
        judge(*ledger, leaseOne(*ledger));
        QVERIFY(ear.waitForTheEnd());
        QCOMPARE(described(ear.events()), kWhole);
        QCOMPARE(otherEar.events().size(), std::size_t(1));
    }

    void whatAnotherProcessWritesIsTold()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const auto elsewhere = folder.open();
        Hub hub(*ledger);
        const std::string id = accepted(*ledger, "s");
        Ear ear;
        const auto watching = hub.watch(id, 0, ear.listener());
        QVERIFY(ear.wait(1));
        judge(*elsewhere, leaseOne(*elsewhere));
        QVERIFY(ear.waitForTheEnd());
        QCOMPARE(described(ear.events()), kWhole);
    }

    /// Watchers come while events do.
    void nobodyMissesAnythingInBetween()
    {
        constexpr std::size_t kTests = 300;
        const LedgerFolder folder;
        const auto ledger = folder.open();
        Hub hub(*ledger);
        const std::string id = accepted(*ledger, "s");
        const Lease lease = leaseOne(*ledger);
        std::vector<std::unique_ptr<Ear>> ears;
        std::vector<std::unique_ptr<Hub::Watching>> watching;
        {
            const std::jthread writer([&] {
                for (std::size_t i = 0; i < kTests; ++i) {
                    ledger->record(lease, passedTest(i));
                }
                (void)must(finish(*ledger, lease, acceptedEnding(kTests)));
            });
            std::mt19937 random(7);
            for (int i = 0; i < 50; ++i) {
                ears.push_back(std::make_unique<Ear>());
                watching.push_back(hub.watch(id, random() % 2, ears.back()->listener()));
                (void)must(ledger->find(id)); // takes a moment
            }
        }
        for (const auto& ear : ears) {
            QVERIFY(ear->waitForTheEnd());
            QVERIFY(ear->isComplete(ear->events().front().number));
            QVERIFY(ear->events().front().number <= 2);
            QCOMPARE(ear->events().back().number, std::uint64_t(kTests + 2));
        }
    }

    void whoLeavesHearsNothingMore()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        Hub hub(*ledger);
        const std::string id = accepted(*ledger, "s");
        Ear ear;
        Ear other;
        auto watching = hub.watch(id, 0, ear.listener());
        const auto stays = hub.watch(id, 0, other.listener());
        QVERIFY(ear.wait(1));
        watching.reset();
        judge(*ledger, leaseOne(*ledger));
        QVERIFY(other.waitForTheEnd());
        QCOMPARE(ear.events().size(), std::size_t(1));
    }

    void whoIsToldMayLeave()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        Hub hub(*ledger);
        const std::string id = accepted(*ledger, "s");
        std::unique_ptr<Hub::Watching> watching;
        std::promise<void> left;
        std::promise<void> known; // the watching is
        std::shared_future<void> isKnown = known.get_future().share();
        watching = hub.watch(id, 0, [&](const LoggedEvent&) {
            isKnown.wait();
            watching.reset();
            left.set_value(); // a second call would throw
        });
        known.set_value();
        QVERIFY(left.get_future().wait_for(60s) == std::future_status::ready);
        judge(*ledger, leaseOne(*ledger));
        Ear ear;
        const auto other = hub.watch(id, 0, ear.listener());
        QVERIFY(ear.waitForTheEnd());
    }

    void nobodyIsKeptBeyondTheEnd_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("heard it") << 0;
        QTest::newRow("knew it") << 5;
        QTest::newRow("claims to know more") << 99;
    }
    void nobodyIsKeptBeyondTheEnd()
    {
        QFETCH(const int, after);
        const LedgerFolder folder;
        const auto ledger = folder.open();
        Hub hub(*ledger);
        const std::string id = accepted(*ledger, "s");
        Ear ear;
        judge(*ledger, leaseOne(*ledger));
        const auto watching = hub.watch(id, std::uint64_t(after), ear.listener());
        if (after < 99) {
            QTRY_COMPARE_WITH_TIMEOUT(hub.watchers(), std::size_t(0), 60'000);
        }
        QCOMPARE(ear.events().size(), std::size_t(after == 0 ? 5 : 0));
    }
};

QTEST_GUILESS_MAIN(HubTest)
#include "hub_test.moc"
