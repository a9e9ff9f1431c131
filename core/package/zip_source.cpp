// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// The archive is read twice. The first time only its directory, so that everything that can be refused is refused before a byte
// is written; the second time its content, by the names that were checked, with every byte counted. Should the file have become
// another one in between, its names differ, and that ends it.
//
// Only libarchive's seeking reader is used. The streaming one would take an archive whose end is missing for a shorter one.
#include "core/package/zip_source.h"

#include "core/package/extraction.h"

#include <array>
#include <memory>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> refuse(std::string_view name, std::string_view why)
{
    return fail(Fault::BadInput, fmt::format("{}: {}", shownName(name), why));
}

constexpr std::string_view kNoZip = "it is no zip archive, or its end is missing";

struct CloseReader {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// libarchive's own words, or ours where it has none.
std::string complaintOf(archive* reader)
{
    const char* words = archive_error_string(reader);
    return words != nullptr ? words : "it is damaged";
}

class ZipReader {
public:
    static Result<ZipReader> open(const fs::path& file)
    {
        ZipReader reader;
        reader.m_reader.reset(archive_read_new());
        archive* const raw = reader.m_reader.get();
        if (raw == nullptr || archive_read_support_format_zip_seekable(raw) != ARCHIVE_OK) {
            return fail(Fault::Internal, "the reader of archives cannot be made");
        }
        constexpr std::size_t kBlock = 65536;
        if (archive_read_open_filename(raw, file.c_str(), kBlock) != ARCHIVE_OK) {
            return fail(Fault::BadInput, std::string(kNoZip));
        }
        return reader;
    }

    /// Null behind the last entry.
    Result<archive_entry*> next()
    {
        archive_entry* entry = nullptr;
        const int code = archive_read_next_header(m_reader.get(), &entry);
        if (code == ARCHIVE_EOF) {
            return nullptr;
        }
        // A warning is about the letters of a name, which we look at ourselves.
        if (code != ARCHIVE_OK && code != ARCHIVE_WARN) {
            return fail(Fault::BadInput, m_entries == 0 ? std::string(kNoZip)
                                                        : fmt::format("behind {} entries: {}", m_entries, complaintOf(m_reader.get())));
        }
        ++m_entries;
        return entry;
    }

    /// Up to so many bytes of the entry; none at its end.
    Result<std::size_t> read(char* buffer, std::size_t size)
    {
        const la_ssize_t got = archive_read_data(m_reader.get(), buffer, size);
        if (got < 0) {
            return fail(Fault::BadInput, complaintOf(m_reader.get()));
        }
        return static_cast<std::size_t>(got);
    }

private:
    ZipReader() = default;
    std::unique_ptr<archive, CloseReader> m_reader;
    std::size_t m_entries = 0;
};

/// UTF-8 where the archive says that it is, else the bytes as they are. Folders end in a slash there and not with us.
std::string nameOf(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) {
        name = archive_entry_pathname(entry);
    }
    std::string out = name == nullptr ? "" : name;
    if (archive_entry_filetype(entry) == AE_IFDIR && out.size() > 1 && out.ends_with('/')) {
        out.pop_back();
    }
    return out;
}

/// What the directory of the archive says of it.
Result<SourceEntry> describe(archive_entry* raw, const SourceBounds& bounds)
{
    SourceEntry entry{nameOf(raw), SourceEntry::Kind::File, {}, false};
    if (archive_entry_is_encrypted(raw) != 0) {
        return refuse(entry.name, "is encrypted");
    }
    if (archive_entry_hardlink(raw) != nullptr) {
        return refuse(entry.name, "is a hard link");
    }
    switch (archive_entry_filetype(raw)) {
    case AE_IFREG:
        break;
    case AE_IFDIR:
        entry.kind = SourceEntry::Kind::Folder;
        break;
    case AE_IFLNK: {
        const char* target = archive_entry_symlink_utf8(raw);
        target = target == nullptr ? archive_entry_symlink(raw) : target;
        entry.kind = SourceEntry::Kind::Link;
        entry.target = target == nullptr ? "" : target;
        break;
    }
    default:
        return refuse(entry.name, "is neither a file nor a folder");
    }
    if (archive_entry_size_is_set(raw) != 0 && archive_entry_size(raw) > static_cast<la_int64_t>(bounds.single.count())) {
        return refuse(entry.name, fmt::format("is larger than {} MiB", bounds.single.count() >> 20));
    }
    entry.executable = (archive_entry_perm(raw) & 0100) != 0;
    return entry;
}

class ZipSource final : public SourceTree {
public:
    ZipSource(fs::path file, const SourceBounds& bounds)
        : m_file(std::move(file))
        , m_bounds(bounds)
    {
    }

    Result<void> list();
    Result<void> extract(const Placement& placement, const fs::path& folder) override;

private:
    Result<void> extractOne(ZipReader& reader, const SourceEntry& entry, Extraction& extraction) const;

    fs::path m_file;
    SourceBounds m_bounds;
};

Result<void> ZipSource::list()
{
    auto reader = ZipReader::open(m_file);
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    for (;;) {
        const auto raw = reader->next();
        if (!raw) {
            return fail(raw.error());
        }
        if (*raw == nullptr) {
            return checkEntryNames(m_entries, m_bounds);
        }
        if (m_entries.size() >= m_bounds.entries) {
            return fail(Fault::BadInput, fmt::format("it holds more than {} files", m_bounds.entries));
        }
        auto entry = describe(*raw, m_bounds);
        if (!entry) {
            return fail(std::move(entry.error()));
        }
        m_entries.push_back(std::move(*entry));
    }
}

Result<void> ZipSource::extractOne(ZipReader& reader, const SourceEntry& entry, Extraction& extraction) const
{
    if (!extraction.wants(entry) || entry.kind == SourceEntry::Kind::Link) {
        return {};
    }
    if (entry.kind == SourceEntry::Kind::Folder) {
        return extraction.makeFolder(entry);
    }
    auto done = extraction.begin(entry);
    std::array<char, 65536> chunk{};
    while (done) {
        const auto got = reader.read(chunk.data(), chunk.size());
        if (!got) {
            return refuse(entry.name, got.error().what);
        }
        if (*got == 0) {
            return extraction.end();
        }
        done = extraction.write({chunk.data(), *got});
    }
    return done;
}

Result<void> ZipSource::extract(const Placement& placement, const fs::path& folder)
{
    std::error_code error;
    const std::uint64_t packed = fs::file_size(m_file, error);
    auto reader = ZipReader::open(m_file);
    if (!reader || error) {
        return fail(Fault::BadInput, "the archive cannot be read any more");
    }
    Extraction extraction(placement, folder, m_bounds, std::max<std::uint64_t>(packed, 1));
    for (const SourceEntry& entry : m_entries) {
        const auto raw = reader->next();
        if (!raw) {
            return fail(raw.error());
        }
        const auto again = *raw == nullptr ? Result<SourceEntry>(SourceEntry{}) : describe(*raw, m_bounds);
        if (!again || !(*again == entry)) {
            return fail(Fault::BadInput, "the archive changed while it was read");
        }
        if (auto done = extractOne(*reader, entry, extraction); !done) {
            return done;
        }
    }
    return extraction.makeLinks(m_entries);
}

} // namespace

Result<std::unique_ptr<SourceTree>> openZip(const fs::path& file, const SourceBounds& bounds)
{
    auto source = std::make_unique<ZipSource>(file, bounds);
    if (auto listed = source->list(); !listed) {
        return fail(std::move(listed.error()).during(file.filename().string()));
    }
    return std::unique_ptr<SourceTree>(std::move(source));
}

} // namespace ca
