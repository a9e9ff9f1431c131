// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/sse.h"

namespace ca::wire {

namespace {

constexpr std::string_view kMark = "\xef\xbb\xbf";

void addField(std::string& text, std::string_view name, std::string_view value)
{
    text.append(name).append(": ").append(value).append("\n");
}

} // namespace

std::string toText(const StreamEvent& event)
{
    std::string text;
    if (!event.id.empty()) {
        addField(text, "id", event.id);
    }
    addField(text, "event", event.name);
    std::string_view rest = event.data;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        addField(text, "data", rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    addField(text, "data", rest);
    return text += '\n';
}

std::vector<StreamEvent> StreamReader::feed(std::string_view piece)
{
    std::vector<StreamEvent> events;
    for (const char c : piece) {
        const bool secondHalf = c == '\n' && m_afterReturn;
        m_afterReturn = c == '\r';
        if (secondHalf) {
            continue;
        }
        if (c == '\n' || c == '\r') {
            take(m_line, events);
            m_line.clear();
        } else if (m_line.size() + (m_data ? m_data->size() : 0) < m_longest) {
            m_line += c;
        } else {
            m_tooLong = true;
        }
    }
    return events;
}

void StreamReader::take(std::string_view line, std::vector<StreamEvent>& events)
{
    if (m_atStart && line.starts_with(kMark)) {
        line.remove_prefix(kMark.size());
    }
    m_atStart = false;
    if (line.empty()) {
        finishEvent(events);
        return;
    }
    const std::size_t colon = line.find(':');
    const std::string_view field = line.substr(0, colon);
    std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' ')) {
        value.remove_prefix(1);
    }
    if (field == "data") {
        if (m_data) {
            m_data->append("\n").append(value);
        } else {
            m_data = value;
        }
    } else if (field == "event") {
        m_name = value;
    } else if (field == "id" && value.find('\0') == std::string_view::npos) {
        m_id = value;
    }
}

void StreamReader::finishEvent(std::vector<StreamEvent>& events)
{
    if (m_data && !m_tooLong) {
        events.push_back({m_name.empty() ? "message" : m_name, std::move(*m_data), m_id});
    }
    m_data.reset();
    m_name.clear();
    m_tooLong = false;
}

} // namespace ca::wire
