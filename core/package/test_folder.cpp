// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/test_folder.h"

#include "core/package/programs.h"
#include "core/package/utf8.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestNote = kib(64);

constexpr std::array<std::string_view, 7> kShared{".in", ".ans", ".png", ".jpg", ".jpeg", ".svg", ".interaction"};
constexpr std::array<std::string_view, 2> kLegacy{".hint", ".desc"};
constexpr std::array<std::string_view, 7> k2025{".files",        ".yaml",        ".out",         ".in.statement",
                                                ".ans.statement", ".in.download", ".ans.download"};

tl::unexpected<Error> refuse(std::string what)
{
    return fail(Fault::BadInput, std::move(what));
}

void keepLonger(std::string_view& longest, std::string_view extension, std::string_view name)
{
    if (name.size() > extension.size() && name.ends_with(extension) && extension.size() > longest.size()) {
        longest = extension;
    }
}

/// The rules of 2025-09 about what is shown instead of input and answer.
Result<void> checkShown(const std::string& base, const Extensions& extensions)
{
    if (extensions.contains(".out") && extensions.contains(".ans.statement")) {
        return refuse(fmt::format("{}.out: stands beside {}.ans.statement, but only one of the two can be shown", base, base));
    }
    if (extensions.contains(".interaction")) {
        for (const std::string_view other : {".in.statement", ".ans.statement", ".out", ".in.download", ".ans.download"}) {
            if (extensions.contains(other)) {
                return refuse(fmt::format("{}{}: may not stand beside {}.interaction, which is shown alone", base, other, base));
            }
        }
    }
    for (const std::string_view part : {".in", ".ans"}) {
        const std::string statement = fmt::format("{}.statement", part);
        const std::string download = fmt::format("{}.download", part);
        if (extensions.contains(statement) != extensions.contains(download)) {
            const auto& [here, missing] = extensions.contains(statement) ? std::pair(statement, download) : std::pair(download, statement);
            return refuse(fmt::format("{}{}: there is no {}{}, but either both are given or none", base, here, base, missing));
        }
    }
    return {};
}

Result<void> checkPair(const std::string& base, const Extensions& extensions)
{
    if (!extensions.contains(".in")) {
        return refuse(fmt::format("{}{}: there is no {}.in for it", base, *extensions.begin(), base));
    }
    if (!extensions.contains(".ans")) {
        return refuse(fmt::format("{}.in: there is no {}.ans for it", base, base));
    }
    return {};
}

/// Takes the files of one test, and keeps the first mistake.
class TestFiles {
public:
    TestFiles(PackageFiles& files, const std::string& base, const Extensions& extensions)
        : m_files(files)
        , m_base(base)
        , m_extensions(extensions)
    {
    }

    void take(std::string_view extension, Content& into)
    {
        if (m_mistake || !m_extensions.contains(extension)) {
            return;
        }
        auto content = m_files.content(m_base + std::string(extension));
        content ? void(into = std::move(*content)) : void(m_mistake = std::move(content.error()));
    }

    void take(std::string_view extension, std::optional<Content>& into)
    {
        if (m_extensions.contains(extension)) {
            take(extension, into.emplace());
        }
    }

    void takeNote(std::string_view extension, std::string& into)
    {
        if (m_mistake || !m_extensions.contains(extension)) {
            return;
        }
        const std::string file = m_base + std::string(extension);
        auto text = m_files.read(file, kLargestNote);
        const auto foreign = text ? firstLineNotUtf8(*text) : std::nullopt;
        if (!text) {
            m_mistake = std::move(text.error());
        } else if (foreign) {
            m_mistake = Error{Fault::BadInput, fmt::format("{}:{}: is not UTF-8 text", file, *foreign), {}};
        } else {
            into = std::move(*text);
        }
    }

    void takeFolder(std::string_view extension, std::vector<PackagedFile>& into)
    {
        if (m_mistake || !m_extensions.contains(extension)) {
            return;
        }
        auto found = readFolderFiles(m_files, m_base + std::string(extension), {});
        found ? void(into = std::move(*found)) : void(m_mistake = std::move(found.error()));
    }

    [[nodiscard]] const std::optional<Error>& mistake() const { return m_mistake; }

private:
    PackageFiles& m_files;
    const std::string& m_base;
    const Extensions& m_extensions;
    std::optional<Error> m_mistake;
};

} // namespace

std::string_view settingsName(PackageVersion version)
{
    return isLegacy(version) ? "testdata.yaml" : "test_group.yaml";
}

std::string_view testExtension(std::string_view fileName, PackageVersion version)
{
    std::string_view longest;
    for (const std::string_view extension : kShared) {
        keepLonger(longest, extension, fileName);
    }
    for (const std::string_view extension : isLegacy(version) ? std::vector(kLegacy.begin(), kLegacy.end())
                                                              : std::vector(k2025.begin(), k2025.end())) {
        keepLonger(longest, extension, fileName);
    }
    return longest;
}

Result<TestFolder> listTests(PackageFiles& files, const std::string& folder, PackageVersion version)
{
    const auto entries = files.list(folder);
    if (!entries) {
        return fail(entries.error());
    }
    TestFolder found;
    for (const PackageFiles::Entry& entry : *entries) {
        const std::string_view extension = testExtension(entry.name, version);
        if (entry.folder && (extension == ".in" || extension == ".ans")) {
            return refuse(fmt::format("{}/{}: is a folder", folder, entry.name));
        }
        if (!isLegacy(version) && entry.name == settingsName(PackageVersion::Legacy)) {
            return refuse(fmt::format("{}/{}: belongs to the legacy format; in this version it is called {}", folder, entry.name,
                                      settingsName(version)));
        }
        if (entry.folder && extension != ".files") {
            found.folders.insert(entry.name);
        } else if (!entry.folder && entry.name == settingsName(version)) {
            found.hasSettings = true;
        } else if (!extension.empty() && entry.folder == (extension == ".files")) {
            found.cases[entry.name.substr(0, entry.name.size() - extension.size())].insert(extension);
        }
    }
    return found;
}

Result<TestCase> readTestFiles(PackageFiles& files, const std::string& base, const Extensions& extensions, PackageVersion version)
{
    if (auto pair = checkPair(base, extensions); !pair) {
        return fail(std::move(pair.error()));
    }
    if (auto shown = checkShown(base, extensions); !shown) {
        return fail(std::move(shown.error()));
    }
    TestCase test;
    test.name = base.substr(std::string_view("data/").size());
    TestFiles own(files, base, extensions);
    own.take(".in", test.input);
    own.take(".ans", test.answer);
    own.take(".in.statement", test.shownInput);
    own.take(extensions.contains(".out") ? ".out" : ".ans.statement", test.shownAnswer);
    own.take(".interaction", test.conversation);
    own.takeFolder(".files", test.files);
    if (isLegacy(version)) {
        own.takeNote(".hint", test.hint);
        own.takeNote(".desc", test.description);
    }
    if (own.mistake()) {
        return fail(*own.mistake());
    }
    return test;
}

} // namespace ca
