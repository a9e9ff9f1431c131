// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Zip archives written byte by byte, so that a test can make what no tool would.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ca::testing {

struct ZipEntry {
    std::string name;
    std::string text;
    std::uint32_t mode = 0100644; // as Unix has it
    std::uint16_t flags = 0;      // 1: encrypted, 0x800: the name is UTF-8
    std::string packed = {};                 // what is stored instead of the text; empty: the text
    std::uint16_t method = 0;                // of packing: 0 none, 8 deflate
    std::uint32_t claimedSize = UINT32_MAX;  // what the archive says of the unpacked size; the truth by default
    std::uint32_t wrongCrc = 0;              // added to the right one
};

inline ZipEntry zipFile(std::string name, std::string text = "x\n")
{
    return {std::move(name), std::move(text)};
}
inline ZipEntry zipFolder(std::string name)
{
    return {std::move(name), "", 0040755};
}
inline ZipEntry zipLink(std::string name, std::string target)
{
    return {std::move(name), std::move(target), 0120777};
}

namespace zip {

inline void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(value >> (8 * i) & 0xff);
    }
}

inline std::uint32_t crc(const std::string& text)
{
    std::uint32_t crc = 0xffffffff;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ (0xedb88320 & (0 - (crc & 1)));
        }
    }
    return ~crc;
}

/// What a local header and an entry of the directory have in common.
inline void putShared(std::string& out, const ZipEntry& entry, const std::string& packed)
{
    put(out, 20, 2);
    put(out, entry.flags, 2);
    put(out, entry.method, 2);
    put(out, 0x210000, 4); // time and date
    put(out, crc(entry.text) + entry.wrongCrc, 4);
    put(out, packed.size(), 4);
    put(out, entry.claimedSize == UINT32_MAX ? entry.text.size() : entry.claimedSize, 4);
    put(out, entry.name.size(), 2);
}

} // namespace zip

inline std::string zipBytes(const std::vector<ZipEntry>& entries)
{
    std::string out;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const std::string& packed = entry.packed.empty() ? entry.text : entry.packed;
        const std::size_t offset = out.size();
        zip::put(out, 0x04034b50, 4);
        zip::putShared(out, entry, packed);
        zip::put(out, 0, 2); // extra
        out += entry.name + packed;
        zip::put(directory, 0x02014b50, 4);
        zip::put(directory, 3 << 8 | 20, 2); // made on Unix
        zip::putShared(directory, entry, packed);
        zip::put(directory, 0, 8); // extra, comment, disk, kind of text
        zip::put(directory, static_cast<std::uint64_t>(entry.mode) << 16, 4);
        zip::put(directory, offset, 4);
        directory += entry.name;
    }
    const std::size_t start = out.size();
    out += directory;
    zip::put(out, 0x06054b50, 4);
    zip::put(out, 0, 4);
    zip::put(out, entries.size(), 2);
    zip::put(out, entries.size(), 2);
    zip::put(out, directory.size(), 4);
    zip::put(out, start, 4);
    zip::put(out, 0, 2);
    return out;
}

} // namespace ca::testing
