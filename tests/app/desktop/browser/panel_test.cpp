// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/browser/filter_chip.h"
#include "app/desktop/browser/mistake_note.h"
#include "app/desktop/browser/problem_list_view.h"
#include "app/desktop/browser/roadmap_view.h"
#include "app/desktop/browser/row_menu.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/theme.h"
#include "tests/app/desktop/browser/shelf.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace ca;
using testing::Shelf;
using testing::Standings;

namespace {

/// A panel over a shelf, read in and shown.
struct Stage {
    explicit Stage(const Shelf& shelf, const Standings& known = {})
        : standings(known)
        , library(shelf.places())
        , panel(library, [this](const QString& id) { return standings.value(id); }, theme)
        , tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , activated(&panel, &BrowserPanel::activated)
        , favourite(&panel, &BrowserPanel::favouriteToggled)
    {
        panel.resize(300, 640);
    }

    bool read()
    {
        QSignalSpy indexed(&panel, &BrowserPanel::textsIndexed);
        if (!testing::readIn(library) || (indexed.empty() && !indexed.wait())) {
            return false;
        }
        panel.show();
        panel.activateWindow();
        return QTest::qWaitForWindowActive(&panel);
    }

    [[nodiscard]] ProblemListView* list() const { return panel.findChild<ProblemListView*>(); }
    [[nodiscard]] RoadmapView* roadmap() const { return panel.findChild<RoadmapView*>(); }
    [[nodiscard]] QLineEdit* search() const { return panel.findChild<QLineEdit*>("browser.search"); }
    [[nodiscard]] FilterChip* chip(const QString& text) const
    {
        for (FilterChip* chip : panel.findChildren<FilterChip*>()) {
            if (chip->isVisible() && chip->text().startsWith(text)) {
                return chip;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            ids << list()->model()->index(i, 0).data(ProblemListModel::IdRole).toString();
        }
        return ids;
    }
    [[nodiscard]] QPoint middleOf(const QString& id) const
    {
        return list()->visualRect(list()->model()->index(static_cast<int>(shown().indexOf(id)), 0)).center();
    }
    [[nodiscard]] QString said() const
    {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            words << (label->isVisible() ? label->text() : QString());
        }
        return words.join('\n');
    }

    Standings standings;
    Theme theme;
    Library library;
    BrowserPanel panel;
    QAbstractItemModelTester tester;
    QSignalSpy activated;
    QSignalSpy favourite;
};

Standing standing(Standing::State state, bool favourite = false, bool due = false)
{
    Standing made;
    made.state = state;
    made.favourite = favourite;
    made.due = due;
    return made;
}

void dropOn(BrowserPanel& panel, const QMimeData& mime)
{
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&panel, &enter);
    if (enter.isAccepted()) {
        QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &drop);
    }
}

} // namespace

