// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/editor_panel.h"

#include "app/desktop/editor/editor_commands.h"
#include "app/desktop/editor/find_bar.h"
#include "app/desktop/editor/formatter.h"
#include "app/desktop/editor/line_bar.h"
#include "app/desktop/editor/revision_bar.h"
#include "app/desktop/editor/revision_view.h"
#include "app/desktop/editor/snippet_shelf.h"
#include "app/desktop/editor/snippet_window.h"
#include "app/desktop/editor/time_slider.h"
#include "app/desktop/widgets/icon_button.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ca {

EditorPanel::EditorPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_files(new EditorFiles(theme, this)), m_languages(new LanguageButton(this)),
      m_banner(new QLabel(this)), m_notice(new QLabel(this)), m_findBar(new FindBar(theme, this)), m_lineBar(new LineBar(this)),
      m_timeSlider(new TimeSlider(theme, this)), m_formatter(new Formatter(this)), m_commands(new EditorCommands(*this))
{
    layOut();
    listen();
    listenToHistory();
    m_findBar->setEditor(&current());
    applyTheme();
}

EditorPanel::~EditorPanel() = default;

void EditorPanel::layOut()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header());
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    setLook(line, "line");
    rows->addWidget(line);
    rows->addWidget(m_banner);
    rows->addWidget(&m_timeSlider->bar());
    rows->addWidget(m_files->pages(), 1);
    rows->addWidget(&m_timeSlider->view(), 1);
    rows->addWidget(m_notice);
    rows->addWidget(m_lineBar);
    rows->addWidget(m_findBar);
    m_files->pages()->setAutoFillBackground(true);
    m_files->pages()->setContentsMargins(0, 6, 0, 0);
    for (QLabel* text : {m_banner, m_notice}) {
        setLook(text, "muted");
        text->setContentsMargins(14, 6, 14, 6);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->hide();
    }
    m_banner->setObjectName(QStringLiteral("editorBanner"));
    m_notice->setObjectName(QStringLiteral("editorNotice"));
}

QWidget* EditorPanel::header()
{
    auto* box = new QWidget(this);
    setLook(box, "surface");
    box->setAttribute(Qt::WA_StyledBackground);
    box->setFixedHeight(36);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_files->tabs());
    auto* create = new QToolButton(box);
    QAction* newFile = m_commands->find(QStringLiteral("editor.newFile"));
    newFile->setIcon(m_theme.icon(QStringLiteral("plus")));
    create->setDefaultAction(newFile);
    create->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addWidget(create);
    row->addStretch(1);
    m_languages->setIcon(m_theme.icon(QStringLiteral("chevron-down")));
    row->addWidget(m_languages);
    QAction* history = m_commands->find(QStringLiteral("editor.history"));
    history->setIcon(m_theme.icon(QStringLiteral("history")));
    row->addWidget(new IconButton(history, box));
    QAction* reset = m_commands->find(QStringLiteral("editor.reset"));
    reset->setIcon(m_theme.icon(QStringLiteral("reset")));
    row->addWidget(new IconButton(reset, box));
    return box;
}

void EditorPanel::listen()
{
    connect(m_files, &EditorFiles::edited, this, [this](const QString& file) {
        m_notice->hide();
        emit textEdited(file);
    });
    connect(m_files, &EditorFiles::moved, this, &EditorPanel::cursorMoved);
    connect(m_files, &EditorFiles::switched, this, [this] {
        m_timeSlider->close();
        m_findBar->setEditor(&current());
    });
    connect(m_files, &EditorFiles::created, this, &EditorPanel::fileAdded);
    connect(m_files, &EditorFiles::closed, this, &EditorPanel::fileRemoved);
    connect(m_files, &EditorFiles::renamed, this, &EditorPanel::fileRenamed);
    connect(m_files, &EditorFiles::refused, this, &EditorPanel::say);
    connect(m_languages, &LanguageButton::chosen, this, &EditorPanel::languageChosen);
    connect(m_lineBar, &LineBar::chosen, this, [this](int line, int column) { shown().goTo(line, column); });
    connect(m_lineBar, &LineBar::left, this, &EditorPanel::setFocusToCode);
    connect(m_formatter, &Formatter::formatted, this, &EditorPanel::formatted);
    connect(m_formatter, &Formatter::failed, this, &EditorPanel::say);
    connect(&m_theme, &Theme::changed, this, &EditorPanel::applyTheme);
}

