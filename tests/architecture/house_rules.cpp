// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/architecture/house_rules.h"

#include "core/engine/source_tokens.h"
#include "tests/architecture/house_table.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace ca::house {

namespace {

using Complaints = std::vector<std::string>;

struct Include {
    std::string_view header;
    std::size_t line = 0;
    bool ours = false; // in quotes
};

LexicalForm cppForm()
{
    LexicalForm form;
    form.lineComments = {"//"};
    form.blockComments = {{"/*", "*/"}};
    form.stringQuotes = {"\"", "'"};
    form.directivesAreCode = true;
    return form;
}

/// Directives only: an include inside a raw string is text.
std::vector<Include> includesOf(std::string_view source)
{
    const auto tokens = tokenize(cppForm(), source);
    std::vector<Include> includes;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].text != "#" || tokens[i + 1].text != "include") {
            continue;
        }
        const SourceToken& next = tokens[i + 2];
        if (next.kind == SourceToken::Kind::Text) {
            includes.push_back({next.text, next.line, true});
        } else if (next.text == "<") {
            const auto begin = static_cast<std::size_t>(next.text.data() - source.data()) + 1;
            includes.push_back({source.substr(begin, source.find('>', begin) - begin), next.line, false});
        }
    }
    return includes;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool isCpp(std::string_view path)
{
    return endsWith(path, ".cpp") || endsWith(path, ".h");
}

bool startsWithAny(std::string_view path, std::initializer_list<std::string_view> folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](std::string_view folder) { return path.substr(0, folder.size()) == folder; });
}

/// Programs for the sandbox and data for tests are not sources of the house.
bool isSource(std::string_view path)
{
    return isCpp(path) && startsWithAny(path, {"core/", "sandbox/", "app/", "tests/"})
        && !startsWithAny(path, {"core/harness/runtime/", "sandbox/images/", "tests/corpus/"});
}

bool isProduct(std::string_view path)
{
    return isSource(path) && !startsWithAny(path, {"tests/"});
}

template <class List, class Value>
bool contains(const List& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

void checkOurs(const TreeFile& file, const Room& room, const Include& include, Complaints& out)
{
    if (include.header == "build_id.h" && room.folder == "sandbox/agent") {
        return; // made by the build: the hash of the agent's sources
    }
    const Room* target = roomOf(include.header);
    if (target == nullptr) {
        out.push_back(fmt::format("{}:{}: includes \"{}\", which names no room from the root", file.path, include.line, include.header));
    } else if (target != &room && !contains(room.rooms, target->folder)) {
        out.push_back(fmt::format("{}:{}: {} may not include {} (\"{}\")", file.path, include.line, room.folder, target->folder,
                                  include.header));
    }
}

/// The headers that some other room reads, also by way of others. What they include is no longer private to their room.
std::set<std::string> exposedHeaders(const Tree& tree)
{
    std::map<std::string_view, std::vector<Include>> includes;
    std::vector<std::string_view> pending;
    for (const TreeFile& file : tree) {
        if (!isProduct(file.path)) {
            continue;
        }
        includes[file.path] = includesOf(file.text);
        for (const Include& include : includes[file.path]) {
            if (include.ours && roomOf(include.header) != roomOf(file.path)) {
                pending.push_back(include.header);
            }
        }
    }
    std::set<std::string> exposed;
    while (!pending.empty()) {
        const std::string_view header = pending.back();
        pending.pop_back();
        if (!exposed.emplace(header).second) {
            continue;
        }
        for (const Include& include : includes[header]) {
            if (include.ours) {
                pending.push_back(include.header);
            }
        }
    }
    return exposed;
}

void checkLibrary(const TreeFile& file, const Room& room, const Include& include, bool exposed, Complaints& out)
{
    const Library library = libraryOf(include.header);
    const bool everywhere = library == Library::Standard || contains(room.anywhere, library)
        || (library == Library::System && isPlatformFile(file.path));
    if (everywhere || (!exposed && contains(room.inSources, library))) {
        return;
    }
    const std::string_view where = contains(room.inSources, library) ? "in a header that other rooms read" : "at all";
    out.push_back(fmt::format("{}:{}: {} may not include {} {} (<{}>)", file.path, include.line, room.folder, name(library), where,
                              include.header));
}

void checkIncludes(const TreeFile& file, bool exposed, Complaints& out)
{
    const Room* room = roomOf(file.path);
    if (room == nullptr) {
        out.push_back(fmt::format("{}: lies in no room of the table", file.path));
        return;
    }
    for (const Include& include : includesOf(file.text)) {
        if (include.ours) {
            checkOurs(file, *room, include, out);
        } else {
            checkLibrary(file, *room, include, exposed, out);
        }
    }
}

/// Its sources, and the suites that open it.
bool isOfTheDesktop(const std::string& path)
{
    return startsWithAny(path, {"app/desktop/", "tests/app/desktop/", "tests/bench/", "tests/e2e/"});
}

void checkForm(const TreeFile& file, Complaints& out)
{
    static constexpr std::string_view kSecondLine = "\n// SPDX-FileCopyrightText: The CodeArena contributors\n";
    const auto lines = static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '\n'));
    if (lines > kMostLines) {
        out.push_back(fmt::format("{}: has {} lines, more than {}", file.path, lines, kMostLines));
    }
    const std::string_view licence = isOfTheDesktop(file.path) ? "GPL-3.0-or-later" : "MIT";
    const std::string header = fmt::format("// SPDX-License-Identifier: {}{}", licence, kSecondLine);
    if (file.text.compare(0, header.size(), header) != 0) {
        out.push_back(fmt::format("{}: does not begin with the SPDX lines for {}", file.path, licence));
    }
    if (endsWith(file.path, ".h") && file.text.find("\n#pragma once\n") == std::string::npos) {
        out.push_back(fmt::format("{}: has no #pragma once", file.path));
    }
}

