// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Reading JSON that may hold anything: a field that is missing or of another type reads as empty. For .cpp files only.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace ca::docker {

using Json = nlohmann::json;

/// Nothing an engine tells is nested deeper; the library's destructor and ours walk it by recursion.
inline constexpr int kMaxJsonDepth = 64;

[[nodiscard]] inline std::optional<Json> parseJson(std::string_view text)
{
    bool tooDeep = false;
    const auto guard = [&](int depth, Json::parse_event_t, Json&) {
        tooDeep |= depth > kMaxJsonDepth;
        return !tooDeep;
    };
    Json value = Json::parse(text, guard, false);
    if (value.is_discarded() || tooDeep) {
        return std::nullopt;
    }
    return value;
}

[[nodiscard]] inline const Json* fieldAt(const Json& object, const char* key)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

[[nodiscard]] inline const Json* objectAt(const Json& object, const char* key)
{
    const Json* field = fieldAt(object, key);
    return field != nullptr && field->is_object() ? field : nullptr;
}

[[nodiscard]] inline const Json* arrayAt(const Json& object, const char* key)
{
    const Json* field = fieldAt(object, key);
    return field != nullptr && field->is_array() ? field : nullptr;
}

[[nodiscard]] inline std::string textAt(const Json& object, const char* key)
{
    const Json* field = fieldAt(object, key);
    return field != nullptr && field->is_string() ? field->get_ref<const std::string&>() : std::string();
}

[[nodiscard]] inline bool flagAt(const Json& object, const char* key)
{
    const Json* field = fieldAt(object, key);
    return field != nullptr && field->is_boolean() && field->get<bool>();
}

/// Clamped: engines write int64 where they mean sizes, and -1 where they do not know.
[[nodiscard]] inline std::uint64_t sizeAt(const Json& object, const char* key)
{
    const Json* field = fieldAt(object, key);
    if (field == nullptr || !field->is_number_integer()) {
        return 0;
    }
    if (field->is_number_unsigned()) {
        return field->get<std::uint64_t>();
    }
    const auto value = field->get<std::int64_t>();
    return value > 0 ? static_cast<std::uint64_t>(value) : 0;
}

[[nodiscard]] inline int countAt(const Json& object, const char* key)
{
    const std::uint64_t size = sizeAt(object, key);
    return size > static_cast<std::uint64_t>(std::numeric_limits<int>::max()) ? std::numeric_limits<int>::max()
                                                                              : static_cast<int>(size);
}

} // namespace ca::docker
