// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A tar archive of a few small files, for images of tests.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace ca::test {

/// One regular file; append as many as needed, then tarEnd().
inline std::string tarFile(std::string_view name, std::string_view content, int mode)
{
    constexpr std::size_t kBlock = 512;
    std::string header(kBlock, '\0');
    const auto put = [&header](std::size_t at, std::string_view text) { text.copy(header.data() + at, text.size()); };
    put(0, name);
    put(100, fmt::format("{:07o}", mode));
    put(108, "0000000");
    put(116, "0000000");
    put(124, fmt::format("{:011o}", content.size()));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, std::string_view("ustar\00000", 8));
    unsigned sum = 0;
    for (const char c : header) {
        sum += static_cast<unsigned char>(c);
    }
    put(148, fmt::format("{:06o}", sum) + '\0');
    header += content;
    header.resize((header.size() + kBlock - 1) / kBlock * kBlock);
    return header;
}

inline std::string tarEnd()
{
    return std::string(1024, '\0');
}

} // namespace ca::test
