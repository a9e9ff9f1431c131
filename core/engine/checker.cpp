// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/checker.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::size_t kKeptToken = 4096;
constexpr std::size_t kShownBytes = 40;

constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Eight bytes at a time: numbers that differ in their last digits share prefixes too short for memcmp to pay.
std::size_t commonPrefix(std::string_view a, std::string_view b)
{
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    const std::size_t size = std::min(a.size(), b.size());
    std::size_t at = 0;
    for (; at + kWord <= size; at += kWord) {
        std::uint64_t left = 0;
        std::uint64_t right = 0;
        std::memcpy(&left, a.data() + at, kWord);
        std::memcpy(&right, b.data() + at, kWord);
        if (left != right) {
            break;
        }
    }
    while (at < size && a[at] == b[at]) {
        ++at;
    }
    return at;
}

std::size_t tokenLength(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isSpace) - text.begin());
}

std::size_t gapLength(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isSpace) - text.begin());
}

std::size_t countTokens(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        count += !isSpace(text[i]) && (i == 0 || isSpace(text[i - 1])) ? 1 : 0;
    }
    return count;
}

std::size_t countLineBreaks(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

std::size_t skipSign(std::string_view text, std::size_t at)
{
    return at < text.size() && (text[at] == '+' || text[at] == '-') ? at + 1 : at;
}

/// [+-] digits [. digits] [e [+-] digits], with a digit on either side of the point. No "inf", "nan" or hexadecimal.
bool isDecimal(std::string_view token)
{
    const std::size_t whole = skipSign(token, 0);
    std::size_t at = skipDigits(token, whole);
    std::size_t digits = at - whole;
    if (at < token.size() && token[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skipDigits(token, fraction);
        digits += at - fraction;
    }
    if (digits > 0 && at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        const std::size_t exponent = skipSign(token, at + 1);
        at = skipDigits(token, exponent);
        digits = at - exponent;
    }
    return digits > 0 && at == token.size();
}

/// The value of a token that isDecimal(). from_chars, because strtold would read "0.5" by the process's locale.
long double decimalValue(std::string_view token)
{
    if (token.front() == '+') {
        token.remove_prefix(1);
    }
    long double value = 0;
    const auto read = std::from_chars(token.data(), token.data() + token.size(), value);
    if (read.ec == std::errc::result_out_of_range) {
        const bool tiny = token.find("e-") != std::string_view::npos || token.find("E-") != std::string_view::npos;
        return tiny ? 0 : std::numeric_limits<long double>::infinity();
    }
    return value;
}

/// A number of at most 15 digits without an exponent, as most are: its digits and the power of ten are exact in a double, so one
/// division rounds it correctly. Reading it the long way takes twenty times as long.
struct ShortDecimal {
    bool isOne = false;
    double value = 0;
};

ShortDecimal shortDecimal(std::string_view token)
{
    constexpr std::size_t kExactDigits = 15;
    static constexpr std::array<double, kExactDigits + 1> kPowers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                                  1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    std::size_t at = skipSign(token, 0);
    std::uint64_t digits = 0;
    std::size_t count = 0;
    std::size_t fraction = 0;
    std::size_t afterPoint = 0; // 1 behind the point
    if (token.size() - at > kExactDigits + 1) {
        return {};
    }
    for (; at < token.size(); ++at) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(token[at])) - '0';
        if (digit <= 9) {
            digits = digits * 10 + digit;
            ++count;
            fraction += afterPoint;
        } else if (token[at] == '.' && afterPoint == 0) {
            afterPoint = 1;
        } else {
            return {};
        }
    }
    if (count == 0 || count > kExactDigits) {
        return {};
    }
    const double size = static_cast<double>(digits) / kPowers[fraction];
    return {true, token.front() == '-' ? -size : size};
}

/// Clearly within a tolerance, by more than doubles can be wrong. What is not clear is looked at again, more exactly.
bool clearlyClose(std::string_view expected, std::string_view found, const CheckerOptions& options)
{
    const ShortDecimal wanted = shortDecimal(expected);
    const ShortDecimal got = wanted.isOne ? shortDecimal(found) : ShortDecimal{};
    if (!got.isOne) {
        return false;
    }
    constexpr double kSlack = 1e-14;
    const double size = std::fabs(wanted.value);
    const double difference = std::fabs(wanted.value - got.value) + kSlack * size;
    return difference < options.floatAbsolute.value_or(0) || difference < options.floatRelative.value_or(0) * size;
}

