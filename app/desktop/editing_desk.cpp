// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editing_desk.h"

#include "app/compose/workshop.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/shell/status_line.h"
#include "app/link/starter.h"

#include <QLocale>
#include <QTime>

namespace ca {

EditingDesk::EditingDesk(const Ends& ends, QObject* parent) : QObject(parent), m_ends(ends)
{
    listen();
}

EditingDesk::~EditingDesk()
{
    m_ends.drafts.flush();
}

void EditingDesk::listen()
{
    EditorPanel& editor = m_ends.editor;
    connect(&editor, &EditorPanel::textEdited, this, &EditingDesk::note);
    connect(&editor, &EditorPanel::fileAdded, this, &EditingDesk::note);
    connect(&editor, &EditorPanel::fileRenamed, this, &EditingDesk::rename);
    connect(&editor, &EditorPanel::fileRemoved, this, &EditingDesk::forget);
    connect(&editor, &EditorPanel::saveRequested, this, [this] { keep(RevisionKind::Saved); });
    connect(&editor, &EditorPanel::cursorMoved, &m_ends.status, &StatusLine::setCursor);
    connect(&m_ends.drafts, &DraftKeeper::kept, this, &EditingDesk::showKept);
}

QString EditingDesk::problemId() const
{
    return m_problem ? QString::fromStdString(m_problem->id) : QString();
}

DraftKey EditingDesk::keyOf(const QString& file) const
{
    return {problemId().toStdString(), m_language.toStdString(), file == m_ends.editor.mainFile() ? std::string() : file.toStdString()};
}

void EditingDesk::open(const std::shared_ptr<const Problem>& problem, const QString& language)
{
    const bool isOpen = m_problem && m_problem->id == problem->id && m_language == language;
    m_ends.drafts.flush();
    m_problem = problem;
    m_language = language;
    if (isOpen) { // and was read anew; the text stays under the user's hands
        return;
    }
    const QString starter = starterFor(*problem, language);
    const DraftKey key{problem->id, language.toStdString(), {}};
    m_ends.editor.open(problemId(), language, m_ends.drafts.latest(key).value_or(starter), starter);
    m_ends.editor.setExtraFiles(extraFiles());
    m_ends.editor.setFocusToCode();
}

std::vector<EditorFile> EditingDesk::extraFiles() const
{
    std::vector<EditorFile> files;
    for (const DraftKey& begun : m_ends.drafts.begun(problemId())) {
        if (begun.language == m_language.toStdString() && !begun.file.empty()) {
            files.push_back({QString::fromStdString(begun.file), m_ends.drafts.latest(begun).value_or(QString())});
        }
    }
    return files;
}

void EditingDesk::restore(const QString& text)
{
    m_ends.editor.replaceText(text);
    keep(RevisionKind::Restored);
}

void EditingDesk::keep(RevisionKind kind)
{
    if (!m_problem) {
        return;
    }
    m_ends.drafts.keep(keyOf(m_ends.editor.mainFile()), m_ends.editor.text(), kind);
    for (const EditorFile& file : m_ends.editor.extraFiles()) {
        m_ends.drafts.keep(keyOf(file.name), file.text, kind);
    }
}

void EditingDesk::note(const QString& file)
{
    if (m_problem) {
        m_ends.drafts.note(keyOf(file), m_ends.editor.textOf(file));
    }
}

void EditingDesk::forget(const QString& file)
{
    if (m_problem) {
        m_ends.drafts.remove(keyOf(file));
    }
}

void EditingDesk::rename(const QString& from, const QString& to)
{
    if (m_problem) {
        m_ends.drafts.rename(keyOf(from), keyOf(to));
    }
}

void EditingDesk::showKept(const DraftKey& key)
{
    if (m_problem && key.problem == m_problem->id && key.language == m_language.toStdString()) {
        m_ends.editor.markSaved(key.file.empty() ? m_ends.editor.mainFile() : QString::fromStdString(key.file));
        m_ends.status.setSaved(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    }
}

Submission EditingDesk::submission() const
{
    Submission submission;
    submission.problem = m_problem;
    submission.language = m_ends.languages.find(m_language.toStdString());
    submission.source = m_ends.editor.text().toStdString();
    submission.priority = Priority::Interactive;
    return submission;
}

void EditingDesk::mark(const QString& words)
{
    const auto language = m_ends.languages.find(m_language.toStdString());
    if (language && !words.isEmpty()) {
        m_ends.editor.showDiagnostics(diagnosticsOf(m_language, words, sourceNameFor(*m_problem, *language), m_ends.editor.text()));
    }
}

void EditingDesk::clearMarks()
{
    m_ends.editor.showDiagnostics({});
}

void EditingDesk::goTo(int line)
{
    m_ends.editor.goTo(line, 1);
    m_ends.editor.flash(line);
}

} // namespace ca
