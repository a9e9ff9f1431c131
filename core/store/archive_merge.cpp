// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/archive.h"
#include "core/store/marks.h"
#include "core/store/revisions.h"
#include "core/store/rows.h"

namespace ca {

namespace {

/// Counts what the last statement changed.
Result<void> counted(Result<void> done, Database& database, std::size_t& count)
{
    if (done) {
        count += static_cast<std::size_t>(database.changes());
    }
    return done;
}

/// Each item in turn, up to the first that fails.
template <class Items, class Merge> Result<void> mergeEach(const Items& items, Merge merge)
{
    for (const auto& item : items) {
        if (auto merged = merge(item); !merged) {
            return merged;
        }
    }
    return {};
}

Result<void> mergeSubmissions(Database& database, const Archive& archive, ImportCount& count)
{
    return mergeEach(archive.submissions, [&](const ArchivedSubmission& submission) -> Result<void> {
        const auto source = archive.sources.find(submission.record.sourceHash);
        if (source == archive.sources.end()) {
            return fail(Fault::BadInput, "a submission of the archive has no source");
        }
        const auto kept = rows::keepSubmission(database, {submission.record, source->second, submission.tests});
        if (!kept) {
            return fail(kept.error());
        }
        count.submissions += kept->isNew ? 1 : 0;
        return {};
    });
}

Result<void> mergeMarks(Database& database, const Archive& archive)
{
    return mergeEach(archive.marks,
                     [&](const ArchivedMark& mark) {
                         return marks::set(database, {mark.problem, mark.kind, mark.value, mark.at});
                     })
        .and_then([&] {
            return mergeEach(archive.hints, [&](const ArchivedHint& hint) {
                return database.execute("INSERT INTO hint (problem, hint, at_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", hint.problem,
                                        hint.hint, rows::millis(hint.at));
            });
        })
        .and_then([&] {
            return mergeEach(archive.work, [&](const ArchivedWork& work) {
                return database.execute("INSERT INTO work (problem, origin, hour, seconds) VALUES (?, ?, ?, ?) "
                                        "ON CONFLICT DO UPDATE SET seconds = max(seconds, excluded.seconds)",
                                        work.problem, work.origin, work.hour, work.seconds);
            });
        });
}

Result<void> mergeReviews(Database& database, const Archive& archive, ImportCount& count)
{
    return mergeEach(archive.reviews, [&](const Review& review) {
        return counted(database.execute("INSERT INTO review (uuid, problem, at_ms, grade) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                        review.uuid, review.problem, rows::millis(review.at), static_cast<int>(review.grade)),
                       database, count.reviews);
    });
}

Result<void> mergeOwnTests(Database& database, const Archive& archive, ImportCount& count)
{
    return mergeEach(archive.ownTests, [&](const ArchivedTest& archived) {
        const OwnTest& test = archived.test;
        const auto answer = test.answer ? std::optional(Blob{*test.answer}) : std::nullopt;
        return counted(database.execute("INSERT INTO own_test (uuid, problem, name, input, answer, made_ms, at_ms, removed) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name, "
                                        "input = excluded.input, answer = excluded.answer, at_ms = excluded.at_ms, "
                                        "removed = excluded.removed WHERE excluded.at_ms > at_ms",
                                        test.uuid, test.problem, test.name, Blob{test.input}, answer, rows::millis(test.made),
                                        rows::millis(archived.changed), archived.removed),
                       database, count.ownTests);
    });
}

/// A revision of the archive, as it is here.
struct Local {
    std::int64_t id = 0;
    std::uint64_t size = 0;
    std::int64_t depth = 0;
};

Result<std::optional<Local>> findRevision(Database& database, const std::string& uuid, std::int64_t draft)
{
    return database.row("SELECT id, size, depth FROM revision WHERE uuid = ? AND draft = ?",
                        [](const Statement& row) {
                            return Local{row.integer(0), static_cast<std::uint64_t>(row.integer(1)), row.integer(2)};
                        },
                        uuid, draft);
}

/// As it is, difference and all: only sizes are looked at, so that a small archive cannot become a huge text.
Result<Local> addRevision(Database& database, std::int64_t draft, const ArchivedRevision& revision, const std::optional<Local>& base)
{
    const std::uint64_t size = revision.front + revision.body.size() + revision.back;
    const std::int64_t depth = base ? base->depth + 1 : 0;
    if ((base ? revision.front + revision.back > base->size : revision.front + revision.back > 0) || depth > 2 * kDeepestArchived) {
        return fail(Fault::BadInput, "a draft of the archive does not fit together");
    }
    auto added = database.execute(
        "INSERT INTO revision (uuid, draft, at_ms, kind, size, base, depth, front, back, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        revision.uuid, draft, rows::millis(revision.at), name(revision.kind), size, base ? std::optional(base->id) : std::nullopt, depth,
        revision.front, revision.back, Blob{revision.body});
    return added ? Result<Local>(Local{database.lastId(), size, depth}) : fail(std::move(added).error());
}

Result<void> mergeDraft(Database& database, const ArchivedDraft& archived, ImportCount& count)
{
    const auto draft = revisions::draftId(database, archived.key);
    if (!draft) {
        return fail(draft.error());
    }
    std::vector<Local> here;
    for (const ArchivedRevision& revision : archived.revisions) {
        const auto known = findRevision(database, revision.uuid, *draft);
        if (!known) {
            return fail(known.error());
        }
        if (*known) {
            here.push_back(**known);
            continue;
        }
        if (revision.base && *revision.base >= here.size()) {
            return fail(Fault::BadInput, "a draft of the archive does not fit together");
        }
        const auto base = revision.base ? std::optional(here[*revision.base]) : std::nullopt;
        const auto added = addRevision(database, *draft, revision, base);
        if (!added) {
            return fail(added.error());
        }
        here.push_back(*added);
        ++count.revisions;
    }
    return {};
}

} // namespace

Result<ImportCount> mergeArchive(Database& database, const Archive& archive)
{
    ImportCount count;
    auto merged = mergeSubmissions(database, archive, count)
                      .and_then([&] { return mergeMarks(database, archive); })
                      .and_then([&] { return mergeReviews(database, archive, count); })
                      .and_then([&] { return mergeOwnTests(database, archive, count); })
                      .and_then([&] {
                          return mergeEach(archive.drafts, [&](const ArchivedDraft& draft) { return mergeDraft(database, draft, count); });
                      });
    return merged ? Result<ImportCount>(count) : fail(std::move(merged).error());
}

} // namespace ca
