// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/printable.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

namespace ca::cli {

namespace {

constexpr char32_t kInvalid = 0xFFFFFFFF;

struct Decoded {
    char32_t code = kInvalid;
    std::size_t length = 1; // bytes taken; 1 for an invalid byte
};

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The length a lead byte announces, 0 when it leads nothing. 0xC0, 0xC1 and above 0xF4 never occur.
std::size_t announcedLength(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

Decoded decode(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = announcedLength(lead);
    if (length == 1) {
        return {lead, 1};
    }
    if (length == 0 || bytes.size() < length
        || !std::all_of(bytes.begin() + 1, bytes.begin() + static_cast<long>(length), isContinuation)) {
        return {};
    }
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        code = (code << 6U) | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < kSmallest[length] || surrogate || code > 0x10FFFF ? Decoded{} : Decoded{code, length};
}

/// Characters that move the cursor, reorder what is read or cannot be seen: a program could forge lines of ours with them.
bool deceives(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0xAD || code == 0x61C || code == 0x180E
        || (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F)
        || code == 0xFEFF || (code >= 0xFFF9 && code <= 0xFFFB) || (code & 0xFFFE) == 0xFFFE
        || (code >= 0xE0000 && code <= 0xE0FFF);
}

std::string escaped(char32_t code)
{
    switch (code) {
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\r':
        return "\\r";
    default:
        break;
    }
    const auto number = static_cast<std::uint32_t>(code);
    return number < 0x80   ? fmt::format("\\x{:02X}", number)
        : number < 0x10000 ? fmt::format("\\u{:04X}", number)
                           : fmt::format("\\U{:08X}", number);
}

std::string cleaned(std::string_view bytes, bool keepLayout)
{
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const Decoded next = decode(bytes);
        const bool layout = keepLayout && (next.code == '\n' || next.code == '\t');
        if (next.code == kInvalid) {
            out += fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes.front()));
        } else if (deceives(next.code) && !layout) {
            out += escaped(next.code);
        } else {
            out += bytes.substr(0, next.length);
        }
        bytes.remove_prefix(next.length);
    }
    return out;
}

struct CodeRange {
    char32_t first;
    char32_t last;
};

// Enough of Unicode's width tables to keep columns straight; wcwidth() would depend on the locale.
constexpr std::array<CodeRange, 5> kCombining{
    {{0x300, 0x36F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}};
constexpr std::array<CodeRange, 9> kWide{{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0xA4CF},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF00, 0xFF60},
                                          {0x1F300, 0x1FAFF},
                                          {0x20000, 0x3FFFD}}};

template <std::size_t N> bool within(const std::array<CodeRange, N>& ranges, char32_t code)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](CodeRange range) { return code >= range.first && code <= range.last; });
}

std::size_t columnsOf(char32_t code)
{
    return within(kCombining, code) ? 0 : within(kWide, code) ? 2 : 1;
}

} // namespace

std::string printable(std::string_view bytes)
{
    return cleaned(bytes, true);
}

std::string printableLine(std::string_view bytes)
{
    return cleaned(bytes, false);
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    while (!text.empty()) {
        const Decoded next = decode(text);
        columns += columnsOf(next.code);
        text.remove_prefix(next.length);
    }
    return columns;
}

std::string padded(std::string_view text, std::size_t columns)
{
    const std::size_t taken = columnsOf(text);
    return std::string(text) + std::string(columns > taken ? columns - taken : 0, ' ');
}

std::string fitted(std::string_view text, std::size_t columns)
{
    if (columnsOf(text) <= columns) {
        return std::string(text);
    }
    std::string out;
    std::size_t taken = 0;
    while (!text.empty()) {
        const Decoded next = decode(text);
        taken += columnsOf(next.code);
        if (taken + 1 > columns) {
            break;
        }
        out += text.substr(0, next.length);
        text.remove_prefix(next.length);
    }
    return out + "…";
}

std::string excerpt(std::string_view bytes, Bytes whole, ExcerptBounds bounds)
{
    std::string out;
    std::size_t shown = 0;
    std::string_view rest = bytes;
    for (std::size_t line = 0; line < bounds.lines && !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        // Four bytes for each column are always enough to fill the line.
        const std::string_view raw = rest.substr(0, std::min(end, bounds.columns * 4));
        out += fitted(printableLine(raw) + (raw.size() < end ? "…" : ""), bounds.columns) + "\n";
        shown += std::min(end + 1, rest.size());
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (shown < whole.count()) {
        out += fmt::format("… {} more\n", readable(Bytes{whole.count() - shown}));
    }
    return out;
}

std::string readable(Micros duration)
{
    const double ms = static_cast<double>(duration.count()) / 1000.0;
    if (ms < 9.95) {
        return fmt::format("{:.1f} ms", ms);
    }
    return ms < 999.5 ? fmt::format("{:.0f} ms", ms) : fmt::format("{:.2f} s", ms / 1000.0);
}

std::string readable(Bytes size)
{
    const auto n = static_cast<double>(size.count());
    if (size < kib(1)) {
        return fmt::format("{} B", size.count());
    }
    if (size < mib(1)) {
        return fmt::format("{:.0f} KiB", n / 1024.0);
    }
    return size < mib(1024) ? fmt::format("{:.1f} MiB", n / 1048576.0) : fmt::format("{:.2f} GiB", n / 1073741824.0);
}

} // namespace ca::cli
