// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/uuid.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>

#include <fmt/format.h>

namespace ca {

std::string newUuid()
{
    std::random_device device;
    std::array<std::uint32_t, 4> words = {};
    std::generate(words.begin(), words.end(), [&] { return device(); });
    words[1] = (words[1] & 0xffff0fff) | 0x4000;     // the version
    words[2] = (words[2] & 0x3fffffff) | 0x80000000; // the variant
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:04x}{:08x}", words[0], words[1] >> 16, words[1] & 0xffff, words[2] >> 16,
                       words[2] & 0xffff, words[3]);
}

bool isUuid(std::string_view text)
{
    constexpr std::string_view kForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    constexpr std::string_view kDigits = "0123456789abcdef";
    return text.size() == kForm.size() && std::equal(text.begin(), text.end(), kForm.begin(), [&](char c, char form) {
               return form == '-' ? c == '-' : kDigits.find(c) != std::string_view::npos;
           });
}

} // namespace ca
