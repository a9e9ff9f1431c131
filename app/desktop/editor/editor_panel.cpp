// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/editor_panel.h"

#include "app/desktop/editor/editor_commands.h"
#include "app/desktop/editor/file_tabs.h"
#include "app/desktop/editor/find_bar.h"
#include "app/desktop/editor/formatter.h"
#include "app/desktop/editor/line_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ca {

EditorPanel::EditorPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tabs(new FileTabs(this)), m_stack(new QStackedWidget(this)),
      m_languageButton(new QToolButton(this)), m_languageActions(new QActionGroup(this)), m_add(new QToolButton(this)),
      m_reset(new QToolButton(this)), m_banner(new QLabel(this)), m_notice(new QLabel(this)), m_findBar(new FindBar(theme, this)),
      m_lineBar(new LineBar(this)), m_formatter(new Formatter(this))
{
    m_commands = new EditorCommands(*this);
    layOut();
    addFile({}, {}, {});
    connect(m_tabs, &QTabBar::currentChanged, this, &EditorPanel::showFile);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &EditorPanel::closeFile);
    connect(m_tabs, &FileTabs::refused, this, &EditorPanel::say);
    connect(m_tabs, &FileTabs::renamed, this, [this](int index, const QString& name) {
        CodeEditor* renamed = editor(index);
        const QString before = renamed->property("file").toString();
        renamed->setProperty("file", name);
        if (languageOf(name) != renamed->language()) {
            m_loading = true;
            renamed->load(languageOf(name), renamed->text());
            m_loading = false;
        }
        emit fileRenamed(before, name);
    });
    m_tabs->setRefusal([this](int index, const QString& name) { return refusalOf(index, name); });
    connect(m_lineBar, &LineBar::chosen, this, [this](int line, int column) { current().goTo(line, column); });
    connect(m_lineBar, &LineBar::left, this, &EditorPanel::setFocusToCode);
    connect(m_languageActions, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        nameLanguage(); // whoever hears it opens the file of that language, or does not
        emit languageChosen(chosen->data().toString());
    });
    connect(m_formatter, &Formatter::formatted, this, &EditorPanel::formatted);
    connect(m_formatter, &Formatter::failed, this, &EditorPanel::say);
    connect(&m_theme, &Theme::changed, this, &EditorPanel::applyTheme);
    showFile(0);
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
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_notice);
    rows->addWidget(m_lineBar);
    rows->addWidget(m_findBar);
    m_stack->setObjectName(QStringLiteral("editorStack"));
    m_stack->setAutoFillBackground(true);
    m_stack->setContentsMargins(0, 6, 0, 0);
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
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_add->setDefaultAction(m_commands->find(QStringLiteral("editor.newFile")));
    m_add->setIcon(m_theme.icon(QStringLiteral("plus")));
    m_add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addWidget(m_add);
    row->addStretch(1);
    m_languageButton->setObjectName(QStringLiteral("editorLanguage"));
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setMenu(new QMenu(m_languageButton));
    m_languageButton->setToolTip(tr("Language of the solution"));
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton->setLayoutDirection(Qt::RightToLeft); // the arrow behind the name
    m_languageButton->setIcon(m_theme.icon(QStringLiteral("chevron-down")));
    row->addWidget(m_languageButton);
    m_reset->setDefaultAction(m_commands->find(QStringLiteral("editor.reset")));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_reset);
    return box;
}

void EditorPanel::applyTheme()
{
    QPalette palette = m_stack->palette();
    palette.setColor(QPalette::Window, m_theme.tokens().editor);
    m_stack->setPalette(palette);
}

void EditorPanel::setLanguages(const std::vector<EditorLanguage>& languages)
{
    m_languages = languages;
    QMenu* menu = m_languageButton->menu();
    menu->clear();
    qDeleteAll(m_languageActions->actions());
    for (const EditorLanguage& language : languages) {
        QAction* action = menu->addAction(language.name);
        action->setCheckable(true);
        action->setData(language.id);
        m_languageActions->addAction(action);
    }
    nameLanguage();
}

