// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/backups.h"

#include "core/base/uuid.h"

#include <algorithm>
#include <functional>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSuffix = ".db";
constexpr std::string_view kPartial = ".partial";

std::tm calendar(WallTime time)
{
    return fmt::gmtime(std::chrono::system_clock::to_time_t(time));
}

bool isGood(const fs::path& file)
{
    auto database = Database::open(file, {.access = DatabaseOptions::Access::ReadOnly});
    if (!database) {
        return false;
    }
    const auto checked = quickCheck(*database);
    return checked && *checked == "ok";
}

} // namespace

Result<std::string> quickCheck(Database& database)
{
    auto said = database.row("PRAGMA quick_check(1)", [](const Statement& row) { return row.text(0); });
    return said ? Result<std::string>(said->value_or("no answer")) : fail(std::move(said).error());
}

fs::path Backups::folder() const
{
    return m_store.string() + ".backups";
}

std::vector<fs::path> Backups::list() const
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder(), error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == kSuffix) {
            found.push_back(at->path());
        }
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

bool Backups::madeOn(WallTime day, std::string_view reason) const
{
    const std::string date = fmt::format("{:%Y%m%d}", calendar(day));
    const auto all = list();
    return std::any_of(all.begin(), all.end(), [&](const fs::path& file) {
        const std::string name = file.stem().string();
        return name.starts_with(date) && name.ends_with(reason);
    });
}

Result<fs::path> Backups::make(const Database& database, WallTime now, std::string_view reason) const
{
    std::error_code error;
    fs::create_directories(folder(), error);
    const fs::path target = folder() / fmt::format("{:%Y%m%d-%H%M%S}-{}{}", calendar(now), reason, kSuffix);
    const fs::path partial = target.string() + "." + newUuid() + std::string(kPartial);
    auto copied = database.copyTo(partial);
    if (copied && !isGood(partial)) {
        copied = fail(Fault::Broken, "a backup was damaged while it was written", "check the disk");
    }
    if (copied) {
        fs::rename(partial, target, error);
    }
    if (copied && error) {
        copied = fail(Fault::Denied, fmt::format("naming the backup {}: {}", target.string(), error.message()));
    }
    if (!copied) {
        fs::remove(partial, error);
        return fail(std::move(copied).error().during("making a backup"));
    }
    prune(reason);
    return target;
}

void Backups::prune(std::string_view reason) const
{
    std::size_t seen = 0;
    for (const fs::path& file : list()) {
        std::error_code ignored;
        if (file.stem().string().ends_with(reason) && ++seen > m_kept) {
            fs::remove(file, ignored);
        }
    }
}

std::optional<fs::path> Backups::newestGood() const
{
    for (const fs::path& file : list()) {
        if (isGood(file)) {
            return file;
        }
    }
    return std::nullopt;
}

void Backups::sweep() const
{
    std::error_code error;
    for (fs::directory_iterator at(folder(), error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (name.find(kPartial) != std::string::npos) { // and its journal
            std::error_code ignored;
            fs::remove(at->path(), ignored);
        }
    }
}

} // namespace ca
