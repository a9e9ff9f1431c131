// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/fuzzy.h"

#include <QtTest>

using namespace ca;

namespace {

QStringList found(const QString& typed, const QStringList& texts)
{
    QStringList names;
    for (const RankedMatch& ranked : fuzzyRank(typed, texts, 100)) {
        names += texts[static_cast<qsizetype>(ranked.index)];
    }
    return names;
}

/// The found letters in brackets.
QString marked(const QString& typed, const QString& text)
{
    const auto match = FuzzyPattern(typed).match(text);
    if (!match) {
        return "(none)";
    }
    QString out;
    for (int i = 0; i < text.size(); ++i) {
        const bool in = std::find(match->positions.begin(), match->positions.end(), i) != match->positions.end();
        out += in ? QString("[%1]").arg(text[i]) : QString(text[i]);
    }
    return out.replace("][", "");
}

/// Titles as long and as alike as those of a large library.
QStringList library(int size)
{
    const QStringList words = {"Longest", "Shortest", "Common", "Sub", "Sequence", "Palindrome", "Tree", "Graph", "Binary", "Search",
                               "Matrix",  "Path",     "Two",    "Sum", "Merge",    "Intervals",  "LRU",  "Cache", "Word",   "Ladder"};
    QStringList titles;
    for (int i = 0; i < size; ++i) {
        titles += QString("%1 %2 %3 %4 %5")
                      .arg(words[i % 20], words[(i / 20) % 20], words[(i * 7 + 3) % 20], words[(i * 13 + 5) % 20])
                      .arg(i);
    }
    return titles;
}

} // namespace

class FuzzyTest : public QObject {
    Q_OBJECT

private slots:
    void lettersAreMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("nothing typed") << "" << "Two Sum" << "Two Sum";
        QTest::addRow("blanks are nothing") << "  " << "Two Sum" << "Two Sum";
        QTest::addRow("the beginning") << "two" << "Two Sum" << "[Two] Sum";
        QTest::addRow("of any case") << "TWO" << "two sum" << "[two] sum";
        QTest::addRow("beginnings of words") << "ts" << "Two Sum" << "[T]wo [S]um";
        QTest::addRow("a word's beginning rather than its middle") << "s" << "Class of Sets" << "Class of [S]ets";
        QTest::addRow("together rather than apart") << "sum" << "Same Sum" << "Same [Sum]";
        QTest::addRow("humps are words") << "qo" << "beQuickOpen" << "be[Q]uick[O]pen";
        QTest::addRow("numbers are words") << "c3" << "Case 13 c3" << "Case 13 [c3]";
        QTest::addRow("words in any order") << "sum two" << "Two Sum" << "[Two] [Sum]";
        QTest::addRow("letters twice need two") << "ll" << "Ladder" << "(none)";
        QTest::addRow("not there") << "xyz" << "Two Sum" << "(none)";
        QTest::addRow("not in this order") << "mus" << "Two Sum" << "(none)";
        QTest::addRow("longer than the text") << "two sums" << "Two Sum" << "(none)";
        QTest::addRow("nothing to find it in") << "a" << "" << "(none)";
        QTest::addRow("one letter, one place") << "a" << "a" << "[a]";
        QTest::addRow("other scripts") << QString::fromUtf8("сум") << QString::fromUtf8("Две Суммы") << QString::fromUtf8("Две [Сум]мы");
        QTest::addRow("through a path") << "mcpp" << "src/main.cpp" << "src/[m]ain.[cpp]";
    }
    void lettersAreMarked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(typed, text), expected);
    }

    void theBestComesFirst()
    {
        const QStringList texts = {"Run all tests", "Return to editor", "Run samples", "Reset to template"};
        QCOMPARE(found("rs", texts).first(), QString("Run samples"));
        QCOMPARE(found("rtt", texts).first(), QString("Reset to template"));
        QCOMPARE(found("run", texts), QStringList({"Run samples", "Run all tests", "Return to editor"}));
    }

    void whatIsEquallyGoodKeepsItsOrder()
    {
        QCOMPARE(found("", {"b", "a", "c"}), QStringList({"b", "a", "c"}));
        QCOMPARE(found("x", {"xb", "xa", "xc"}), QStringList({"xb", "xa", "xc"}));
    }

    void atMostSoManyAreGiven()
    {
        QCOMPARE(fuzzyRank(u"", {"a", "b", "c"}, 2).size(), std::size_t{2});
    }

    void endlessTextsAndPatternsEnd()
    {
        QVERIFY(FuzzyPattern(QString(100'000, 'a')).match(QString(100'000, 'a')).has_value());
        QVERIFY(!FuzzyPattern(u"b").match(QString(100'000, 'a') + 'b').has_value()); // nobody looks so far behind
    }

    void aLibraryOfThousandsIsSearched_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"e", "ee", "sum", "longest sub", "mrgint", "zzz"}) {
            QTest::addRow("%s", typed) << typed;
        }
    }
    void aLibraryOfThousandsIsSearched()
    {
        QFETCH(QString, typed);
        const QStringList titles = library(5000);
        std::vector<RankedMatch> ranked;
        QBENCHMARK {
            ranked = fuzzyRank(typed, titles, 200);
        }
        QCOMPARE(ranked.empty(), typed == "zzz");
    }
};

QTEST_GUILESS_MAIN(FuzzyTest)
#include "fuzzy_test.moc"
