// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The engine's half of the attach stream.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ca::test {

inline std::string frameHeader(unsigned char channel, std::size_t length)
{
    std::string out(1, static_cast<char>(channel));
    out += std::string(3, '\0');
    for (int shift = 24; shift >= 0; shift -= 8) {
        out.push_back(static_cast<char>(length >> shift));
    }
    return out;
}

inline std::string frame(unsigned char channel, std::string_view payload)
{
    return frameHeader(channel, payload.size()).append(payload);
}

} // namespace ca::test
