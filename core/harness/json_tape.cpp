// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/json_tape.h"

#include <charconv>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ca {

namespace {

constexpr std::size_t kDeepest = 32; // signatures need three levels
constexpr std::size_t kShown = 60;   // bytes of a value in a message

} // namespace

/// What the parser calls for each token. A false from it ends the parsing.
class TapeWriter final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TapeWriter(JsonTape& tape)
        : m_tape(tape)
    {
    }

    [[nodiscard]] std::string takeMistake() { return std::move(m_mistake); }

    bool null() override { return add({JsonTape::Kind::Null, 0, 0}); }
    bool boolean(bool value) override { return add({JsonTape::Kind::Bool, 0, value ? 1U : 0U}); }
    bool number_integer(number_integer_t value) override { return add({JsonTape::Kind::Whole, 0, static_cast<std::uint64_t>(value)}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return fits ? add({JsonTape::Kind::Whole, 0, value}) : addLetters(JsonTape::Kind::Number, fmt::format("{}", value));
    }
    bool number_float(number_float_t, const string_t& digits) override { return addLetters(JsonTape::Kind::Number, digits); }
    bool string(string_t& value) override { return addLetters(JsonTape::Kind::Text, value); }
    bool key(string_t& name) override { return addLetters(JsonTape::Kind::Text, name); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(JsonTape::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonTape::Kind::List); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        constexpr int kNumberTooLarge = 406;
        m_mistake = error.id == kNumberTooLarge ? "it holds a number that is too large" : fmt::format("it is no JSON from byte {} on", position);
        return false;
    }

private:
    bool add(JsonTape::Node node)
    {
        if (m_tape.m_nodes.size() >= std::numeric_limits<JsonTape::At>::max()) {
            m_mistake = "it has too many elements";
            return false;
        }
        m_tape.m_nodes.push_back(node);
        return true;
    }

    bool addLetters(JsonTape::Kind kind, std::string_view letters)
    {
        if (letters.size() > std::numeric_limits<std::uint32_t>::max()) {
            m_mistake = "it holds a text that is too long";
            return false;
        }
        const std::size_t begin = m_tape.m_letters.size();
        m_tape.m_letters += letters;
        return add({kind, static_cast<std::uint32_t>(letters.size()), begin});
    }

    bool open(JsonTape::Kind kind)
    {
        if (m_open.size() == kDeepest) {
            m_mistake = fmt::format("it is nested more than {} levels deep", kDeepest);
            return false;
        }
        m_open.push_back(static_cast<JsonTape::At>(m_tape.m_nodes.size()));
        return add({kind, 0, 0});
    }

    bool close()
    {
        m_tape.m_nodes[m_open.back()].size = static_cast<std::uint32_t>(m_tape.m_nodes.size());
        m_open.pop_back();
        return true;
    }

    JsonTape& m_tape;
    std::vector<JsonTape::At> m_open;
    std::string m_mistake;
};

tl::expected<JsonTape, std::string> JsonTape::parse(std::string_view text)
{
    JsonTape tape;
    TapeWriter writer(tape);
    if (!nlohmann::json::sax_parse(text, &writer)) {
        return tl::unexpected(writer.takeMistake());
    }
    return tape;
}

std::vector<JsonTape::At> JsonTape::children(At at) const
{
    std::vector<At> found;
    for (At child = at + 1; isNest(at) && child < end(at); child = end(child)) {
        found.push_back(child);
    }
    return found;
}

double JsonTape::number(At at) const
{
    if (kind(at) == Kind::Whole) {
        return static_cast<double>(whole(at));
    }
    double value = 0; // stays so for what is too small to be told from it; the parser has refused what is too large
    std::from_chars(text(at).data(), text(at).data() + text(at).size(), value);
    return value;
}

std::string JsonTape::dump(At at) const
{
    return dump(at, std::numeric_limits<std::size_t>::max());
}

std::string JsonTape::excerpt(At at) const
{
    std::string text = dump(at, kShown);
    if (text.size() <= kShown) {
        return text;
    }
    std::size_t size = kShown;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size; // not within a character
    }
    return text.substr(0, size) + "...";
}

void JsonTape::dumpScalar(At at, std::string& out) const
{
    switch (kind(at)) {
    case Kind::Null:
        out += "null";
        break;
    case Kind::Bool:
        out += truth(at) ? "true" : "false";
        break;
    case Kind::Whole:
        out += fmt::format_int(whole(at)).str();
        break;
    case Kind::Number:
        out += text(at);
        break;
    case Kind::Text:
        out += nlohmann::json(text(at)).dump();
        break;
    case Kind::List:
    case Kind::Object:
        break;
    }
}

std::string JsonTape::dump(At at, std::size_t enough) const
{
    struct Open {
        At nest;
        std::size_t written;
    };
    std::string out;
    std::vector<Open> open;
    const At last = end(at);
    const auto closeUpTo = [&](At here) {
        while (!open.empty() && end(open.back().nest) == here) {
            out += kind(open.back().nest) == Kind::List ? ']' : '}';
            open.pop_back();
        }
    };
    for (At here = at; here < last && out.size() <= enough; ++here) {
        if (!open.empty() && open.back().written++ > 0) {
            out += kind(open.back().nest) == Kind::Object && open.back().written % 2 == 0 ? ':' : ',';
        }
        if (isNest(here)) {
            out += kind(here) == Kind::List ? '[' : '{';
            open.push_back({here, 0});
        } else {
            dumpScalar(here, out);
        }
        closeUpTo(here + 1);
    }
    return out;
}

} // namespace ca
