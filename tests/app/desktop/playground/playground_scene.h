// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A window with a playground over the files of a folder, where a second one finds what the first one left.
#pragma once

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/playground.h"
#include "app/desktop/playground/playground_box.h"
#include "app/desktop/playground/playground_list.h"
#include "app/desktop/playground/playground_page.h"
#include "app/desktop/run_commands.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/runner.h"
#include "app/desktop/widgets/banner.h"
#include "app/link/history.h"
#include "app/link/run_places.h"
#include "core/store/store.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/run/fake_judge.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace ca {

inline constexpr int kPatience = 30'000;

/// The workspace's answer to the commands, which only counts.
class CountingRunner final : public Runner {
public:
    void runSamples() override { ++samples; }
    void submit() override { ++submissions; }
    void runInConsole() override {}
    void stop() override { ++stops; }
    [[nodiscard]] bool canRun() const override { return able; }
    [[nodiscard]] bool isBusy() const override { return false; }

    int samples = 0;
    int submissions = 0;
    int stops = 0;
    bool able = false;
};

struct PlaygroundScene {
    PlaygroundScene(Theme& theme, const QTemporaryDir& folder)
        : preferences(folder.filePath("user.conf"), QString()), state(folder.filePath("state.conf"), QSettings::IniFormat),
          store(std::move(Store::open(folder.filePath("history.db").toStdString())).value()), history(*store), drafts(*store),
          workshop(cli::makeFakeWorkshop(world, {})), window(theme, preferences, state), commands(window)
    {
        history.watch(judge);
        commands.answer(MainWindow::Page::Workspace, workspace);
        playground = std::make_unique<Playground>(
            Playground::Ends{window, commands, theme, preferences, state, *workshop, judge, place, history, drafts});
        window.resize(1440, 900);
        window.show();
    }

    void go() { window.showPage(MainWindow::Page::Playground); }
    [[nodiscard]] PlaygroundPage& page() { return *qobject_cast<PlaygroundPage*>(window.page(MainWindow::Page::Playground).panel()); }
    [[nodiscard]] EditorPanel& editor() { return page().editor(); }
    [[nodiscard]] QListView& list() { return page().list().view(); }
    [[nodiscard]] QStringList files()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            names << list().model()->index(row, 0).data().toString();
        }
        return names;
    }
    void rename(const QString& name)
    {
        QTest::keyClick(&list(), Qt::Key_F2);
        answer(name, Qt::Key_Return);
    }
    /// To the field in which a name is written.
    void answer(const QString& name, Qt::Key key)
    {
        const auto fields = list().findChildren<QLineEdit*>();
        const auto shown = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isVisible(); });
        QVERIFY(shown != fields.end());
        const QPointer<QLineEdit> field = *shown;
        field->setText(name);
        QTest::keyClick(field, key);
        QTRY_VERIFY_WITH_TIMEOUT(!field || !field->isVisible(), kPatience);
    }
    void create()
    {
        editor().wish(FileWish::New);
        answer({}, Qt::Key_Escape);
    }
    [[nodiscard]] QAction& action(const char* id) { return window.actions()[id]; }
    [[nodiscard]] QString said() { return page().findChild<Banner*>()->sentence(); }
    void undo() { page().findChild<Banner*>()->findChild<QPushButton*>()->click(); }

    Preferences preferences;
    QSettings state;
    std::unique_ptr<Store> store;
    History history;
    DraftKeeper drafts;
    cli::FakeWorld world;
    std::unique_ptr<Workshop> workshop;
    SandboxPlace place{*workshop};
    FakeJudge judge;
    CountingRunner workspace;
    MainWindow window;
    RunCommands commands;
    std::unique_ptr<Playground> playground;
};

} // namespace ca