class PanelTest : public QObject {
    Q_OBJECT

private slots:
    void listsTheLibrary()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf, {{"two-sum", standing(Standing::State::Solved)}});
        QVERIFY(stage.read());
        QCOMPARE(stage.shown(), (QStringList{"two-sum", "valid-parentheses", "word-ladder", "cafe", "lru-cache", "torn"}));
        QVERIFY(stage.said().contains("1 / 5 solved")); // the broken one does not count
        QVERIFY(stage.said().contains("6 problems"));
    }

    void searchesWithEveryKey()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        stage.panel.focusSearch();
        QVERIFY(stage.search()->hasFocus());
        QTest::keyClicks(stage.search(), "evict"); // only in the statement
        QCOMPARE(stage.shown(), QStringList{"lru-cache"});
        QVERIFY(stage.said().contains("1 of 6"));
        QTest::keyClick(stage.search(), Qt::Key_Escape);
        QCOMPARE(stage.shown().size(), 6);
    }

    void entersTheListFromTheSearch()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        QTest::keyClicks(stage.search(), "graph");
        QCOMPARE(stage.shown(), (QStringList{"word-ladder", "cafe"}));
        QTest::keyClick(stage.search(), Qt::Key_Down);
        QVERIFY(stage.list()->hasFocus());
        QTest::keyClick(stage.list(), Qt::Key_Down);
        QTest::keyClick(stage.list(), Qt::Key_Return);
        QCOMPARE(stage.activated.takeFirst().first().toString(), QString("cafe"));
        QTest::keyClick(stage.list(), Qt::Key_Up);
        QTest::keyClick(stage.list(), Qt::Key_Up); // beyond the top
        QVERIFY(stage.search()->hasFocus());
        QTest::keyClick(stage.search(), Qt::Key_Return);
        QCOMPARE(stage.activated.takeFirst().first().toString(), QString("word-ladder"));
    }

    void lettersInTheListAreForTheSearch()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        stage.list()->setFocus();
        QTest::keyClick(stage.list(), Qt::Key_L);
        QCOMPARE(stage.search()->text(), QString("l"));
        QVERIFY(stage.search()->hasFocus());
    }

    void chipsCombine()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf, {{"two-sum", standing(Standing::State::Solved, true, true)}, {"cafe", standing(Standing::State::Tried, true)}});
        QVERIFY(stage.read());
        stage.chip("Hard")->click();
        QCOMPARE(stage.shown(), (QStringList{"word-ladder", "cafe"}));
        QVERIFY(!stage.chip("All")->isChecked());
        stage.chip(QStringLiteral("★"))->click();
        QCOMPARE(stage.shown(), QStringList{"cafe"});
        stage.chip("Hard")->click();
        QCOMPARE(stage.shown(), (QStringList{"two-sum", "cafe"}));
        stage.chip("Due for review · 1")->click();
        QCOMPARE(stage.shown(), QStringList{"two-sum"});
        stage.chip("Unsolved")->click();
        QVERIFY(stage.shown().empty());
        QVERIFY(stage.said().contains("Nothing found"));
        stage.panel.findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QCOMPARE(stage.shown().size(), 6);
        QVERIFY(stage.chip("All")->isChecked());
    }

    void filtersWithoutAChipGetOne()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        ProblemFilter filter;
        filter.tags = QStringList{"hash-table"};
        filter.topicId = "start";
        stage.panel.setFilter(filter);
        QCOMPARE(stage.shown(), QStringList{"two-sum"});
        stage.chip("First steps")->click();
        QCOMPARE(stage.shown(), (QStringList{"two-sum", "lru-cache"}));
        stage.chip("hash table")->click();
        QVERIFY(stage.panel.filter().empty());
    }

    void aClickOpensAndTheStarKeeps()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        QTest::mouseClick(stage.list()->viewport(), Qt::LeftButton, {}, stage.middleOf("cafe"));
        QCOMPARE(stage.activated.takeFirst().first().toString(), QString("cafe"));

        int x = 0; // the star is wherever the word after it begins
        for (x = stage.list()->viewport()->width() - 20; x > 150 && stage.favourite.empty(); x -= 4) {
            QTest::mouseClick(stage.list()->viewport(), Qt::LeftButton, {}, {x, stage.middleOf("two-sum").y() - 8});
        }
        QCOMPARE(stage.favourite.size(), 1);
        QCOMPARE(stage.favourite.first(), (QVariantList{"two-sum", true}));
        stage.standings["two-sum"].favourite = true;
        stage.panel.refreshStanding("two-sum");
        stage.panel.setCurrent("two-sum");
        stage.panel.findChild<QAction*>("browser.favourite")->trigger();
        QCOMPARE(stage.favourite.last(), (QVariantList{"two-sum", false}));
    }

    void keepsWhatIsOpenSelected()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        stage.panel.setCurrent("lru-cache");
        const auto selected = [&stage] { return stage.list()->currentIndex().data(ProblemListModel::IdRole).toString(); };
        QCOMPARE(selected(), QString("lru-cache"));
        stage.chip("Hard")->click();
        QCOMPARE(selected(), QString());
        stage.chip("All")->click();
        QCOMPARE(selected(), QString("lru-cache"));
        QVERIFY(stage.activated.empty());
    }

    void tellsWhyAPackageIsBroken()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        auto* note = stage.panel.findChild<MistakeNote*>();
        QVERIFY(!note->isVisible());
        QTest::mouseClick(stage.list()->viewport(), Qt::LeftButton, {}, stage.middleOf("torn"));
        QVERIFY(stage.activated.empty());
        QVERIFY(note->isVisible());
        QVERIFY(stage.said().contains("problem.yaml"));
        QTest::mouseClick(stage.list()->viewport(), Qt::LeftButton, {}, stage.middleOf("cafe"));
        QVERIFY(!note->isVisible());
    }

    void walksTheRoadmap()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf, {{"two-sum", standing(Standing::State::Solved)}, {"valid-parentheses", standing(Standing::State::Solved)}});
        QVERIFY(stage.read());
        stage.panel.findChild<QAction*>("browser.roadmap")->trigger();
        QVERIFY(stage.roadmap()->isVisible());
        QVERIFY(stage.roadmap()->hasFocus());
        QCOMPARE(stage.roadmap()->currentIndex().row(), 1); // the first topic is done
        QTest::keyClick(stage.roadmap(), Qt::Key_Up);
        QTest::keyClick(stage.roadmap(), Qt::Key_Return);
        QVERIFY(stage.list()->isVisible());
        QCOMPARE(stage.shown(), (QStringList{"two-sum", "valid-parentheses"}));
        QVERIFY(stage.chip("First steps") != nullptr);

        stage.panel.showRoadmap(true);
        QCOMPARE(stage.shown().size(), 6);
        QTest::keyClicks(stage.search(), "caf"); // who searches wants the list
        QVERIFY(stage.list()->isVisible());
    }

    void picksAmongWhatIsListed()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf, {{"two-sum", standing(Standing::State::Solved)}});
        QVERIFY(stage.read());
        stage.panel.setDice([] { return 0.0; });
        stage.panel.pickForMe();
        QCOMPARE(stage.activated.takeFirst().first().toString(), QString("valid-parentheses"));
        stage.chip("Hard")->click();
        stage.panel.setDice([] { return 0.999; });
        stage.panel.pickForMe();
        QCOMPARE(stage.activated.takeFirst().first().toString(), QString("cafe"));
    }

    void showsCollections()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        QSignalSpy edited(&stage.panel, &BrowserPanel::collectionsEdited);
        stage.panel.setCollections({{"Weekend", {"cafe"}}});
        ProblemFilter filter;
        filter.collection = "Weekend";
        stage.panel.setFilter(filter);
        QCOMPARE(stage.shown(), QStringList{"cafe"});
        stage.panel.setCollections({{"Weekend", {"cafe", "two-sum"}}});
        QCOMPARE(stage.shown(), (QStringList{"two-sum", "cafe"}));

        const QPoint at = stage.middleOf("cafe");
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, stage.list()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(stage.list()->viewport(), &byMouse);
        auto* menu = stage.panel.findChild<RowMenu*>();
        QVERIFY(menu != nullptr && menu->isVisible());
        for (QAction* action : menu->findChildren<QAction*>()) {
            if (action->text() == "Weekend") {
                action->trigger();
            }
        }
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<std::vector<Collection>>(), (Collections{{"Weekend", {"two-sum"}}}));
        menu->close();
    }

    void takesWhatIsDropped()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        QSignalSpy imports(&stage.panel, &BrowserPanel::importRequested);
        const QString folder = QString::fromStdString(shelf.root().string());
        QMimeData packages;
        packages.setUrls({QUrl::fromLocalFile(folder), QUrl::fromLocalFile("/x/pack.ZIP"), QUrl::fromLocalFile("/x/a.png")});
        dropOn(stage.panel, packages);
        QCOMPARE(imports.takeFirst().first().toStringList(), (QStringList{folder, "/x/pack.ZIP"}));
        QMimeData pictures;
        pictures.setUrls({QUrl::fromLocalFile("/x/a.png"), QUrl("https://example.org/a.zip")});
        dropOn(stage.panel, pictures);
        QVERIFY(imports.empty());
    }

    void saysWhatToDoWithoutProblems()
    {
        const Shelf shelf({});
        Stage stage(shelf);
        QSignalSpy chooser(&stage.panel, &BrowserPanel::importChooserRequested);
        QVERIFY(stage.read());
        QVERIFY(stage.said().contains("No problems yet"));
        stage.panel.findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QCOMPARE(chooser.size(), 1);
        shelf.add({"first", "First"}); // and now there is one
        QVERIFY(testing::readIn(stage.library));
        QCOMPARE(stage.shown(), QStringList{"first"});
        QVERIFY(stage.list()->isVisible());
    }

    void saysWhenTheLibraryCannotBeRead()
    {
        const Shelf shelf({}, "topics: nonsense\n");
        Stage stage(shelf);
        QSignalSpy failed(&stage.library, &Library::failed);
        stage.panel.show();
        stage.library.refresh();
        QVERIFY(failed.wait());
        QVERIFY(stage.said().contains("roadmap.yaml"));
        stage.panel.findChild<EmptyState*>()->findChild<QPushButton*>()->click(); // tries again
        QVERIFY(failed.wait());
    }

    void everyControlHasANameAndATip()
    {
        const Shelf shelf = testing::smallShelf();
        Stage stage(shelf);
        QVERIFY(stage.read());
        for (const QWidget* widget : stage.panel.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith("qt_")) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
        for (const QAction* action : stage.panel.actions()) {
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->objectName()));
        }
    }
};

QTEST_MAIN(PanelTest)
#include "panel_test.moc"
