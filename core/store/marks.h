// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the user says about a problem and may take back: one value per problem and kind, the newest word counts. Private to this room.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace ca::marks {

inline constexpr const char* kFavourite = "favourite"; // "1" or empty
inline constexpr const char* kNotes = "notes";         // Markdown
inline constexpr const char* kReview = "review";       // "out": not in the queue

struct Mark {
    std::string problem;
    std::string kind;
    std::string value;
    WallTime at{};

    bool operator==(const Mark&) const = default;
};

/// Unless a newer one is there.
[[nodiscard]] Result<void> set(Database& database, const Mark& mark);
[[nodiscard]] Result<std::optional<std::string>> get(Database& database, const std::string& problem, const std::string& kind);
[[nodiscard]] Result<std::vector<std::string>> problemsWith(Database& database, const std::string& kind, const std::string& value);
[[nodiscard]] Result<std::vector<Mark>> all(Database& database);

} // namespace ca::marks
