// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/base64.h"

#include <cstddef>
#include <cstdint>

namespace ca {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Up to three bytes as 24 bits, the first one highest.
std::uint32_t bitsOf(std::string_view bytes)
{
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        bits = bits << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u);
    }
    return bits;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text;
    for (; !bytes.empty(); bytes.remove_prefix(bytes.size() < 3 ? bytes.size() : 3)) {
        const std::uint32_t bits = bitsOf(bytes.substr(0, 3));
        for (std::size_t i = 0; i < 4; ++i) {
            text += i <= bytes.size() ? kDigits[bits >> (18 - 6 * i) & 63] : '=';
        }
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes;
    std::uint32_t bits = 0;
    std::size_t digits = 0;
    for (const char c : text.substr(0, text.find('='))) {
        const std::size_t value = kDigits.find(c);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        if (++digits % 4 != 1) {
            bytes += static_cast<char>(bits >> (6 - 2 * ((digits - 1) % 4)));
        }
    }
    return toBase64(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace ca
