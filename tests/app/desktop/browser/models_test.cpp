// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/roadmap_model.h"
#include "app/desktop/browser/shown_problems.h"
#include "app/link/library.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using State = Standing::State;

namespace {

struct Fact {
    const char* id;
    Difficulty difficulty;
    QStringList tags;
    Standing standing;
};

std::vector<ProblemRow> rowsFrom(const std::vector<Fact>& facts)
{
    std::vector<ProblemRow> rows;
    for (const Fact& fact : facts) {
        ProblemRow row;
        row.id = fact.id;
        row.title = QString("The %1").arg(fact.id);
        row.difficulty = fact.difficulty;
        row.tags = fact.tags;
        row.topicId = rows.size() < 2 ? "start" : "graphs";
        row.number = static_cast<int>(rows.size()) + 1;
        row.standing = fact.standing;
        makeKeys(row);
        rows.push_back(row);
    }
    return rows;
}

/// Named by letters, so that what is shown can be written as a word.
std::vector<ProblemRow> fiveRows()
{
    return rowsFrom({{"d", Difficulty::Easy, {"array"}, {State::Solved, true, false, Millis(3), 30}},
                     {"a", Difficulty::Hard, {"array", "graph"}, {State::Tried, false, false, {}, 50}},
                     {"c", Difficulty::Medium, {"graph"}, {State::Untouched, true, false, {}, 0}},
                     {"e", Difficulty::Easy, {"string"}, {State::Solved, false, true, Millis(9), 40}},
                     {"b", Difficulty::Unknown, {}, {}}});
}

QString shownBy(const ShownProblems& shown)
{
    QString ids;
    for (int i = 0; i < shown.rowCount(); ++i) {
        ids += shown.index(i, 0).data(ProblemListModel::IdRole).toString();
    }
    return ids;
}

ProblemFilter with(const std::function<void(ProblemFilter&)>& edit)
{
    ProblemFilter filter;
    edit(filter);
    return filter;
}

Roadmap twoTopics()
{
    return {{{"start", "First steps", "s", {}, {"d", "a"}}, {"graphs", "Graphs", "g", {"start"}, {"c", "e", "b", "gone"}}}};
}

} // namespace

