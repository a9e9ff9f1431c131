// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/revision_desk.h"

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/editor/time_slider.h"
#include "app/desktop/run/run_words.h"
#include "app/link/history.h"
#include "app/link/record_words.h"

#include <algorithm>

namespace ca {

std::vector<RevisionMark> marksOf(const std::vector<Revision>& revisions, const std::vector<SubmissionRecord>& submissions)
{
    std::vector<RevisionMark> marks;
    marks.reserve(revisions.size());
    for (const Revision& revision : revisions) {
        marks.push_back({revision});
    }
    std::vector<SubmissionRecord> inTime = submissions;
    std::sort(inTime.begin(), inTime.end(), [](const auto& one, const auto& other) { return one.when < other.when; });
    for (const SubmissionRecord& submission : inTime) {
        const auto after = std::find_if(marks.rbegin(), marks.rend(), [&](const RevisionMark& mark) {
            return mark.revision.kind == RevisionKind::Run && mark.revision.at <= submission.when;
        });
        if (after != marks.rend()) {
            after->outcome = verdictWord(submission.verdict);
            after->colour = runs::lookOf(submission.verdict).colour;
        }
    }
    return marks;
}

RevisionDesk::RevisionDesk(Ends ends, QObject* parent) : QObject(parent), m_ends(std::move(ends))
{
    connect(&m_ends.editor, &EditorPanel::revisionsWanted, this, &RevisionDesk::answer);
    connect(&m_ends.editor, &EditorPanel::revisionTextWanted, this, &RevisionDesk::answerText);
    connect(&m_ends.editor, &EditorPanel::restored, this, [this](const QString& file) { keep(file, RevisionKind::Restored); });
    connect(&m_ends.editor, &EditorPanel::wasReset, this, [this] { keep(m_ends.editor.mainFile(), RevisionKind::Reset); });
    connect(&m_ends.drafts, &DraftKeeper::kept, this, [this](const DraftKey& key) {
        const TimeSlider& slider = m_ends.editor.timeSlider();
        if (slider.isOpen() && m_ends.keyOf(slider.file()) == key) { // what was typed a moment before it was opened
            answer(slider.file());
        }
    });
}

void RevisionDesk::answer(const QString& file)
{
    const DraftKey key = m_ends.keyOf(file);
    m_ends.drafts.flush();
    m_told = m_ends.drafts.revisions(key);
    m_ends.editor.showRevisions(marksOf(m_told, submissionsOf(key)));
}

void RevisionDesk::answerText(qint64 id)
{
    const auto known = std::find_if(m_told.begin(), m_told.end(), [id](const Revision& revision) { return revision.id == id; });
    if (known == m_told.end()) {
        return;
    }
    if (const auto text = m_ends.drafts.textOf(*known)) {
        m_ends.editor.showRevisionText(id, *text);
    }
}

void RevisionDesk::keep(const QString& file, RevisionKind kind)
{
    m_ends.drafts.keep(m_ends.keyOf(file), m_ends.editor.textOf(file), kind);
}

/// Only the main file's: what is sent is that one.
std::vector<SubmissionRecord> RevisionDesk::submissionsOf(const DraftKey& key) const
{
    if (!key.file.empty() || key.problem.empty()) {
        return {};
    }
    SubmissionFilter filter;
    filter.problem = key.problem;
    filter.language = key.language;
    return m_ends.history.submissions(filter);
}

} // namespace ca
