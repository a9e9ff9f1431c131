// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/test_data.h"

#include "core/package/case_settings.h"
#include "core/package/checker_flags.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestYaml = kib(256);
constexpr std::size_t kDeepestGroup = 8;
constexpr std::string_view kSettingsLegacy = "testdata.yaml";
constexpr std::string_view kSettings2025 = "test_group.yaml";

// What may follow a test's name. Of two that fit the longer is meant: "1.in.statement" belongs to test 1.
constexpr std::array<std::string_view, 16> kExtensions{
    ".in",   ".ans", ".files", ".yaml",        ".hint",         ".desc",          ".png",         ".jpg",
    ".jpeg", ".svg", ".out",   ".interaction", ".in.statement", ".ans.statement", ".in.download", ".ans.download"};

std::optional<std::string_view> knownExtension(std::string_view name)
{
    std::optional<std::string_view> longest;
    for (const std::string_view extension : kExtensions) {
        if (name.size() > extension.size() && name.ends_with(extension) && extension.size() > longest.value_or("").size()) {
            longest = extension;
        }
    }
    return longest;
}

using Extensions = std::set<std::string_view>;

/// The tests and groups of one folder by name, which is their order.
struct GroupListing {
    std::map<std::string, Extensions> cases;
    std::set<std::string> groups;
    bool hasSettings = false;
};

class TestDataReader {
public:
    TestDataReader(PackageFiles& files, PackageVersion version, Problem& problem)
        : m_files(files)
        , m_version(version)
        , m_problem(problem)
    {
    }

    Result<void> read()
    {
        CaseSettings top;
        if (m_version == PackageVersion::Legacy && m_files.has(fmt::format("data/{}", kSettingsLegacy))) {
            auto settings = readSettings("data", {});
            if (!settings) {
                return fail(std::move(settings.error()));
            }
            top = std::move(*settings);
        }
        if (auto done = readPart("data/sample", top); !done) {
            return done;
        }
        const std::size_t samples = m_problem.tests.size();
        if (auto done = readPart("data/secret", top); !done) {
            return done;
        }
        if (m_problem.tests.size() == samples) {
            return fail(Fault::BadInput, "data/secret: holds no tests");
        }
        return settleCheckers();
    }

private:
    [[nodiscard]] std::string_view settingsName() const
    {
        return m_version == PackageVersion::Legacy ? kSettingsLegacy : kSettings2025;
    }

    Result<void> readPart(const std::string& folder, const CaseSettings& inherited)
    {
        m_sample = folder == "data/sample";
        return readGroup(folder, inherited, 0);
    }

    Result<CaseSettings> readSettings(const std::string& folder, const CaseSettings& inherited)
    {
        const std::string file = fmt::format("{}/{}", folder, settingsName());
        const auto text = m_files.read(file, kLargestYaml);
        if (!text) {
            return fail(text.error());
        }
        return m_version == PackageVersion::Legacy ? parseTestdataYaml(*text, file) : parseTestGroupYaml(*text, file, inherited);
    }

    Result<void> readGroup(const std::string& folder, const CaseSettings& inherited, std::size_t depth)
    {
        if (depth > kDeepestGroup) {
            return fail(Fault::BadInput, fmt::format("{}: groups are nested deeper than {} levels", folder, kDeepestGroup));
        }
        const auto listing = list(folder);
        if (!listing) {
            return fail(listing.error());
        }
        if (auto allowed = checkShape(folder, *listing, depth); !allowed) {
            return allowed;
        }
        Result<CaseSettings> settings = listing->hasSettings ? readSettings(folder, inherited) : inherited;
        if (!settings) {
            return fail(std::move(settings.error()));
        }
        if (folder == "data/secret") {
            m_secret = *settings;
        }
        const std::size_t before = m_problem.tests.size();
        auto done = readMembers(folder, *listing, *settings, depth);
        if (done && depth == 1 && m_version == PackageVersion::V2025 && m_problem.tests.size() == before) {
            return fail(Fault::BadInput, fmt::format("{}: the group holds no tests", folder));
        }
        return done;
    }

    Result<void> readMembers(const std::string& folder, const GroupListing& listing, const CaseSettings& settings,
                             std::size_t depth)
    {
        auto group = listing.groups.begin();
        const auto readGroupsBefore = [&](const std::string* name) -> Result<void> {
            for (; group != listing.groups.end() && (name == nullptr || *group < *name); ++group) {
                if (auto done = readGroup(folder + "/" + *group, settings, depth + 1); !done) {
                    return done;
                }
            }
            return {};
        };
        for (const auto& [name, extensions] : listing.cases) {
            if (auto done = readGroupsBefore(&name); !done) {
                return done;
            }
            if (auto done = readCase(fmt::format("{}/{}", folder, name), extensions, settings); !done) {
                return done;
            }
        }
        return readGroupsBefore(nullptr);
    }

