// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/source_tokens.h"

#include <algorithm>
#include <array>
#include <string>

namespace ca {

namespace {

using Kind = SourceToken::Kind;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool isWordPart(char c)
{
    return isWordStart(c) || isDigit(c);
}

constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A string prefix of one or two letters with this one among them, in either case: f, F, rf, fR.
bool isPrefixWith(std::string_view word, char letter)
{
    const auto same = [letter](char c) { return lower(c) == lower(letter); };
    return word.size() <= 2 && std::any_of(word.begin(), word.end(), same);
}

bool contains(const std::vector<std::string>& list, std::string_view value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

template <std::size_t n>
bool oneOf(std::string_view value, const std::array<std::string_view, n>& list)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// The kind of string that is being read, also while code embedded in it is.
struct OpenString {
    std::string_view quote;
    std::string_view hole; // what opens embedded code; empty when nothing does
    bool raw = false;
    bool multiline = false;
    std::size_t depth = 0; // of braces within the embedded code
};

class Scanner {
public:
    Scanner(const LexicalForm& form, std::string_view source)
        : m_form(form)
        , m_source(source)
        , m_apostropheQuotes(contains(form.stringQuotes, "'"))
    {
    }

    std::vector<SourceToken> run()
    {
        while (m_at < m_source.size()) {
            step();
        }
        return std::move(m_tokens);
    }

private:
    void step();
    bool skipComment();
    bool readWord();
    bool readNumber();
    bool readString(std::string_view prefix);
    bool readRawLiteral(std::string_view prefix);
    bool readCharacter();
    bool leaveHole();
    void readMark();
    void readStringBody(OpenString string);

    [[nodiscard]] char at(std::size_t position) const { return position < m_source.size() ? m_source[position] : '\0'; }
    [[nodiscard]] bool startsWith(std::string_view text) const
    {
        return !text.empty() && m_source.substr(m_at).substr(0, text.size()) == text;
    }
    [[nodiscard]] bool opensComment(std::string_view opener) const;
    [[nodiscard]] std::string_view holeOf(std::string_view prefix, std::string_view quote) const;
    void add(Kind kind, std::size_t begin, std::size_t end);
    void skipTo(std::size_t position);
    /// Behind the next occurrence of the text, or at the end.
    [[nodiscard]] std::size_t behind(std::string_view text, std::size_t from) const;

    const LexicalForm& m_form;
    std::string_view m_source;
    const bool m_apostropheQuotes;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::vector<OpenString> m_holes; // the strings around the code being read, innermost last
    std::vector<SourceToken> m_tokens;
};

void Scanner::step()
{
    if (isSpace(m_source[m_at])) {
        skipTo(m_at + 1);
        return;
    }
    if (m_source[m_at] == '\\' && at(m_at + 1) == '\n') {
        skipTo(m_at + 2); // a continued line
        return;
    }
    if (!skipComment() && !readWord() && !readNumber() && !readString({}) && !readCharacter() && !leaveHole()) {
        readMark();
    }
}

bool Scanner::opensComment(std::string_view opener) const
{
    // Ruby's =begin counts at the start of a line only; "x=begin" is an expression.
    const bool placed = opener.empty() || opener.front() != '=' || m_at == 0 || m_source[m_at - 1] == '\n';
    return placed && startsWith(opener);
}

bool Scanner::skipComment()
{
    for (const std::string& opener : m_form.lineComments) {
        if (startsWith(opener)) {
            skipTo(std::min(m_source.find('\n', m_at), m_source.size()));
            return true;
        }
    }
    for (const auto& [opener, closer] : m_form.blockComments) {
        if (opensComment(opener)) {
            skipTo(behind(closer, m_at + opener.size()));
            return true;
        }
    }
    return false;
}

bool Scanner::readWord()
{
    if (!isWordStart(m_source[m_at])) {
        return false;
    }
    const std::size_t begin = m_at;
    while (isWordPart(at(m_at))) {
        ++m_at;
    }
    add(Kind::Word, begin, m_at);
    const std::string_view word = m_source.substr(begin, m_at - begin);
    if (!readRawLiteral(word)) {
        readString(word);
    }
    return true;
}

bool Scanner::readNumber()
{
    if (!isDigit(m_source[m_at])) {
        return false;
    }
    const std::size_t begin = m_at;
    const auto joins = [this](char c) { return c == '.' || (c == '\'' && m_form.directivesAreCode); }; // 1.5 and 1'000
    while (isWordPart(at(m_at)) || (joins(at(m_at)) && isWordPart(at(m_at + 1)))) {
        ++m_at;
    }
    add(Kind::Number, begin, m_at);
    return true;
}

bool Scanner::readString(std::string_view prefix)
{
    for (const std::string& quote : m_form.stringQuotes) {
        if (startsWith(quote)) {
            const bool multiline = quote.size() > 1 || quote == "`";
            skipTo(m_at + quote.size());
            readStringBody({quote, holeOf(prefix, quote), contains(m_form.rawQuotes, quote), multiline, 0});
            return true;
        }
    }
    return false;
}

/// The opener of embedded code: declared for a quote, or for a quote behind a letter ("f\"" also covers rf and triple quotes).
std::string_view Scanner::holeOf(std::string_view prefix, std::string_view quote) const
{
    for (const auto& [opener, hole] : m_form.embedded) {
        const bool needsLetter = !opener.empty() && isWordStart(opener.front());
        const std::string_view bare = std::string_view(opener).substr(needsLetter ? 1 : 0);
        const bool fits = !bare.empty() && quote.substr(0, bare.size()) == bare;
        if (fits && (!needsLetter || isPrefixWith(prefix, opener.front()))) {
            return hole;
        }
    }
    return {};
}

void Scanner::readStringBody(OpenString string)
{
    const std::size_t begin = m_at;
    std::size_t end = m_at;
    while (end < m_source.size()) {
        const std::string_view rest = m_source.substr(end);
        const bool doubled = string.hole == "{" && rest.substr(0, 2) == "{{"; // a brace, not a hole
        if (rest.substr(0, string.quote.size()) == string.quote || (rest.front() == '\n' && !string.multiline)) {
            break;
        }
        if (!doubled && !string.hole.empty() && rest.substr(0, string.hole.size()) == string.hole) {
            add(Kind::Text, begin, end);
            skipTo(end + string.hole.size());
            m_holes.push_back(string);
            return;
        }
        const bool escaped = !string.raw && rest.front() == m_form.escape;
        end = std::min(end + (escaped || doubled ? 2 : 1), m_source.size());
    }
    add(Kind::Text, begin, end);
    const bool closed = m_source.substr(end, string.quote.size()) == string.quote;
    skipTo(closed ? end + string.quote.size() : end);
}

/// Behind a prefix: R"x( ... )x" of C++, r#" ... "# of Rust.
bool Scanner::readRawLiteral(std::string_view prefix)
{
    static constexpr std::array<std::string_view, 5> kCpp{"R", "u8R", "uR", "UR", "LR"};
    static constexpr std::array<std::string_view, 3> kRust{"r", "br", "cr"};
    std::string closer;
    std::size_t body = m_at;
    if (m_form.directivesAreCode && oneOf(prefix, kCpp) && at(m_at) == '"') {
        const std::string_view head = m_source.substr(m_at + 1, 17); // a delimiter has at most 16 characters
        const std::size_t delimiter = head.find('(');
        if (delimiter == std::string_view::npos) {
            return false;
        }
        closer = ")" + std::string(head.substr(0, delimiter)) + "\"";
        body = m_at + 1 + delimiter + 1;
    } else if (!m_apostropheQuotes && oneOf(prefix, kRust)) {
        const std::size_t quote = std::min(m_source.find_first_not_of('#', m_at), m_source.size());
        if (at(quote) != '"') {
            return false;
        }
        closer = "\"" + std::string(quote - m_at, '#');
        body = quote + 1;
    } else {
        return false;
    }
    add(Kind::Text, body, std::min(m_source.find(closer, body), m_source.size()));
    skipTo(behind(closer, body));
    return true;
}

/// A character literal of a language in which ' opens no string; a lifetime is left to be a mark and a word.
bool Scanner::readCharacter()
{
    if (m_apostropheQuotes || at(m_at) != '\'') {
        return false;
    }
    std::size_t end = m_at + 2;
    if (at(m_at + 1) == m_form.escape) {
        while (at(end + 1) != '\'' && end + 1 < m_source.size() && at(end + 1) != '\n') {
            ++end;
        }
        ++end;
    }
    while ((static_cast<unsigned char>(at(end)) & 0xC0) == 0x80) {
        ++end; // the rest of one character in UTF-8
    }
    if (at(end) != '\'') {
        return false;
    }
    add(Kind::Text, m_at + 1, end);
    skipTo(end + 1);
    return true;
}

/// Keeps count of braces in embedded code; at the one that closes the hole, goes on with the string around it.
bool Scanner::leaveHole()
{
    const char c = m_source[m_at];
    if (m_holes.empty() || (c != '{' && c != '}')) {
        return false;
    }
    OpenString& string = m_holes.back();
    if (c == '{') {
        ++string.depth;
        return false;
    }
    if (string.depth > 0) {
        --string.depth;
        return false;
    }
    const OpenString outer = string;
    m_holes.pop_back();
    skipTo(m_at + 1);
    readStringBody(outer);
    return true;
}

void Scanner::readMark()
{
    add(Kind::Mark, m_at, m_at + 1);
    skipTo(m_at + 1);
}

void Scanner::add(Kind kind, std::size_t begin, std::size_t end)
{
    m_tokens.push_back({kind, m_source.substr(begin, end - begin), m_line});
}

void Scanner::skipTo(std::size_t position)
{
    const auto from = m_source.begin() + static_cast<std::ptrdiff_t>(m_at);
    const auto to = m_source.begin() + static_cast<std::ptrdiff_t>(position);
    m_line += static_cast<std::size_t>(std::count(from, to, '\n'));
    m_at = position;
}

std::size_t Scanner::behind(std::string_view text, std::size_t from) const
{
    const std::size_t found = m_source.find(text, from);
    return found == std::string_view::npos ? m_source.size() : found + text.size();
}

} // namespace

std::vector<SourceToken> tokenize(const LexicalForm& form, std::string_view source)
{
    return Scanner(form, source).run();
}

} // namespace ca
