// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a request's first line asks for, decoded.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ca::server {

struct RequestTarget {
    std::string path;
    std::map<std::string, std::string> query; // of several with the same name the last

    bool operator==(const RequestTarget&) const = default;
};

/// Of "/path?query", "http://host/path?query" and "*". None when it is none of these, when an escape is broken, or when it hides a
/// control character.
[[nodiscard]] std::optional<RequestTarget> parseTarget(std::string_view target);

/// %XX and, in a query, + as a space.
enum class PlusSign : bool { Literal, Space };
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text, PlusSign plus);

} // namespace ca::server
