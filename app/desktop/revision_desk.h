// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Answers an editor's time slider from the drafts, and keeps what is restored. Runs carry the verdict that they got.
#pragma once

#include "app/desktop/editor/revision_mark.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace ca {

class EditorPanel;
class History;

/// A submission is of the last run of its text that was kept before it was sent. Submissions in any order.
[[nodiscard]] std::vector<RevisionMark> marksOf(const std::vector<Revision>& revisions, const std::vector<SubmissionRecord>& submissions);

class RevisionDesk : public QObject {
    Q_OBJECT

public:
    struct Ends {
        EditorPanel& editor;
        DraftKeeper& drafts;
        History& history;
        std::function<DraftKey(const QString& file)> keyOf; // of the editor's files
    };

    /// All ends outlive this object.
    explicit RevisionDesk(Ends ends, QObject* parent = nullptr);

private:
    void answer(const QString& file);
    void answerText(qint64 id);
    void keep(const QString& file, RevisionKind kind);
    [[nodiscard]] std::vector<SubmissionRecord> submissionsOf(const DraftKey& key) const;

    Ends m_ends;
    std::vector<Revision> m_told;
};

} // namespace ca
