// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Pictures of every state, over the bundled problems; and that they can be painted at all.
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/browser/filter_menu.h"
#include "app/desktop/widgets/theme.h"
#include "tests/app/desktop/browser/shelf.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using testing::Standings;

namespace {

/// A user of some weeks.
Standings someProgress(const Library& library)
{
    Standings standings;
    int i = 0;
    for (const LibraryEntry& entry : library.entries()) {
        Standing standing;
        const bool early = i < 16 && i % 5 != 3;
        standing.state = early ? Standing::State::Solved : i % 6 == 3 ? Standing::State::Tried : Standing::State::Untouched;
        standing.favourite = i % 7 == 2;
        standing.due = early && i % 6 == 4;
        if (early) {
            standing.best = Millis(2 + i * 37 % 400);
        }
        standings.insert(entry.id, standing);
        ++i;
    }
    return standings;
}

ProblemPlaces bundled()
{
    return {{CA_SOURCE_DIR "/problems"}, {}, {}};
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(testing::readIn(m_library));
        m_standings = someProgress(m_library);
    }

    void showsTheBundledProblems()
    {
        BrowserPanel panel(m_library, testing::from(m_standings), m_theme);
        take(panel, "list");
        panel.setCurrent(m_library.entries().at(3).id);
        take(panel, "list-selected");
        ProblemFilter filter;
        filter.difficulties = {Difficulty::Medium};
        filter.tags = QStringList{"dynamic-programming"};
        filter.text = "s";
        panel.setFilter(filter);
        take(panel, "list-filtered");
        filter = {};
        filter.text = "bracket";
        panel.setFilter(filter);
        take(panel, "list-in-text");
        filter.text = "zyxomma";
        panel.setFilter(filter);
        take(panel, "nothing-found");
        panel.setFilter({});
        panel.showRoadmap(true);
        take(panel, "roadmap");
        panel.resize(640, 900);
        take(panel, "roadmap-wide", {640, 900});
        panel.showRoadmap(false);
        take(panel, "list-wide", {640, 900});
        take(panel, "list-narrow", {220, 500});
    }

    void showsBrokenAndLongOnes()
    {
        const testing::Shelf shelf({{"long", "A title that is much longer than any panel of this kind is ever wide", "medium",
                                     "dynamic-programming, binary-search, two-pointers, prefix-sums"},
                                    {"torn", "Torn", "easy", "", "", true},
                                    {"plain", "Plain and without a difficulty", "\"\"", "math"}});
        Library library(shelf.places());
        QVERIFY(testing::readIn(library));
        Standing loved;
        loved.favourite = true;
        BrowserPanel panel(library, testing::from({{"long", loved}}), m_theme);
        panel.setCurrent("torn");
        take(panel, "broken");
    }

    void showsWaitingAndEmptiness()
    {
        Library waiting(bundled());
        BrowserPanel panel(waiting, testing::from({}), m_theme);
        panel.resize(300, 700);
        panel.show();
        QTest::qWait(300); // the rows without words come after a while
        take(panel, "loading");
        const testing::Shelf nothing({});
        Library empty(nothing.places());
        BrowserPanel bare(empty, testing::from({}), m_theme);
        QVERIFY(testing::readIn(empty));
        take(bare, "empty");
        QMimeData packages;
        packages.setUrls({QUrl::fromLocalFile("/x/pack.zip")});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &packages, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&bare, &enter);
        take(bare, "drop");
    }

    void showsWhatElseToFilterBy()
    {
        const Facets facets = facetsOf(rowsOf(m_library, testing::from(m_standings)), {{"Weekend", {}}, {"Interview", {}}});
        ProblemFilter filter;
        filter.states = {Standing::State::Tried};
        filter.tags = QStringList{"graph"};
        FilterMenu menu;
        menu.fill(filter, facets);
        menu.resize(menu.sizeHint());
        takeScreenshots(menu, m_theme, "browser-menu");
        QMenu* tags = menu.findChild<QMenu*>();
        QVERIFY(tags != nullptr && tags->actions().size() > 10);
        tags->resize(tags->sizeHint());
        takeScreenshots(*tags, m_theme, "browser-menu-tags");
    }

    void growsWithTheText()
    {
        BrowserPanel panel(m_library, testing::from(m_standings), m_theme);
        m_theme.setTextScale(1.5);
        take(panel, "list-large-text");
        m_theme.setTextScale(1);
    }

private:
    void take(BrowserPanel& panel, const QString& name, QSize size = {300, 700})
    {
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::sendPostedEvents(); // layouts
        QVERIFY(!panel.grab().isNull());
        takeScreenshots(panel, m_theme, "browser-" + name);
    }

    Theme m_theme;
    Library m_library{bundled()};
    Standings m_standings;
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