void EditorPanel::listenToHistory()
{
    connect(m_timeSlider, &TimeSlider::revisionsWanted, this, &EditorPanel::revisionsWanted);
    connect(m_timeSlider, &TimeSlider::textWanted, this, &EditorPanel::revisionTextWanted);
    connect(m_timeSlider, &TimeSlider::restoreWanted, this, &EditorPanel::restore);
    connect(m_timeSlider, &TimeSlider::closed, this, [this] {
        m_files->pages()->show();
        m_commands->setWriting(!m_readOnly);
        m_findBar->setEditor(&current());
        setFocusToCode();
    });
}

void EditorPanel::applyTheme()
{
    QPalette palette = m_files->pages()->palette();
    palette.setColor(QPalette::Window, m_theme.tokens().editor);
    m_files->pages()->setPalette(palette);
}

void EditorPanel::setLanguages(const std::vector<EditorLanguage>& languages)
{
    m_files->setLanguages(languages);
    m_languages->setLanguages(languages);
}

void EditorPanel::open(const QString& problemId, const QString& languageId, const QString& text, const QString& starter)
{
    m_problem = problemId;
    const QString stem = problemId.isEmpty() ? QStringLiteral("solution") : QString(problemId).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString extension = m_files->extensionOf(languageId);
    openFile(extension.isEmpty() ? stem : stem + QLatin1Char('.') + extension, languageId, text, starter);
}

void EditorPanel::openFile(const QString& name, const QString& languageId, const QString& text, const QString& starter)
{
    m_language = languageId;
    m_starter = starter;
    m_formatting = nullptr;
    m_timeSlider->close();
    setWritable();
    m_files->open(name, languageId, text);
    m_languages->setCurrent(languageId);
    m_notice->hide();
    emit cursorMoved(1, 1);
}

void EditorPanel::renameFile(const QString& name, const QString& languageId, const QString& starter)
{
    m_language = languageId;
    m_starter = starter;
    m_timeSlider->close();
    m_files->renameMain(name, languageId);
    m_languages->setCurrent(languageId);
}

QString EditorPanel::text() const
{
    return m_files->main().text();
}

QString EditorPanel::mainFile() const
{
    return m_files->mainName();
}

void EditorPanel::replaceText(const QString& text)
{
    m_timeSlider->close();
    if (!m_readOnly) {
        m_files->main().replaceText(text);
    }
}

void EditorPanel::setExtraFiles(const std::vector<EditorFile>& files)
{
    m_files->setExtras(files);
}

std::vector<EditorFile> EditorPanel::extraFiles() const
{
    return m_files->extras();
}

QString EditorPanel::textOf(const QString& file) const
{
    return m_files->textOf(file);
}

void EditorPanel::markSaved(const QString& file)
{
    m_files->markSaved(file);
}

void EditorPanel::showDiagnostics(const std::vector<Diagnostic>& diagnostics)
{
    m_files->main().showDiagnostics(diagnostics);
}

void EditorPanel::goTo(int line, int column)
{
    m_timeSlider->close();
    m_files->show(0);
    m_files->main().goTo(line, column);
}

void EditorPanel::flash(int line)
{
    m_files->show(0);
    m_files->main().flash(line);
}

void EditorPanel::toggleHistory()
{
    if (m_timeSlider->isOpen()) {
        m_timeSlider->close();
        return;
    }
    m_lineBar->hide();
    m_notice->hide();
    m_files->pages()->hide();
    m_commands->setWriting(false); // the text that they would change is out of sight
    m_timeSlider->view().setPreferences(m_preferences);
    m_findBar->setEditor(&m_timeSlider->view().code());
    m_timeSlider->open(m_files->currentName(), current().language(), current().text());
}

