// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/json_record.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

using nlohmann::json;

namespace {

constexpr std::uint64_t kLargestNumber = 1u << 20;

bool isTexts(const json& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const json& item) {
               return item.is_string() && !item.get_ref<const std::string&>().empty();
           });
}

} // namespace

/// The JSON value, or where it stops being JSON. The parser itself would keep the last of two equal keys in silence.
Result<json> parseStrictJson(std::string_view text, std::string_view fileName)
{
    std::vector<std::set<std::string>> open;
    std::optional<std::string> twice;
    const auto watchKeys = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second && !twice) {
            twice = parsed.get<std::string>();
        }
        return true;
    };
    try {
        json value = json::parse(text, watchKeys);
        if (twice) {
            return fail(Fault::BadInput, fmt::format("{}: key \"{}\" occurs twice in one object", fileName, *twice));
        }
        return value;
    } catch (const json::exception& error) {
        return fail(Fault::BadInput, fmt::format("{}: {}", fileName, error.what()));
    }
}

JsonRecord::JsonRecord(const json& value, std::string where, std::optional<Error>& mistake)
    : m_value(value)
    , m_where(std::move(where))
    , m_mistake(mistake)
{
    if (!m_value.is_object()) {
        complain("must be an object");
    }
}

bool JsonRecord::has(const char* key) const
{
    return m_value.is_object() && m_value.contains(key);
}

std::string JsonRecord::text(const char* key)
{
    const json* value = take(key);
    if (value == nullptr
        || !expect(key, value->is_string() && !value->get_ref<const std::string&>().empty(), "a text that is not empty")) {
        return {};
    }
    return value->get<std::string>();
}

std::uint64_t JsonRecord::number(const char* key)
{
    const json* value = take(key);
    const bool good = value != nullptr && value->is_number_unsigned() && *value > 0u && *value <= kLargestNumber;
    if (value == nullptr || !expect(key, good, fmt::format("a whole number from 1 to {}", kLargestNumber))) {
        return 0;
    }
    return value->get<std::uint64_t>();
}

bool JsonRecord::flag(const char* key)
{
    const json* value = take(key);
    return value != nullptr && expect(key, value->is_boolean(), "true or false") && value->get<bool>();
}

std::vector<std::string> JsonRecord::texts(const char* key, Empty empty)
{
    const json* value = take(key);
    if (value == nullptr || !expect(key, isTexts(*value), "a list of texts that are not empty")
        || !expect(key, empty == Empty::Allowed || !value->empty(), "a list with at least one text")) {
        return {};
    }
    return value->get<std::vector<std::string>>();
}

std::vector<std::pair<std::string, std::string>> JsonRecord::pairs(const char* key)
{
    std::vector<std::pair<std::string, std::string>> result;
    const json* value = list(key);
    for (std::size_t i = 0; value != nullptr && i < value->size(); ++i) {
        const json& item = (*value)[i];
        if (!expect(key, isTexts(item) && item.size() == 2, "a list of pairs of texts")) {
            return {};
        }
        result.emplace_back(item[0].get<std::string>(), item[1].get<std::string>());
    }
    return result;
}

void JsonRecord::complain(std::string_view what)
{
    if (!m_mistake) {
        m_mistake = Error{Fault::BadInput, fmt::format("{}: {}", m_where, what), {}};
    }
}

void JsonRecord::close()
{
    for (auto it = m_value.begin(); m_value.is_object() && it != m_value.end(); ++it) {
        if (!m_taken.contains(it.key())) {
            complain(fmt::format("unknown key \"{}\"", it.key()));
        }
    }
}

const json* JsonRecord::take(const char* key)
{
    m_taken.insert(key);
    if (!has(key)) {
        complain(fmt::format("missing key \"{}\"", key));
        return nullptr;
    }
    return &m_value.at(key);
}

const json* JsonRecord::list(const char* key)
{
    const json* value = take(key);
    return value != nullptr && expect(key, value->is_array(), "a list") ? value : nullptr;
}

bool JsonRecord::expect(const char* key, bool good, std::string_view kind)
{
    if (!good) {
        complain(fmt::format("\"{}\" must be {}", key, kind));
    }
    return good;
}

} // namespace ca