std::string describeNext(std::string_view text)
{
    if (text.empty()) {
        return "the end of the output";
    }
    switch (text.front()) {
    case ' ':
        return "a space";
    case '\n':
        return "a line break";
    case '\t':
        return "a tab";
    case '\r':
        return "a carriage return";
    default:
        return printableExcerpt(text.substr(0, std::max<std::size_t>(tokenLength(text), 1)));
    }
}

} // namespace

TokenChecker::TokenChecker(std::shared_ptr<const std::string> answer, const CheckerOptions& options)
    : m_owner(std::move(answer))
    , m_answer(*m_owner)
    , m_options(options)
{
}

void TokenChecker::feed(std::string_view chunk)
{
    while (!chunk.empty() && !m_failure) {
        chunk.remove_prefix(m_comparing ? growToken(chunk) : matchBytes(chunk));
    }
}

CheckResult TokenChecker::finish()
{
    if (!m_failure && !m_comparing && m_midToken && answerAtToken()) {
        beginToken();
    }
    if (!m_failure && m_comparing) {
        endToken();
    }
    if (!m_failure && m_options.spaceChangeSensitive && answerAtGap()) {
        failAtGap({});
    }
    if (!m_failure) {
        skipGapOfAnswer();
    }
    if (!m_failure && !answerEnded()) {
        m_tokenBegin = m_at;
        const std::string_view missing = m_answer.substr(m_at);
        failAtToken(missing.substr(0, tokenLength(missing)), {});
    }
    return m_failure.value_or(CheckResult{});
}

/// Consumes the bytes that output and answer have in common, then settles the first that differs.
std::size_t TokenChecker::matchBytes(std::string_view output)
{
    const std::size_t same = commonPrefix(output, m_answer.substr(m_at));
    if (same > 0) {
        noteLines(output.substr(0, same), m_at);
        m_at += same;
        m_midToken = !isSpace(output[same - 1]);
    }
    if (same == output.size()) {
        return same;
    }
    const auto passed = passWholeToken(output, same);
    return same + (passed ? *passed : settleDifference(output.substr(same)));
}

/// The common case of a difference: a number that is close, with both its ends at hand. How many bytes behind the common ones it
/// took, or nothing, and then nothing has changed.
std::optional<std::size_t> TokenChecker::passWholeToken(std::string_view output, std::size_t same)
{
    if (!m_options.floatAbsolute && !m_options.floatRelative) {
        return std::nullopt;
    }
    std::size_t prefix = 0;
    while (prefix < same && !isSpace(output[same - prefix - 1])) {
        ++prefix;
    }
    const std::size_t rest = tokenLength(output.substr(same));
    const bool begunEarlier = prefix == same && m_at != same; // in another chunk
    if (begunEarlier || same + rest == output.size()) {
        return std::nullopt;
    }
    const std::size_t end = m_at + tokenLength(m_answer.substr(m_at));
    const std::string_view expected = m_answer.substr(m_at - prefix, end - m_at + prefix);
    if (!clearlyClose(expected, output.substr(same - prefix, prefix + rest), m_options)) {
        return std::nullopt;
    }
    m_at = end;
    m_midToken = false;
    return rest;
}

/// The output's next byte is not the answer's. Consumes some of the output, moves on in the answer or turns to comparing tokens.
std::size_t TokenChecker::settleDifference(std::string_view output)
{
    const bool gap = isSpace(output.front());
    const bool tokensDiffer = gap ? m_midToken && answerAtToken() : m_midToken || !answerAtGap();
    if (tokensDiffer) {
        beginToken();
        return 0;
    }
    if (m_options.spaceChangeSensitive) {
        failAtGap(output);
        return 0;
    }
    skipGapOfAnswer();
    return gap ? skipGap(output) : 0;
}

std::size_t TokenChecker::skipGap(std::string_view output)
{
    const std::size_t length = gapLength(output);
    const std::size_t breaks = countLineBreaks(output.substr(0, length));
    m_line += breaks;
    m_lineAnchor = breaks > 0 ? m_at : m_lineAnchor;
    m_midToken = false;
    return length;
}

void TokenChecker::skipGapOfAnswer()
{
    m_at += gapLength(m_answer.substr(m_at));
}

