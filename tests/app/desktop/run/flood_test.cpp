// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How long the window stops while a program floods it. The longest stall is printed; what is asserted is that nothing is lost or
// kept too long.
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/run/test_detail.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/run/scene.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

using namespace ca;
using namespace ca::runs;

namespace {

/// The longest time between two turns of the event loop.
class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_turns;
        });
        m_since.start();
        m_timer.start();
    }
    void print(const char* what)
    {
        m_timer.stop();
        qInfo("%s: the event loop stood still for %lld ms at most, in %d turns", what, m_longest, m_turns);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_turns = 0;
};

std::string numbers(std::size_t bytes)
{
    std::string out;
    for (int i = 0; out.size() < bytes; ++i) {
        out += std::to_string(i * 7919) + (i % 12 == 11 ? '\n' : ' ');
    }
    return out;
}

} // namespace

class FloodTest : public QObject {
    Q_OBJECT

private slots:
    void twoHundredLoudTests()
    {
        const std::string loud = numbers(64 * 1024);
        Scene scene({200, numbers(20'000), numbers(300'000)});
        QTest::qWait(50); // the first painting is not what is measured
        StallWatch watch;
        scene.begin();
        scene.start();
        QTimer judge; // as LocalJudge hands events over: one for each turn of the loop
        std::size_t next = 0;
        connect(&judge, &QTimer::timeout, &judge, [&] {
            TestResult result = resultOf(next, next % 9 == 8 ? Verdict::WrongAnswer : Verdict::Accepted, loud);
            result.outputClipped = true;
            result.outcome.stdoutBytes = mib(50);
            result.errorOutput = loud;
            scene.judge.say(scene.ticket, TestFinished{result});
            if (++next == 200) {
                judge.stop();
                scene.finish(Verdict::WrongAnswer);
            }
        });
        judge.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(scene.facts().word, QString("Wrong answer"), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.panel.testsPage().detail().material().output.shown.text.isEmpty(), 60'000);
        for (int i = 0; i < 30; ++i) { // and looking through them
            scene.panel.showNextFailed();
            QTest::qWait(5);
        }
        watch.print("200 tests of 64 kB each, 30 looked at");
        QCOMPARE(scene.facts().summary.left(4), QString("test"));
    }

    void aLongLine()
    {
        Scene scene({3, std::string(4'000'000, '1'), std::string(4'000'000, '2')});
        QTest::qWait(50);
        StallWatch watch;
        scene.begin();
        scene.start();
        scene.judge.say(scene.ticket, TestFinished{resultOf(0, Verdict::WrongAnswer, std::string(64 * 1024, '3'))});
        scene.finish(Verdict::WrongAnswer);
        QTRY_VERIFY_WITH_TIMEOUT(scene.panel.testsPage().detail().material().output.present, 60'000);
        QTest::qWait(50);
        watch.print("lines of 4 MB");
        QVERIFY(scene.panel.testsPage().detail().material().input.shown.clipped);
    }

    void fiftyMegabytesInTheConsole_data()
    {
        QTest::addColumn<bool>("lines");
        QTest::newRow("in lines") << true;
        QTest::newRow("in one line") << false;
    }
    void fiftyMegabytesInTheConsole()
    {
        QFETCH(bool, lines);
        cli::FakeWorld world;
        const auto workshop = cli::makeFakeWorkshop(world, {});
        LiveConsole console(*workshop);
        Scene scene;
        scene.panel.setConsole(console);
        scene.panel.showConsole();
        QTest::qWait(50);
        const QByteArray piece = lines ? QByteArray::fromStdString(numbers(256 * 1024)) : QByteArray(256 * 1024, 'x');
        StallWatch watch;
        QTimer program;
        int pieces = 0;
        connect(&program, &QTimer::timeout, &program, [&] {
            emit console.output(piece, false);
            if (++pieces == 200) {
                program.stop();
                emit console.finished({});
            }
        });
        program.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(pieces, 200, 60'000);
        const ConsoleText& text = scene.panel.consolePage().text();
        QTRY_VERIFY_WITH_TIMEOUT(text.bytes().contains("exit code 0"), 60'000);
        watch.print(lines ? "50 MB of lines" : "50 MB in one line");
        QVERIFY(text.forgot());
        QVERIFY(text.size() <= ConsoleText::kKept * 3 / 2);
    }
};

QTEST_MAIN(FloodTest)
#include "flood_test.moc"
