// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/window_commands.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/shortcut_editor.h"
#include "app/desktop/shell/solve_timer.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/shell/workspace.h"

namespace ca {

namespace {

using Page = MainWindow::Page;
using Part = Workspace::Part;

constexpr int kTextStep = 10; // percent

Theme::Choice choiceOf(const QString& word)
{
    return word == "dark" ? Theme::Choice::Dark : word == "light" ? Theme::Choice::Light : Theme::Choice::System;
}

} // namespace

WindowCommands::WindowCommands(MainWindow& window, Theme& theme, Preferences& preferences)
    : QObject(&window), m_window(window), m_theme(theme), m_preferences(preferences)
{
    connectPages();
    connectParts();
    connectLook();
    on("view.palette", [this] { m_window.askForCommand(); });
    on("app.shortcuts", [this] { editShortcuts(); });
    on("app.quit", [this] { m_window.close(); });
    on("go.language", [this] { m_window.topBar().popUpLanguages(); });
    applyLook();
}

void WindowCommands::on(const char* action, std::function<void()> what)
{
    connect(&m_window.actions()[action], &QAction::triggered, this, std::move(what));
}

void WindowCommands::connectPages()
{
    const std::pair<const char*, Page> pages[] = {{"go.playground", Page::Playground},
                                                  {"go.progress", Page::Progress},
                                                  {"go.review", Page::Review},
                                                  {"go.settings", Page::Settings},
                                                  {"app.machine", Page::Machine}};
    for (const auto& [action, page] : pages) {
        on(action, [this, page = page] {
            m_window.showPage(page);
            m_window.page(page).takeKeyboard();
        });
    }
    const std::pair<const char*, Part> parts[] = {{"go.problems", Part::Browser},
                                                  {"go.statement", Part::Statement},
                                                  {"go.editor", Part::Editor},
                                                  {"go.tests", Part::Results},
                                                  {"go.console", Part::Results}};
    for (const auto& [action, part] : parts) {
        on(action, [this, part = part] {
            m_window.showPage(Page::Workspace);
            m_window.workspace().setShown(part, true);
            m_window.workspace().at(part).takeKeyboard();
        });
    }
    connect(&m_window.status(), &StatusLine::sandboxPressed, &m_window.actions()["app.machine"], &QAction::trigger);
}

void WindowCommands::connectParts()
{
    const std::pair<const char*, Part> parts[]
        = {{"view.browser", Part::Browser}, {"view.statement", Part::Statement}, {"view.results", Part::Results}};
    for (const auto& [action, part] : parts) {
        connect(&m_window.actions()[action], &QAction::triggered, this,
                [this, part = part](bool shown) { m_window.workspace().setShown(part, shown); });
    }
    connect(&m_window.actions()["view.focus"], &QAction::triggered, this, [this](bool on) {
        m_window.showPage(Page::Workspace);
        m_window.workspace().setFocusMode(on);
        m_window.workspace().at(Part::Editor).takeKeyboard();
    });
    connect(&m_window.actions()["view.fullScreen"], &QAction::triggered, &m_window,
            [this](bool on) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(&m_window.workspace(), &Workspace::shownChanged, this, &WindowCommands::showParts);
    showParts();
}

void WindowCommands::showParts()
{
    Actions& actions = m_window.actions();
    const Workspace& workspace = m_window.workspace();
    actions["view.browser"].setChecked(workspace.isShown(Part::Browser));
    actions["view.statement"].setChecked(workspace.isShown(Part::Statement));
    actions["view.results"].setChecked(workspace.isShown(Part::Results));
    actions["view.focus"].setChecked(workspace.isFocusMode());
}

void WindowCommands::connectLook()
{
    for (const char* theme : {"dark", "light", "system"}) {
        on(qPrintable(QString("view.") + theme), [this, theme] { m_preferences.set(key::kTheme, theme); });
    }
    const auto resize = [this](int step) { m_preferences.set(key::kTextSize, m_preferences.number(key::kTextSize) + step); };
    on("view.larger", [resize] { resize(kTextStep); });
    on("view.smaller", [resize] { resize(-kTextStep); });
    on("view.normal", [this] { m_preferences.reset(key::kTextSize); });
    connect(&m_preferences, &Preferences::changed, this, &WindowCommands::applyLook);
}

void WindowCommands::applyLook()
{
    m_theme.choose(choiceOf(m_preferences.text(key::kTheme)));
    m_theme.setTextScale(m_preferences.number(key::kTextSize) / 100.0);
    m_theme.setCodeFamily(m_preferences.text(key::kCodeFont));
    m_window.topBar().setTimerWanted(m_preferences.isOn(key::kShowTimer));
}

void WindowCommands::editShortcuts()
{
    auto* editor = new ShortcutEditor(m_window.actions(), &m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

} // namespace ca
