// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/editor_commands.h"

#include "app/desktop/editor/carets.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/editor/line_commands.h"

#include <algorithm>

namespace ca {

namespace {

constexpr int kRuler = 100;
constexpr int kLeastZoom = -6;
constexpr int kMostZoom = 20;

QKeySequence keys(const char* written)
{
    return QKeySequence(QString::fromLatin1(written), QKeySequence::PortableText);
}

} // namespace

EditorCommands::EditorCommands(EditorPanel& panel) : QObject(&panel), m_panel(panel)
{
    addEditing();
    addLines();
    addCarets();
    addSearch();
    addFolding();
    addView();
    addFiles();
}

QAction* EditorCommands::add(const char* name, const QString& text, const QList<QKeySequence>& keys, Kind kind, Act act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys[0].toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, &m_panel, [this, act = std::move(act)] { act(m_panel); });
    m_panel.addAction(action);
    m_all << action;
    if (kind == Kind::Writes) {
        m_writers << action;
    }
    return action;
}

void EditorCommands::addEditing()
{
    add("editor.save", tr("Save"), {keys("Ctrl+S")}, Kind::Reads, [](EditorPanel& panel) { emit panel.saveRequested(); });
    add("editor.undo", tr("Undo"), {keys("Ctrl+Z")}, Kind::Writes, [](EditorPanel& panel) { panel.current().undo(); });
    add("editor.redo", tr("Redo"), {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")}, Kind::Writes,
        [](EditorPanel& panel) { panel.current().redo(); });
    add("editor.complete", tr("Complete Word"), {keys("Ctrl+Space")}, Kind::Writes,
        [](EditorPanel& panel) { panel.current().complete(); });
    add("editor.history", tr("History of This File"), {keys("Ctrl+Alt+H")}, Kind::Reads, [](EditorPanel& panel) { panel.toggleHistory(); });
    add("editor.format", tr("Format Code"), {keys("Shift+Alt+F")}, Kind::Writes, [](EditorPanel& panel) { panel.format(); });
    add("editor.snippets", tr("Your Snippets for This Language..."), {}, Kind::Reads, [](EditorPanel& panel) { panel.editSnippets(); });
    add("editor.reset", tr("Reset to Template"), {}, Kind::Writes, [](EditorPanel& panel) { panel.resetToStarter(); });
}

void EditorCommands::addLines()
{
    add("editor.comment", tr("Toggle Comment"), {keys("Ctrl+/")}, Kind::Writes,
        [](EditorPanel& panel) { lines::toggleComment(panel.current(), panel.current().habits()); });
    add("editor.moveUp", tr("Move Lines Up"), {keys("Alt+Up")}, Kind::Writes, [](EditorPanel& panel) { lines::move(panel.current(), -1); });
    add("editor.moveDown", tr("Move Lines Down"), {keys("Alt+Down")}, Kind::Writes,
        [](EditorPanel& panel) { lines::move(panel.current(), 1); });
    add("editor.duplicateUp", tr("Duplicate Lines Above"), {keys("Shift+Alt+Up")}, Kind::Writes,
        [](EditorPanel& panel) { lines::duplicate(panel.current(), -1); });
    add("editor.duplicateDown", tr("Duplicate Lines Below"), {keys("Shift+Alt+Down")}, Kind::Writes,
        [](EditorPanel& panel) { lines::duplicate(panel.current(), 1); });
    add("editor.deleteLine", tr("Delete Lines"), {keys("Ctrl+Shift+K")}, Kind::Writes,
        [](EditorPanel& panel) { lines::remove(panel.current()); });
    add("editor.joinLines", tr("Join Lines"), {keys("Ctrl+J")}, Kind::Writes, [](EditorPanel& panel) { lines::join(panel.current()); });
    add("editor.lineBelow", tr("Insert Line Below"), {keys("Ctrl+Shift+Return")}, Kind::Writes,
        [](EditorPanel& panel) { lines::open(panel.current(), 1); });
    add("editor.lineAbove", tr("Insert Line Above"), {}, Kind::Writes, [](EditorPanel& panel) { lines::open(panel.current(), -1); });
    add("editor.indent", tr("Indent Lines"), {keys("Ctrl+]")}, Kind::Writes,
        [](EditorPanel& panel) { lines::indent(panel.current(), 1); });
    add("editor.outdent", tr("Outdent Lines"), {keys("Ctrl+[")}, Kind::Writes,
        [](EditorPanel& panel) { lines::indent(panel.current(), -1); });
}

void EditorCommands::addCarets()
{
    add("editor.nextOccurrence", tr("Add Next Occurrence to Selection"), {keys("Ctrl+D")}, Kind::Reads,
        [](EditorPanel& panel) { carets::addNextOccurrence(panel.current()); });
    add("editor.allOccurrences", tr("Select All Occurrences"), {keys("Ctrl+Shift+L")}, Kind::Reads,
        [](EditorPanel& panel) { carets::selectOccurrences(panel.current()); });
    add("editor.caretAbove", tr("Add Caret Above"), {keys("Ctrl+Alt+Up")}, Kind::Reads,
        [](EditorPanel& panel) { carets::addOnLine(panel.current(), -1); });
    add("editor.caretBelow", tr("Add Caret Below"), {keys("Ctrl+Alt+Down")}, Kind::Reads,
        [](EditorPanel& panel) { carets::addOnLine(panel.current(), 1); });
    add("editor.matchingBrace", tr("Go to Matching Bracket"), {keys("Ctrl+Shift+\\")}, Kind::Reads,
        [](EditorPanel& panel) { panel.current().moveToMatchingBrace(); });
}

void EditorCommands::addSearch()
{
    add("editor.find", tr("Find"), {keys("Ctrl+F")}, Kind::Reads, [](EditorPanel& panel) { panel.find(false); });
    add("editor.replace", tr("Replace"), {keys("Ctrl+H")}, Kind::Writes, [](EditorPanel& panel) { panel.find(true); });
    add("editor.findNext", tr("Find Next"), {keys("F3")}, Kind::Reads, [](EditorPanel& panel) { panel.findNext(1); });
    add("editor.findPrevious", tr("Find Previous"), {keys("Shift+F3")}, Kind::Reads, [](EditorPanel& panel) { panel.findNext(-1); });
    add("editor.goToLine", tr("Go to Line"), {keys("Ctrl+G")}, Kind::Reads, [](EditorPanel& panel) { panel.askForLine(); });
    add("editor.nextProblem", tr("Next Error or Warning"), {keys("Alt+F8")}, Kind::Reads,
        [](EditorPanel& panel) { panel.current().goToDiagnostic(1); });
    add("editor.previousProblem", tr("Previous Error or Warning"), {keys("Shift+Alt+F8")}, Kind::Reads,
        [](EditorPanel& panel) { panel.current().goToDiagnostic(-1); });
}

void EditorCommands::addFolding()
{
    const auto fold = [](EditorPanel& panel, int how) {
        CodeEditor& editor = panel.current();
        long line = lineAt(editor, caretOf(editor));
        if ((send(editor, Sci::SCI_GETFOLDLEVEL, line) & Sci::SC_FOLDLEVELHEADERFLAG) == 0) {
            line = std::max(0L, send(editor, Sci::SCI_GETFOLDPARENT, line));
        }
        send(editor, Sci::SCI_FOLDLINE, line, how);
        if (how == Sci::SC_FOLDACTION_CONTRACT) {
            send(editor, Sci::SCI_GOTOPOS, lineEnd(editor, line));
        }
    };
    add("editor.fold", tr("Fold Block"), {keys("Ctrl+Shift+[")}, Kind::Reads,
        [fold](EditorPanel& panel) { fold(panel, Sci::SC_FOLDACTION_CONTRACT); });
    add("editor.unfold", tr("Unfold Block"), {keys("Ctrl+Shift+]")}, Kind::Reads,
        [fold](EditorPanel& panel) { fold(panel, Sci::SC_FOLDACTION_EXPAND); });
    add("editor.foldAll", tr("Fold All"), {}, Kind::Reads,
        [](EditorPanel& panel) { send(panel.current(), Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_CONTRACT); });
    add("editor.unfoldAll", tr("Unfold All"), {}, Kind::Reads,
        [](EditorPanel& panel) { send(panel.current(), Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_EXPAND); });
}

void EditorCommands::addView()
{
    add("editor.zoomIn", tr("Larger Code"), {keys("Ctrl+="), keys("Ctrl++")}, Kind::Reads, [this](EditorPanel&) { zoom(1); });
    add("editor.zoomOut", tr("Smaller Code"), {keys("Ctrl+-")}, Kind::Reads, [this](EditorPanel&) { zoom(-1); });
    add("editor.zoomReset", tr("Code at Normal Size"), {keys("Ctrl+0")}, Kind::Reads, [this](EditorPanel&) { zoom(0); });
    addOption("editor.whitespace", tr("Show Whitespace"), {}, &EditorPreferences::whitespace);
    addOption("editor.wrap", tr("Wrap Lines"), keys("Alt+Z"), &EditorPreferences::wrap);
    m_ruler = add("editor.ruler", tr("Show Ruler"), {}, Kind::Reads, [](EditorPanel& panel) {
        EditorPreferences preferences = panel.preferences();
        preferences.ruler = preferences.ruler > 0 ? 0 : kRuler;
        panel.setPreferences(preferences);
        emit panel.preferencesChanged();
    });
    m_ruler->setCheckable(true);
    showPreferences({});
}

QAction* EditorCommands::addOption(const char* name, const QString& text, const QKeySequence& key, bool EditorPreferences::*option)
{
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
    QAction* action = add(name, text, keys, Kind::Reads, [option](EditorPanel& panel) {
        EditorPreferences preferences = panel.preferences();
        preferences.*option = !(preferences.*option);
        panel.setPreferences(preferences);
        emit panel.preferencesChanged();
    });
    action->setCheckable(true);
    m_options.append({action, option});
    return action;
}

void EditorCommands::addFiles()
{
    add("editor.newFile", tr("New File"), {keys("Ctrl+Alt+N")}, Kind::Writes, [](EditorPanel& panel) { panel.wish(FileWish::New); });
    add("editor.renameFile", tr("Rename File"), {keys("F2")}, Kind::Writes, [](EditorPanel& panel) { panel.wish(FileWish::Rename); });
    add("editor.closeFile", tr("Close File"), {keys("Ctrl+W")}, Kind::Writes, [](EditorPanel& panel) { panel.wish(FileWish::Close); });
    add("editor.nextFile", tr("Next File"), {keys("Ctrl+PgDown")}, Kind::Reads, [](EditorPanel& panel) { panel.wish(FileWish::Next); });
    add("editor.previousFile", tr("Previous File"), {keys("Ctrl+PgUp")}, Kind::Reads, [](EditorPanel& panel) { panel.wish(FileWish::Previous); });
}

void EditorCommands::zoom(int by)
{
    EditorPreferences preferences = m_panel.preferences();
    preferences.zoom = by == 0 ? 0 : std::clamp(preferences.zoom + by, kLeastZoom, kMostZoom);
    m_panel.setPreferences(preferences);
    emit m_panel.preferencesChanged();
}

QAction* EditorCommands::find(const QString& name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const QAction* one) { return one->objectName() == name; });
    return found == m_all.end() ? nullptr : *found;
}

void EditorCommands::setWriting(bool possible)
{
    for (QAction* action : m_writers) {
        action->setEnabled(possible);
    }
}

void EditorCommands::showPreferences(const EditorPreferences& preferences)
{
    for (const auto& [action, option] : m_options) {
        action->setChecked(preferences.*option);
    }
    m_ruler->setChecked(preferences.ruler > 0);
}

} // namespace ca
