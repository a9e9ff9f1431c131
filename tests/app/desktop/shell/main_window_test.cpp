// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/image_row.h"
#include "app/desktop/machine/machine_page.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/layout_memory.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/quick_open.h"
#include "app/desktop/shell/solve_timer.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/shell/workspace.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/list_popup.h"
#include "app/desktop/widgets/progress_strip.h"
#include "app/desktop/window_commands.h"
#include "app/desktop/wiring.h"
#include "app/link/library.h"
#include "tests/app/desktop/scripted_workshop.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

using Page = MainWindow::Page;
using Part = Workspace::Part;

constexpr int kPatience = 30'000;

/// All of the desktop but its sandbox and its judge.
struct Scene {
    explicit Scene(Theme& look, const QTemporaryDir& folder)
        : theme(look), preferences(folder.filePath("user.conf"), QString()), state(folder.filePath("state.conf"), QSettings::IniFormat)
    {
        workshop.places = {{std::filesystem::path(CA_SOURCE_DIR) / "problems"}, folder.filePath("own").toStdString(),
                           folder.filePath("cache").toStdString()};
        library = std::make_unique<Library>(workshop.places);
        window = std::make_unique<MainWindow>(theme, preferences, state);
        new WindowCommands(*window, theme, preferences);
        wiring = std::make_unique<Wiring>(Wiring::Ends{*window, theme, preferences, state, workshop, *library, judge});
    }

    void open(QSize size = {1440, 900})
    {
        window->restoreLayout();
        wiring->begin();
        window->resize(size);
        window->show();
    }

    Theme& theme;
    Preferences preferences;
    QSettings state;
    ScriptedWorkshop workshop;
    ScriptedJudge judge;
    std::unique_ptr<Library> library;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Wiring> wiring;
};

