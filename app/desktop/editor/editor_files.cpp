// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/editor_files.h"

#include "app/desktop/editor/file_tabs.h"

#include <QStackedWidget>

#include <algorithm>

namespace ca {

EditorFiles::EditorFiles(Theme& theme, QWidget* owner)
    : QObject(owner), m_theme(theme), m_tabs(new FileTabs(owner)), m_pages(new QStackedWidget(owner))
{
    m_tabs->setRefusal([this](int index, const QString& name) { return refusalOf(index, name); });
    connect(m_tabs, &QTabBar::currentChanged, this, &EditorFiles::showPage);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &EditorFiles::close);
    connect(m_tabs, &FileTabs::refused, this, &EditorFiles::refused);
    connect(m_tabs, &FileTabs::renamed, this, &EditorFiles::noteRenaming);
    add({}, {});
}

QWidget* EditorFiles::tabs() const
{
    return m_tabs;
}

QWidget* EditorFiles::pages() const
{
    return m_pages;
}

QString EditorFiles::extensionOf(const QString& language) const
{
    const auto known = std::find_if(m_languages.begin(), m_languages.end(), [&](const auto& one) { return one.id == language; });
    return known == m_languages.end() ? QString() : known->extension;
}

QString EditorFiles::languageOf(const QString& name) const
{
    const QString extension = name.section(QLatin1Char('.'), -1);
    const auto known = std::find_if(m_languages.begin(), m_languages.end(), [&](const auto& one) { return one.extension == extension; });
    return known == m_languages.end() ? QString() : known->id;
}

void EditorFiles::open(const QString& name, const QString& language, const QString& text)
{
    discardExtras();
    m_loading = true;
    main().load(language, text);
    m_loading = false;
    m_tabs->setName(0, name);
    show(0);
}

void EditorFiles::renameMain(const QString& name, const QString& language)
{
    m_tabs->setName(0, name);
    if (main().language() != language) {
        main().setLanguage(language);
    }
}

void EditorFiles::setExtras(const std::vector<EditorFile>& files)
{
    discardExtras();
    for (const EditorFile& file : files) {
        add(file, languageOf(file.name));
    }
}

std::vector<EditorFile> EditorFiles::extras() const
{
    std::vector<EditorFile> files;
    for (int i = 1; i < count(); ++i) {
        files.push_back({m_tabs->name(i), at(i).text()});
    }
    return files;
}

QString EditorFiles::textOf(const QString& name) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_tabs->name(i) == name) {
            return at(i).text();
        }
    }
    return {};
}

QString EditorFiles::mainName() const
{
    return m_tabs->name(0);
}

QString EditorFiles::currentName() const
{
    return m_tabs->name(m_pages->currentIndex());
}

int EditorFiles::count() const
{
    return m_pages->count();
}

CodeEditor& EditorFiles::at(int index) const
{
    return *qobject_cast<CodeEditor*>(m_pages->widget(index));
}

CodeEditor& EditorFiles::current() const
{
    return *qobject_cast<CodeEditor*>(m_pages->currentWidget());
}

void EditorFiles::add(const EditorFile& file, const QString& language)
{
    auto* editor = new CodeEditor(m_theme, m_pages);
    editor->setAccessibleName(tr("Code"));
    editor->setPreferences(m_preferences);
    if (m_shelf) {
        editor->setSnippets(m_shelf);
    }
    editor->load(language, file.text);
    editor->setReadOnly(m_readOnly);
    connect(editor, &CodeEditor::edited, this, [this, editor] { noteEdit(editor); });
    connect(editor, &CodeEditor::moved, this, [this, editor](int line, int column) {
        if (editor == m_pages->currentWidget()) {
            emit moved(line, column);
        }
    });
    m_pages->addWidget(editor);
    m_tabs->setName(m_tabs->addTab(file.name), file.name);
    m_tabs->fixFirst();
}

void EditorFiles::discard(int index)
{
    QWidget* page = m_pages->widget(index);
    m_tabs->removeTab(index);
    m_pages->removeWidget(page);
    page->deleteLater(); // its own signal may be under way
}

void EditorFiles::discardExtras()
{
    show(0);
    while (count() > 1) {
        discard(count() - 1);
    }
}

void EditorFiles::noteEdit(CodeEditor* editor)
{
    const int index = m_pages->indexOf(editor);
    if (!m_loading && index >= 0) {
        m_tabs->setChanged(index, true);
        emit edited(m_tabs->name(index));
    }
}

void EditorFiles::noteRenaming(int index, const QString& name, const QString& before)
{
    if (languageOf(name) != at(index).language()) {
        at(index).setLanguage(languageOf(name));
    }
    emit renamed(before, name);
}

void EditorFiles::show(int index)
{
    m_tabs->setCurrentIndex(index);
}

void EditorFiles::showPage(int index)
{
    if (index < 0 || index >= count()) {
        return;
    }
    m_pages->setCurrentIndex(index);
    emit switched();
    int line = 0;
    int column = 0;
    current().getCursorPosition(&line, &column);
    emit moved(line + 1, column + 1);
}

void EditorFiles::step(int direction)
{
    show((m_tabs->currentIndex() + direction + count()) % count());
    current().setFocus();
}

QString EditorFiles::refusalOf(int index, const QString& name) const
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'))) {
        return tr("A file needs a name without slashes that does not begin with a point.");
    }
    for (int i = 0; i < count(); ++i) {
        if (i != index && m_tabs->name(i).compare(name, Qt::CaseInsensitive) == 0) {
            return tr("There is a file %1 already.").arg(name);
        }
    }
    return {};
}

void EditorFiles::create()
{
    const QString extension = extensionOf(main().language());
    const QString pattern = extension.isEmpty() ? QStringLiteral("file%1.txt") : QStringLiteral("file%1.") + extension;
    int number = 1;
    while (!refusalOf(-1, pattern.arg(number)).isEmpty()) {
        ++number;
    }
    const QString name = pattern.arg(number);
    add({name, {}}, languageOf(name));
    show(count() - 1);
    emit created(name);
    m_tabs->rename(count() - 1);
}

void EditorFiles::close(int index)
{
    if (index < 1 || index >= count()) {
        return; // the solution stays
    }
    const QString name = m_tabs->name(index);
    discard(index);
    showPage(m_tabs->currentIndex());
    emit closed(name);
}

void EditorFiles::closeCurrent()
{
    close(m_tabs->currentIndex());
}

void EditorFiles::renameCurrent()
{
    m_tabs->rename(m_tabs->currentIndex());
}

void EditorFiles::markSaved(const QString& name)
{
    for (int i = 0; i < count(); ++i) {
        if (m_tabs->name(i) == name) {
            m_tabs->setChanged(i, false);
        }
    }
}

void EditorFiles::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (int i = 0; i < count(); ++i) {
        at(i).setReadOnly(readOnly);
    }
}

void EditorFiles::setSnippets(const std::shared_ptr<const SnippetShelf>& shelf)
{
    m_shelf = shelf;
    for (int i = 0; i < count(); ++i) {
        at(i).setSnippets(shelf);
    }
}

void EditorFiles::setPreferences(const EditorPreferences& preferences)
{
    m_preferences = preferences;
    for (int i = 0; i < count(); ++i) {
        at(i).setPreferences(preferences);
    }
}

} // namespace ca
