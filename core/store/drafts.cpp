// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/drafts.h"

#include "core/store/connections.h"
#include "core/store/revisions.h"
#include "core/store/rows.h"

#include <algorithm>

namespace ca {

namespace {

using namespace std::chrono_literals;

struct Last {
    Revision revision;
    std::int64_t depth = 0;
};

Result<std::optional<Last>> lastOf(Database& database, std::int64_t draft)
{
    return database.row("SELECT id, at_ms, kind, size, depth FROM revision WHERE draft = ? ORDER BY at_ms DESC, id DESC LIMIT 1",
                        [](const Statement& row) {
                            return Last{{row.integer(0), rows::wallTime(row.integer(1)),
                                         revisionKindFromName(row.text(2)).value_or(RevisionKind::Saved),
                                         static_cast<std::size_t>(row.integer(3))},
                                        row.integer(4)};
                        },
                        draft);
}

Result<void> raiseKind(Database& database, const Revision& revision, RevisionKind kind)
{
    if (revision.kind != RevisionKind::Typed || kind == RevisionKind::Typed) {
        return {};
    }
    return database.execute("UPDATE revision SET kind = ? WHERE id = ?", name(kind), revision.id);
}

/// How far apart typed revisions of this age may be.
Millis spacing(Millis age)
{
    if (age <= 1h) {
        return 0ms;
    }
    if (age <= 24h) {
        return 10s;
    }
    if (age <= 7 * 24h) {
        return 1min;
    }
    return age <= 30 * 24h ? Millis(10min) : Millis(24h);
}

Result<void> pruneDraft(Database& database, std::int64_t draft, WallTime now)
{
    const auto all = revisions::list(database, draft);
    if (!all) {
        return fail(all.error());
    }
    const std::vector<bool> kept = keptRevisions(*all, now);
    if (std::find(kept.begin(), kept.end(), false) == kept.end()) {
        return {};
    }
    // First those that stay are made to hang on each other alone, then the rest can go.
    std::string before;
    std::optional<revisions::Base> base;
    for (std::size_t i = 0; i < all->size(); ++i) {
        if (!kept[i]) {
            continue;
        }
        auto text = revisions::text(database, (*all)[i].id);
        const auto placed = text ? revisions::rebase(database, (*all)[i].id, *text, base) : fail(text.error());
        if (!placed) {
            return fail(placed.error());
        }
        before = std::move(*text);
        base = revisions::Base{placed->id, placed->depth, before};
    }
    for (std::size_t i = 0; i < all->size(); ++i) {
        if (auto gone = kept[i] ? Result<void>() : database.execute("DELETE FROM revision WHERE id = ?", (*all)[i].id); !gone) {
            return gone;
        }
    }
    return {};
}

Result<void> removeDraft(Database& database, const DraftKey& key)
{
    return database.execute("DELETE FROM draft WHERE problem = ? AND language = ? AND file = ?", key.problem, key.language, key.file);
}

} // namespace

std::vector<bool> keptRevisions(std::span<const Revision> revisions, WallTime now)
{
    std::vector<bool> kept(revisions.size(), true);
    for (std::size_t i = 0; i + 1 < revisions.size(); ++i) {
        const Millis apart = spacing(now - revisions[i].at);
        if (revisions[i].kind != RevisionKind::Typed || apart == 0ms) {
            continue;
        }
        // The last of each span of time stays.
        const auto span = [&](const Revision& revision) { return revision.at.time_since_epoch() / apart; };
        kept[i] = span(revisions[i]) != span(revisions[i + 1]);
    }
    return kept;
}

Result<void> Drafts::keepOne(Database& database, const DraftText& text, std::map<DraftKey, Newest>& newest)
{
    const auto draft = revisions::draftId(database, text.key);
    const auto last = draft ? lastOf(database, *draft) : fail(draft.error());
    if (!last) {
        return fail(last.error());
    }
    std::optional<revisions::Base> base;
    WallTime at = text.at;
    Newest& known = newest[text.key];
    if (*last) {
        const Revision& revision = (*last)->revision;
        if (known.revision != revision.id) { // another process was here, or this is the first time
            auto read = revisions::text(database, revision.id);
            if (!read) {
                return fail(std::move(read).error());
            }
            known = {revision.id, (*last)->depth, std::move(*read)};
        }
        if (known.text == text.text) {
            return raiseKind(database, revision, text.kind);
        }
        base = revisions::Base{known.revision, (*last)->depth, known.text};
        at = std::max(at, revision.at); // a clock that was set back must not hide the newest text
    }
    const auto placed = revisions::add(database, {{}, *draft, at, text.kind, text.text}, base);
    if (!placed) {
        return fail(placed.error());
    }
    known = {placed->id, placed->depth, text.text};
    return {};
}

Result<void> Drafts::keep(std::span<const DraftText> texts)
{
    const std::lock_guard lock(m_mutex);
    std::map<DraftKey, Newest> newest = std::move(m_newest);
    m_newest.clear(); // what did not get into the file must not be remembered as if it had
    auto kept = m_connections.write(Sync::Durable, [&](Database& database) -> Result<void> {
        for (const DraftText& text : texts) {
            if (auto one = keepOne(database, text, newest); !one) {
                return one;
            }
        }
        return {};
    });
    if (kept) {
        m_newest = std::move(newest);
    }
    return kept;
}

Result<std::optional<Draft>> Drafts::latest(const DraftKey& key) const
{
    return m_connections.read([&](Database& database) -> Result<std::optional<Draft>> {
        const auto draft = revisions::findDraft(database, key);
        const auto last = draft && *draft ? lastOf(database, **draft) : Result<std::optional<Last>>(std::nullopt);
        if (!draft || !last) {
            return fail(draft ? last.error() : draft.error());
        }
        if (!*last) {
            return std::nullopt;
        }
        auto text = revisions::text(database, (*last)->revision.id);
        return text ? Result<std::optional<Draft>>(Draft{(*last)->revision, std::move(*text)}) : fail(std::move(text).error());
    });
}

Result<std::vector<Revision>> Drafts::revisions(const DraftKey& key) const
{
    return m_connections.read([&](Database& database) -> Result<std::vector<Revision>> {
        const auto draft = revisions::findDraft(database, key);
        if (!draft) {
            return fail(draft.error());
        }
        return *draft ? revisions::list(database, **draft) : std::vector<Revision>();
    });
}

Result<std::string> Drafts::textOf(std::int64_t revision) const
{
    return m_connections.read([&](Database& database) { return revisions::text(database, revision); });
}

Result<std::vector<DraftKey>> Drafts::of(const std::string& problem) const
{
    return m_connections.read([&](Database& database) {
        return database.rows("SELECT problem, language, file FROM draft WHERE problem = ? ORDER BY language, file",
                             [](const Statement& row) { return DraftKey{row.text(0), row.text(1), row.text(2)}; }, problem);
    });
}

Result<void> Drafts::rename(const DraftKey& from, const DraftKey& to)
{
    if (from == to) {
        return {};
    }
    return m_connections.write(Sync::Durable, [&](Database& database) -> Result<void> {
        if (auto gone = removeDraft(database, to); !gone) {
            return gone;
        }
        return database.execute(
            "UPDATE draft SET problem = ?, language = ?, file = ? WHERE problem = ? AND language = ? AND file = ?", to.problem, to.language,
            to.file, from.problem, from.language, from.file);
    });
}

Result<void> Drafts::remove(const DraftKey& key)
{
    return m_connections.write(Sync::Durable, [&](Database& database) { return removeDraft(database, key); });
}

Result<void> Drafts::prune(WallTime now)
{
    const auto drafts = m_connections.read([](Database& database) {
        return database.rows("SELECT id FROM draft", [](const Statement& row) { return row.integer(0); });
    });
    if (!drafts) {
        return fail(drafts.error());
    }
    for (const std::int64_t draft : *drafts) { // each by itself: whoever types waits for one at most
        if (auto pruned = m_connections.write(Sync::Normal, [&](Database& database) { return pruneDraft(database, draft, now); }); !pruned) {
            return pruned;
        }
    }
    return {};
}

} // namespace ca
