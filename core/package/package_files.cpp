// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package_files.h"

#include "core/base/files.h"
#include "core/package/utf8.h"

#include <algorithm>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostEntries = 20'000;
constexpr std::size_t kDeepestFolder = 8;
constexpr Bytes kLargestTestFile = mib(256);

bool isPlainCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isAllowedName(std::string_view name)
{
    return !name.empty() && name.size() <= 255 && isPlainCharacter(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isPlainCharacter(c) || c == '.' || c == '-'; });
}

bool isInside(const fs::path& root, const fs::path& path)
{
    return std::mismatch(root.begin(), root.end(), path.begin(), path.end()).first == root.end();
}

Fault faultOf(const std::error_code& error)
{
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
        return Fault::NotFound;
    }
    return error == std::errc::permission_denied ? Fault::Denied : Fault::BadInput;
}

} // namespace

Result<PackageFiles> PackageFiles::open(const fs::path& folder)
{
    std::error_code error;
    const fs::path root = fs::canonical(folder, error);
    if (error) {
        return fail(faultOf(error), fmt::format("{}: {}", folder.string(), error.message()));
    }
    if (!fs::is_directory(root, error)) {
        return fail(Fault::BadInput, fmt::format("{} is not a folder", folder.string()));
    }
    if (firstLineNotUtf8(root.filename().string())) {
        return fail(Fault::BadInput, "the folder's name is not UTF-8 text");
    }
    return PackageFiles(root);
}

bool PackageFiles::has(const std::string& name) const
{
    std::error_code error;
    return fs::exists(fs::symlink_status(m_root / name, error));
}

Result<fs::path> PackageFiles::resolve(const std::string& name) const
{
    std::error_code error;
    fs::path path = fs::canonical(m_root / name, error);
    if (error) {
        return fail(faultOf(error), fmt::format("{}: {}", name, error.message()));
    }
    if (!isInside(m_root, path)) {
        return fail(Fault::BadInput, fmt::format("{}: is a link that leads out of the package", name));
    }
    return path;
}

Result<PackageFiles::Entry> PackageFiles::examine(const std::string& folder, const std::string& name) const
{
    const std::string full = folder + "/" + name;
    const auto path = resolve(full);
    if (!path) {
        return fail(path.error());
    }
    std::error_code error;
    const fs::file_status status = fs::status(*path, error);
    if (!fs::is_directory(status) && !fs::is_regular_file(status)) {
        return fail(Fault::BadInput, fmt::format("{}: is neither a file nor a folder", full));
    }
    return Entry{name, fs::is_directory(status)};
}

Result<std::vector<PackageFiles::Entry>> PackageFiles::list(const std::string& folder)
{
    std::vector<Entry> entries;
    if (!has(folder)) {
        return entries;
    }
    const auto path = resolve(folder);
    if (!path) {
        return fail(path.error());
    }
    std::error_code error;
    for (fs::directory_iterator it(*path, error), end; !error && it != end; it.increment(error)) {
        if (++m_seen > kMostEntries) {
            return fail(Fault::BadInput, fmt::format("{}: the package holds more than {} files", folder, kMostEntries));
        }
        const std::string name = it->path().filename().string();
        if (!isAllowedName(name)) {
            continue;
        }
        auto entry = examine(folder, name);
        if (!entry) {
            return fail(std::move(entry.error()));
        }
        entries.push_back(std::move(*entry));
    }
    if (error) {
        return fail(faultOf(error), fmt::format("{}: {}", folder, error.message()));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
}

Result<std::vector<std::string>> PackageFiles::listAll(const std::string& folder)
{
    std::vector<std::string> found;
    if (auto done = collect(folder, "", 0, found); !done) {
        return fail(std::move(done.error()));
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<void> PackageFiles::collect(const std::string& folder, const std::string& prefix, std::size_t depth,
                                   std::vector<std::string>& found)
{
    if (depth > kDeepestFolder) {
        return fail(Fault::BadInput, fmt::format("{}: folders are nested deeper than {} levels", folder, kDeepestFolder));
    }
    const auto entries = list(folder);
    if (!entries) {
        return fail(entries.error());
    }
    for (const Entry& entry : *entries) {
        if (!entry.folder) {
            found.push_back(prefix + entry.name);
        } else if (auto done = collect(folder + "/" + entry.name, prefix + entry.name + "/", depth + 1, found); !done) {
            return done;
        }
    }
    return {};
}

Result<std::string> PackageFiles::read(const std::string& file, Bytes limit) const
{
    const auto path = resolve(file);
    if (!path) {
        return fail(path.error());
    }
    std::error_code error;
    if (!fs::is_regular_file(*path, error)) {
        return fail(Fault::BadInput, fmt::format("{}: is not a regular file", file));
    }
    if (fs::file_size(*path, error) > limit.count()) {
        return fail(Fault::BadInput, fmt::format("{}: is larger than {} bytes", file, limit.count()));
    }
    return readFile(*path, limit);
}

Result<Content> PackageFiles::content(const std::string& file) const
{
    auto path = resolve(file);
    if (!path) {
        return fail(path.error());
    }
    std::error_code error;
    if (!fs::is_regular_file(*path, error)) {
        return fail(Fault::BadInput, fmt::format("{}: is not a regular file", file));
    }
    if (const auto size = fs::file_size(*path, error); error || size > kLargestTestFile.count()) {
        return fail(Fault::BadInput, fmt::format("{}: is larger than {} bytes", file, kLargestTestFile.count()));
    }
    if (::access(path->c_str(), R_OK) != 0) {
        return fail(Fault::Denied, fmt::format("{}: may not be read", file));
    }
    return Content(std::move(*path));
}

} // namespace ca