    Result<GroupListing> list(const std::string& folder)
    {
        auto entries = m_files.list(folder);
        if (!entries) {
            return fail(std::move(entries.error()));
        }
        GroupListing listing;
        for (const PackageFiles::Entry& entry : *entries) {
            const auto extension = knownExtension(entry.name);
            if (entry.folder && (extension == ".in" || extension == ".ans")) {
                return fail(Fault::BadInput, fmt::format("{}/{}: is a folder", folder, entry.name));
            }
            if (entry.folder && extension != ".files") {
                listing.groups.insert(entry.name);
            } else if (!entry.folder && entry.name == settingsName()) {
                listing.hasSettings = true;
            } else if (extension && entry.folder == (extension == ".files")) {
                listing.cases[entry.name.substr(0, entry.name.size() - extension->size())].insert(*extension);
            }
        }
        return listing;
    }

    /// The rules of 2025-09 about what may lie where; legacy allows any tree.
    [[nodiscard]] Result<void> checkShape(const std::string& folder, const GroupListing& listing, std::size_t depth) const
    {
        for (const std::string& group : listing.groups) {
            if (listing.cases.contains(group)) {
                return fail(Fault::BadInput, fmt::format("{}/{}: is a test and a folder at once", folder, group));
            }
        }
        if (m_version == PackageVersion::Legacy) {
            return {};
        }
        if (m_sample && !listing.groups.empty()) {
            return fail(Fault::BadInput, fmt::format("{}/{}: the samples may not have groups", folder, *listing.groups.begin()));
        }
        if (depth == 0 && !listing.groups.empty() && !listing.cases.empty()) {
            return fail(Fault::BadInput, fmt::format("{}: holds both tests and groups, only one of the two is allowed", folder));
        }
        if (listing.cases.contains("test_group")) {
            return fail(Fault::BadInput, fmt::format("{}/test_group.in: a test may not bear this name", folder));
        }
        if (depth > 1 && listing.hasSettings) {
            return fail(Fault::BadInput, fmt::format("{}/{}: a group may not hold groups", folder, kSettings2025));
        }
        return {};
    }

    Result<void> readCase(const std::string& base, const Extensions& extensions, const CaseSettings& inherited)
    {
        if (!extensions.contains(".in")) {
            return fail(Fault::BadInput, fmt::format("{}{}: there is no {}.in for it", base, *extensions.begin(), base));
        }
        if (!extensions.contains(".ans")) {
            return fail(Fault::BadInput, fmt::format("{}.in: there is no {}.ans for it", base, base));
        }
        if (extensions.contains(".files")) {
            return fail(Fault::BadInput, fmt::format("{}.files: files for submissions are not supported yet", base));
        }
        CaseSettings settings = inherited;
        if (extensions.contains(".yaml") && m_version == PackageVersion::V2025) {
            auto own = readCaseYaml(base + ".yaml", inherited);
            if (!own) {
                return fail(std::move(own.error()));
            }
            settings = std::move(*own);
        }
        return addTest(base, std::move(settings));
    }

    [[nodiscard]] Result<CaseSettings> readCaseYaml(const std::string& file, const CaseSettings& inherited) const
    {
        const auto text = m_files.read(file, kLargestYaml);
        if (!text) {
            return fail(text.error());
        }
        return parseCaseYaml(*text, file, inherited);
    }

    Result<void> addTest(const std::string& base, CaseSettings settings)
    {
        auto input = m_files.content(base + ".in");
        if (!input) {
            return fail(std::move(input.error()));
        }
        auto answer = m_files.content(base + ".ans");
        if (!answer) {
            return fail(std::move(answer.error()));
        }
        const std::string name = base.substr(std::string_view("data/").size());
        m_problem.tests.push_back({name, m_sample, std::move(*input), std::move(*answer), std::nullopt});
        m_settings.push_back(std::move(settings));
        return {};
    }

    /// 2025-09 has no flags for the problem as a whole: those of data/secret stand for them.
    Result<void> settleCheckers()
    {
        const CheckerOptions base = m_problem.checker;
        if (m_version == PackageVersion::V2025) {
            m_problem.checker = applyCheckerFlags(base, m_secret.checkerFlags).value_or(base);
        }
        for (std::size_t i = 0; i < m_settings.size(); ++i) {
            const CheckerOptions own = applyCheckerFlags(base, m_settings[i].checkerFlags).value_or(base);
            if (own != m_problem.checker) {
                m_problem.tests[i].checker = own;
            }
        }
        return {};
    }

    PackageFiles& m_files;
    PackageVersion m_version;
    Problem& m_problem;
    bool m_sample = false;
    CaseSettings m_secret;
    std::vector<CaseSettings> m_settings; // beside Problem::tests
};

} // namespace

Result<void> readTestData(PackageFiles& files, PackageVersion version, Problem& problem)
{
    return TestDataReader(files, version, problem).read();
}

} // namespace ca
