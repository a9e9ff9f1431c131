// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The keys of one YAML map, read by name and type. What nobody asks for is unknown, and unknown is a mistake.
#pragma once

#include "core/package/yaml_tree.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// Where the first mistake is kept while a file is read in one breath; asked about at the end.
class YamlMistake {
public:
    explicit YamlMistake(std::string file)
        : m_file(std::move(file))
    {
    }

    void tell(std::size_t line, std::string_view what); // line 0: the file as a whole
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

private:
    std::string m_file;
    std::optional<Error> m_first;
};

/// Readers give an empty value when the key is absent or wrong; the mistake is told once and stays.
class YamlFields {
public:
    /// A Null node is an empty map. The prefix, such as "limits.", goes before keys in messages.
    YamlFields(const YamlNode& map, std::string prefix, YamlMistake& mistake);

    /// The value under the key when it is there and not null.
    [[nodiscard]] const YamlNode* find(std::string_view key);

    /// Where the key stands; 0 when it does not.
    [[nodiscard]] std::size_t lineOf(std::string_view key) const;

    // A caller may read only to have the value checked.
    const YamlNode* require(std::string_view key);
    std::optional<std::string> text(std::string_view key);
    std::optional<bool> flag(std::string_view key);
    [[nodiscard]] std::optional<std::uint64_t> number(std::string_view key, std::uint64_t least, std::uint64_t most);
    [[nodiscard]] std::optional<double> decimal(std::string_view key, double least, double most);
    std::optional<std::vector<std::string>> texts(std::string_view key);
    [[nodiscard]] std::optional<std::vector<std::string>> textOrTexts(std::string_view key);

    /// Calls the reader with the map under the key, when it is there, and closes it.
    void map(std::string_view key, const std::function<void(YamlFields&)>& read);

    /// Keys that are allowed and say nothing that we use.
    void ignore(std::initializer_list<std::string_view> keys);
    /// Keys that are allowed but would change the verdict in a way that is not supported.
    void refuse(std::initializer_list<std::string_view> keys, std::string_view why);

    void complain(const YamlNode& at, std::string_view what);
    void complain(std::string_view key, std::string_view what);
    /// At an item inside the key's value.
    void complain(std::string_view key, const YamlNode& item, std::string_view what);
    /// Reports the keys that nobody asked for.
    void close();

private:
    const YamlNode& m_map;
    std::string m_prefix;
    YamlMistake& m_mistake;
    std::set<std::string, std::less<>> m_known;
};

/// A decimal number as the package format writes it: digits, a point, an exponent; no hex, no infinity.
[[nodiscard]] std::optional<double> parseDecimal(std::string_view text);

/// The words between blanks.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text);

} // namespace ca
