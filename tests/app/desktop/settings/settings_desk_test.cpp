// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Settings that do what they say: in editors, in what is judged, in the window; and the page in its window with a history behind it.
#include "app/desktop/connect/preferred_judge.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/preferred_editor.h"
#include "app/desktop/preferred_problems.h"
#include "app/desktop/settings/data_section.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/settings/settings_page.h"
#include "app/desktop/settings_desk.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/window_commands.h"
#include "app/link/history.h"
#include "app/link/library.h"
#include "core/store/store.h"
#include "tests/app/desktop/scripted_workshop.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

constexpr int kPatience = 30'000;

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
}

QAction* command(const EditorPanel& panel, const QString& name)
{
    for (QAction* action : panel.commands()) {
        if (action->objectName() == name) {
            return action;
        }
    }
    return nullptr;
}

/// The window with its settings, without the rest of the desktop.
struct Scene {
    Scene(Theme& theme, const QTemporaryDir& folder)
        : preferences(folder.filePath("user.conf"), folder.filePath("machine.conf")),
          state(folder.filePath("state.conf"), QSettings::IniFormat), store(*Store::open(folder.filePath("history.db").toStdString())),
          history(*store)
    {
        workshop.places = {{}, folder.filePath("own").toStdString(), folder.filePath("cache").toStdString()};
        library = std::make_unique<Library>(workshop.places);
        window = std::make_unique<MainWindow>(theme, preferences, state);
        new WindowCommands(*window, theme, preferences);
        desk = std::make_unique<SettingsDesk>(
            SettingsDesk::Ends{*window, theme, preferences, workshop, *library, history, folder.filePath("history.db"), folder.filePath("snippets")});
        window->resize(1280, 800);
        window->show();
    }

    SettingsPage& page()
    {
        window->showPage(MainWindow::Page::Settings);
        return *qobject_cast<SettingsPage*>(window->page(MainWindow::Page::Settings).panel());
    }

    Preferences preferences;
    QSettings state;
    ScriptedWorkshop workshop;
    std::unique_ptr<Store> store;
    History history;
    std::unique_ptr<Library> library;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<SettingsDesk> desk;
};

} // namespace

class SettingsDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void editorsFollow_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("message"); // of Scintilla, that asks for it
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* key, const QVariant& value, unsigned message, int expected) {
            QTest::addRow("%s", name) << QString(key) << value << static_cast<int>(message) << expected;
        };
        row("size", key::kCodeSize, 14, Sci::SCI_GETZOOM, 4);
        row("wrap", key::kWrap, true, Sci::SCI_GETWRAPMODE, Sci::SC_WRAP_WORD);
        row("indentation", key::kTabWidth, "2", Sci::SCI_GETINDENT, 2);
        row("tabs", key::kTabWidth, "8", Sci::SCI_GETTABWIDTH, 8);
        row("spaces", key::kWhitespace, true, Sci::SCI_GETVIEWWS, Sci::SCWS_VISIBLEALWAYS);
        row("ruler", key::kRuler, 80, Sci::SCI_GETEDGECOLUMN, 80);
        row("no ruler", key::kRuler, 0, Sci::SCI_GETEDGEMODE, Sci::EDGE_NONE);
    }
    void editorsFollow()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(int, message);
        QFETCH(int, expected);
        const auto preferences = this->preferences();
        EditorPanel panel(*m_theme);
        panel.open("two-sum", "python", "x = 1\n", "");
        follow(panel, *preferences);
        const auto ask = [&] { return static_cast<int>(panel.current().SendScintilla(static_cast<unsigned>(message))); };
        const int before = ask();
        QVERIFY(before != expected);
        preferences->set(key, value);
        QCOMPARE(ask(), expected);
        preferences->reset(key);
        QCOMPARE(ask(), before);
    }

    void bracketsAreClosedOrNot()
    {
        const auto preferences = this->preferences();
        EditorPanel panel(*m_theme);
        panel.open("two-sum", "python", "", "");
        follow(panel, *preferences);
        QTest::keyClicks(&panel.current(), "(");
        QCOMPARE(panel.text(), QString("()"));
        preferences->set(key::kAutoClose, false);
        panel.open("two-sum", "python", "", "");
        QTest::keyClicks(&panel.current(), "(");
        QCOMPARE(panel.text(), QString("("));
    }

    void commandsOfOneEditorCountForAll()
    {
        const auto preferences = this->preferences();
        EditorPanel one(*m_theme);
        EditorPanel other(*m_theme);
        follow(one, *preferences);
        follow(other, *preferences);
        command(one, "editor.wrap")->trigger();
        command(one, "editor.zoomIn")->trigger();
        QVERIFY(preferences->isOn(key::kWrap));
        QCOMPARE(preferences->number(key::kCodeSize), 11);
        QCOMPARE(other.preferences(), one.preferences());
        QVERIFY(command(other, "editor.wrap")->isChecked());
    }

    void whatIsLockedComesBack()
    {
        write("machine.conf", "[locked]\ncode\\wrap=false\n");
        const auto preferences = this->preferences();
        EditorPanel panel(*m_theme);
        follow(panel, *preferences);
        command(panel, "editor.wrap")->trigger();
        QVERIFY(!panel.preferences().wrap);
        QVERIFY(!command(panel, "editor.wrap")->isChecked());
    }

    void theFontOfCodeIsTheThemes()
    {
        Scene scene(*m_theme, *m_folder);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        scene.preferences.set(key::kCodeFont, "DejaVu Sans Mono");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_theme->codeFont().families().value(0), QString("DejaVu Sans Mono"));
        scene.preferences.reset(key::kCodeFont);
        QCOMPARE(m_theme->codeFont().family(), QString("Hack"));
    }

    void submissionsAreJudgedAsPreferred()
    {
        const auto preferences = this->preferences();
        auto scripted = std::make_unique<ScriptedJudge>();
        ScriptedJudge& heard = *scripted;
        PreferredJudge judge(std::move(scripted), *preferences);
        const auto submit = [&] {
            Submission submission;
            submission.problem = std::make_shared<Problem>();
            static_cast<void>(judge.submit(submission));
            return heard.submissions.back();
        };
        QVERIFY(!submit().selection.stopAtFirstFailure);
        QVERIFY(submit().policy == PolicyMode::Warn);
        preferences->set(key::kStopAtFailure, true);
        preferences->set(key::kPolicy, "enforce");
        QVERIFY(submit().selection.stopAtFirstFailure);
        QVERIFY(submit().policy == PolicyMode::Enforce);
        preferences->set(key::kPolicy, "off");
        QSignalSpy events(&judge, &JudgeClient::event);
        QVERIFY(submit().policy == PolicyMode::Off);
        QTRY_VERIFY_WITH_TIMEOUT(events.count() > 0, kPatience);
    }

    void foldersOfProblemsAreAdded()
    {
        const auto preferences = this->preferences();
        preferences->set(key::kFolders, QStringList{m_folder->path(), "/no/such/folder"});
        const ProblemPlaces places = preferredPlaces({{"/bundled"}, "/own", "/cache"}, *preferences);
        QCOMPARE(places.folders, (std::vector<std::filesystem::path>{"/bundled", m_folder->path().toStdString()}));
    }

    void aFolderIsReadAsSoonAsItIsSet()
    {
        Scene scene(*m_theme, *m_folder);
        QSignalSpy changed(scene.library.get(), &Library::changed);
        scene.preferences.set(key::kFolders, QStringList{QString(CA_SOURCE_DIR) + "/problems"});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        QVERIFY(scene.library->find("two-sum") != nullptr);
    }

    void theLanguageAboveFollows()
    {
        Scene scene(*m_theme, *m_folder);
        TopBar& bar = scene.window->topBar();
        bar.setLanguages({{"python", "Python"}, {"cpp", "C++"}});
        QSignalSpy chosen(&bar, &TopBar::languageChosen);
        scene.preferences.set(key::kLanguage, "cpp");
        QCOMPARE(bar.language(), QString("cpp"));
        QCOMPARE(chosen.count(), 1);
        scene.preferences.set(key::kLanguage, "no-such-language");
        QCOMPARE(bar.language(), QString("cpp"));
    }

    void settingsGoOutAndComeIn()
    {
        Scene scene(*m_theme, *m_folder);
        SettingsPage& page = scene.page();
        scene.preferences.set(key::kWrap, true);
        scene.window->actions().setKeys("run.submit", QKeySequence("F5"));
        const QString file = m_folder->filePath("settings.json");
        emit page.exportRequested(file);
        QVERIFY(says(page, "Written"));
        scene.preferences.reset(key::kWrap);
        scene.window->actions().resetKeys("run.submit");
        emit page.importRequested(file);
        QVERIFY(scene.preferences.isOn(key::kWrap));
        QCOMPARE(scene.window->actions()["run.submit"].shortcut(), QKeySequence("F5"));
    }

    void badFilesAreToldInPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        QTest::addRow("garbage") << QByteArray("garbage") << "no JSON";
        QTest::addRow("far too large") << QByteArray(2'000'000, ' ') << "too large";
        QTest::addRow("with strangers")
            << QByteArray(R"({"format": "codearena-settings", "settings": {"look/cats": 3, "look/theme": "x"}})") << "look/cats: not known here";
    }
    void badFilesAreToldInPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        Scene scene(*m_theme, *m_folder);
        SettingsPage& page = scene.page();
        write("bad.json", text);
        scene.desk->importSettings(m_folder->filePath("bad.json"));
        QVERIFY(says(page, told));
        scene.desk->importSettings(m_folder->filePath("nowhere.json"));
        QVERIFY(says(page, "cannot be read"));
        scene.desk->exportSettings(m_folder->filePath("no/such/folder/x.json"));
        QVERIFY(says(page, "cannot be written"));
    }

    void theHistoryGoesOutAndComesIn()
    {
        const QString file = m_folder->filePath("all.json");
        {
            Scene scene(*m_theme, *m_folder);
            OwnTest test;
            test.problem = "two-sum";
            test.input = "1 2";
            scene.history.putOwnTest(test);
            auto& data = *scene.page().findChild<DataSection*>();
            emit data.exportTableRequested(m_folder->filePath("table.csv"));
            QTRY_VERIFY_WITH_TIMEOUT(says(data, "Written"), kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(scene.history.unsaved(), std::size_t(0), kPatience);
            emit data.exportAllRequested(file);
            QTRY_VERIFY_WITH_TIMEOUT(says(data, "all.json"), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
        }
        QTemporaryDir elsewhere;
        Scene scene(*m_theme, elsewhere);
        auto& data = *scene.page().findChild<DataSection*>();
        emit data.importRequested(file);
        QTRY_VERIFY_WITH_TIMEOUT(says(data, "New here"), kPatience);
        QVERIFY(says(data, "1 own test"));
        emit data.importRequested(file);
        QTRY_VERIFY_WITH_TIMEOUT(says(data, "All of it was here"), kPatience);
        emit data.importRequested(m_folder->filePath("table.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(!says(data, "Reading /") && !says(data, "All of it"), kPatience);
        QVERIFY2(data.findChild<QPushButton*>()->isEnabled(), "after a failure as after success");
    }

    void whatIsOnTheDiskIsNamed()
    {
        Scene scene(*m_theme, *m_folder);
        const SettingsPage& page = scene.page();
        for (const char* name : {"history.db", "history.db.backups", "own", "snippets", "user.conf"}) {
            const auto labels = page.findChildren<ElidedLabel*>();
            const auto is = [path = m_folder->filePath(name)](const ElidedLabel* label) { return label->fullText() == path; };
            QVERIFY2(std::any_of(labels.begin(), labels.end(), is), name);
        }
    }

    void conflictsAreShownWhenTheyArise()
    {
        Scene scene(*m_theme, *m_folder);
        const SettingsPage& page = scene.page();
        QVERIFY(!says(page, "starts both"));
        scene.window->actions().setKeys("run.submit", QKeySequence("Ctrl+P"));
        QVERIFY(says(page, "starts both"));
        scene.window->actions().resetKeys("run.submit");
        QVERIFY(!says(page, "starts both"));
    }

    void itLooksGood()
    {
        Scene scene(*m_theme, *m_folder);
        SettingsPage& page = scene.page();
        takeScreenshots(*scene.window, *m_theme, "settings-window");
        page.goTo(6);
        takeScreenshots(*scene.window, *m_theme, "settings-window-end");
        scene.window->resize(1024, 640);
        page.goTo(1);
        takeScreenshots(*scene.window, *m_theme, "settings-window-small");
        scene.preferences.set(key::kTextSize, 150);
        page.goTo(0);
        takeScreenshots(*scene.window, *m_theme, "settings-window-large-text");
    }

private:
    [[nodiscard]] std::unique_ptr<Preferences> preferences() const
    {
        return std::make_unique<Preferences>(m_folder->filePath("user.conf"), m_folder->filePath("machine.conf"));
    }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(SettingsDeskTest)
#include "settings_desk_test.moc"
