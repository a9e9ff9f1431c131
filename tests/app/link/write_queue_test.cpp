// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/write_queue.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <mutex>

using namespace ca;
using namespace std::chrono_literals;

namespace {

/// What was written, in order; refuses as long as it is told to.
class Disk {
public:
    WriteQueue::Write write(const QString& what)
    {
        return [this, what]() -> Result<void> {
            const std::lock_guard lock(m_mutex);
            ++m_tries;
            if (m_refusal) {
                return fail(*m_refusal, "the disk is full", "make room");
            }
            m_written << what;
            m_elsewhere = m_elsewhere && QThread::currentThread() != m_home;
            return {};
        };
    }
    void refuse(std::optional<Fault> fault)
    {
        const std::lock_guard lock(m_mutex);
        m_refusal = fault;
    }
    [[nodiscard]] QString written()
    {
        const std::lock_guard lock(m_mutex);
        return m_written.join(' ');
    }
    [[nodiscard]] int tries()
    {
        const std::lock_guard lock(m_mutex);
        return m_tries;
    }
    [[nodiscard]] bool wasElsewhere() const { return m_elsewhere; }

private:
    std::mutex m_mutex;
    std::optional<Fault> m_refusal;
    QStringList m_written;
    int m_tries = 0;
    bool m_elsewhere = true;
    QThread* m_home = QThread::currentThread();
};

} // namespace

class WriteQueueTest : public QObject {
    Q_OBJECT

private slots:
    void inOrderAndElsewhere()
    {
        Disk disk;
        WriteQueue queue(1ms);
        QStringList done;
        for (const char* what : {"a", "b", "c"}) {
            queue.add(disk.write(what), [&, what] { done << what; });
        }
        QVERIFY(done.isEmpty());
        QTRY_COMPARE(queue.unsaved(), 0u);
        QCOMPARE(disk.written(), QString("a b c"));
        QCOMPARE(done.join(' '), QString("a b c"));
        QVERIFY(disk.wasElsewhere());
    }

    void triesAgainUntilItPasses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("full") << static_cast<int>(Fault::Unavailable);
        QTest::newRow("read-only") << static_cast<int>(Fault::Denied);
        QTest::newRow("locked") << static_cast<int>(Fault::Timeout);
    }

    void triesAgainUntilItPasses()
    {
        QFETCH(int, fault);
        Disk disk;
        disk.refuse(static_cast<Fault>(fault));
        WriteQueue queue(1ms);
        QSignalSpy failed(&queue, &WriteQueue::failed);
        QSignalSpy recovered(&queue, &WriteQueue::recovered);
        queue.add(disk.write("a"));
        queue.add(disk.write("b"));
        QTRY_VERIFY(disk.tries() > 3);
        QCOMPARE(failed.size(), 1); // told once
        QCOMPARE(failed.first().first().toString(), QString("the disk is full (make room)"));
        QCOMPARE(queue.unsaved(), 2u);
        disk.refuse({});
        QTRY_COMPARE(queue.unsaved(), 0u);
        QCOMPARE(disk.written(), QString("a b"));
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void whatCannotEverSucceedIsGivenUp()
    {
        Disk disk;
        disk.refuse(Fault::BadInput);
        WriteQueue queue(1ms);
        QSignalSpy failed(&queue, &WriteQueue::failed);
        bool done = false;
        queue.add(disk.write("a"), [&] { done = true; });
        QTRY_COMPARE(failed.size(), 1);
        disk.refuse({});
        queue.add(disk.write("b"));
        QTRY_COMPARE(queue.unsaved(), 0u);
        QCOMPARE(disk.written(), QString("b"));
        QVERIFY(!done);
    }

    void finishDoesTheRest()
    {
        Disk disk;
        WriteQueue queue(1h);
        QStringList done;
        queue.add(disk.write("a"), [&] {
            done << "a";
            queue.add(disk.write("later"), [&] { done << "later"; }); // what comes of it is done too
        });
        queue.add(disk.write("b"), [&] { done << "b"; });
        QVERIFY(queue.finish());
        QCOMPARE(disk.written(), QString("a b later"));
        QCOMPARE(done.join(' '), QString("a b later"));
        QCoreApplication::processEvents(); // what the other thread still had to say counts no more
        QCOMPARE(done.size(), 3);
    }

    void finishSaysWhatItCannot()
    {
        Disk disk;
        disk.refuse(Fault::Unavailable);
        WriteQueue queue(1h);
        queue.add(disk.write("a"));
        QVERIFY(!queue.finish());
        QCOMPARE(queue.unsaved(), 1u);
        disk.refuse({});
        QVERIFY(queue.finish());
        QCOMPARE(disk.written(), QString("a"));
    }

    void theEndWritesButTellsNobody()
    {
        Disk disk;
        bool told = false;
        {
            WriteQueue queue(1h);
            for (int i = 0; i < 20; ++i) {
                queue.add(disk.write("x"), [&] { told = true; });
            }
        }
        QCOMPARE(disk.written().count('x'), 20);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(WriteQueueTest)
#include "write_queue_test.moc"
