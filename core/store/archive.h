// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// All that a store knows, as one value: what an export holds and an import adds.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <map>

namespace ca {

class Database;

struct ArchivedSubmission {
    SubmissionRecord record; // its id is of no meaning elsewhere, its sourceHash names one of Archive::sources
    std::vector<TestRecord> tests;

    bool operator==(const ArchivedSubmission&) const = default;
};

/// The newest word on a matter: "favourite", "notes", "review".
struct ArchivedMark {
    std::string problem;
    std::string kind;
    std::string value;
    WallTime at{};

    bool operator==(const ArchivedMark&) const = default;
};

struct ArchivedHint {
    std::string problem;
    std::int64_t hint = 0;
    WallTime at{};

    bool operator==(const ArchivedHint&) const = default;
};

struct ArchivedWork {
    std::string problem;
    std::string origin; // the store in which it was counted
    std::int64_t hour = 0; // since 1970
    std::int64_t seconds = 0;

    bool operator==(const ArchivedWork&) const = default;
};

struct ArchivedTest {
    OwnTest test;
    WallTime changed{};
    bool removed = false;

    bool operator==(const ArchivedTest&) const = default;
};

struct ArchivedRevision {
    std::string uuid;
    WallTime at{};
    RevisionKind kind = RevisionKind::Typed;
    std::optional<std::size_t> base; // an earlier one of the same draft
    std::uint64_t front = 0;         // bytes of the base before the body
    std::uint64_t back = 0;          // and after it
    std::string body;

    bool operator==(const ArchivedRevision&) const = default;
};

struct ArchivedDraft {
    DraftKey key;
    std::vector<ArchivedRevision> revisions;

    bool operator==(const ArchivedDraft&) const = default;
};

struct Archive {
    std::map<std::string, std::string> sources; // by what submissions call them
    std::vector<ArchivedSubmission> submissions;
    std::vector<ArchivedMark> marks;
    std::vector<ArchivedHint> hints;
    std::vector<ArchivedWork> work;
    std::vector<Review> reviews;
    std::vector<ArchivedTest> ownTests;
    std::vector<ArchivedDraft> drafts;

    bool operator==(const Archive&) const = default;
};

/// What an import brought that was not here.
struct ImportCount {
    std::size_t submissions = 0;
    std::size_t reviews = 0;
    std::size_t ownTests = 0; // changed ones too
    std::size_t revisions = 0;

    bool operator==(const ImportCount&) const = default;
};

// The text form: archive_json.cpp, described in README.md.
[[nodiscard]] std::string toJson(const Archive& archive);
/// An archive that hangs together: every source and base that is named is there, every number in its bounds.
[[nodiscard]] Result<Archive> archiveFromJson(std::string_view text);

// The tables: archive_read.cpp, archive_merge.cpp.
[[nodiscard]] Result<Archive> readArchive(Database& database);
/// Of a damaged store: all that can still be read and makes sense, perhaps nothing.
[[nodiscard]] Archive readWhatIsLeft(Database& database);
/// Within a transaction of the caller's. Rows are the same when their uuid or natural key is; the newer word wins.
[[nodiscard]] Result<ImportCount> mergeArchive(Database& database, const Archive& archive);

/// How many differences may follow one another before a whole text, in an archive.
inline constexpr std::int64_t kDeepestArchived = 1000;

/// RFC 4180, with a line of headings.
[[nodiscard]] std::string toCsv(const std::vector<SubmissionRecord>& submissions);

} // namespace ca
