// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/test_pairs.h"

#include "core/package/format_names.h"

#include <QTest>

using namespace ca;

namespace {

/// "01 = 1.in > 1.out; left: x"
QString told(const PairedTests& tests)
{
    QStringList parts;
    for (const TestPair& pair : tests.pairs) {
        parts += QString::fromStdString(pair.name + (pair.sample ? "*" : "") + " = " + pair.input + " > " + pair.answer);
    }
    for (const std::string& left : tests.left) {
        parts += "left: " + QString::fromStdString(left);
    }
    return parts.join("; ");
}

} // namespace

class TestPairsTest : public QObject {
    Q_OBJECT

private slots:
    void pairs_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, QStringList files, const char* expected) { QTest::newRow(name) << files << expected; };
        row("numbers", {"10.in", "10.out", "2.in", "2.out", "1.out", "1.in"}, "01 = 1.in > 1.out; 02 = 2.in > 2.out; 10 = 10.in > 10.out");
        row("answers", {"tests/01.in", "tests/01.ans"}, "01 = tests/01.in > tests/01.ans");
        row("words before", {"input1.txt", "output1.txt"}, "01 = input1.txt > output1.txt");
        row("short words before", {"in1", "out1"}, "01 = in1 > out1");
        row("words behind", {"1_in.txt", "1_out.txt"}, "01 = 1_in.txt > 1_out.txt");
        row("numbers behind", {"game.in.3", "game.out.3", "game.in.20", "game.out.20"},
            "01-game-3 = game.in.3 > game.out.3; 02-game-20 = game.in.20 > game.out.20");
        row("numbers joined", {"a.in7", "a.out7", "a.in8", "a.out8"}, "01-a-7 = a.in7 > a.out7; 02-a-8 = a.in8 > a.out8");
        row("folders", {"in/1.txt", "out/1.txt"}, "01 = in/1.txt > out/1.txt");
        row("folders and names", {"input/input00.txt", "output/output00.txt", "input/input01.txt", "output/output01.txt"},
            "00 = input/input00.txt > output/output00.txt; 01 = input/input01.txt > output/output01.txt");
        row("solutions", {"x.inp", "x.sol"}, "01-x = x.inp > x.sol");
        row("capitals", {"Test01/GAME.INP", "Test01/Game.Out"}, "01-game = Test01/GAME.INP > Test01/Game.Out");
        row("inputs without a word", {"tests/01", "tests/01.a", "tests/02", "tests/02.a"},
            "01 = tests/01 > tests/01.a; 02 = tests/02 > tests/02.a");
        row("inputs that are just text", {"3.txt", "3.ans"}, "03 = 3.txt > 3.ans");
        row("samples", {"sample/1.in", "sample/1.out", "secret/1.in", "secret/1.out"},
            "01* = sample/1.in > sample/1.out; 01 = secret/1.in > secret/1.out");
        row("groups", {"t/easy/1.in", "t/easy/1.out", "t/hard/1.in", "t/hard/1.out"},
            "01-easy-1 = t/easy/1.in > t/easy/1.out; 02-hard-1 = t/hard/1.in > t/hard/1.out");
        row("several answers", {"1.in", "1.out", "1.ans"}, "01 = 1.in > 1.ans; left: 1.out");
        row("lonely ones", {"1.in", "1.out", "2.in", "3.out", "readme.md", "main.cpp"},
            "01 = 1.in > 1.out; left: 2.in; left: 3.out; left: main.cpp; left: readme.md");
        row("words within words", {"main.txt", "mainout.txt", "pin.txt"}, "left: main.txt; left: mainout.txt; left: pin.txt");
        row("strange names", {"t\xc3\xa4st (1).in", "t\xc3\xa4st (1).out"}, "01-t-st-1 = t\xc3\xa4st (1).in > t\xc3\xa4st (1).out");
        row("long numbers", {"123456789012345.in", "123456789012345.out"},
            "01-123456789012345 = 123456789012345.in > 123456789012345.out");
        row("numbers that collide", {"1.in", "1.out", "01.in", "01.out"}, "01-01 = 01.in > 01.out; 02-1 = 1.in > 1.out");
        row("nothing", {}, "");
    }
    void pairs()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, expected);
        std::vector<std::string> names;
        for (const QString& file : files) {
            names.push_back(file.toStdString());
        }
        QCOMPARE(told(pairTests(names)), expected);
    }

    void tellsChoices()
    {
        QCOMPARE(pairTests({"1.in", "1.out", "1.ans"}).notes, std::vector<std::string>{"1.in has 2 answers: 1.ans was taken"});
    }

    void ordersNaturally()
    {
        QVERIFY(naturallyLess("2", "10"));
        QVERIFY(naturallyLess("a2b", "a10b"));
        QVERIFY(naturallyLess("a", "B"));
        QVERIFY(!naturallyLess("10", "2"));
        QVERIFY(!naturallyLess("7", "7"));
        QVERIFY(naturallyLess("01", "1") != naturallyLess("1", "01")); // one order, whichever
        QVERIFY(naturallyLess("", "a"));
    }

    void namesFolders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << "two-sum" << "two-sum";
        QTest::newRow("title") << "Two Sums (v2)" << "two-sums-v2";
        QTest::newRow("apostrophe") << "Anna's Walk" << "annas-walk";
        QTest::newRow("blanks around") << "  x  " << "x";
        QTest::newRow("nothing left") << "../.." << "";
        QTest::newRow("long") << QString(200, 'a') << QString(80, 'a');
    }
    void namesFolders()
    {
        QFETCH(QString, text);
        QFETCH(QString, slug);
        QCOMPARE(QString::fromStdString(slugOf(text.toStdString())), slug);
    }

    void knowsTheFormatsNames()
    {
        QVERIFY(isFormatName("a"));
        QVERIFY(isFormatName("_x.y-Z9"));
        QVERIFY(isFormatName(std::string(255, 'a')));
        QVERIFY(!isFormatName(std::string(256, 'a')));
        QVERIFY(!isFormatName(""));
        QVERIFY(!isFormatName(".git"));
        QVERIFY(!isFormatName("-a"));
        QVERIFY(!isFormatName("a b"));
        QVERIFY(!isFormatName("\xc3\xa4"));
        QVERIFY(isFormatPath("a/b.c"));
        QVERIFY(isFormatPath(".timelimit"));
        QVERIFY(!isFormatPath("a/.timelimit"));
        QVERIFY(!isFormatPath("a//b"));
        QVERIFY(!isFormatPath("a/"));
        QVERIFY(!isFormatPath(".git/config"));
    }
};

QTEST_GUILESS_MAIN(TestPairsTest)
#include "test_pairs_test.moc"
