// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The run panel's pure parts: what a terminal shows, what is clipped, how calls read, what a console session keeps.
#include "app/desktop/run/call_text.h"
#include "app/desktop/run/clipped_text.h"
#include "app/desktop/run/compile_view.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_session.h"
#include "app/desktop/run/run_words.h"
#include "app/desktop/run/terminal_text.h"
#include "app/desktop/run/test_import.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::runs;

namespace {

/// What stands in the view after these pieces, with a look after each.
QByteArray seen(const QList<QByteArray>& pieces)
{
    TerminalText terminal;
    QByteArray view;
    for (const QByteArray& piece : pieces) {
        terminal.feed(piece);
        const auto change = terminal.take();
        view.chop(change.dropped);
        view += change.text;
    }
    return view;
}

Signature twoSum()
{
    Signature signature;
    signature.function = *parseFunction("two_sum(nums: int[], target: int) -> int[]");
    return signature;
}

/// With ' for ", to be read more easily.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatATerminalWould_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("text") << QByteArray("hello\nworld") << QByteArray("hello\nworld");
        QTest::newRow("newlines of a terminal") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n");
        QTest::newRow("a line written over") << QByteArray("10 %\r20 %\r100 %\n") << QByteArray("100 %\n");
        QTest::newRow("partly written over") << QByteArray("abcdef\rXY\n") << QByteArray("XYcdef\n");
        QTest::newRow("steps back") << QByteArray("ab\b\bx\n") << QByteArray("xb\n");
        QTest::newRow("colours") << QByteArray("\x1B[1;31mred\x1B[0m\n") << QByteArray("red\n");
        QTest::newRow("erased to the end") << QByteArray("abcdef\rxy\x1B[K\n") << QByteArray("xy\n");
        QTest::newRow("a title") << QByteArray("\x1B]0;title\x07text\n") << QByteArray("text\n");
        QTest::newRow("a title ended the other way") << QByteArray("\x1B]0;title\x1B\\text\n") << QByteArray("text\n");
        QTest::newRow("a broken sequence") << QByteArray("\x1B[12\nnext\n") << QByteArray("\nnext\n");
        QTest::newRow("bells") << QByteArray("a\x07"
                                             "b\n")
                               << QByteArray("ab\n");
        QTest::newRow("beyond ASCII") << QByteArray("größe ✓\n") << QByteArray("größe ✓\n");
    }
    void showsWhatATerminalWould()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, shown);
        QCOMPARE(seen({bytes}), shown);
        QList<QByteArray> single;
        for (const char c : bytes) {
            single << QByteArray(1, c);
        }
        QCOMPARE(seen(single), shown);
    }

    void breaksEndlessLines()
    {
        const QByteArray text = seen({QByteArray(300'000, 'x')});
        QCOMPARE(text.count('\n'), 300'000 / int(TerminalText::kLongestLine));
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY(line.size() <= TerminalText::kLongestLine);
        }
    }

    void clips()
    {
        const ClippedText whole = clip("a b\nc\n", {}, {{2, 1}, {4, 1}});
        QCOMPARE(whole.text, QByteArray("a b\nc"));
        QVERIFY(!whole.clipped);
        QCOMPARE(whole.marks, (std::vector<TextSpan>{{2, 1}, {4, 1}}));

        const std::string text = std::string(100, 'x') + "\nyyy\n";
        const ClippedText cut = clip(text, {10, 1000}, {{5, 90}, {101, 3}});
        QVERIFY(cut.clipped);
        QVERIFY(cut.text.startsWith("xxxxxxxxxx "));
        QVERIFY(cut.text.endsWith("\nyyy"));
        QCOMPARE(cut.marks.size(), std::size_t{2});
        QCOMPARE(cut.marks[0], (TextSpan{5, 5}));
        QCOMPARE(cut.text.mid(static_cast<qsizetype>(cut.marks[1].begin), 3), QByteArray("yyy"));

        const ClippedText letters = clip("ääää", {3, 1000});
        QVERIFY(letters.text.startsWith("ä "));
    }

    void writesCalls()
    {
        QCOMPARE(callText(twoSum(), json("{'target': 6, 'nums': [3, 2, 4]}")).value(),
                 std::string("nums = [3, 2, 4]\ntarget = 6\n"));
        QCOMPARE(callText(twoSum(), json("{'nums':['a,b]','\\'}'],'target':1e-9}")).value(),
                 std::string("nums = [\"a,b]\",\"\\\"}\"]\ntarget = 1e-9\n"));
        QVERIFY(!callText(twoSum(), "3 2 4\n"));
        QVERIFY(!callText(twoSum(), json("{'nums':[1]}")));
        QVERIFY(!callText(twoSum(), json("{'nums")));
        Signature cache;
        cache.isClass = true;
        QCOMPARE(callText(cache, json("{'calls':['LRUCache','put','get'],'arguments':[[2],[1, 1],[1]]}")).value(),
                 std::string("LRUCache(2)\nput(1, 1)\nget(1)\n"));
    }

    void findsPlacesInWords()
    {
        const std::vector<Diagnostic> places{{7, 5, Diagnostic::Severity::Error, "no"},
                                             {9, 1, Diagnostic::Severity::Warning, "hm"}};
        const auto lines =
            placeLines("solution.cpp: In function\nsolution.cpp:7:5: error: no\n   7 | x\n/w/solution.cpp:9:1: warning\n", places,
                       "solution.cpp");
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].place, 0);
        QCOMPARE(lines[1].place, 1);
        QCOMPARE(placeLines("  File \"solution.py\", line 7, in f\n", places, "solution.py").size(), std::size_t{1});
    }

    void keepsASessionWithoutItsEcho()
    {
        ConsoleSession session;
        session.said("name? ");
        session.typed("Ada\n");
        session.said("Ada\r\nHello Ada\r\nage? ");
        session.typed("36\n");
        session.said("36\r\nbye\r\n");
        QCOMPARE(session.input(), QByteArray("Ada\n36\n"));
        QCOMPARE(session.output(), QByteArray("name? Hello Ada\nage? bye\n"));
    }

    void splitsArguments()
    {
        QCOMPARE(ConsolePage::split("a  'b c' \"d'e\" ''"), (QStringList{"a", "b c", "d'e", ""}));
        QCOMPARE(ConsolePage::split("  "), QStringList());
    }

    void importsPairs()
    {
        QTemporaryDir folder;
        const auto in = [&](const char* name) { return folder.filePath(name); };
        write(in("1.in"), "1\n");
        write(in("1.ans"), "2\n");
        write(in("2.in"), "3\n");
        write(in("notes.txt"), "x");
        const ImportedTests imported = importTests({in("1.ans"), in("1.in"), in("2.in"), in("notes.txt"), in("gone.in")});
        QCOMPARE(imported.tests.size(), std::size_t{2});
        QCOMPARE(imported.tests[0].answer, std::optional<std::string>("2\n"));
        QCOMPARE(imported.tests[1].name, std::string("2"));
        QVERIFY(!imported.tests[1].answer);
        QCOMPARE(imported.refused.size(), 2);
    }

    void readsFigures()
    {
        QCOMPARE(readable(Micros(800)), QString("0.8 ms"));
        QCOMPARE(readable(Micros(21'400)), QString("21 ms"));
        QCOMPARE(readable(Micros(1'240'000)), QString("1.24 s"));
        QCOMPARE(readable(Micros(2'000'000)), QString("2 s"));
        QCOMPARE(readable(Bytes{640}), QString("640 B"));
        QCOMPARE(readable(mib(256)), QString("256 MB"));
    }
};

QTEST_MAIN(ValuesTest)
#include "values_test.moc"
