// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/data_folder.h"

#include "app/server/ledger/schema.h"
#include "core/store/database.h"

#include <fstream>
#include <string_view>

#include <fmt/format.h>

namespace ca::server {

namespace fs = std::filesystem;

namespace {

/// The folder, or the nearest one above it that is there, in which it would be made.
fs::path nearest(fs::path folder)
{
    std::error_code error;
    while (folder != folder.parent_path() && !fs::exists(fs::symlink_status(folder, error))) {
        folder = folder.parent_path();
    }
    return folder;
}

tl::unexpected<Error> denied(const fs::path& what, std::string_view why)
{
    return fail(Fault::Denied, fmt::format("data: {} cannot be used: {}", what.string(), why),
                "Give it to the user whom the server runs as, or choose another data folder.");
}

Result<void> checkVersion(const fs::path& file)
{
    auto database = Database::open(file, {.access = DatabaseOptions::Access::ReadOnly});
    const auto version = database ? versionOf(*database) : fail(database.error());
    const int newest = ledgerSteps().back().version;
    if (!version || *version <= newest) {
        return {}; // damaged: whoever opens it knows what to do
    }
    return fail(Fault::BadInput, fmt::format("data: {} was written by a newer server (form {}, this one knows {})", file.string(), *version, newest),
                "Use the newer server, or another data folder.");
}

} // namespace

fs::path ledgerFile(const fs::path& folder)
{
    return folder / "server.db";
}

Result<void> checkDataFolder(const fs::path& folder)
{
    std::error_code error;
    if (!fs::status_known(fs::symlink_status(folder, error))) {
        return fail(Fault::BadInput, fmt::format("data: {:.200} cannot be used: {}", folder.string(), error.message()));
    }
    const fs::path there = nearest(folder);
    if (!fs::is_directory(there, error)) {
        return fail(Fault::BadInput, fmt::format("data: {} is no folder", there.string()));
    }
    if (fs::directory_iterator(there, error); error) {
        return denied(there, error.message());
    }
    const fs::path file = ledgerFile(folder);
    if (!fs::exists(file, error)) {
        return {};
    }
    if (!fs::is_regular_file(file, error)) {
        return fail(Fault::BadInput, fmt::format("data: {} is no file", file.string()));
    }
    if (!std::fstream(file, std::ios::in | std::ios::out)) { // neither makes nor changes it
        return denied(file, "it cannot be read and written");
    }
    return checkVersion(file);
}

Result<void> checkDataFolderInUse(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(ledgerFile(folder), error)) {
        return fail(Fault::BadInput, fmt::format("data: no server has used {} yet", folder.string()),
                    "A worker shares the data folder of a server: name that one, and start the server first.");
    }
    return checkDataFolder(folder);
}

} // namespace ca::server
