// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/sha256.h"
#include "core/store/archive.h"
#include "core/store/marks.h"
#include "core/store/rows.h"

#include <unordered_map>
#include <utility>

#include <fmt/format.h>

namespace ca {

namespace {

Result<void> readSources(Database& database, Archive& archive)
{
    const auto read = database.rows("SELECT hash, text FROM source", [&](const Statement& row) {
        archive.sources[row.text(0)] = row.text(1);
        return 0;
    });
    return read ? Result<void>() : fail(read.error());
}

/// Moves what was read to its place in the archive.
template <class Item> Result<void> place(Result<std::vector<Item>> read, std::vector<Item>& items)
{
    if (!read) {
        return fail(std::move(read).error());
    }
    items = std::move(*read);
    return {};
}

Result<void> readSubmissions(Database& database, Archive& archive)
{
    const auto read = database.rows(fmt::format("SELECT {} FROM submission ORDER BY id", rows::kSubmissionColumns), [&](const Statement& row) {
        archive.submissions.push_back({rows::submission(row), {}});
        return 0;
    });
    return read ? Result<void>() : fail(read.error());
}

Result<void> readTests(Database& database, Archive& archive)
{
    for (ArchivedSubmission& submission : archive.submissions) {
        const std::int64_t id = std::exchange(submission.record.id, 0);
        auto read = place(database.rows(fmt::format("SELECT {} FROM test_result WHERE submission = ? ORDER BY position", rows::kTestColumns),
                                        rows::test, id),
                          submission.tests);
        if (!read) {
            return read;
        }
    }
    return {};
}

Result<void> readMarks(Database& database, Archive& archive)
{
    const auto all = marks::all(database);
    if (!all) {
        return fail(all.error());
    }
    for (const marks::Mark& mark : *all) {
        archive.marks.push_back({mark.problem, mark.kind, mark.value, mark.at});
    }
    auto hints = database.rows("SELECT problem, hint, at_ms FROM hint", [](const Statement& row) {
        return ArchivedHint{row.text(0), row.integer(1), rows::wallTime(row.integer(2))};
    });
    auto work = database.rows("SELECT problem, origin, hour, seconds FROM work", [](const Statement& row) {
        return ArchivedWork{row.text(0), row.text(1), row.integer(2), row.integer(3)};
    });
    return place(std::move(hints), archive.hints).and_then([&] { return place(std::move(work), archive.work); });
}

Result<void> readOwn(Database& database, Archive& archive)
{
    auto reviews = database.rows("SELECT uuid, problem, at_ms, grade FROM review ORDER BY at_ms, uuid", [](const Statement& row) {
        return Review{row.text(0), row.text(1), rows::wallTime(row.integer(2)), static_cast<Grade>(row.integer(3))};
    });
    auto tests = database.rows(
        "SELECT uuid, problem, name, input, answer, made_ms, at_ms, removed FROM own_test ORDER BY made_ms, rowid",
        [](const Statement& row) {
            return ArchivedTest{{row.text(0), row.text(1), row.text(2), row.text(3), rows::optionalText(row, 4), rows::wallTime(row.integer(5))},
                                rows::wallTime(row.integer(6)),
                                row.integer(7) != 0};
        });
    return place(std::move(reviews), archive.reviews).and_then([&] { return place(std::move(tests), archive.ownTests); });
}

/// In the order of ids, so that a base comes before those that hang on it, but for pruning: then whole texts come first.
Result<void> readRevisions(Database& database, std::int64_t draft, ArchivedDraft& archived)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    const auto read = database.rows(
        "WITH RECURSIVE chain (id, level) AS ("
        "  SELECT id, 0 FROM revision WHERE draft = ?1 AND base IS NULL"
        "  UNION ALL SELECT revision.id, level + 1 FROM revision JOIN chain ON revision.base = chain.id)"
        "SELECT revision.id, uuid, at_ms, kind, base, front, back, body FROM chain JOIN revision USING (id) ORDER BY level, at_ms, id",
        [&](const Statement& row) {
            ArchivedRevision revision{row.text(1), rows::wallTime(row.integer(2)),
                                      revisionKindFromName(row.text(3)).value_or(RevisionKind::Saved), std::nullopt,
                                      static_cast<std::uint64_t>(row.integer(5)), static_cast<std::uint64_t>(row.integer(6)), row.text(7)};
            if (const auto base = places.find(row.integer(4)); base != places.end()) { // no id is 0, which NULL reads as
                revision.base = base->second;
            }
            places[row.integer(0)] = archived.revisions.size();
            archived.revisions.push_back(std::move(revision));
            return 0;
        },
        draft);
    return read ? Result<void>() : fail(read.error());
}

Result<void> readDrafts(Database& database, Archive& archive)
{
    const auto drafts = database.rows("SELECT id, problem, language, file FROM draft ORDER BY problem, language, file", [](const Statement& row) {
        return std::pair(row.integer(0), DraftKey{row.text(1), row.text(2), row.text(3)});
    });
    if (!drafts) {
        return fail(drafts.error());
    }
    for (const auto& [id, key] : *drafts) {
        archive.drafts.push_back({key, {}});
        if (auto read = readRevisions(database, id, archive.drafts.back()); !read) {
            return read;
        }
    }
    return {};
}

} // namespace

Result<Archive> readArchive(Database& database)
{
    Archive archive;
    auto read = readSources(database, archive)
                    .and_then([&] { return readSubmissions(database, archive); })
                    .and_then([&] { return readTests(database, archive); })
                    .and_then([&] { return readMarks(database, archive); })
                    .and_then([&] { return readOwn(database, archive); })
                    .and_then([&] { return readDrafts(database, archive); });
    return read ? Result<Archive>(std::move(archive)) : fail(std::move(read).error());
}

Archive readWhatIsLeft(Database& database)
{
    Archive archive;
    for (const auto& read : {readSources, readSubmissions, readTests, readMarks, readOwn, readDrafts}) {
        (void)read(database, archive); // as far as it goes
    }
    std::erase_if(archive.sources, [](const auto& source) { return sha256Hex(source.second) != source.first; });
    std::erase_if(archive.submissions,
                  [&](const ArchivedSubmission& submission) { return archive.sources.count(submission.record.sourceHash) == 0; });
    return archiveFromJson(toJson(archive)).value_or(Archive()); // with all the checks that a stranger's file has to pass
}

} // namespace ca
