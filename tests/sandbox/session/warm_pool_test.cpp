// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The warm pool with sessions that the test makes: refilling, failing, dying while waiting, being cancelled.
#include "sandbox/session/warm_pool.h"
#include "scripted_agent.h"

#include <QTest>

#include <atomic>
#include <deque>
#include <mutex>

using namespace ca;
using namespace ca::test;

namespace {

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(1);
}

/// Makes sessions with scripted agents and remembers the agents; from the n-th on it may fail.
struct Maker {
    std::mutex mutex;
    std::deque<ScriptedAgent> agents;
    std::atomic<int> made{0};
    std::atomic<int> failFrom{1'000'000};

    WarmPool::Made operator()(const ContainerClass&, SteadyTime, const std::stop_token&)
    {
        if (++made >= failFrom) {
            return fail(Fault::Unavailable, "no engine");
        }
        const std::lock_guard lock(mutex);
        return agents.emplace_back().session();
    }
    std::size_t open()
    {
        const std::lock_guard lock(mutex);
        return static_cast<std::size_t>(std::ranges::count_if(agents, [](const ScriptedAgent& agent) { return !agent.closed(); }));
    }
};

const ContainerClass kPython{"codearena/python", mib(512), 80};

} // namespace

class WarmPoolTest : public QObject {
    Q_OBJECT

private slots:
    void handsOutAndRefills()
    {
        Maker maker;
        {
            WarmPool pool({.warm = 2, .holdBack = std::chrono::milliseconds(1)}, std::ref(maker));
            auto first = pool.take(kPython, soon(), {});
            QVERIFY(first.has_value());
            QTRY_COMPARE(pool.ready(kPython), 2U);
            auto second = pool.take(kPython, soon(), {});
            QVERIFY(second.has_value());
            QVERIFY(first->get() != second->get());
            QTRY_COMPARE(pool.ready(kPython), 2U);
        }
        QCOMPARE(maker.open(), 0U);
    }

    void makesOnDemandWithoutWarmth()
    {
        Maker maker;
        WarmPool pool({.warm = 0}, std::ref(maker));
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(pool.take(kPython, soon(), {}).has_value());
            QCOMPARE(maker.made.load(), i);
        }
        QCOMPARE(pool.ready(kPython), 0U);
    }

    void refillsWhenWhatWasTakenIsClosed()
    {
        Maker maker;
        WarmPool pool({.warm = 2, .holdBack = std::chrono::hours(1)}, std::ref(maker));
        auto taken = pool.take(kPython, soon(), {});
        QVERIFY(taken.has_value());
        QVERIFY(pool.take(kPython, soon(), {}).has_value()); // who waits is served in spite of the one in use
        (*taken)->close();
        QTRY_VERIFY(pool.ready(kPython) >= 2U); // more, since the pool grew when it was waited for
    }

    void tellsWhoeverWaitsThatMakingFails()
    {
        Maker maker;
        maker.failFrom = 1;
        WarmPool pool({.warm = 1}, std::ref(maker));
        const auto taken = pool.take(kPython, soon(), {});
        QVERIFY(!taken);
        QCOMPARE(taken.error().what, std::string("no engine"));
        // And it recovers when the engine does.
        maker.failFrom = 1'000'000;
        QVERIFY(pool.take(kPython, soon(), {}).has_value());
    }

    void dropsSessionsThatDiedWaiting()
    {
        Maker maker;
        WarmPool pool({.warm = 1, .creators = 1}, std::ref(maker));
        pool.expect(kPython);
        QTRY_COMPARE(pool.ready(kPython), 1U);
        {
            const std::lock_guard lock(maker.mutex);
            maker.agents.front().hangUp();
        }
        auto taken = pool.take(kPython, soon(), {});
        QVERIFY(taken.has_value());
        QVERIFY((*taken)->alive());
        QVERIFY(maker.made >= 2);
    }

    void letsGoOfClassesNobodyAsksFor()
    {
        Maker maker;
        WarmPool pool({.warm = 1, .idle = std::chrono::milliseconds(1)}, std::ref(maker));
        pool.expect(kPython);
        QTRY_VERIFY(maker.made >= 1);
        QTRY_COMPARE(pool.ready(kPython), 0U);
        QTRY_COMPARE(maker.open(), 0U);
    }

    void givesUpAtTheDeadlineAndOnCancellation()
    {
        std::stop_source never;
        WarmPool pool({.warm = 1}, [&](const ContainerClass&, SteadyTime, std::stop_token stop) -> WarmPool::Made {
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            return fail(Fault::Cancelled, "stopped");
        });
        QCOMPARE(pool.take(kPython, std::chrono::steady_clock::now(), {}).error().fault, Fault::Timeout);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(pool.take(kPython, soon(), stop.get_token()).error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(WarmPoolTest)
#include "warm_pool_test.moc"