std::set<std::string> targetsIn(const std::string& cmake)
{
    static const std::regex kTarget(R"((?:^|\n)\s*(?:ca_library|ca_interface|add_library|add_executable)\(\s*([A-Za-z0-9_]+))");
    std::set<std::string> targets;
    for (std::sregex_iterator it(cmake.begin(), cmake.end(), kTarget), end; it != end; ++it) {
        targets.insert((*it)[1].str());
    }
    return targets;
}

/// The room's own target, named after it, and none that belongs elsewhere. (A program made of it is not a second room.)
void checkTargets(std::string_view folder, const std::set<std::string>& targets, Complaints& out)
{
    std::string own(folder);
    std::replace(own.begin(), own.end(), '/', '_');
    if (!targets.contains(own)) {
        out.push_back(fmt::format("{}: its CMakeLists.txt does not define {}", folder, own));
    }
    for (const std::string& target : targets) {
        if (target != own && target.compare(0, own.size() + 1, own + "_") != 0 && !isGuestTarget(folder, target)) {
            out.push_back(fmt::format("{}: its CMakeLists.txt defines {}, which belongs elsewhere", folder, target));
        }
    }
}

} // namespace

std::vector<std::string> brokenRules(const Tree& tree)
{
    Complaints out;
    const std::set<std::string> exposed = exposedHeaders(tree);
    std::set<std::string_view> folders;
    std::map<std::string_view, std::set<std::string>> targets;
    for (const TreeFile& file : tree) {
        if (isSource(file.path)) {
            checkForm(file, out);
        }
        if (isProduct(file.path)) {
            checkIncludes(file, exposed.contains(file.path), out);
            if (const Room* room = roomOf(file.path)) {
                folders.insert(room->folder);
            }
        }
        if (const Room* room = roomOf(file.path); room != nullptr && endsWith(file.path, "/CMakeLists.txt")) {
            targets[room->folder].merge(targetsIn(file.text));
        }
    }
    for (const std::string_view folder : folders) {
        checkTargets(folder, targets[folder], out);
    }
    return out;
}

} // namespace ca::house
