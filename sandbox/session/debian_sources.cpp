// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/debian_sources.h"

#include "core/base/files.h"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

struct Entry {
    std::vector<std::string> uris;
    std::set<std::string> suites;
    std::set<std::string> components;
};

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

/// "deb [options] uri suite component..."
std::optional<Entry> parseOneLine(std::string line)
{
    if (const auto open = line.find('['), close = line.find(']'); open < close && close != std::string::npos) {
        line.erase(open, close - open + 1);
    }
    const auto words = wordsOf(line);
    if (words.size() < 4 || words[0] != "deb") {
        return std::nullopt;
    }
    return Entry{{words[1]}, {words[2]}, {words.begin() + 3, words.end()}};
}

std::vector<Entry> parseList(const std::string& text)
{
    std::vector<Entry> entries;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (auto entry = parseOneLine(line.substr(0, line.find('#')))) {
            entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

void addField(Entry& entry, std::string name, const std::vector<std::string>& words, bool& enabled)
{
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (name == "uris") {
        entry.uris = words;
    } else if (name == "suites") {
        entry.suites = {words.begin(), words.end()};
    } else if (name == "components") {
        entry.components = {words.begin(), words.end()};
    } else if ((name == "enabled" && words == std::vector<std::string>{"no"}) || (name == "types" && words == std::vector<std::string>{"deb-src"})) {
        enabled = false;
    }
}

/// Stanzas of "Field: words", a blank line between them (the deb822 format).
std::vector<Entry> parseStanzas(const std::string& text)
{
    std::vector<Entry> entries;
    Entry entry;
    bool enabled = true;
    std::istringstream lines(text + "\n\n");
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            if (enabled && !entry.uris.empty()) {
                entries.push_back(entry);
            }
            entry = {};
            enabled = true;
        } else if (line.front() != '#' && colon != std::string::npos) {
            addField(entry, line.substr(0, colon), wordsOf(line.substr(colon + 1)), enabled);
        }
    }
    return entries;
}

std::vector<Entry> entriesOf(const fs::path& etcApt)
{
    std::vector<fs::path> files{etcApt / "sources.list"};
    std::error_code error;
    for (const auto& file : fs::directory_iterator(etcApt / "sources.list.d", error)) {
        files.push_back(file.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Entry> entries;
    for (const fs::path& file : files) {
        const auto text = file.extension() == ".list" || file.extension() == ".sources" ? readFile(file, kib(256)) : Result<std::string>();
        if (text) {
            const auto more = file.extension() == ".list" ? parseList(*text) : parseStanzas(*text);
            entries.insert(entries.end(), more.begin(), more.end());
        }
    }
    return entries;
}

std::optional<std::string> configuredMirror(const std::vector<Entry>& entries, const std::string& suite)
{
    for (const Entry& entry : entries) {
        if (entry.suites.contains(suite) && entry.components.contains("main")) {
            // A copy on a disc or in a local folder may be incomplete, and is not there for a sandboxed apt.
            const auto uri = std::find_if(entry.uris.begin(), entry.uris.end(), [](const std::string& u) { return u.starts_with("http"); });
            if (uri != entry.uris.end()) {
                return *uri;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> debianSources(const fs::path& etcApt, std::string_view suite)
{
    const auto entries = entriesOf(etcApt);
    const auto main = configuredMirror(entries, std::string(suite));
    if (!main) {
        return {};
    }
    const std::string updates = fmt::format("{}-updates", suite);
    const std::string security = fmt::format("{}-security", suite);
    std::vector<std::string> out{fmt::format("deb {} {} main", *main, suite),
                                 fmt::format("deb {} {} main", configuredMirror(entries, updates).value_or(*main), updates)};
    if (const auto mirror = configuredMirror(entries, security)) {
        out.push_back(fmt::format("deb {} {} main", *mirror, security));
    }
    return out;
}

} // namespace ca
