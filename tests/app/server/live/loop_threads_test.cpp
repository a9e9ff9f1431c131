// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/loop_threads.h"
#include "app/server/live/turns.h"

#include <QtTest>

#include <atomic>
#include <future>

using namespace ca;
using namespace ca::server;

class LoopThreadsTest : public QObject {
    Q_OBJECT

private slots:
    void alarmsGoOffInOrder()
    {
        LoopThreads loop(1);
        std::promise<QString> done;
        QString order; // one thread
        const auto second = loop.after(Millis(20), [&] { order += 'b'; });
        const auto first = loop.after(Millis(10), [&] { order += 'a'; });
        const auto last = loop.after(Millis(30), [&] { done.set_value(order); });
        QCOMPARE(done.get_future().get(), QString("ab"));
    }

    void anAlarmThatIsDestroyedDoesNotGoOff()
    {
        LoopThreads loop(1);
        std::promise<void> done;
        std::atomic<bool> wentOff = false;
        auto alarm = loop.after(Millis(5), [&] { wentOff = true; });
        alarm.reset();
        const auto later = loop.after(Millis(30), [&] { done.set_value(); });
        done.get_future().wait();
        QVERIFY(!wentOff);
    }

    void whatHasNotBegunWhenItStopsIsDropped()
    {
        auto kept = std::make_shared<int>();
        LoopThreads loop(2);
        const auto alarm = loop.after(Millis(3'600'000), [kept] { QFAIL("much too early"); });
        QCOMPARE(kept.use_count(), 2);
        loop.stop();
        QCOMPARE(kept.use_count(), 1);
        loop.soon([kept] { QFAIL("too late"); });
        QCOMPARE(kept.use_count(), 1);
    }

    void anAlarmMayOutliveItsLoop()
    {
        std::unique_ptr<Alarm> alarm;
        {
            LoopThreads loop(1);
            alarm = loop.after(Millis(3'600'000), [] {});
        }
        alarm.reset();
    }

    void turnsAreTakenOneByOneAndInOrder()
    {
        const auto loop = std::make_shared<LoopThreads>(4);
        const auto turns = std::make_shared<Turns>(loop);
        std::promise<void> done;
        std::vector<int> seen; // no lock: that is what turns are for
        constexpr int kMany = 20'000;
        for (int i = 0; i < kMany; ++i) {
            turns->add([&, i] {
                seen.push_back(i);
                if (i + 1 == kMany) {
                    done.set_value();
                }
            });
        }
        done.get_future().wait();
        loop->stop();
        QCOMPARE(int(seen.size()), kMany);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }
};

QTEST_GUILESS_MAIN(LoopThreadsTest)
#include "loop_threads_test.moc"