Q_DECLARE_METATYPE(ca::ProblemFilter)

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels()
    {
        ProblemListModel problems;
        ShownProblems shown(problems);
        QAbstractItemModelTester first(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        problems.setRows(fiveRows());
        for (const char* text : {"the", "a", "zzz", "", "#3"}) {
            shown.setFilter(with([text](ProblemFilter& filter) { filter.text = text; }));
        }
        shown.setFilter(with([](ProblemFilter& filter) { filter.favourites = true; }));
        problems.setStanding("a", {State::Solved, true, false, {}, 99});
        problems.setStanding("nobody", {});
        shown.setSort(ProblemSort::Recent);
        problems.setStanding("c", {State::Tried, true, false, {}, 100});
        QCOMPARE(shownBy(shown), QString("cad"));
        problems.setRows({});
        QCOMPARE(shown.rowCount(), 0);
    }

    void combinesFilters_data()
    {
        QTest::addColumn<ProblemFilter>("filter");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* ids, const std::function<void(ProblemFilter&)>& edit) {
            QTest::newRow(name) << with(edit) << QString(ids);
        };
        row("nothing", "daceb", [](ProblemFilter&) {});
        row("easy", "de", [](ProblemFilter& f) { f.difficulties = {Difficulty::Easy}; });
        row("easy or hard", "dae", [](ProblemFilter& f) { f.difficulties = {Difficulty::Easy, Difficulty::Hard}; });
        row("unsolved", "acb", [](ProblemFilter& f) { f.states = {State::Untouched, State::Tried}; });
        row("easy and unsolved", "", [](ProblemFilter& f) { f.difficulties = {Difficulty::Easy}, f.states = {State::Tried}; });
        row("tag", "ac", [](ProblemFilter& f) { f.tags = QStringList{"graph"}; });
        row("both tags", "a", [](ProblemFilter& f) { f.tags = QStringList{"graph", "array"}; });
        row("favourites", "dc", [](ProblemFilter& f) { f.favourites = true; });
        row("favourites that are solved", "d", [](ProblemFilter& f) { f.favourites = true, f.states = {State::Solved}; });
        row("due", "e", [](ProblemFilter& f) { f.due = true; });
        row("topic", "da", [](ProblemFilter& f) { f.topicId = "start"; });
        row("topic and text", "a", [](ProblemFilter& f) { f.topicId = "start", f.text = "graph"; });
        row("collection", "ab", [](ProblemFilter& f) { f.collection = "Mine"; });
        row("collection and text", "b", [](ProblemFilter& f) { f.collection = "Mine", f.text = "#5"; });
        row("unknown collection", "", [](ProblemFilter& f) { f.collection = "Gone"; });
    }

    void combinesFilters()
    {
        QFETCH(ProblemFilter, filter);
        ProblemListModel problems;
        problems.setRows(fiveRows());
        ShownProblems shown(problems);
        shown.setCollections({{"Mine", {"b", "a"}}});
        shown.setFilter(filter);
        QTEST(shownBy(shown), "shown");
    }

    void showsTheBestMatchesFirst()
    {
        ProblemListModel problems;
        problems.setRows(fiveRows());
        ShownProblems shown(problems);
        shown.setFilter(with([](ProblemFilter& filter) { filter.text = "a"; }));
        QCOMPARE(shownBy(shown), QString("adc")); // title, then tags
        auto texts = std::make_shared<StatementTexts>();
        texts->problems = QStringList{"e"};
        texts->index = TextIndex::of({"an apple"});
        shown.setTexts(texts);
        QCOMPARE(shownBy(shown), QString("adce"));
        QVERIFY(!shown.index(2, 0).data(ShownProblems::OnlyInTextRole).toBool());
        QVERIFY(shown.index(3, 0).data(ShownProblems::OnlyInTextRole).toBool());
        shown.setFilter({});
        QVERIFY(!shown.index(4, 0).data(ShownProblems::OnlyInTextRole).toBool());
    }

    void sorts_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<QString>("shown");
        QTest::newRow("roadmap") << int(ProblemSort::Roadmap) << "daceb";
        QTest::newRow("title") << int(ProblemSort::Title) << "abcde";
        QTest::newRow("difficulty") << int(ProblemSort::Difficulty) << "decab";
        QTest::newRow("recent") << int(ProblemSort::Recent) << "aedcb";
    }

    void sorts()
    {
        QFETCH(int, sort);
        ProblemListModel problems;
        problems.setRows(fiveRows());
        ShownProblems shown(problems);
        shown.setSort(static_cast<ProblemSort>(sort));
        QTEST(shownBy(shown), "shown");
    }

    void findsTextsAfterTheLibraryHasChanged()
    {
        ProblemListModel problems;
        ShownProblems shown(problems);
        auto texts = std::make_shared<StatementTexts>();
        texts->problems = QStringList{"c", "gone", "d"};
        texts->index = TextIndex::of({"seldom", "seldom", "often"});
        shown.setTexts(texts);
        shown.setFilter(with([](ProblemFilter& filter) { filter.text = "seld"; }));
        QCOMPARE(shownBy(shown), QString());
        problems.setRows(fiveRows());
        QCOMPARE(shownBy(shown), QString("c"));
    }

    void repaintsWithoutMovingRows()
    {
        ProblemListModel problems;
        problems.setRows(fiveRows());
        ShownProblems shown(problems);
        QSignalSpy reset(&shown, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&shown, &QAbstractItemModel::dataChanged);
        problems.setStanding("c", {State::Solved, true, false, {}, 1});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        shown.setFilter(with([](ProblemFilter& filter) { filter.states = {State::Solved}; }));
        QCOMPARE(reset.size(), 1);
        problems.setStanding("c", {}); // it is not among them any more
        QCOMPARE(reset.size(), 2);
        QCOMPARE(shownBy(shown), QString("de"));
    }

    void saysWhatThereIsToSee()
    {
        ProblemListModel problems;
        auto rows = fiveRows();
        rows[1].mistake = "problem.yaml: no name";
        problems.setRows(rows);
        const QString good = problems.index(0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(good, QString("The d, Easy, Solved, favourite, array"));
        QVERIFY(problems.index(1).data(Qt::ToolTipRole).toString().contains("problem.yaml: no name"));
        QVERIFY(problems.index(1).data(Qt::AccessibleTextRole).toString().contains("cannot be opened"));
    }

    void countsTopics()
    {
        auto rows = fiveRows();
        rows[4].mistake = "torn";
        const auto topics = topicRows(twoTopics(), rows);
        QCOMPARE(topics.size(), std::size_t{2});
        QCOMPARE(topics[0].solved, 1);
        QCOMPARE(topics[0].problems, 2);
        QVERIFY(topics[0].ready && topics[0].started && !topics[0].done());
        QCOMPARE(topics[1].problems, 2); // not the broken one, not the one that is not there
        QVERIFY(!topics[1].ready);
        QCOMPARE(topics[1].needs, QStringList{"First steps"});

        RoadmapModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTopics(topics);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        rows[1].standing.state = State::Solved;
        model.setTopics(topicRows(twoTopics(), rows));
        QVERIFY(reset.empty());
        QVERIFY(model.topics()[1].ready);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QString("First steps, 2 of 2 solved"));
        model.setTopics({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
