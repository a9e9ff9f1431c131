// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How revisions lie in their table: chains of differences, cut by a whole text now and then. Private to this room.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace ca::revisions {

/// Where a new revision hangs on.
struct Base {
    std::int64_t id = 0;
    std::int64_t depth = 0; // how many differences lie between it and a whole text
    std::string_view text;
};

struct Row {
    std::string uuid; // new when empty
    std::int64_t draft = 0;
    WallTime at{};
    RevisionKind kind = RevisionKind::Typed;
    std::string_view text;
};

struct Placed {
    std::int64_t id = 0;
    std::int64_t depth = 0;
};

[[nodiscard]] Result<std::int64_t> draftId(Database& database, const DraftKey& key); // made when it is missing
[[nodiscard]] Result<std::optional<std::int64_t>> findDraft(Database& database, const DraftKey& key);
/// Oldest first.
[[nodiscard]] Result<std::vector<Revision>> list(Database& database, std::int64_t draft);
[[nodiscard]] Result<std::string> text(Database& database, std::int64_t revision);

[[nodiscard]] Result<Placed> add(Database& database, const Row& row, const std::optional<Base>& base);
/// Writes a revision anew, with the same text on another base; those that hang on it do not notice.
[[nodiscard]] Result<Placed> rebase(Database& database, std::int64_t revision, std::string_view text, const std::optional<Base>& base);

} // namespace ca::revisions