void EditorPanel::showRevisions(std::vector<RevisionMark> marks)
{
    m_timeSlider->setRevisions(std::move(marks));
}

void EditorPanel::showRevisionText(qint64 id, const QString& text)
{
    m_timeSlider->setText(id, text);
}

void EditorPanel::restore(const QString& text)
{
    m_timeSlider->close();
    if (!m_readOnly) {
        current().replaceText(text);
        emit restored(m_files->currentName());
        say(tr("This is the older text again. Undo brings the newer one back."));
    }
}

void EditorPanel::setReadOnly(const QString& reason)
{
    m_readOnly = true;
    m_banner->setText(reason);
    m_banner->setVisible(!reason.isEmpty());
    m_commands->setWriting(false);
    m_files->setReadOnly(true);
}

void EditorPanel::setWritable()
{
    m_readOnly = false;
    m_banner->hide();
    m_commands->setWriting(true);
    m_files->setReadOnly(false);
}

void EditorPanel::setPreferences(const EditorPreferences& preferences)
{
    m_preferences = preferences;
    m_files->setPreferences(preferences);
    m_commands->showPreferences(preferences);
}

void EditorPanel::setSnippetFolder(const QString& folder)
{
    m_shelf = std::make_shared<SnippetShelf>(folder);
    m_files->setSnippets(m_shelf);
}

QList<QAction*> EditorPanel::commands() const
{
    return m_commands->all();
}

CodeEditor& EditorPanel::shown() const
{
    return m_timeSlider->isOpen() ? m_timeSlider->view().code() : current();
}

void EditorPanel::setFocusToCode()
{
    shown().setFocus();
}

void EditorPanel::find(bool replacing)
{
    m_lineBar->hide();
    m_findBar->begin(replacing);
}

void EditorPanel::findNext(int direction)
{
    m_findBar->step(direction);
}

void EditorPanel::askForLine()
{
    m_findBar->hide();
    int line = 0;
    int column = 0;
    shown().getCursorPosition(&line, &column);
    m_lineBar->begin(line + 1, shown().lines());
}

void EditorPanel::wish(FileWish wish)
{
    if (m_filesElsewhere) {
        emit fileWished(wish);
        return;
    }
    switch (wish) {
    case FileWish::New: m_files->create(); break;
    case FileWish::Rename: m_files->renameCurrent(); break;
    case FileWish::Close: m_files->closeCurrent(); break;
    case FileWish::Next: m_files->step(1); break;
    case FileWish::Previous: m_files->step(-1); break;
    }
}

void EditorPanel::say(const QString& message)
{
    m_notice->setText(message);
    m_notice->show();
}

void EditorPanel::editSnippets()
{
    const QString file = m_shelf ? m_shelf->fileOf(current().habits().snippets) : QString();
    if (file.isEmpty()) {
        say(tr("There are no snippets for this language."));
        return;
    }
    (new SnippetWindow(m_theme, m_languages->nameOf(current().language()), file, this))->show();
}

void EditorPanel::format()
{
    const QStringList& command = current().habits().formatter;
    if (m_readOnly || m_formatter->running()) {
        return;
    }
    if (command.isEmpty()) {
        say(tr("There is no formatter for this language."));
    } else if (!Formatter::installed(command)) {
        say(tr("Install %1 to format this code.").arg(command.front()));
    } else {
        m_formatting = &current();
        m_sent = current().text();
        m_formatter->run(command, m_sent);
    }
}

void EditorPanel::formatted(const QString& text)
{
    if (!m_formatting || m_readOnly) {
        return;
    }
    if (m_formatting->text() != m_sent) {
        say(tr("The code changed while it was being formatted; nothing was replaced."));
        return;
    }
    m_formatting->replaceText(text);
}

void EditorPanel::resetToStarter()
{
    if (m_readOnly || m_starter.isEmpty() || text() == m_starter) {
        return;
    }
    m_files->show(0);
    replaceText(m_starter);
    m_files->main().goTo(1, 1);
    emit wasReset();
    say(tr("This is the template again. Undo brings your code back."));
}

} // namespace ca
