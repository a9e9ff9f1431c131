// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/clock.h"
#include "core/base/units.h"

#include <QtTest>

using namespace ca;

class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void bytesAddAndNeverFallBelowZero()
    {
        QCOMPARE(kib(1), Bytes{1024});
        QCOMPARE(mib(1), kib(1024));
        QCOMPARE(mib(3) + kib(1), Bytes{3146752});
        QCOMPARE(mib(3) - mib(1), mib(2));
        QCOMPARE(mib(1) - mib(3), Bytes{});
        QVERIFY(kib(1) < mib(1));
    }

    void sizesBeyondFourGigabytesFit()
    {
        QCOMPARE(mib(1 << 20).count(), std::uint64_t{1} << 40);
    }

    void theSystemClockNeverGoesBack()
    {
        const SystemClock clock;
        const SteadyTime first = clock.now();
        QVERIFY(clock.now() >= first);
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "units_test.moc"
