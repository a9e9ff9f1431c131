// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/json_fields.h"

#include "core/base/uuid.h"
#include "core/base/base64.h"

#include <cmath>

#include <fmt/format.h>

namespace ca {

using nlohmann::json;

namespace {

constexpr std::int64_t kLatest = 253'402'300'799'999; // the end of the year 9999

bool isUtf8(const std::string& bytes)
{
    try {
        (void)json(bytes).dump();
        return true;
    } catch (const json::exception&) {
        return false;
    }
}

} // namespace

json jsonOfBytes(const std::string& bytes)
{
    return isUtf8(bytes) ? json(bytes) : json{{"base64", toBase64(bytes)}};
}

std::optional<std::string> bytesOfJson(const json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_object() && value.contains("base64") && value["base64"].is_string()) {
        return fromBase64(value["base64"].get_ref<const std::string&>());
    }
    return std::nullopt;
}

JsonFields::JsonFields(const json& object, std::string where, std::optional<std::string>& mistake)
    : m_object(object)
    , m_where(std::move(where))
    , m_mistake(mistake)
{
    if (!m_object.is_object()) {
        complain("", "is not an object");
    }
}

void JsonFields::complain(const char* key, const char* what)
{
    if (!m_mistake) {
        m_mistake = fmt::format("{}{} {}", m_where, key, what);
    }
}

bool JsonFields::has(const char* key) const
{
    return m_object.is_object() && m_object.contains(key);
}

const json* JsonFields::find(const char* key)
{
    if (!has(key)) {
        complain(key, "is missing");
        return nullptr;
    }
    return &m_object[key];
}

std::string JsonFields::bytes(const char* key)
{
    const json* value = find(key);
    auto bytes = value != nullptr ? bytesOfJson(*value) : std::nullopt;
    if (!bytes) {
        complain(key, "is not a text");
    }
    return std::move(bytes).value_or("");
}

std::optional<std::string> JsonFields::optionalBytes(const char* key)
{
    return has(key) ? std::optional(bytes(key)) : std::nullopt;
}

std::string JsonFields::uuid(const char* key)
{
    std::string text = bytes(key);
    if (!isUuid(text)) {
        complain(key, "is not a UUID");
    }
    return text;
}

std::int64_t JsonFields::integer(const char* key, std::int64_t least, std::int64_t most)
{
    const json* value = find(key);
    if (value == nullptr || !value->is_number_integer()
        || (value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(most))
        || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
        complain(key, "is not a number within its bounds");
        return least;
    }
    return value->get<std::int64_t>();
}

std::optional<double> JsonFields::optionalReal(const char* key)
{
    if (!has(key)) {
        return std::nullopt;
    }
    const json& value = m_object[key];
    if (!value.is_number() || !std::isfinite(value.get<double>())) {
        complain(key, "is not a number");
        return std::nullopt;
    }
    return value.get<double>();
}

bool JsonFields::flag(const char* key)
{
    const json* value = find(key);
    if (value == nullptr || !value->is_boolean()) {
        complain(key, "is neither true nor false");
        return false;
    }
    return value->get<bool>();
}

WallTime JsonFields::time(const char* key)
{
    return WallTime(Millis(integer(key, 0, kLatest)));
}

} // namespace ca
