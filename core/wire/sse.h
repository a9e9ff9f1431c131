// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Server-sent events: a stream of text in which each event is a few lines and an empty one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::wire {

struct StreamEvent {
    std::string name = "message";
    std::string data;
    std::string id; // the last one that was said, which stays for those behind it

    bool operator==(const StreamEvent&) const = default;
};

[[nodiscard]] std::string toText(const StreamEvent& event);

/// Reads events from a stream that comes in pieces of any size.
class StreamReader {
public:
    /// Events that are complete now. What is longer than the bound is dropped, up to the next empty line.
    [[nodiscard]] std::vector<StreamEvent> feed(std::string_view piece);
    explicit StreamReader(std::size_t longestEvent = 1u << 24) : m_longest(longestEvent) {}

private:
    void take(std::string_view line, std::vector<StreamEvent>& events);
    void finishEvent(std::vector<StreamEvent>& events);

    std::size_t m_longest;
    std::string m_line;
    bool m_atStart = true;     // of the stream, where a byte order mark may be
    bool m_afterReturn = false; // a line feed would belong to it
    bool m_tooLong = false;    // the event under way
    std::optional<std::string> m_data;
    std::string m_name;
    std::string m_id;
};

} // namespace ca::wire
