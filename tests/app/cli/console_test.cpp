// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/cli/captured_console.h"

#include <QTest>
#include <unistd.h>

using namespace ca::cli;

class ConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void pipesGetNeitherColoursNorStatus()
    {
        CapturedConsole captured;
        captured.console().status("working");
        captured.console().line(captured.console().paint(Style::Bad, "no"));
        captured.console().status({});
        QCOMPARE(captured.text(), QString("no\n"));
    }

    void statusIsTakenAwayAndPutBack()
    {
        CapturedConsole captured({true, false, false, 80});
        captured.console().status("1 of 2");
        captured.console().line("done");
        captured.console().status({});
        captured.console().status({});
        QCOMPARE(captured.text(),
                 QString("\r\x1b[K1 of 2"
                         "\r\x1b[Kdone\n1 of 2"
                         "\r\x1b[K"));
    }

    void coloursEndWhereTheyBegan()
    {
        CapturedConsole captured({true, true, true, 80});
        QCOMPARE(QString::fromStdString(captured.console().paint(Style::Good, "yes")), QString("\x1b[32myes\x1b[0m"));
    }

    void barsFollowTheFraction_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("bar");
        QTest::newRow("none") << 0.0 << "[....]";
        QTest::newRow("half") << 0.5 << "[##..]";
        QTest::newRow("all") << 1.0 << "[####]";
        QTest::newRow("beyond") << 7.0 << "[####]";
    }
    void barsFollowTheFraction()
    {
        QFETCH(double, fraction);
        QFETCH(QString, bar);
        CapturedConsole captured;
        QCOMPARE(QString::fromStdString(progressBar(captured.console(), fraction, 4)), bar);
    }

    void aPipeIsNoTerminal()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        Console console = Console::on(ends[1]);
        QVERIFY(!console.traits().terminal);
        QVERIFY(!console.traits().colours);
        QVERIFY(console.write("x"));
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
