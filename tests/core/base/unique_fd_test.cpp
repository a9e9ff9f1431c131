// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/unique_fd.h"

#include <QtTest>

#include <fcntl.h>
#include <utility>

using namespace ca;

namespace {

UniqueFd openNull()
{
    return UniqueFd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

} // namespace

class UniqueFdTest : public QObject {
    Q_OBJECT

private slots:
    void holdsNothingByDefault()
    {
        const UniqueFd fd;
        QVERIFY(!fd);
        QCOMPARE(fd.get(), -1);
    }

    void closesAtTheEnd()
    {
        int number = -1;
        {
            const UniqueFd fd = openNull();
            number = fd.get();
            QVERIFY(fd && isOpen(number));
        }
        QVERIFY(!isOpen(number));
    }

    void descriptorZeroIsOne()
    {
        UniqueFd fd(0);
        QVERIFY(static_cast<bool>(fd));
        QCOMPARE(fd.release(), 0);
    }

    void movingEmptiesTheSource()
    {
        UniqueFd first = openNull();
        const int number = first.get();
        const UniqueFd second = std::move(first);
        QVERIFY(!first); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(second.get(), number);
    }

    void assigningClosesTheOldOne()
    {
        UniqueFd first = openNull();
        UniqueFd second = openNull();
        const int old = first.get();
        const int kept = second.get();
        first = std::move(second);
        QVERIFY(!isOpen(old));
        QCOMPARE(first.get(), kept);
        QVERIFY(isOpen(kept));
    }

    void assigningToItselfKeepsIt()
    {
        UniqueFd fd = openNull();
        UniqueFd& same = fd;
        fd = std::move(same);
        QVERIFY(fd && isOpen(fd.get()));
    }

    void releaseAndReset()
    {
        UniqueFd fd = openNull();
        const int number = fd.release();
        QVERIFY(!fd && isOpen(number));
        fd.reset(number);
        fd.reset();
        QVERIFY(!isOpen(number));
    }
};

QTEST_GUILESS_MAIN(UniqueFdTest)
#include "unique_fd_test.moc"