void TokenChecker::beginToken()
{
    m_tokenBegin = m_at;
    while (m_midToken && m_tokenBegin > 0 && !isSpace(m_answer[m_tokenBegin - 1])) {
        --m_tokenBegin;
    }
    m_tokenEnd = m_at + tokenLength(m_answer.substr(m_at));
    m_tokenSize = m_at - m_tokenBegin;
    m_token.assign(m_answer.substr(m_tokenBegin, std::min(m_tokenSize, kKeptToken)));
    m_tokenSame = true;
    m_comparing = true;
}

std::size_t TokenChecker::growToken(std::string_view output)
{
    const std::size_t length = tokenLength(output);
    const std::string_view more = output.substr(0, length);
    const std::string_view expected = m_answer.substr(m_tokenBegin, m_tokenEnd - m_tokenBegin);
    const bool fits = m_tokenSize + length <= expected.size();
    m_tokenSame = m_tokenSame && fits && sameText(expected.substr(m_tokenSize, length), more);
    m_token.append(more.substr(0, kKeptToken - m_token.size()));
    m_tokenSize += length;
    if (length < output.size()) {
        endToken();
    }
    return length;
}

void TokenChecker::endToken()
{
    const std::string_view expected = m_answer.substr(m_tokenBegin, m_tokenEnd - m_tokenBegin);
    const bool same = m_tokenSame && m_tokenSize == expected.size();
    m_comparing = false;
    m_midToken = false;
    if (same || (m_tokenSize == m_token.size() && numbersClose(expected, m_token))) {
        m_at = m_tokenEnd;
    } else {
        failAtToken(expected, m_token);
    }
}

void TokenChecker::noteLines(std::string_view consumed, std::size_t answerOffset)
{
    if (consumed.find('\n') != std::string_view::npos) {
        m_line += countLineBreaks(consumed);
        m_lineAnchor = answerOffset + consumed.rfind('\n') + 1;
    }
}

void TokenChecker::failAtToken(std::string_view expected, std::string_view found)
{
    const std::size_t number = countTokens(m_answer.substr(m_lineAnchor, m_tokenBegin - m_lineAnchor)) + 1;
    const std::string end = "the end of the output";
    m_failure = CheckResult{false,
                            fmt::format("line {}, token {}: expected {}, found {}", m_line, number,
                                        expected.empty() ? end : printableExcerpt(expected),
                                        found.empty() ? end : printableExcerpt(found))};
}

void TokenChecker::failAtGap(std::string_view found)
{
    const std::string wanted = describeNext(m_answer.substr(m_at));
    // Of a token perhaps only the first bytes have arrived, so it is not quoted.
    const bool token = !found.empty() && !isSpace(found.front());
    m_failure = CheckResult{
        false, fmt::format("line {}: expected {}, found {}", m_line, wanted, token ? "a token" : describeNext(found))};
}

bool TokenChecker::answerAtGap() const
{
    return !answerEnded() && isSpace(m_answer[m_at]);
}

bool TokenChecker::sameText(std::string_view expected, std::string_view found) const
{
    if (m_options.caseSensitive) {
        return expected == found;
    }
    return std::equal(expected.begin(), expected.end(), found.begin(), found.end(),
                      [](char a, char b) { return folded(a) == folded(b); });
}

bool TokenChecker::numbersClose(std::string_view expected, std::string_view found) const
{
    if (!m_options.floatAbsolute && !m_options.floatRelative) {
        return false;
    }
    if (clearlyClose(expected, found, m_options)) {
        return true;
    }
    if (!isDecimal(expected) || !isDecimal(found)) {
        return false;
    }
    const long double wanted = decimalValue(expected);
    const long double difference = std::fabs(wanted - decimalValue(found));
    return (m_options.floatAbsolute && difference <= *m_options.floatAbsolute)
        || (m_options.floatRelative && difference <= *m_options.floatRelative * std::fabs(wanted));
}

std::string printableExcerpt(std::string_view bytes)
{
    std::size_t shown = std::min(bytes.size(), kShownBytes);
    while (shown < bytes.size() && shown > 0 && (static_cast<unsigned char>(bytes[shown]) & 0xC0) == 0x80) {
        --shown; // not in the middle of a character
    }
    std::string out;
    for (const char c : bytes.substr(0, shown)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            out += fmt::format("\\x{:02x}", byte);
        } else {
            out += c;
        }
    }
    return shown < bytes.size() ? out + "..." : out;
}

} // namespace ca
