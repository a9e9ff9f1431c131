// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// JSON of an export, read with bounds: the first mistake is kept, and later reads give empty values. Private to this room.
#pragma once

#include "core/store/records.h"

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace ca {

/// As a string when it is UTF-8, as {"base64": ...} otherwise: what a user typed is kept byte by byte.
[[nodiscard]] nlohmann::json jsonOfBytes(const std::string& bytes);
[[nodiscard]] std::optional<std::string> bytesOfJson(const nlohmann::json& value);

class JsonFields {
public:
    /// `where` is for people: "submissions[3]".
    JsonFields(const nlohmann::json& object, std::string where, std::optional<std::string>& mistake);

    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] std::string bytes(const char* key);
    [[nodiscard]] std::optional<std::string> optionalBytes(const char* key);
    [[nodiscard]] std::string uuid(const char* key);
    [[nodiscard]] std::int64_t integer(const char* key, std::int64_t least, std::int64_t most);
    [[nodiscard]] std::size_t count(const char* key) { return static_cast<std::size_t>(integer(key, 0, kMost)); }
    [[nodiscard]] std::optional<double> optionalReal(const char* key);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] WallTime time(const char* key);

    /// A word that `parse` knows.
    template <class Parse> [[nodiscard]] auto word(const char* key, Parse parse)
    {
        const auto value = parse(bytes(key));
        if (!value) {
            complain(key, "is not a known word");
        }
        using Value = typename decltype(parse(std::string()))::value_type;
        return value.value_or(Value{});
    }

    /// Calls `read(JsonFields&)` with each object of a list, which may be missing.
    template <class Read> void each(const char* key, Read read)
    {
        if (!has(key)) {
            return;
        }
        const nlohmann::json& list = m_object[key];
        if (!list.is_array()) {
            complain(key, "is not a list");
            return;
        }
        for (std::size_t i = 0; i < list.size() && !m_mistake; ++i) {
            JsonFields item(list[i], m_where + key + "[" + std::to_string(i) + "].", m_mistake);
            read(item);
        }
    }

    void complain(const char* key, const char* what);

    static constexpr std::int64_t kMost = std::int64_t{1} << 50;

private:
    [[nodiscard]] const nlohmann::json* find(const char* key);

    const nlohmann::json& m_object;
    std::string m_where;
    std::optional<std::string>& m_mistake;
};

} // namespace ca
