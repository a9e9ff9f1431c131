// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Reads what other people's programs call JSON: a field that is missing, null or of another type is as good as empty.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace ca::wire::loose {

using Json = nlohmann::ordered_json;

inline constexpr double kMostNumber = 1e15; // what is more is nonsense

inline Result<Json> objectFrom(std::string_view text, const char* what)
{
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return fail(Fault::BadInput, std::string(what) + " is no JSON object");
    }
    return json;
}

inline const Json* find(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? nullptr : &*found;
}

inline std::optional<std::string> wordsIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    return value != nullptr && value->is_string() ? std::optional(value->get<std::string>()) : std::nullopt;
}

inline std::string textIn(const Json& object, const char* key)
{
    return wordsIn(object, key).value_or(std::string());
}

/// A whole number is an id as well.
inline std::string idIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    return value != nullptr && value->is_number_integer() ? value->dump() : textIn(object, key);
}

inline std::optional<double> numberIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    const double number = value != nullptr && value->is_number() ? value->get<double>() : -1;
    return number >= 0 && number <= kMostNumber ? std::optional(number) : std::nullopt;
}

inline std::size_t countIn(const Json& object, const char* key)
{
    return static_cast<std::size_t>(numberIn(object, key).value_or(0));
}

inline std::optional<Micros> millisIn(const Json& object, const char* key)
{
    const auto number = numberIn(object, key);
    return number ? std::optional(Micros(std::llround(*number * 1000))) : std::nullopt;
}

inline std::optional<bool> truthIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    return value != nullptr && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

/// What a refusal says, wherever it says it.
inline std::string complaintIn(const Json& object)
{
    for (const char* key : {"error", "message", "detail"}) {
        if (std::string text = textIn(object, key); !text.empty()) {
            return text;
        }
    }
    return {};
}

inline std::int64_t roundedMillis(Micros time)
{
    return (time.count() + 500) / 1000;
}

/// Programs print any bytes; those that are no UTF-8 are replaced.
inline std::string written(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace ca::wire::loose