void EditorPanel::nameLanguage()
{
    const auto known = std::find_if(m_languages.begin(), m_languages.end(), [this](const auto& one) { return one.id == m_language; });
    const QString name = known == m_languages.end() ? m_language : known->name;
    m_languageButton->setText(name);
    m_languageButton->setAccessibleName(tr("Language: %1").arg(name));
    m_languageButton->setVisible(!m_languages.empty());
    for (QAction* action : m_languageActions->actions()) {
        action->setChecked(action->data().toString() == m_language);
    }
}

void EditorPanel::open(const QString& problemId, const QString& languageId, const QString& text, const QString& starter)
{
    m_problem = problemId;
    m_language = languageId;
    m_starter = starter;
    removeExtraFiles();
    m_loading = true;
    editor(0)->load(languageId, text);
    m_loading = false;
    editor(0)->setProperty("file", mainFile());
    m_tabs->setName(0, mainFile());
    m_tabs->setCurrentIndex(0);
    setWritable();
    nameLanguage();
    m_notice->hide();
    emit cursorMoved(1, 1);
}

QString EditorPanel::mainFile() const
{
    const auto known = std::find_if(m_languages.begin(), m_languages.end(), [this](const auto& one) { return one.id == m_language; });
    const QString stem = m_problem.isEmpty() ? QStringLiteral("solution") : QString(m_problem).replace(QLatin1Char('-'), QLatin1Char('_'));
    return known == m_languages.end() ? stem : stem + QLatin1Char('.') + known->extension;
}

QString EditorPanel::text() const
{
    return editor(0)->text();
}

void EditorPanel::replaceText(const QString& text)
{
    if (!m_readOnly) {
        editor(0)->replaceText(text);
    }
}

CodeEditor* EditorPanel::editor(int index) const
{
    return qobject_cast<CodeEditor*>(m_stack->widget(index));
}

CodeEditor& EditorPanel::current() const
{
    return *qobject_cast<CodeEditor*>(m_stack->currentWidget());
}

CodeEditor* EditorPanel::addFile(const QString& name, const QString& language, const QString& text)
{
    auto* added = new CodeEditor(m_theme, m_stack);
    added->setAccessibleName(tr("Code"));
    added->setPreferences(m_preferences);
    added->setProperty("file", name);
    added->load(language, text);
    added->setReadOnly(m_readOnly);
    connect(added, &CodeEditor::edited, this, [this, added] { noteEdit(added); });
    connect(added, &CodeEditor::moved, this, [this, added](int line, int column) {
        if (added == m_stack->currentWidget()) {
            emit cursorMoved(line, column);
        }
    });
    m_stack->addWidget(added);
    const int index = m_tabs->addTab(name);
    m_tabs->setName(index, name);
    if (index == 0) {
        m_tabs->setTabButton(0, QTabBar::RightSide, nullptr);
        m_tabs->setTabButton(0, QTabBar::LeftSide, nullptr);
    }
    return added;
}

void EditorPanel::noteEdit(CodeEditor* editor)
{
    if (m_loading) {
        return;
    }
    m_tabs->setChanged(m_stack->indexOf(editor), true);
    m_notice->hide();
    emit textEdited(editor->property("file").toString());
}

void EditorPanel::markSaved(const QString& file)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->name(i) == file) {
            m_tabs->setChanged(i, false);
        }
    }
}

void EditorPanel::showFile(int index)
{
    if (editor(index) == nullptr) {
        return;
    }
    m_stack->setCurrentIndex(index);
    m_findBar->setEditor(editor(index));
    int line = 0;
    int column = 0;
    editor(index)->getCursorPosition(&line, &column);
    emit cursorMoved(line + 1, column + 1);
}

void EditorPanel::setExtraFiles(const std::vector<EditorFile>& files)
{
    removeExtraFiles();
    for (const EditorFile& file : files) {
        addFile(file.name, languageOf(file.name), file.text);
    }
}

std::vector<EditorFile> EditorPanel::extraFiles() const
{
    std::vector<EditorFile> files;
    for (int i = 1; i < m_stack->count(); ++i) {
        files.push_back({m_tabs->name(i), editor(i)->text()});
    }
    return files;
}

QString EditorPanel::textOf(const QString& file) const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_tabs->name(i) == file) {
            return editor(i)->text();
        }
    }
    return {};
}

