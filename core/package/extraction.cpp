// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/extraction.h"

#include <cerrno>
#include <cstring>
#include <limits>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> failWith(Fault fault, const SourceEntry& entry, std::string_view why)
{
    return fail(fault, fmt::format("{}: {}", shownName(entry.name), why));
}

/// More than the archive's size may become; saturating.
std::uint64_t mostByRatio(const SourceBounds& bounds, std::uint64_t packed)
{
    const std::uint64_t room = std::numeric_limits<std::uint64_t>::max() - bounds.freeOfRatio.count();
    return packed > room / bounds.ratio ? std::numeric_limits<std::uint64_t>::max() : bounds.freeOfRatio.count() + packed * bounds.ratio;
}

} // namespace

Extraction::Extraction(const Placement& placement, fs::path folder, const SourceBounds& bounds, std::uint64_t packed)
    : m_placement(placement)
    , m_folder(std::move(folder))
    , m_bounds(bounds)
    , m_most(bounds.total.count())
{
    if (packed > 0 && mostByRatio(bounds, packed) < m_most) {
        m_most = mostByRatio(bounds, packed);
        m_mostIsRatio = true;
    }
}

fs::path Extraction::pathOf(const SourceEntry& entry) const
{
    return m_folder / m_placement.find(entry.name)->second;
}

Result<void> Extraction::makeParent(const SourceEntry& entry, const fs::path& path) const
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    return error ? failWith(Fault::Denied, entry, fmt::format("its folder cannot be made: {}", error.message())) : Result<void>{};
}

Result<void> Extraction::begin(const SourceEntry& file)
{
    m_current = &file;
    m_single = 0;
    const fs::path path = pathOf(file);
    if (auto made = makeParent(file, path); !made) {
        return made;
    }
    m_out.open(path, std::ios::binary | std::ios::trunc);
    return m_out ? Result<void>{} : failWith(Fault::Denied, file, fmt::format("cannot be written: {}", std::strerror(errno)));
}

Result<void> Extraction::write(std::string_view bytes)
{
    m_single += bytes.size();
    m_total += bytes.size();
    if (m_single > m_bounds.single.count()) {
        return failWith(Fault::BadInput, *m_current, fmt::format("is larger than {} MiB", m_bounds.single.count() >> 20));
    }
    if (m_total > m_most) {
        return failWith(Fault::BadInput, *m_current,
                        m_mostIsRatio ? std::string("the archive unpacks to far more than tests would; it may be made to fill the disk")
                                      : fmt::format("with it the package is larger than {} MiB", m_bounds.total.count() >> 20));
    }
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return m_out ? Result<void>{} : failWith(Fault::Denied, *m_current, fmt::format("cannot be written: {}", std::strerror(errno)));
}

Result<void> Extraction::end()
{
    m_out.close();
    if (!m_out) {
        return failWith(Fault::Denied, *m_current, fmt::format("cannot be written: {}", std::strerror(errno)));
    }
    std::error_code error;
    const fs::perms mode = m_current->executable ? fs::perms(0755) : fs::perms(0644);
    fs::permissions(pathOf(*m_current), mode, error);
    return error ? failWith(Fault::Denied, *m_current, error.message()) : Result<void>{};
}

Result<void> Extraction::makeFolder(const SourceEntry& folder)
{
    std::error_code error;
    fs::create_directories(pathOf(folder), error);
    return error ? failWith(Fault::Denied, folder, fmt::format("cannot be made: {}", error.message())) : Result<void>{};
}

Result<void> Extraction::makeLinks(const std::vector<SourceEntry>& entries)
{
    for (const SourceEntry& entry : entries) {
        if (entry.kind != SourceEntry::Kind::Link || !wants(entry)) {
            continue;
        }
        const fs::path path = pathOf(entry);
        if (auto made = makeParent(entry, path); !made) {
            return made;
        }
        std::error_code error;
        fs::create_symlink(entry.target, path, error);
        if (error) {
            return failWith(Fault::Denied, entry, fmt::format("cannot be made: {}", error.message()));
        }
    }
    return {};
}

} // namespace ca
