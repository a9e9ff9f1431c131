// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A journal of every text that is being written: appended to, thinned out with age, never overwritten.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <map>
#include <mutex>
#include <span>

namespace ca {

class Connections;
class Database;

/// One text on its way into the journal.
struct DraftText {
    DraftKey key;
    std::string text;
    RevisionKind kind = RevisionKind::Typed;
    WallTime at{};

    bool operator==(const DraftText&) const = default;
};

struct Draft {
    Revision revision;
    std::string text;

    bool operator==(const Draft&) const = default;
};

class Drafts {
public:
    explicit Drafts(Connections& connections) : m_connections(connections) {}

    /// All or none, durable when it returns. A text that is the newest already adds nothing, but what was only typed becomes
    /// saved or run.
    [[nodiscard]] Result<void> keep(std::span<const DraftText> texts);

    [[nodiscard]] Result<std::optional<Draft>> latest(const DraftKey& key) const;
    /// Oldest first: what a time slider shows.
    [[nodiscard]] Result<std::vector<Revision>> revisions(const DraftKey& key) const;
    [[nodiscard]] Result<std::string> textOf(std::int64_t revision) const;
    /// The languages and files in which a problem was begun.
    [[nodiscard]] Result<std::vector<DraftKey>> of(const std::string& problem) const;

    /// With all its revisions; what was kept under the new name before goes.
    [[nodiscard]] Result<void> rename(const DraftKey& from, const DraftKey& to);
    /// With all its revisions: an extra file was deleted.
    [[nodiscard]] Result<void> remove(const DraftKey& key);
    /// Thins out typed revisions by keptRevisions(); no text of those that stay changes.
    [[nodiscard]] Result<void> prune(WallTime now);

private:
    /// The newest revision's text, so that typing need not read it back.
    struct Newest {
        std::int64_t revision = 0;
        std::int64_t depth = 0;
        std::string text;
    };

    [[nodiscard]] Result<void> keepOne(Database& database, const DraftText& text, std::map<DraftKey, Newest>& newest);

    Connections& m_connections;
    std::mutex m_mutex; // of m_newest
    std::map<DraftKey, Newest> m_newest;
};

/// Which of a draft's revisions, oldest first, are worth keeping: the newest one, all that were not merely typed, and of the typed
/// ones all of the last hour, then one in ten seconds for a day, one in a minute for a week, one in ten minutes for a month, one a day.
[[nodiscard]] std::vector<bool> keptRevisions(std::span<const Revision> revisions, WallTime now);

} // namespace ca
