// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/revisions.h"

#include "core/base/uuid.h"
#include "core/store/rows.h"
#include "core/store/text_delta.h"

#include <fmt/format.h>

namespace ca::revisions {

namespace {

constexpr std::int64_t kDeepest = 64;     // differences after a whole text
constexpr std::size_t kLongestChain = 4096; // beyond any that pruning can leave: the table is damaged

/// What is written for a text: its difference from the base, or all of it where that saves little.
struct Form {
    std::optional<std::int64_t> base;
    std::int64_t depth = 0;
    TextDelta delta;
};

Form formOf(std::string_view text, const std::optional<Base>& base)
{
    if (base && base->depth < kDeepest) {
        const TextDelta delta = deltaBetween(base->text, text);
        if (delta.body.size() <= text.size() / 2) {
            return {base->id, base->depth + 1, delta};
        }
    }
    return {std::nullopt, 0, {0, 0, text}};
}

struct Link {
    std::optional<std::int64_t> base;
    std::size_t front = 0;
    std::size_t back = 0;
    std::string body;
};

Link readLink(const Statement& row)
{
    return {row.isNull(0) ? std::nullopt : std::optional(row.integer(0)), static_cast<std::size_t>(row.integer(1)),
            static_cast<std::size_t>(row.integer(2)), row.text(3)};
}

tl::unexpected<Error> damaged(std::int64_t revision)
{
    return fail(Fault::Broken, fmt::format("revision {} of a draft cannot be put together", revision));
}

/// From the revision back to a whole text.
Result<std::vector<Link>> chainOf(Database& database, std::int64_t revision)
{
    std::vector<Link> chain;
    for (std::optional<std::int64_t> next = revision; next; next = chain.back().base) {
        auto link = database.row("SELECT base, front, back, body FROM revision WHERE id = ?", readLink, *next);
        if (!link) {
            return fail(std::move(link).error());
        }
        if (!*link && chain.empty()) {
            return fail(Fault::NotFound, fmt::format("there is no revision {}", revision));
        }
        if (!*link || chain.size() == kLongestChain) {
            return damaged(revision);
        }
        chain.push_back(std::move(**link));
    }
    return chain;
}

Revision revisionFrom(const Statement& row)
{
    return {row.integer(0), rows::wallTime(row.integer(1)), revisionKindFromName(row.text(2)).value_or(RevisionKind::Saved),
            static_cast<std::size_t>(row.integer(3))};
}

} // namespace

Result<std::optional<std::int64_t>> findDraft(Database& database, const DraftKey& key)
{
    return database.row("SELECT id FROM draft WHERE problem = ? AND language = ? AND file = ?",
                        [](const Statement& row) { return row.integer(0); }, key.problem, key.language, key.file);
}

Result<std::int64_t> draftId(Database& database, const DraftKey& key)
{
    const auto found = findDraft(database, key);
    if (!found || *found) {
        return found ? Result<std::int64_t>(**found) : fail(found.error());
    }
    auto made = database.execute("INSERT INTO draft (problem, language, file) VALUES (?, ?, ?)", key.problem, key.language, key.file);
    return made ? Result<std::int64_t>(database.lastId()) : fail(std::move(made).error());
}

Result<std::vector<Revision>> list(Database& database, std::int64_t draft)
{
    return database.rows("SELECT id, at_ms, kind, size FROM revision WHERE draft = ? ORDER BY at_ms, id", revisionFrom, draft);
}

Result<std::string> text(Database& database, std::int64_t revision)
{
    const auto chain = chainOf(database, revision);
    if (!chain) {
        return fail(chain.error());
    }
    std::string text;
    for (auto link = chain->rbegin(); link != chain->rend(); ++link) {
        auto next = applied({link->front, link->back, link->body}, text);
        if (!next) {
            return damaged(revision);
        }
        text = std::move(*next);
    }
    return text;
}

Result<Placed> add(Database& database, const Row& row, const std::optional<Base>& base)
{
    const Form form = formOf(row.text, base);
    auto added = database.execute(
        "INSERT INTO revision (uuid, draft, at_ms, kind, size, base, depth, front, back, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.uuid.empty() ? newUuid() : row.uuid, row.draft, rows::millis(row.at), name(row.kind), row.text.size(), form.base, form.depth,
        form.delta.front, form.delta.back, Blob{form.delta.body});
    return added ? Result<Placed>(Placed{database.lastId(), form.depth}) : fail(std::move(added).error());
}

Result<Placed> rebase(Database& database, std::int64_t revision, std::string_view text, const std::optional<Base>& base)
{
    const Form form = formOf(text, base);
    auto written = database.execute("UPDATE revision SET base = ?, depth = ?, front = ?, back = ?, body = ? WHERE id = ?", form.base,
                                    form.depth, form.delta.front, form.delta.back, Blob{form.delta.body}, revision);
    return written ? Result<Placed>(Placed{revision, form.depth}) : fail(std::move(written).error());
}

} // namespace ca::revisions
