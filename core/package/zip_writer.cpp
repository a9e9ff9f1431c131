// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/zip_writer.h"

#include "core/package/format_names.h"
#include "core/package/source_tree.h"

#include <array>
#include <fstream>
#include <memory>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

struct CloseWriter {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

/// Removes what it names unless it was renamed away.
struct Unfinished {
    fs::path file;
    ~Unfinished()
    {
        std::error_code ignored;
        fs::remove(file, ignored);
    }
};

class ZipWriter {
public:
    static Result<ZipWriter> open(const fs::path& file)
    {
        ZipWriter writer;
        writer.m_writer.reset(archive_write_new());
        archive* const raw = writer.m_writer.get();
        if (raw == nullptr || archive_write_set_format_zip(raw) != ARCHIVE_OK
            || archive_write_set_options(raw, "compression=deflate,compression-level=9") != ARCHIVE_OK) {
            return fail(Fault::Internal, "the writer of archives cannot be made");
        }
        if (archive_write_open_filename(raw, file.c_str()) != ARCHIVE_OK) {
            return fail(Fault::Denied, fmt::format("{} cannot be written: {}", file.string(), writer.complaint()));
        }
        return writer;
    }

    /// Without a time the archive says 1980 in every time zone, the first year that it knows.
    Result<void> begin(const SourceEntry& source, const std::string& name, std::uint64_t size)
    {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), name.c_str());
        archive_entry_set_uid(entry.get(), 0);
        archive_entry_set_gid(entry.get(), 0);
        if (source.kind == SourceEntry::Kind::Link) {
            archive_entry_set_filetype(entry.get(), AE_IFLNK);
            archive_entry_set_symlink_utf8(entry.get(), source.target.c_str());
            archive_entry_set_perm(entry.get(), 0777);
            archive_entry_set_size(entry.get(), 0);
        } else {
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_perm(entry.get(), source.executable ? 0755 : 0644);
            archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
        }
        return answer(archive_write_header(m_writer.get(), entry.get()) == ARCHIVE_OK);
    }

    Result<void> write(std::string_view bytes)
    {
        const la_ssize_t written = archive_write_data(m_writer.get(), bytes.data(), bytes.size());
        return answer(written == static_cast<la_ssize_t>(bytes.size()));
    }

    Result<void> close() { return answer(archive_write_close(m_writer.get()) == ARCHIVE_OK); }

private:
    ZipWriter() = default;

    [[nodiscard]] std::string complaint() const
    {
        const char* words = archive_error_string(m_writer.get());
        return words != nullptr ? words : "the disk may be full";
    }
    [[nodiscard]] Result<void> answer(bool good) const
    {
        return good ? Result<void>{} : fail(Fault::Denied, fmt::format("the archive cannot be written: {}", complaint()));
    }

    std::unique_ptr<archive, CloseWriter> m_writer;
};

Result<void> addFile(ZipWriter& writer, const SourceEntry& entry, const fs::path& path, const std::string& name)
{
    std::error_code error;
    const std::uint64_t size = fs::file_size(path, error);
    std::ifstream in(path, std::ios::binary);
    if (error || !in) {
        return fail(Fault::Denied, fmt::format("{}: may not be read", shownName(entry.name)));
    }
    auto done = writer.begin(entry, name, size);
    std::array<char, 65536> chunk{};
    std::uint64_t left = size;
    while (done && left > 0) {
        in.read(chunk.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(left, chunk.size())));
        if (in.gcount() == 0) {
            return fail(Fault::BadInput, fmt::format("{}: changed while it was packed", shownName(entry.name)));
        }
        left -= static_cast<std::uint64_t>(in.gcount());
        done = writer.write({chunk.data(), static_cast<std::size_t>(in.gcount())});
    }
    return done;
}

/// Files and links that the format knows; folders follow from them.
std::vector<SourceEntry> entriesToPack(const SourceTree& source, std::vector<std::string>& leftOut)
{
    std::vector<SourceEntry> entries;
    for (const SourceEntry& entry : source.entries()) {
        if (!isFormatPath(entry.name)) {
            leftOut.push_back(entry.name);
        } else if (entry.kind != SourceEntry::Kind::Folder) {
            entries.push_back(entry);
        }
    }
    return entries;
}

Result<void> writeAll(ZipWriter& writer, const std::vector<SourceEntry>& entries, const fs::path& folder, std::string_view name)
{
    for (const SourceEntry& entry : entries) {
        const std::string packedName = fmt::format("{}/{}", name, entry.name);
        auto added = entry.kind == SourceEntry::Kind::Link ? writer.begin(entry, packedName, 0)
                                                           : addFile(writer, entry, folder / entry.name, packedName);
        if (!added) {
            return added;
        }
    }
    return writer.close();
}

} // namespace

Result<PackedPackage> packPackage(const fs::path& folder, std::string_view name, const fs::path& file)
{
    const auto source = SourceTree::open(folder);
    if (!source) {
        return fail(source.error());
    }
    PackedPackage packed;
    const std::vector<SourceEntry> entries = entriesToPack(**source, packed.leftOut);
    packed.files = entries.size();
    if (auto inside = checkLinks(entries); !inside) {
        return fail(std::move(inside.error()));
    }
    const Unfinished unfinished{fs::path(file.string() + ".part")};
    auto writer = ZipWriter::open(unfinished.file);
    if (!writer) {
        return fail(std::move(writer.error()));
    }
    if (auto written = writeAll(*writer, entries, folder, name); !written) {
        return fail(std::move(written.error()));
    }
    std::error_code error;
    fs::rename(unfinished.file, file, error);
    if (error) {
        return fail(Fault::Denied, fmt::format("{} cannot be written: {}", file.string(), error.message()));
    }
    return packed;
}

} // namespace ca
