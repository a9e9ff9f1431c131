// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any archive: importing it must leave a whole problem or nothing, and nothing beside the folder it was told to use.
//
// Random bytes are hardly ever a zip. The first byte decides: they are taken as they are, or as a recipe for an archive of names
// that mean something, well or badly made, with some of its bytes turned over.
#include "core/base/files.h"
#include "core/package/import.h"
#include "core/package/package.h"
#include "tests/core/package/zip_bytes.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string_view>

using namespace ca;
namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 24> kNames{"problem.yaml", "data/secret/1.in", "data/secret/1.ans", "data", "s/", "s", "/", "..",
                                                  ".",            "\\",               "C:",                "1",    "in", "out", "a", "A",
                                                  ".in",          ".ans",             "2",                 " ",    "\xc3\xa4", ".timelimit", "statement", "\n"};
constexpr std::array<std::string_view, 6> kTexts{"problem_format_version: 2025-09\nname: S\nuuid: u\n", "1\n", "..", "../..", "/tmp", ""};
constexpr std::array<std::uint32_t, 6> kModes{0100644, 0100755, 0040755, 0120777, 0020666, 0};

/// Bytes as choices; behind the end all are the first.
class Recipe {
public:
    Recipe(const std::uint8_t* data, std::size_t size)
        : m_data(data)
        , m_size(size)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_size; }
    std::uint8_t byte() { return atEnd() ? std::uint8_t{0} : m_data[m_at++]; }
    template <class List> auto pick(const List& list) { return list[byte() % list.size()]; }

    std::string archive()
    {
        std::vector<testing::ZipEntry> entries;
        const int turned = byte() % 4;
        const std::size_t many = byte() % 12;
        for (std::size_t i = 0; i < many && !atEnd(); ++i) {
            entries.push_back(entry());
        }
        std::string bytes = testing::zipBytes(entries);
        for (int i = 0; i < turned; ++i) {
            bytes[(byte() * 256u + byte()) % bytes.size()] ^= static_cast<char>(byte());
        }
        return bytes;
    }

private:
    testing::ZipEntry entry()
    {
        testing::ZipEntry entry;
        for (int parts = byte() % 4; parts >= 0; --parts) {
            entry.name += pick(kNames);
        }
        entry.text = pick(kTexts);
        entry.mode = pick(kModes);
        const std::uint8_t odd = byte();
        entry.flags = odd < 8 ? odd : 0;
        entry.method = odd > 250 ? 8 : 0;
        entry.claimedSize = odd > 245 && odd < 250 ? odd : UINT32_MAX;
        return entry;
    }

    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

std::string archiveOf(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || data[0] % 2 == 0) {
        return {reinterpret_cast<const char*>(data), size};
    }
    return Recipe(data + 1, size - 1).archive();
}

/// Small bounds, so that what fills disks is found quickly.
ImportOptions smallOptions()
{
    ImportOptions options;
    options.bounds.total = mib(2);
    options.bounds.single = mib(1);
    options.bounds.entries = 200;
    options.bounds.freeOfRatio = kib(256);
    return options;
}

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

std::size_t entriesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const TemporaryFolder kFolder = TemporaryFolder::create("archive-fuzzer").value();
    const fs::path archive = kFolder.path() / "x.zip";
    const fs::path into = kFolder.path() / "into";
    std::ofstream(archive, std::ios::binary) << archiveOf(data, size);
    fs::create_directories(into);

    const auto imported = importProblem(archive, into, smallOptions());
    require(entriesIn(kFolder.path()) == 2);
    require(entriesIn(into) == (imported ? 1 : 0));
    if (imported) {
        require(readPackage(imported->problem.folder).has_value());
        for (const auto& entry : fs::recursive_directory_iterator(into)) {
            const fs::path target = fs::weakly_canonical(entry.path());
            require(target.native().starts_with(fs::canonical(into).native()));
        }
        fs::remove_all(into);
    } else {
        require(!imported.error().what.empty());
    }
    return 0;
}
