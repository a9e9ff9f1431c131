// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/source_tree.h"

#include "core/package/folder_source.h"
#include "core/package/zip_source.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr int kMostLinksInARow = 40; // as the kernel counts them

tl::unexpected<Error> refuse(std::string_view name, std::string_view why)
{
    return fail(Fault::BadInput, fmt::format("{}: {}", shownName(name), why));
}

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        parts.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::string withoutCapitals(std::string_view name)
{
    std::string out(name);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// What is wrong with the name by itself; empty when nothing.
std::string faultOf(std::string_view name, const SourceBounds& bounds)
{
    if (name.empty()) {
        return "has no name";
    }
    if (name.size() > bounds.pathLength) {
        return fmt::format("the name is longer than {} bytes", bounds.pathLength);
    }
    if (name.front() == '/') {
        return "is an absolute path";
    }
    if (name.size() > 1 && name[1] == ':') {
        return "begins with a drive letter";
    }
    if (name.find('\\') != name.npos) {
        return "has a backslash in its name";
    }
    const auto parts = partsOf(name);
    if (parts.size() > bounds.depth) {
        return fmt::format("lies deeper than {} folders", bounds.depth);
    }
    if (std::find(parts.begin(), parts.end(), "..") != parts.end()) {
        return "leads out of the package";
    }
    const bool blank = std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part.empty() || part == "."; });
    return blank ? "is no plain path" : "";
}

/// Everything that has been seen under its name without capitals: its spelling, and whether it is a folder.
class SeenNames {
public:
    Result<void> add(const SourceEntry& entry)
    {
        for (std::size_t slash = entry.name.find('/'); slash != entry.name.npos; slash = entry.name.find('/', slash + 1)) {
            if (auto parent = addOne(entry, entry.name.substr(0, slash), true); !parent) {
                return parent;
            }
        }
        const bool folder = entry.kind == SourceEntry::Kind::Folder;
        if (auto own = addOne(entry, entry.name, folder); !own || folder) {
            return own;
        }
        return m_own.insert({entry.name, true}).second ? Result<void>{} : refuse(entry.name, "is there twice");
    }

private:
    struct Seen {
        std::string spelling;
        bool folder = false;
    };

    Result<void> addOne(const SourceEntry& entry, const std::string& name, bool folder)
    {
        const auto [at, fresh] = m_seen.insert({withoutCapitals(name), {name, folder}});
        if (!fresh && at->second.spelling != name) {
            return refuse(entry.name, fmt::format("differs from {} in capital letters only", shownName(at->second.spelling)));
        }
        if (!fresh && at->second.folder != folder) {
            return refuse(entry.name, fmt::format("{} is a file and a folder", shownName(name)));
        }
        return {};
    }

    std::unordered_map<std::string, Seen> m_seen;
    std::unordered_map<std::string, bool> m_own;
};

/// Follows links as the kernel would, but in the list.
class LinkWalk {
public:
    explicit LinkWalk(const std::vector<SourceEntry>& entries)
    {
        for (const SourceEntry& entry : entries) {
            for (std::size_t slash = entry.name.find('/'); slash != entry.name.npos; slash = entry.name.find('/', slash + 1)) {
                m_links.insert({entry.name.substr(0, slash), nullptr});
            }
            m_links[entry.name] = entry.kind == SourceEntry::Kind::Link ? &entry : nullptr;
        }
    }

    /// What is wrong with where the link leads; empty when nothing.
    [[nodiscard]] std::string faultOf(const SourceEntry& link) const
    {
        std::vector<std::string> at;
        for (const std::string_view part : partsOf(link.name)) {
            at.emplace_back(part);
        }
        at.pop_back();
        int left = kMostLinksInARow;
        return follow(link.target, at, left);
    }

private:
    std::string follow(std::string_view target, std::vector<std::string>& at, int& left) const
    {
        if (target.empty() || target.front() == '/' || target.find('\\') != target.npos) {
            return fmt::format("is a link to {}, which is not in the package", shownName(target));
        }
        if (left-- == 0) {
            return "is a link in a circle";
        }
        for (const std::string_view part : partsOf(target)) {
            if (std::string fault = step(part, target, at, left); !fault.empty()) {
                return fault;
            }
        }
        return {};
    }

    std::string step(std::string_view part, std::string_view target, std::vector<std::string>& at, int& left) const
    {
        if (part.empty() || part == ".") {
            return {};
        }
        if (part == "..") {
            if (at.empty()) {
                return fmt::format("is a link to {}, which leads out of the package", shownName(target));
            }
            at.pop_back();
            return {};
        }
        at.emplace_back(part);
        const auto found = m_links.find(fmt::format("{}", fmt::join(at, "/")));
        if (found == m_links.end()) {
            return fmt::format("is a link to {}, which is not in the package", shownName(target));
        }
        if (found->second == nullptr) {
            return {};
        }
        at.pop_back();
        return follow(found->second->target, at, left);
    }

    std::unordered_map<std::string, const SourceEntry*> m_links; // null: a file or folder
};

} // namespace

Result<std::unique_ptr<SourceTree>> SourceTree::open(const fs::path& source, const SourceBounds& bounds)
{
    std::error_code error;
    const fs::file_status status = fs::status(source, error);
    if (fs::is_directory(status)) {
        return openFolder(source, bounds);
    }
    if (fs::is_regular_file(status)) {
        return openZip(source, bounds);
    }
    const bool there = fs::exists(status);
    return fail(there ? Fault::BadInput : Fault::NotFound,
                fmt::format("{} {}", source.string(), there ? "is neither a folder nor an archive" : "does not exist"));
}

Result<void> checkEntryNames(const std::vector<SourceEntry>& entries, const SourceBounds& bounds)
{
    SeenNames seen;
    for (const SourceEntry& entry : entries) {
        if (const std::string fault = faultOf(entry.name, bounds); !fault.empty()) {
            return refuse(entry.name, fault);
        }
        if (auto added = seen.add(entry); !added) {
            return added;
        }
    }
    return {};
}

Result<void> checkLinks(const std::vector<SourceEntry>& entries)
{
    const LinkWalk walk(entries);
    for (const SourceEntry& entry : entries) {
        const std::string fault = entry.kind == SourceEntry::Kind::Link ? walk.faultOf(entry) : std::string();
        if (!fault.empty()) {
            return refuse(entry.name, fault);
        }
    }
    return {};
}

std::string shownName(std::string_view name)
{
    constexpr std::size_t kMostShown = 200;
    std::string out;
    for (const char c : name.substr(0, kMostShown)) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte >= 0x20 && byte < 0x7f ? std::string(1, c) : fmt::format("\\x{:02X}", byte);
    }
    return name.size() > kMostShown ? out + "..." : out;
}

} // namespace ca