QPushButton* buttonNamed(const QWidget& window, const QString& name)
{
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->accessibleName() == name && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_scene = std::make_unique<Scene>(*m_theme, *m_folder);
        m_scene->preferences.set(key::kTheme, "dark");
        m_scene->state.setValue("last/welcomed", true);
    }
    void cleanup() { m_scene.reset(); }

    void itOpensAndTellsWhenItIsPainted()
    {
        QSignalSpy painted(m_scene->window.get(), &MainWindow::firstPainted);
        m_scene->open();
        QTRY_COMPARE_WITH_TIMEOUT(painted.count(), 1, kPatience);
        QCOMPARE(m_scene->window->currentPage(), Page::Workspace);
        QTRY_VERIFY_WITH_TIMEOUT(!m_scene->library->entries().empty(), kPatience);
    }

    void everyControlHasANameAndATooltip()
    {
        m_scene->open();
        for (const Page page : {Page::Workspace, Page::Playground, Page::Progress, Page::Review, Page::Settings, Page::Machine}) {
            m_scene->window->showPage(page);
            for (const QWidget* widget : m_scene->window->findChildren<QWidget*>()) {
                const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
                const QString who = QString("%1 on page %2").arg(widget->metaObject()->className()).arg(static_cast<int>(page));
                QVERIFY2(!control || !widget->accessibleName().isEmpty(), qPrintable(who));
                const bool button = control && qobject_cast<const QAbstractButton*>(widget) != nullptr;
                QVERIFY2(!button || !widget->toolTip().isEmpty(), qPrintable(who));
            }
        }
    }

    void thePaletteRunsAnAction()
    {
        m_scene->open();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QTest::keyClick(m_scene->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, "light theme");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_theme->choice(), Theme::Choice::Light);
        QCOMPARE(m_scene->preferences.text(key::kTheme), QString("light"));
    }

    void quickOpenOpensAProblem()
    {
        m_scene->open();
        QTRY_VERIFY_WITH_TIMEOUT(!m_scene->library->entries().empty(), kPatience);
        QSignalSpy opened(m_scene->wiring.get(), &Wiring::problemOpened);
        m_scene->window->actions()["problem.quickOpen"].trigger();
        auto* popup = m_scene->window->findChild<QuickOpen*>();
        QVERIFY(popup->isVisible());
        QTest::keyClicks(&popup->field(), "two sum");
        photograph("quick-open");
        QTest::keyClick(&popup->field(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        QCOMPARE(m_scene->window->windowTitle(), QString("Two Sum - CodeArena"));
        QVERIFY(m_scene->window->actions()["run.submit"].isEnabled());
        QVERIFY(m_scene->window->topBar().timer().isRunning());
        QCOMPARE(m_scene->state.value("last/problem").toString(), QString("two-sum"));
    }

    void theLayoutIsRemembered()
    {
        m_scene->open();
        Workspace& workspace = m_scene->window->workspace();
        workspace.setShown(Part::Browser, false);
        m_scene->window->resize(1100, 700);
        m_scene->window->close();
        m_scene->wiring.reset(); // it is that window's
        m_scene->window.reset(new MainWindow(*m_theme, m_scene->preferences, m_scene->state));
        m_scene->window->restoreLayout();
        m_scene->window->show();
        QCOMPARE(m_scene->window->size(), QSize(1100, 700));
        QVERIFY(!m_scene->window->workspace().isShown(Part::Browser));
        QVERIFY(m_scene->window->workspace().isShown(Part::Statement));
    }

    void screensAreNamed()
    {
        QCOMPARE(nameOfScreens({QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 800)}), QString("1280x800+1920x1080"));
        QCOMPARE(nameOfScreens({QRect(1280, 0, 1920, 1080), QRect(0, 0, 1280, 800)}), QString("1280x800+1920x1080"));
    }

    void focusModeHidesAllButTheCode()
    {
        m_scene->open();
        Workspace& workspace = m_scene->window->workspace();
        workspace.setShown(Part::Statement, false);
        m_scene->window->actions()["view.focus"].trigger();
        QVERIFY(workspace.isFocusMode());
        QVERIFY(!workspace.at(Part::Browser).isVisible());
        QVERIFY(!workspace.at(Part::Results).isVisible());
        QVERIFY(workspace.at(Part::Editor).isVisible());
        m_scene->window->actions()["view.focus"].trigger();
        QVERIFY(workspace.at(Part::Browser).isVisible());
        QVERIFY(!workspace.at(Part::Statement).isVisible());
        QVERIFY(!m_scene->window->actions()["view.statement"].isChecked());
    }

    void textGrowsAndStaysSo()
    {
        m_scene->window->actions()["view.larger"].trigger();
        QCOMPARE(m_theme->textScale(), 1.1);
        QCOMPARE(m_scene->preferences.number(key::kTextSize), 110);
        m_scene->window->actions()["view.normal"].trigger();
        QCOMPARE(m_theme->textScale(), 1.0);
    }

    void stopStandsWhereSubmitWas()
    {
        m_scene->open();
        TopBar& bar = m_scene->window->topBar();
        QVERIFY(buttonNamed(bar, "Submit") != nullptr);
        const QPoint place = buttonNamed(bar, "Submit")->pos();
        bar.setJudging(true);
        bar.layout()->activate();
        QVERIFY(buttonNamed(bar, "Submit") == nullptr);
        QCOMPARE(buttonNamed(bar, "Stop")->pos(), place);
        QVERIFY(m_scene->window->actions()["run.stop"].isEnabled());
    }

    void panelsTakeTheirPlaces()
    {
        m_scene->open();
        PanelSlot& place = m_scene->window->workspace().at(Part::Editor);
        auto* panel = new QLineEdit;
        place.put(panel);
        QVERIFY(panel->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        m_scene->window->actions()["go.editor"].trigger();
        QCOMPARE(QApplication::focusWidget(), panel);
        place.setEmpty(true);
        QVERIFY(!panel->isVisible());
    }

    void theFirstStartBeginsWithTheMachine()
    {
        m_scene->state.remove("last/welcomed");
        m_scene->open();
        QCOMPARE(m_scene->window->currentPage(), Page::Machine);
        QWidget& page = m_scene->window->page(Page::Machine);
        QVERIFY(says(page, "Welcome"));
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "all limits hard"), kPatience);
        buttonNamed(page, "Skip to the problems")->click();
        QCOMPARE(m_scene->window->currentPage(), Page::Workspace);
        QVERIFY(m_scene->state.value("last/welcomed").toBool());
    }

    void imagesAreBuiltWithProgressAndCancel()
    {
        m_scene->open({1200, 1100});
        m_scene->window->showPage(Page::Machine);
        QWidget& page = m_scene->window->page(Page::Machine);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "all limits hard"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(page, "Build Python 3") == nullptr, kPatience); // it is there
        const QString missing = QString::fromStdString(m_scene->workshop.languages().find("cpp")->name);
        buttonNamed(page, "Build " + missing)->click();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(page, "Cancel " + missing) != nullptr, kPatience);
        const auto strips = page.findChildren<ProgressStrip*>();
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(strips.begin(), strips.end(), [](auto* strip) { return strip->fraction() == 0.4; }), kPatience);
        photograph("machine");
        buttonNamed(page, "Cancel " + missing)->click();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(page, "Build " + missing) != nullptr, kPatience);

        m_scene->workshop.images().release();
        buttonNamed(page, "Build " + missing)->click();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(page, "Build " + missing) != nullptr && buttonNamed(page, "Build " + missing)->isEnabled(), kPatience);
    }

    void aFirstSolutionIsAccepted()
    {
        m_scene->open();
        m_scene->window->showPage(Page::Machine);
        QWidget& page = m_scene->window->page(Page::Machine);
        buttonNamed(page, "Judge it")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "Accepted"), kPatience);
        QVERIFY(says(page, "a scripted sandbox"));
        QCOMPARE(m_scene->judge.submissions.size(), std::size_t{1});
        QVERIFY(m_scene->judge.submissions.front().source.find("def ") != std::string::npos);
        QVERIFY(m_scene->window->windowTitle() == "CodeArena"); // trying it is not opening it
    }

    void noSandboxIsABannerNotAStorm()
    {
        m_scene->workshop.findings = {{Finding::State::Bad, "Docker", "does not answer", "Start it."}};
        m_scene->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->window->banner().isVisible(), kPatience);
        photograph("no-sandbox");
        buttonNamed(m_scene->window->banner(), "See why")->click();
        QCOMPARE(m_scene->window->currentPage(), Page::Machine);
    }

    void itIsPhotographed()
    {
        m_scene->open();
        QTRY_VERIFY_WITH_TIMEOUT(!m_scene->library->entries().empty(), kPatience);
        m_scene->wiring->openProblem("two-sum");
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->wiring->problem() != nullptr, kPatience);
        m_scene->window->status().setSaved("Saved 12:41:07");
        m_scene->window->status().setCursor(6, 38);
        photograph("window");
        m_scene->window->resize(1024, 640);
        photograph("window-small");
        m_scene->window->actions()["view.palette"].trigger();
        photograph("palette");
        m_scene->window->actions()["app.shortcuts"].trigger();
        takeScreenshots(*m_scene->window->findChild<QDialog*>(), *m_theme, "shortcuts");
        QVERIFY(m_scene->window->isVisible());
    }

private:
    void photograph(const QString& name) { takeScreenshots(*m_scene->window, *m_theme, name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
