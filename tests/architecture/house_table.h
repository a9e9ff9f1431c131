// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The house as data: which room may include which, and which libraries from outside. Prose and reasons are in the README.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ca::house {

enum class Library : std::uint8_t {
    Standard, // always allowed
    System,   // POSIX and Linux
    Expected,
    Fmt,
    Spdlog,
    Json,
    Yaml,
    Curl,
    Sqlite,
    Seccomp,
    Archive,
    Cli11,
    Boost,
    Markdown,
    Qt,
    QtWidgets,
    Scintilla,
    Unknown,
};

[[nodiscard]] std::string_view name(Library library);
/// Which library a header in angle brackets belongs to.
[[nodiscard]] Library libraryOf(std::string_view header);

struct Room {
    std::string_view folder; // and everything below it that has no row of its own
    std::vector<std::string_view> rooms;
    std::vector<Library> anywhere;
    std::vector<Library> inSources; // where no other room sees them: in .cpp files, and in headers that only this room reads
};

/// The room that a path lies in, null when there is none.
[[nodiscard]] const Room* roomOf(std::string_view path);

/// A file outside core/base and sandbox/ that talks to the operating system: what a port to another system replaces.
[[nodiscard]] bool isPlatformFile(std::string_view path);

/// A target that may live in a folder beside the one named after it.
[[nodiscard]] bool isGuestTarget(std::string_view folder, std::string_view target);

inline constexpr std::size_t kMostLines = 500;

} // namespace ca::house
