// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// JSON read strictly: every key known, there, once, and of its type. Private to this room, for it shows the library behind it.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace ca {

/// The JSON value, or where it stops being JSON. The library alone would keep the last of two equal keys in silence.
[[nodiscard]] Result<nlohmann::json> parseStrictJson(std::string_view text, std::string_view fileName);

/// Reads the keys of one JSON object, each exactly once. The first mistake is kept and later reads give empty values,
/// so that a record is read in one breath and asked about mistakes at the end.
class JsonRecord {
public:
    enum class Empty { Allowed, Refused };

    JsonRecord(const nlohmann::json& value, std::string where, std::optional<Error>& mistake);

    [[nodiscard]] bool has(const char* key) const;
    std::string text(const char* key);
    /// From 1 to a million: no limit is larger, and none overflows when it becomes bytes or microseconds.
    std::uint64_t number(const char* key);
    bool flag(const char* key);
    std::vector<std::string> texts(const char* key, Empty empty);
    std::vector<std::pair<std::string, std::string>> pairs(const char* key);

    /// Calls the reader with the object under the key, and closes it.
    template <class Read> void object(const char* key, Read read)
    {
        if (const nlohmann::json* value = take(key)) {
            readInner(*value, key, read);
        }
    }

    /// Calls the reader with every object of the list under the key, and closes each.
    template <class Read> void objects(const char* key, Read read)
    {
        const nlohmann::json* value = list(key);
        for (std::size_t i = 0; value != nullptr && i < value->size(); ++i) {
            readInner((*value)[i], std::string(key) + "[" + std::to_string(i) + "]", read);
        }
    }

    void complain(std::string_view what);
    /// Reports the keys that nobody asked for.
    void close();

private:
    template <class Read> void readInner(const nlohmann::json& value, const std::string& name, Read& read)
    {
        JsonRecord inner(value, m_where + ": " + name, m_mistake);
        read(inner);
        inner.close();
    }

    const nlohmann::json* take(const char* key);
    const nlohmann::json* list(const char* key);
    bool expect(const char* key, bool good, std::string_view kind);

    const nlohmann::json& m_value;
    std::string m_where;
    std::optional<Error>& m_mistake;
    std::set<std::string, std::less<>> m_taken;
};

} // namespace ca
