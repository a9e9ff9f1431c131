// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The solution to the open problem: written in the editor, kept in the drafts.
#pragma once

#include "app/link/drafts.h"
#include "core/model/judging.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace ca {

class EditorPanel;
struct EditorFile;
class Languages;
class StatusLine;

class EditingDesk : public QObject {
    Q_OBJECT

public:
    struct Ends {
        EditorPanel& editor;
        DraftKeeper& drafts;
        const Languages& languages;
        StatusLine& status;
    };

    /// All ends outlive this object.
    explicit EditingDesk(const Ends& ends, QObject* parent = nullptr);
    ~EditingDesk() override;

    /// What the user was writing, else the starter.
    void open(const std::shared_ptr<const Problem>& problem, const QString& language);
    [[nodiscard]] const std::shared_ptr<const Problem>& problem() const { return m_problem; } // null: none is open
    [[nodiscard]] QString problemId() const;
    [[nodiscard]] const QString& language() const { return m_language; }
    /// Under which one of the editor's files is kept.
    [[nodiscard]] DraftKey keyOf(const QString& file) const;

    /// An older text instead of this one; can be undone.
    void restore(const QString& text);
    void keep(RevisionKind kind);

    /// As it stands, for all tests. Only while a problem is open, like the next.
    [[nodiscard]] Submission submission() const;
    /// What compilers and tracebacks say goes to the line that it is about.
    void mark(const QString& words);
    void clearMarks();
    void goTo(int line);

private:
    void listen();
    void note(const QString& file);
    void forget(const QString& file);
    void rename(const QString& from, const QString& to);
    void showKept(const DraftKey& key);
    [[nodiscard]] std::vector<EditorFile> extraFiles() const;

    Ends m_ends;
    std::shared_ptr<const Problem> m_problem;
    QString m_language;
};

} // namespace ca
