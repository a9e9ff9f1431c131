// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any bytes as an archive: importing them must leave a whole problem or nothing, and nothing beside the folder it was told to use.
#include "core/base/files.h"
#include "core/package/import.h"
#include "core/package/package.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>

using namespace ca;
namespace fs = std::filesystem;

namespace {

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
    std::ofstream(archive, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
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
