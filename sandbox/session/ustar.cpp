// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/ustar.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::size_t kBlock = 512;

struct Header {
    char name[100], mode[8], uid[8], gid[8], size[12], mtime[12], checksum[8], type, link[100], magic[6], version[2], user[32], group[32],
        major[8], minor[8], prefix[155], padding[12];
};
static_assert(sizeof(Header) == kBlock);

template <std::size_t N>
void put(char (&field)[N], std::string_view text)
{
    std::memcpy(field, text.data(), std::min(N, text.size()));
}

} // namespace

void Ustar::add(std::string_view name, std::string_view content, bool executable)
{
    Header header{};
    put(header.name, name);
    put(header.mode, executable ? "0000755" : "0000644");
    put(header.uid, "0000000");
    put(header.gid, "0000000");
    put(header.size, fmt::format("{:011o}", content.size()));
    put(header.mtime, "00000000000");
    put(header.checksum, "        "); // counts as spaces in its own sum
    header.type = '0';
    put(header.magic, "ustar");
    put(header.version, "00");

    std::array<unsigned char, kBlock> raw{};
    std::memcpy(raw.data(), &header, kBlock);
    unsigned sum = 0;
    for (const unsigned char byte : raw) {
        sum += byte;
    }
    put(header.checksum, fmt::format("{:06o}", sum) + '\0');

    m_bytes.append(reinterpret_cast<const char*>(&header), kBlock);
    m_bytes += content;
    m_bytes.append((kBlock - content.size() % kBlock) % kBlock, '\0');
}

std::string Ustar::bytes() const
{
    return m_bytes + std::string(2 * kBlock, '\0');
}

} // namespace ca
