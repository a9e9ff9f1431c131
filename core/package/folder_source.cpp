// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/folder_source.h"

#include "core/package/extraction.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

class FolderSource final : public SourceTree {
public:
    FolderSource(fs::path folder, const SourceBounds& bounds)
        : m_folder(std::move(folder))
        , m_bounds(bounds)
    {
    }

    Result<void> list();
    Result<void> extract(const Placement& placement, const fs::path& folder) override;

private:
    Result<void> add(const fs::directory_entry& found);
    Result<void> copy(const SourceEntry& file, Extraction& extraction) const;

    fs::path m_folder;
    SourceBounds m_bounds;
};

tl::unexpected<Error> refuse(std::string_view name, std::string_view why)
{
    return fail(Fault::BadInput, fmt::format("{}: {}", shownName(name), why));
}

Result<void> FolderSource::list()
{
    std::error_code error;
    for (fs::recursive_directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        if (auto added = add(*it); !added) {
            return added;
        }
        // Nobody wants what lies in a hidden folder (.git), and it may be much.
        if (it->path().filename().native().front() == '.' || it.depth() + 1 >= static_cast<int>(m_bounds.depth)) {
            it.disable_recursion_pending();
        }
    }
    if (error) {
        return fail(Fault::Denied, fmt::format("{}: {}", m_folder.string(), error.message()));
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const SourceEntry& a, const SourceEntry& b) { return a.name < b.name; });
    return checkEntryNames(m_entries, m_bounds);
}

Result<void> FolderSource::add(const fs::directory_entry& found)
{
    if (m_entries.size() >= m_bounds.entries) {
        return fail(Fault::BadInput, fmt::format("it holds more than {} files", m_bounds.entries));
    }
    std::error_code error;
    SourceEntry entry{found.path().lexically_relative(m_folder).generic_string(), SourceEntry::Kind::File, {}, false};
    const fs::file_status status = found.symlink_status(error);
    if (fs::is_symlink(status)) {
        entry.kind = SourceEntry::Kind::Link;
        entry.target = fs::read_symlink(found.path(), error).generic_string();
    } else if (fs::is_directory(status)) {
        entry.kind = SourceEntry::Kind::Folder;
    } else if (!fs::is_regular_file(status)) {
        return refuse(entry.name, "is neither a file nor a folder");
    }
    entry.executable = (status.permissions() & fs::perms::owner_exec) != fs::perms::none;
    if (error) {
        return refuse(entry.name, error.message());
    }
    m_entries.push_back(std::move(entry));
    return {};
}

Result<void> FolderSource::copy(const SourceEntry& file, Extraction& extraction) const
{
    std::ifstream in(m_folder / file.name, std::ios::binary);
    if (!in) {
        return fail(Fault::Denied, fmt::format("{}: may not be read", shownName(file.name)));
    }
    auto copied = extraction.begin(file);
    std::array<char, 65536> chunk{};
    while (copied && in) {
        in.read(chunk.data(), chunk.size());
        copied = extraction.write({chunk.data(), static_cast<std::size_t>(in.gcount())});
    }
    if (copied && in.bad()) {
        return fail(Fault::Denied, fmt::format("{}: cannot be read", shownName(file.name)));
    }
    return copied ? extraction.end() : copied;
}

Result<void> FolderSource::extract(const Placement& placement, const fs::path& folder)
{
    Extraction extraction(placement, folder, m_bounds, 0);
    for (const SourceEntry& entry : m_entries) {
        Result<void> done;
        if (extraction.wants(entry) && entry.kind == SourceEntry::Kind::Folder) {
            done = extraction.makeFolder(entry);
        } else if (extraction.wants(entry) && entry.kind == SourceEntry::Kind::File) {
            done = copy(entry, extraction);
        }
        if (!done) {
            return done;
        }
    }
    return extraction.makeLinks(m_entries);
}

} // namespace

Result<std::unique_ptr<SourceTree>> openFolder(const fs::path& folder, const SourceBounds& bounds)
{
    std::error_code error;
    auto source = std::make_unique<FolderSource>(fs::canonical(folder, error), bounds);
    if (error) {
        return fail(Fault::Denied, fmt::format("{}: {}", folder.string(), error.message()));
    }
    if (auto listed = source->list(); !listed) {
        return fail(std::move(listed.error()));
    }
    return std::unique_ptr<SourceTree>(std::move(source));
}

} // namespace ca
