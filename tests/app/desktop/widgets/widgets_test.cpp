// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/collapsing_splitter.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/key_hint.h"
#include "app/desktop/widgets/list_popup.h"
#include "app/desktop/widgets/pill.h"
#include "app/desktop/widgets/progress_strip.h"
#include "app/desktop/widgets/tab_bar.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace ca;

namespace {

std::vector<PopupEntry> commands(const Theme& theme)
{
    return {
        {.id = "samples", .title = "Run samples", .detail = "Run", .badge = {}, .keys = QKeySequence("Ctrl+R"), .icon = theme.icon("play")},
        {.id = "submit", .title = "Submit", .detail = "Run", .badge = {}, .keys = QKeySequence("Ctrl+Return"), .icon = theme.icon("submit")},
        {.id = "stop", .title = "Stop", .detail = "Run", .badge = {}, .icon = theme.icon("stop"), .enabled = false},
        {.id = "two-sum", .title = "Two Sum", .detail = "array, hash table", .badge = "Easy", .badgeColour = theme.tokens().easy},
        {.id = "palette", .title = "Command palette", .detail = "View", .badge = {}, .keys = QKeySequence("Ctrl+Shift+P")},
    };
}

QWidget* row(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 0, 12, 0);
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    layout->addStretch();
    return line;
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<Theme>(); }

    void iconButtonsTellNameAndKey()
    {
        QAction action("Run samples");
        action.setShortcut(QKeySequence("Ctrl+R"));
        IconButton button(&action);
        QCOMPARE(button.accessibleName(), QString("Run samples"));
        QCOMPARE(button.toolTip(), QString("Run samples (Ctrl+R)"));
        action.setShortcut(QKeySequence());
        QCOMPARE(button.toolTip(), QString("Run samples"));
    }

    void labelsGiveWay()
    {
        ElidedLabel label("A rather long title of a problem that has no end");
        label.resize(100, 20);
        label.show();
        QCOMPARE(label.toolTip(), label.fullText());
        QCOMPARE(label.accessibleName(), label.fullText());
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.resize(label.sizeHint());
        QCOMPARE(label.toolTip(), QString());
    }

    void bannersAppearWhenTheySpeak()
    {
        QWidget window;
        auto* banner = new Banner(*m_theme, &window);
        window.show();
        QVERIFY(!banner->isVisible());
        QSignalSpy pressed(banner, &Banner::pressed);
        banner->say(Banner::Tone::Warning, "No sandbox is available.", "Set up");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->accessibleName(), QString("No sandbox is available."));
        banner->findChild<QPushButton*>()->click();
        QCOMPARE(pressed.count(), 1);
        banner->findChild<IconButton*>()->click();
        QVERIFY(!banner->isVisible());
    }

    void emptyStatesOfferOneThing()
    {
        EmptyState state(*m_theme, {"list", "Nothing here", "Import a package.", "Import"});
        QSignalSpy pressed(&state, &EmptyState::pressed);
        state.show();
        auto* button = state.findChild<QPushButton*>();
        QCOMPARE(button->accessibleName(), QString("Import"));
        button->click();
        QCOMPARE(pressed.count(), 1);
        state.setText({"list", "Nothing here", "", ""});
        QVERIFY(!button->isVisible());
    }

    void emptyStatesLeaveThePictureOutFirst()
    {
        EmptyState state(*m_theme, {"list", "Nothing here", "Import a package.", "Import"});
        state.resize(300, 400);
        state.show();
        const auto shown = [&state] {
            QStringList texts;
            for (const QLabel* label : state.findChildren<QLabel*>()) {
                texts += !label->isVisible() ? "nothing" : label->text().isEmpty() ? "picture" : label->text();
            }
            return texts.join(", ");
        };
        QCOMPARE(shown(), QString("picture, Nothing here, Import a package."));
        state.resize(300, 120);
        QCOMPARE(shown(), QString("nothing, Nothing here, Import a package."));
    }

    void tabsCount()
    {
        TabbedPane pane("Parts");
        auto* first = new QWidget;
        auto* second = new QWidget;
        pane.addPage("Statement", first);
        pane.addPage("Submissions", second);
        pane.bar().setCount(1, 4);
        QCOMPARE(pane.bar().tabText(1), QString::fromUtf8("Submissions · 4"));
        pane.bar().setCount(1, 5);
        QCOMPARE(pane.bar().tabText(1), QString::fromUtf8("Submissions · 5"));
        pane.bar().setCount(1, -1);
        QCOMPARE(pane.bar().tabText(1), QString("Submissions"));
        pane.showPage(second);
        QCOMPARE(pane.current(), second);
    }

    void splittersRemember()
    {
        CollapsingSplitter splitter(Qt::Horizontal);
        for (int i = 0; i < 3; ++i) {
            splitter.addWidget(new QWidget);
        }
        splitter.resize(902, 300);
        splitter.show();
        splitter.setSizes({200, 300, 400});
        QSignalSpy collapsed(&splitter, &CollapsingSplitter::collapsedChanged);
        splitter.setCollapsed(0, true);
        QVERIFY(splitter.isCollapsed(0));
        QCOMPARE(collapsed.count(), 1);
        const QByteArray state = splitter.state();
        splitter.setCollapsed(0, false);
        QCOMPARE(splitter.sizes(), QList<int>({200, 300, 400}));

        CollapsingSplitter other(Qt::Horizontal);
        for (int i = 0; i < 3; ++i) {
            other.addWidget(new QWidget);
        }
        QVERIFY(other.setState(state));
        other.resize(902, 300);
        other.show();
        QVERIFY(other.isCollapsed(0));
        other.setCollapsed(0, false);
        QCOMPARE(other.sizes().first(), 200);
    }

    void splittersRefuseWhatIsNotTheirs_data()
    {
        QTest::addColumn<QByteArray>("state");
        CollapsingSplitter two(Qt::Horizontal);
        two.addWidget(new QWidget);
        two.addWidget(new QWidget);
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("noise") << QByteArray("noise that is not a state at all");
        QTest::addRow("of another number of parts") << two.state();
    }
    void splittersRefuseWhatIsNotTheirs()
    {
        QFETCH(QByteArray, state);
        CollapsingSplitter splitter(Qt::Horizontal);
        splitter.addWidget(new QWidget);
        QVERIFY(!splitter.setState(state));
    }

    void strips()
    {
        ProgressStrip strip(*m_theme, "Building");
        strip.setFraction(0.5);
        QCOMPARE(strip.accessibleDescription(), QString("50 percent"));
        strip.setFraction(7);
        QCOMPARE(strip.fraction(), 1.0);
        strip.setFraction(-1);
        QCOMPARE(strip.accessibleDescription(), QString("Under way"));
    }

    void thePopupsModelIsAModel()
    {
        PopupListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(commands(*m_theme));
        QCOMPARE(model.rowCount(), 5);
        model.setTyped("sum");
        QCOMPARE(model.rowCount(), 2); // Submit has the letters too, less well
        QCOMPARE(model.data(model.index(0), PopupListModel::IdRole).toString(), QString("two-sum"));
        model.setTyped("hash");
        QCOMPARE(model.rowCount(), 1); // found by its detail
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void thePopupIsSteeredByKeys()
    {
        QWidget window;
        QLineEdit elsewhere(&window);
        window.resize(800, 600);
        ListPopup popup(*m_theme, "Commands", &window);
        popup.setEntries(commands(*m_theme));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        QSignalSpy chosen(&popup, &ListPopup::chosen);

        popup.open();
        QVERIFY(popup.isVisible());
        QCOMPARE(QApplication::focusWidget(), &popup.field());
        QTest::keyClicks(&popup.field(), "sub");
        QTest::keyClick(&popup.field(), Qt::Key_Return);
        QVERIFY(!popup.isVisible());
        QCOMPARE(chosen.takeFirst().first().toString(), QString("submit"));
        QCOMPARE(QApplication::focusWidget(), &elsewhere);

        popup.open();
        QCOMPARE(popup.field().text(), QString());
        QTest::keyClick(&popup.field(), Qt::Key_Down);
        QTest::keyClick(&popup.field(), Qt::Key_Down); // over the one that is disabled
        QTest::keyClick(&popup.field(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), QString("two-sum"));

        popup.open();
        QTest::keyClick(&popup.field(), Qt::Key_Up);
        QTest::keyClick(&popup.field(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), QString("palette"));

        popup.open();
        QTest::keyClick(&popup.field(), Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        popup.open();
        QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(5, 590));
        QVERIFY(!popup.isVisible());
        QCOMPARE(chosen.count(), 0);
    }

    void whatFindsNothingSaysSo()
    {
        QWidget window;
        window.resize(800, 600);
        ListPopup popup(*m_theme, "Commands", &window);
        popup.setNothingFound("No such command");
        popup.setEntries(commands(*m_theme));
        window.show();
        popup.open();
        QTest::keyClicks(&popup.field(), "qqq");
        QVERIFY(!popup.findChild<QListView*>()->isVisible());
        QTest::keyClick(&popup.field(), Qt::Key_Return);
        QVERIFY(popup.isVisible());
    }

    void theyArePhotographed()
    {
        QWidget page;
        page.resize(900, 620);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto* banner = new Banner(*m_theme);
        banner->say(Banner::Tone::Warning, "No sandbox is available: problems can be read, not run.", "Set up");
        column->addWidget(banner);
        auto* easy = new Pill(*m_theme, "Easy");
        easy->setColour(&Tokens::easy);
        auto* on = new Chip(*m_theme, "Unsolved");
        on->setChecked(true);
        column->addWidget(row({easy, new Pill(*m_theme, "hash table"), new Chip(*m_theme, "All"), on,
                               new KeyHint(*m_theme, QKeySequence("Ctrl+Shift+P")), new IconButton(*m_theme, "copy", "Copy")}));
        auto* strip = new ProgressStrip(*m_theme, "Building");
        strip->setFraction(0.6);
        column->addWidget(strip);
        auto* pane = new TabbedPane("Parts");
        pane->addPage("Statement", new EmptyState(*m_theme, {"list", "No problem is open", "Pick one from the list, or press Ctrl+P.", "Pick one for me"}));
        pane->addPage("Submissions", new QWidget);
        pane->bar().setCount(1, 4);
        auto* corner = new QPushButton("Reset to template");
        setLook(corner, "quiet");
        pane->addCorner(corner);
        column->addWidget(pane, 1);
        page.show();
        takeScreenshots(page, *m_theme, "widgets");
        ListPopup popup(*m_theme, "Commands", &page);
        popup.setPlaceholder("Type a command");
        popup.setEntries(commands(*m_theme));
        popup.open();
        QTest::keyClicks(&popup.field(), "su");
        takeScreenshots(page, *m_theme, "popup");
        QVERIFY(popup.isVisible());
    }

    void tabsMoveTogetherBeforeTheyAreCut()
    {
        TabBar tabs;
        tabs.addTab("Submissions");
        tabs.addTab("Notes");
        tabs.resize(400, 40);
        tabs.show();
        QVERIFY(tabs.property("look").toByteArray().isEmpty());
        const int wide = tabs.tabRect(0).width();
        tabs.resize(tabs.sizeHint().width() - 8, 40);
        QCOMPARE(tabs.property("look").toByteArray(), QByteArray("tight"));
        QVERIFY(tabs.tabRect(0).width() < wide);
        tabs.resize(400, 40);
        QCOMPARE(tabs.tabRect(0).width(), wide);
        QVERIFY(tabs.tabToolTip(0).isEmpty());
    }

    void theChosenTabIsNeverCut()
    {
        TabBar tabs;
        for (const char* name : {"Statement", "Hints", "Editorial", "Submissions", "Notes"}) {
            tabs.addTab(name);
        }
        tabs.resize(tabs.sizeHint().width() * 7 / 10, 40);
        tabs.show();
        for (int chosen = 0; chosen < tabs.count(); ++chosen) {
            tabs.setCurrentIndex(chosen);
            const auto room = [&tabs](int index) { return tabs.tabRect(index).width() - tabs.fontMetrics().horizontalAdvance(tabs.tabText(index)); };
            QVERIFY2(room(chosen) >= 0, qPrintable(tabs.tabText(chosen)));
            QVERIFY2(room(chosen == 0 ? 3 : 0) < 0, "the others give way");
            QVERIFY(tabs.tabRect(tabs.count() - 1).right() < tabs.width());
            QCOMPARE(tabs.tabToolTip(chosen), tabs.tabText(chosen));
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
