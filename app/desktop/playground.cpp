// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground.h"

#include "app/compose/workshop.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/editor_languages.h"
#include "app/desktop/playground/playground_box.h"
#include "app/desktop/playground/playground_list.h"
#include "app/desktop/playground/playground_page.h"
#include "app/desktop/playground/playground_runs.h"
#include "app/desktop/playground/playground_starters.h"
#include "app/desktop/preferred_editor.h"
#include "app/desktop/revision_desk.h"
#include "app/desktop/run_commands.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/widgets/banner.h"
#include "app/link/live_console.h"
#include "core/base/files.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTime>

#include <algorithm>

namespace ca {

namespace {

using Page = MainWindow::Page;

constexpr const char* kLastFile = "playground/file";
constexpr const char* kColumns = "playground/columns";
constexpr Bytes kLargestSource = mib(1);

} // namespace

Playground::Playground(const Ends& ends, QObject* parent)
    : QObject(parent), m_ends(ends), m_files(new PlaygroundFiles(ends.drafts, ends.workshop.languages())),
      m_page(new PlaygroundPage(ends.theme, *m_files)),
      m_editor(m_page->editor()), m_console(new LiveConsole(ends.place, this)),
      m_runs(new PlaygroundRuns({*m_page, ends.judge, ends.history, *m_console, [this] { return program(); }}, this))
{
    m_files->setParent(m_page); // which shows it as long as it lives
    m_editor.setLanguages(editorLanguages(ends.workshop.languages()));
    m_editor.setFilesElsewhere(true);
    ca::follow(m_editor, ends.preferences);
    new RevisionDesk({m_editor, ends.drafts, ends.history, [this](const QString&) { return PlaygroundFiles::keyOf(m_open); }}, this);
    listen();
    listenToEditor();
    listenToTopBar();
    m_page->setState(ends.state.value(kColumns).toByteArray());
    ends.window.page(Page::Playground).put(m_page);
    ends.commands.answer(Page::Playground, *m_runs);
}

Playground::~Playground()
{
    m_ends.drafts.flush();
}

void Playground::listen()
{
    PlaygroundList& list = m_page->list();
    connect(&list, &PlaygroundList::chosen, this, &Playground::open);
    connect(&list, &PlaygroundList::newWanted, this, [this] {
        create(m_open.language);
        m_page->list().renameCurrent();
    });
    connect(&list, &PlaygroundList::removed, this, [this] {
        if (m_files->all().empty()) {
            create(m_open.language);
        }
    });
    connect(&list, &PlaygroundList::left, &m_editor, &EditorPanel::setFocusToCode);
    connect(m_files, &PlaygroundFiles::renamed, this, &Playground::follow);
    connect(&m_page->box(), &PlaygroundBox::inputChanged, this, &Playground::keepInput);
    connect(m_page, &PlaygroundPage::moved, this, [this] { m_ends.state.setValue(kColumns, m_page->state()); });
    connect(&m_ends.window, &MainWindow::pageShown, this, [this](Page page) {
        if (page == Page::Playground) {
            begin();
        }
    });
}

void Playground::listenToEditor()
{
    connect(&m_editor, &EditorPanel::textEdited, this, [this] { m_ends.drafts.note(PlaygroundFiles::keyOf(m_open), m_editor.text()); });
    connect(&m_editor, &EditorPanel::saveRequested, this, [this] { keep(RevisionKind::Saved); });
    connect(&m_editor, &EditorPanel::cursorMoved, &m_ends.window.status(), &StatusLine::setCursor);
    connect(&m_editor, &EditorPanel::languageChosen, this, &Playground::chooseLanguage);
    connect(&m_editor, &EditorPanel::fileWished, this, [this](FileWish wish) {
        PlaygroundList& list = m_page->list();
        const int count = m_files->rowCount();
        switch (wish) {
        case FileWish::New: emit list.newWanted(); break;
        case FileWish::Rename: list.renameCurrent(); break;
        case FileWish::Close: list.removeCurrent(); break;
        case FileWish::Next: list.choose((list.current() + 1) % count); break;
        case FileWish::Previous: list.choose((list.current() + count - 1) % count); break;
        }
    });
    connect(&m_ends.drafts, &DraftKeeper::kept, this, [this](const DraftKey& key) {
        if (!m_open.name.isEmpty() && key == PlaygroundFiles::keyOf(m_open)) {
            m_editor.markSaved(m_open.name);
            m_ends.window.status().setSaved(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
        }
    });
}

void Playground::listenToTopBar()
{
    connect(&m_ends.window.topBar(), &TopBar::languageChosen, this, [this](const QString& language) {
        if (isShown()) {
            chooseLanguage(language);
        }
    });
}

bool Playground::isShown() const
{
    return m_ends.window.currentPage() == Page::Playground;
}

/// The page comes to the front: the first time, with what was written last.
void Playground::begin()
{
    if (m_open.name.isEmpty()) {
        const int last = m_files->find(m_ends.state.value(kLastFile).toString());
        if (m_files->all().empty()) {
            create(m_ends.preferences.text(key::kLanguage));
        } else {
            m_page->list().choose(std::max(last, 0));
        }
    }
    for (QAction* command : m_editor.commands()) {
        m_ends.window.actions().adopt(command);
    }
    m_ends.window.topBar().setLanguages(languageChoices(m_ends.workshop.languages()));
    m_ends.window.topBar().chooseLanguage(m_open.language);
}

void Playground::create(const QString& language)
{
    m_page->list().choose(m_files->create(language, playgroundStarter(language), playgroundInput()));
}

void Playground::open(int row)
{
    const ScratchFile file = m_files->at(row);
    if (file == m_open) {
        return;
    }
    m_ends.drafts.flush();
    m_open = file;
    const auto text = m_ends.drafts.latest(PlaygroundFiles::keyOf(file));
    m_editor.openFile(file.name, file.language, text.value_or(QString()), playgroundStarter(file.language));
    m_page->box().setInput(m_ends.drafts.latest(PlaygroundFiles::inputKeyOf(file)).value_or(QString()));
    m_ends.state.setValue(kLastFile, file.name);
    if (isShown()) {
        m_ends.window.topBar().chooseLanguage(file.language);
    }
}

/// The one that is open has another name or language: its text stays, and so does what can be undone.
void Playground::follow(int row)
{
    if (row != m_page->list().current()) {
        return;
    }
    m_open = m_files->at(row);
    m_editor.renameFile(m_open.name, m_open.language, playgroundStarter(m_open.language));
    m_ends.state.setValue(kLastFile, m_open.name);
    m_ends.window.topBar().chooseLanguage(m_open.language);
}

/// A file that is still the starter becomes the other language's.
void Playground::chooseLanguage(const QString& language)
{
    const bool untouched = m_editor.text() == playgroundStarter(m_open.language);
    m_files->setLanguage(m_page->list().current(), language);
    if (untouched) {
        m_editor.replaceText(playgroundStarter(language));
    }
}

void Playground::keepInput()
{
    m_ends.drafts.note(PlaygroundFiles::inputKeyOf(m_open), m_page->box().input());
}

void Playground::keep(RevisionKind kind)
{
    m_ends.drafts.keep(PlaygroundFiles::keyOf(m_open), m_editor.text(), kind);
}

ScratchProgram Playground::program()
{
    keep(RevisionKind::Run);
    return {m_open.name, m_files->languageOf(m_open), m_editor.text().toStdString()};
}

void Playground::openSource(const QString& path)
{
    m_errands.run([path] { return readFile(path.toStdString(), kLargestSource); },
                  [this, path](const Result<std::string>& source) { show(path, source); });
}

void Playground::show(const QString& path, const Result<std::string>& source)
{
    const QString name = QFileInfo(path).fileName();
    Banner& banner = m_ends.window.banner();
    if (!source) {
        banner.say(Banner::Tone::Bad, tr("%1 cannot be read: %2").arg(name, QString::fromStdString(source.error().what)));
        return;
    }
    if (source->find('\0') != std::string::npos) {
        banner.say(Banner::Tone::Bad, tr("%1 is not a text.").arg(name));
        return;
    }
    begin();
    const auto language = m_ends.workshop.languages().byExtension(QFileInfo(path).suffix().toStdString());
    const QString text = QString::fromStdString(*source).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    m_page->list().choose(m_files->take(name, language ? QString::fromStdString(language->id) : m_open.language, text));
    m_editor.setFocusToCode();
}

} // namespace ca
