// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/collection_edits.h"
#include "app/desktop/browser/lanes.h"
#include "app/desktop/browser/pick.h"
#include "app/desktop/browser/problem_filter.h"
#include "app/desktop/browser/statement_texts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

ProblemRow rowNamed(const QString& title, const QStringList& tags = {}, int number = 1)
{
    ProblemRow row;
    row.title = title;
    row.id = title.toLower().replace(' ', '-');
    row.tags = tags;
    row.number = number;
    makeKeys(row);
    return row;
}

/// -1 when it does not fit.
int rankOf(const QString& query, const ProblemRow& row, const std::vector<bool>& text = {})
{
    return Query(query).rank(row, text).value_or(-1);
}

ProblemRow unsolved(const QString& topic, int position, Difficulty difficulty)
{
    ProblemRow row = rowNamed(QString("p%1").arg(position));
    row.topicId = topic;
    row.position = position;
    row.difficulty = difficulty;
    return row;
}

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT

private slots:
    void ranksMatches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("rank");
        QTest::newRow("title begins") << "long" << 0;
        QTest::newRow("a word of the title begins") << "sub" << 1;
        QTest::newRow("inside a word") << "ongest" << 2;
        QTest::newRow("tag") << "hash" << 3;
        QTest::newRow("tag of two words, as it is written") << "hash-table" << 3;
        QTest::newRow("the worst word counts") << "longest hash" << 3;
        QTest::newRow("case and spaces") << "  LONGEST   sub " << 1;
        QTest::newRow("number") << "#42" << 0;
        QTest::newRow("number begins") << "#4" << 1;
        QTest::newRow("another number") << "#43" << -1;
        QTest::newRow("bare number") << "42" << 3;
        QTest::newRow("id") << "#longest-sub" << 0;
        QTest::newRow("accents") << "lóngest" << 0;
        QTest::newRow("nowhere") << "graph" << -1;
        QTest::newRow("one word nowhere") << "longest graph" << -1;
        QTest::newRow("only a mark") << "#" << 0;
    }

    void ranksMatches()
    {
        QFETCH(QString, query);
        QTEST(rankOf(query, rowNamed("Longest Substring", {"hash-table", "string"}, 42)), "rank");
    }

    void ranksStatementsLast()
    {
        const ProblemRow row = rowNamed("Two Sum");
        QCOMPARE(rankOf("target", row, {true}), 4);
        QCOMPARE(rankOf("target", row, {false}), -1);
        QCOMPARE(rankOf("two target", row, {false, true}), 4);
        QCOMPARE(rankOf("cafe", rowNamed(QString::fromUtf8("Café Müller"))), 0);
    }

    void indexesTexts_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("texts");
        QTest::newRow("whole") << "brackets" << "1";
        QTest::newRow("beginning") << "bra" << "01";
        QTest::newRow("in all") << "the" << "012";
        QTest::newRow("not inside a word") << "racket" << "";
        QTest::newRow("nowhere") << "zebra" << "";
        QTest::newRow("with accents") << foldedKey(QString::fromUtf8("Überweg")) << "2";
    }

    void indexesTexts()
    {
        QFETCH(QString, word);
        const TextIndex index = TextIndex::of({"The branch, the BRANCH.", "Close the brackets", QString::fromUtf8("over the Überweg")});
        QString hits;
        const std::vector<bool> found = index.textsWith(word);
        for (std::size_t i = 0; i < found.size(); ++i) {
            hits += found[i] ? QString::number(i) : QString();
        }
        QTEST(hits, "texts");
    }

    void readsTheStatementOfTheRightLanguage()
    {
        const QTemporaryDir folder;
        write(folder.filePath("a/statement/problem.de.md"), "Zahlen");
        write(folder.filePath("a/statement/problem.en.md"), "Numbers");
        write(folder.filePath("a/statement/notes.md"), "not this");
        write(folder.filePath("b/problem_statement/problem.tex"), "Old");
        QCOMPARE(statementIn(folder.filePath("a"), {"de"}), QString("Zahlen"));
        QCOMPARE(statementIn(folder.filePath("a"), {"fr"}), QString("Numbers"));
        QCOMPARE(statementIn(folder.filePath("b"), {"fr"}), QString("Old"));
        QCOMPARE(statementIn(folder.filePath("c"), {"fr"}), QString());
        const auto texts = indexStatements({{"a", folder.filePath("a")}, {"b", folder.filePath("b")}}, {"en"});
        QCOMPARE(texts->problems, (QStringList{"a", "b"}));
        QCOMPARE(texts->index.textsWith(u"old"), (std::vector<bool>{false, true}));
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(indexStatements({{"a", folder.filePath("a")}}, {"en"}, stopped.get_token())->index.texts(), std::size_t{0});
    }

    void readsDifficulties()
    {
        QCOMPARE(difficultyNamed("Hard"), Difficulty::Hard);
        QCOMPARE(difficultyNamed("4.2"), Difficulty::Unknown);
        QCOMPARE(shortTime(Micros(20)), QString("< 1 ms"));
        QCOMPARE(shortTime(Millis(21)), QString("21 ms"));
        QCOMPARE(shortTime(Millis(1310)), QString("1.31 s"));
    }

    void laysOutLanes()
    {
        //  0 -> 1, 3 ; 1 -> 2 ; 2, 3 -> 4
        const auto rows = lanesOf({{}, {0}, {1}, {0}, {2, 3}});
        QCOMPARE(rows[0], (LaneRow{0, {}, {}, true}));
        QCOMPARE(rows[1], (LaneRow{1, {0}, {0}, true}));
        QCOMPARE(rows[2], (LaneRow{1, {1}, {0}, true})); // goes on in the lane of what it alone builds on
        QCOMPARE(rows[3], (LaneRow{0, {0}, {1}, true}));
        QCOMPARE(rows[4], (LaneRow{0, {1, 0}, {}, false}));
    }

    void picksWhatComesNext()
    {
        std::vector<ProblemRow> all = {unsolved("a", 0, Difficulty::Easy), unsolved("a", 1, Difficulty::Easy),
                                       unsolved("b", 2, Difficulty::Easy), unsolved("a", 3, Difficulty::Hard)};
        all[0].standing.state = Standing::State::Solved;
        std::vector<const ProblemRow*> from;
        for (const ProblemRow& row : all) {
            from.push_back(&row);
        }
        std::array<int, 4> counts{};
        for (int dice = 0; dice < 1000; ++dice) {
            ++counts.at(pickOne(from, levelOf(all), {"b"}, dice / 1000.0).value());
        }
        QCOMPARE(counts[0], 0);            // solved
        QVERIFY(counts[1] > 800);          // next
        QVERIFY(counts[2] > counts[3]);    // what it builds on is not done, but the other is too hard and comes later
        QVERIFY(counts[3] > 0);
        QVERIFY(!pickOne({&all[0]}, Difficulty::Easy, {}, 0.5));
        QVERIFY(!pickOne({}, Difficulty::Easy, {}, 0.5));
    }

    void growsWithTheUser()
    {
        std::vector<ProblemRow> all(20, unsolved("a", 0, Difficulty::Easy));
        QCOMPARE(levelOf(all), Difficulty::Easy);
        for (int i = 0; i < 4; ++i) {
            all[static_cast<std::size_t>(i)].standing.state = Standing::State::Solved;
        }
        QCOMPARE(levelOf(all), Difficulty::Medium);
        for (int i = 4; i < 12; ++i) {
            all[static_cast<std::size_t>(i)].standing.state = Standing::State::Solved;
            all[static_cast<std::size_t>(i)].difficulty = Difficulty::Medium;
        }
        QCOMPARE(levelOf(all), Difficulty::Hard);
    }

    void editsCollections()
    {
        Collections lists = withProblem({}, "  Weekend  ", "two-sum");
        QCOMPARE(lists, (Collections{{"Weekend", {"two-sum"}}}));
        lists = withProblem(lists, "Weekend", "two-sum"); // once is enough
        lists = withProblem(lists, "Weekend", "lru-cache");
        QCOMPARE(lists.front().problems.size(), std::size_t{2});
        QVERIFY(isIn(lists, "Weekend", "lru-cache"));
        lists = withoutProblem(lists, "Weekend", "two-sum");
        QVERIFY(!isIn(lists, "Weekend", "two-sum"));
        QCOMPARE(withProblem(lists, "  ", "two-sum"), lists);
        QVERIFY(withoutCollection(lists, "Weekend").empty());
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "filter_test.moc"