void EditorPanel::removeExtraFiles()
{
    m_tabs->setCurrentIndex(0);
    while (m_stack->count() > 1) {
        QWidget* last = m_stack->widget(m_stack->count() - 1);
        m_tabs->removeTab(m_stack->count() - 1);
        m_stack->removeWidget(last);
        last->deleteLater();
    }
}

QString EditorPanel::languageOf(const QString& file) const
{
    const QString extension = file.section(QLatin1Char('.'), -1);
    const auto known = std::find_if(m_languages.begin(), m_languages.end(), [&](const auto& one) { return one.extension == extension; });
    return known == m_languages.end() ? QString() : known->id;
}

QString EditorPanel::refusalOf(int index, const QString& name) const
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'))) {
        return tr("A file needs a name without slashes that does not begin with a point.");
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (i != index && m_tabs->name(i).compare(name, Qt::CaseInsensitive) == 0) {
            return tr("There is a file %1 already.").arg(name);
        }
    }
    return {};
}

void EditorPanel::newFile()
{
    const QString extension = mainFile().section(QLatin1Char('.'), -1);
    QString name;
    for (int number = 1; name.isEmpty() || !refusalOf(-1, name).isEmpty(); ++number) {
        name = QStringLiteral("file%1.%2").arg(number).arg(extension);
    }
    addFile(name, languageOf(name), {});
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    emit fileAdded(name);
    m_tabs->rename(m_tabs->count() - 1);
}

void EditorPanel::closeFile(int index)
{
    if (index < 1 || index >= m_stack->count()) {
        return;
    }
    const QString name = m_tabs->name(index);
    QWidget* gone = m_stack->widget(index);
    m_tabs->setCurrentIndex(index - 1);
    m_tabs->removeTab(index);
    m_stack->removeWidget(gone);
    gone->deleteLater();
    showFile(m_tabs->currentIndex());
    emit fileRemoved(name);
}

void EditorPanel::closeCurrentFile()
{
    closeFile(m_tabs->currentIndex());
}

void EditorPanel::renameFile()
{
    m_tabs->rename(m_tabs->currentIndex());
}

void EditorPanel::stepFile(int direction)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + direction + m_tabs->count()) % m_tabs->count());
    setFocusToCode();
}

void EditorPanel::showDiagnostics(const std::vector<Diagnostic>& diagnostics)
{
    editor(0)->showDiagnostics(diagnostics);
}

void EditorPanel::goTo(int line, int column)
{
    m_tabs->setCurrentIndex(0);
    editor(0)->goTo(line, column);
}

void EditorPanel::flash(int line)
{
    m_tabs->setCurrentIndex(0);
    editor(0)->flash(line);
}

void EditorPanel::setReadOnly(const QString& reason)
{
    m_readOnly = true;
    m_banner->setText(reason);
    m_banner->setVisible(!reason.isEmpty());
    m_commands->setWriting(false);
    for (int i = 0; i < m_stack->count(); ++i) {
        editor(i)->setReadOnly(true);
    }
}

void EditorPanel::setWritable()
{
    m_readOnly = false;
    m_banner->hide();
    m_commands->setWriting(true);
    for (int i = 0; i < m_stack->count(); ++i) {
        editor(i)->setReadOnly(false);
    }
}

void EditorPanel::setPreferences(const EditorPreferences& preferences)
{
    m_preferences = preferences;
    for (int i = 0; i < m_stack->count(); ++i) {
        editor(i)->setPreferences(preferences);
    }
    m_commands->showPreferences(preferences);
}

QList<QAction*> EditorPanel::commands() const
{
    return m_commands->all();
}

void EditorPanel::setFocusToCode()
{
    current().setFocus();
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
    current().getCursorPosition(&line, &column);
    m_lineBar->begin(line + 1, current().lines());
}

void EditorPanel::say(const QString& message)
{
    m_notice->setText(message);
    m_notice->show();
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
    m_tabs->setCurrentIndex(0);
    replaceText(m_starter);
    editor(0)->goTo(1, 1);
    say(tr("This is the template again. Undo brings your code back."));
}

} // namespace ca
