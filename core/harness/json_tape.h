// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A JSON value of any size as one flat list of nodes: nothing recurses over what a program printed, and ten million numbers
// need no ten million allocations.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace ca {

class JsonTape {
public:
    enum class Kind : std::uint8_t {
        Null,
        Bool,
        Whole,  // fits 64 bits with a sign
        Number, // any other: has a dot, an exponent or too many digits
        Text,
        List,
        Object, // its children are names (Text) and values in turn
    };
    /// Position of a value. Those of a list follow it: the first at at + 1, the next at end() of the one before.
    using At = std::uint32_t;

    /// The error says what is wrong and at which byte.
    [[nodiscard]] static tl::expected<JsonTape, std::string> parse(std::string_view text);

    [[nodiscard]] At root() const { return 0; }
    [[nodiscard]] Kind kind(At at) const { return m_nodes[at].kind; }
    [[nodiscard]] At end(At at) const { return isNest(at) ? m_nodes[at].size : at + 1; }
    [[nodiscard]] std::vector<At> children(At at) const;

    [[nodiscard]] bool truth(At at) const { return m_nodes[at].value != 0; }
    [[nodiscard]] std::int64_t whole(At at) const { return static_cast<std::int64_t>(m_nodes[at].value); }
    [[nodiscard]] std::string_view text(At at) const { return {m_letters.data() + m_nodes[at].value, m_nodes[at].size}; }
    /// Of Whole and Number.
    [[nodiscard]] double number(At at) const;

    /// Compact, as it was written but for white space and escapes.
    [[nodiscard]] std::string dump(At at) const;
    /// The beginning of that, for messages.
    [[nodiscard]] std::string excerpt(At at) const;

private:
    friend class TapeWriter;

    struct Node {
        Kind kind = Kind::Null;
        std::uint32_t size = 0;  // of a text its bytes, of a list and an object where it ends
        std::uint64_t value = 0; // a whole number, a truth, or where a text or the digits of a number begin
    };

    [[nodiscard]] bool isNest(At at) const { return kind(at) == Kind::List || kind(at) == Kind::Object; }
    void dumpScalar(At at, std::string& out) const;
    [[nodiscard]] std::string dump(At at, std::size_t enough) const;

    std::vector<Node> m_nodes;
    std::string m_letters;
};

} // namespace ca
