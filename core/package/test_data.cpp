// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/test_data.h"

#include "core/package/case_settings.h"
#include "core/package/checker_flags.h"
#include "core/package/constants.h"
#include "core/package/group_scores.h"
#include "core/package/test_folder.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestYaml = kib(256);
constexpr std::size_t kDeepestGroup = 8;
constexpr std::string_view kData = "data";
constexpr std::string_view kSample = "data/sample";
constexpr std::string_view kSecret = "data/secret";

using Folder = SettingsPlace::Folder;

tl::unexpected<Error> refuse(std::string what)
{
    return fail(Fault::BadInput, std::move(what));
}

/// Where the walk is: the folder, and what it has inherited.
struct Place {
    std::string folder;
    std::size_t depth = 0; // 0 for data/sample and data/secret
    std::size_t group = 0; // into Problem::groups
    GroupSettings settings;
    LegacySettings legacy;
};

class TestDataReader {
public:
    TestDataReader(PackageFiles& files, const ProblemYaml& yaml, Problem& problem)
        : m_files(files)
        , m_yaml(yaml)
        , m_problem(problem)
    {
    }

    Result<void> read()
    {
        Place top;
        top.folder = kData;
        if (auto done = enterTop(top); !done) {
            return done;
        }
        if (auto done = readPart(top, kSample, Folder::Sample); !done) {
            return done;
        }
        const std::size_t samples = m_problem.tests.size();
        if (auto done = readPart(top, kSecret, Folder::Secret); !done) {
            return done;
        }
        if (m_problem.tests.size() == samples) {
            return refuse(fmt::format("{}: holds no tests", kSecret));
        }
        settleCheckers();
        return legacy() ? Result<void>{} : settleScores(m_groups, m_problem);
    }

private:
    [[nodiscard]] bool legacy() const { return isLegacy(m_yaml.version); }

    [[nodiscard]] SettingsPlace settingsPlace(std::string file, Folder folder) const
    {
        return {std::move(file), folder, m_yaml.scoring, !m_problem.validators.empty()};
    }

    Result<void> enterTop(Place& top)
    {
        m_groups.emplace_back();
        const bool said = legacy() && m_files.has(fmt::format("{}/{}", kData, settingsName(m_yaml.version)));
        if (auto settings = said ? readSettings(top, Folder::Data) : Result<void>{}; !settings) {
            return settings;
        }
        if (legacy()) {
            applyLegacy(top.legacy, m_problem.groups.front());
        }
        top.legacy.ignoresSample = false; // is not handed down
        return {};
    }

    Result<void> readPart(const Place& top, std::string_view folder, Folder kind)
    {
        m_sample = kind == Folder::Sample;
        if (!m_files.has(std::string(folder))) {
            return {};
        }
        Place part = top;
        part.folder = folder;
        part.settings = unsaidSettings(kind, {});
        part.settings.cases.fullFeedback = m_sample;
        return readFolder(part, kind);
    }

    /// The settings of the place from the file in its folder, which is there.
    Result<void> readSettings(Place& place, Folder kind) const
    {
        const std::string file = fmt::format("{}/{}", place.folder, settingsName(m_yaml.version));
        const auto text = m_files.read(file, kLargestYaml);
        if (!text) {
            return fail(text.error());
        }
        if (legacy()) {
            auto settings = parseTestdataYaml(*text, settingsPlace(file, kind));
            if (!settings) {
                return fail(std::move(settings.error()));
            }
            place.legacy = std::move(*settings);
            return checkValidatorName(file, place.legacy);
        }
        auto settings = parseTestGroupYaml(replaceConstants(*text, m_yaml.constants), settingsPlace(file, kind), place.settings.cases);
        if (!settings) {
            return fail(std::move(settings.error()));
        }
        place.settings = std::move(*settings);
        return {};
    }

    [[nodiscard]] Result<void> checkValidatorName(const std::string& file, const LegacySettings& settings) const
    {
        if (settings.validatorName.empty() || m_problem.validators.empty()) {
            return {};
        }
        if (m_problem.validators.size() > 1) {
            return refuse(fmt::format("{}: output_validator_flags: a choice among several output validators is not possible here; "
                                      "all of them look at every test",
                                      file));
        }
        const std::string& only = m_problem.validators.front().name;
        const std::string base = only.substr(only.rfind('/') + 1);
        if (settings.validatorName != base && settings.validatorName != base.substr(0, base.find('.'))) {
            return refuse(fmt::format("{}: output_validator_flags: there is no output validator named \"{}\"", file,
                                      settings.validatorName));
        }
        return {};
    }

    Result<void> readFolder(Place place, Folder kind)
    {
        if (place.depth > kDeepestGroup) {
            return refuse(fmt::format("{}: groups are nested deeper than {} levels", place.folder, kDeepestGroup));
        }
        const auto listing = listTests(m_files, place.folder, m_yaml.version);
        if (!listing) {
            return fail(listing.error());
        }
        if (auto allowed = checkShape(place, *listing); !allowed) {
            return allowed;
        }
        if (auto said = listing->hasSettings ? readSettings(place, kind) : Result<void>{}; !said) {
            return said;
        }
        if (legacy() || place.depth <= 1) {
            addGroup(place);
        }
        if (kind == Folder::Secret) {
            m_secret = place.settings.cases;
        }
        const std::size_t before = m_problem.tests.size();
        auto done = readMembers(place, *listing);
        if (done && place.depth == 1 && !legacy() && m_problem.tests.size() == before) {
            return refuse(fmt::format("{}: the group holds no tests", place.folder));
        }
        return done;
    }

    void addGroup(Place& place)
    {
        TestGroup group;
        group.name = place.folder.substr(kData.size() + 1);
        group.parent = place.group;
        if (legacy()) {
            group.fullFeedback = m_sample;
            applyLegacy(place.legacy, group);
        } else {
            group.fullFeedback = place.settings.cases.fullFeedback;
        }
        place.group = m_problem.groups.size();
        m_problem.groups.push_back(std::move(group));
        m_groups.push_back(place.settings);
    }

    void applyLegacy(const LegacySettings& settings, TestGroup& group) const
    {
        group.scoring = m_yaml.scoring ? settings.scoring : ScoreRule::PassFail;
        group.verdict = settings.verdict;
        group.stopsAtReject = settings.stopsAtReject;
        group.acceptsIfAny = settings.acceptsIfAny;
        group.ignoresSample = settings.ignoresSample;
        group.acceptScore = settings.acceptScore;
        group.rejectScore = settings.rejectScore;
        group.range = settings.range;
    }

    Result<void> readMembers(const Place& place, const TestFolder& listing)
    {
        auto inner = listing.folders.begin();
        const auto readFoldersBefore = [&](const std::string* name) -> Result<void> {
            for (; inner != listing.folders.end() && (name == nullptr || *inner < *name); ++inner) {
                if (auto done = readFolder(below(place, *inner), Folder::Group); !done) {
                    return done;
                }
            }
            return {};
        };
        for (const auto& [name, extensions] : listing.cases) {
            if (auto done = readFoldersBefore(&name); !done) {
                return done;
            }
            if (auto done = readCase(place, fmt::format("{}/{}", place.folder, name), extensions); !done) {
                return done;
            }
        }
        return readFoldersBefore(nullptr);
    }

    [[nodiscard]] Place below(const Place& place, const std::string& name) const
    {
        Place inner = place;
        inner.folder += "/" + name;
        ++inner.depth;
        inner.settings = unsaidSettings(Folder::Group, place.settings.cases);
        return inner;
    }

    /// The rules of 2025-09 about what may lie where; legacy allows any tree.
    [[nodiscard]] Result<void> checkShape(const Place& place, const TestFolder& listing) const
    {
        for (const std::string& inner : listing.folders) {
            if (listing.cases.contains(inner)) {
                return refuse(fmt::format("{}/{}: is a test and a folder at once", place.folder, inner));
            }
        }
        if (legacy()) {
            return {};
        }
        if (m_sample && !listing.folders.empty()) {
            return refuse(fmt::format("{}/{}: the samples may not have groups", place.folder, *listing.folders.begin()));
        }
        if (place.depth == 0 && !listing.folders.empty() && !listing.cases.empty()) {
            return refuse(fmt::format("{}: holds both tests and groups, only one of the two is allowed", place.folder));
        }
        if (listing.cases.contains("test_group")) {
            return refuse(fmt::format("{}/test_group.in: a test may not bear this name", place.folder));
        }
        if (place.depth > 1 && listing.hasSettings) {
            return refuse(fmt::format("{}/{}: a group may not hold groups", place.folder, settingsName(m_yaml.version)));
        }
        return {};
    }

    Result<void> readCase(const Place& place, const std::string& base, const Extensions& extensions)
    {
        if (legacy() && m_sample && extensions == Extensions{".interaction"}) {
            return addConversation(base);
        }
        auto test = readTestFiles(m_files, base, extensions, m_yaml.version);
        if (!test) {
            return fail(std::move(test.error()));
        }
        auto settings = caseSettings(place, base, extensions);
        if (!settings) {
            return fail(std::move(settings.error()));
        }
        test->sample = m_sample;
        test->group = place.group;
        addTest(std::move(*test), std::move(*settings));
        return {};
    }

    /// Legacy: a talk that is shown beside the samples, without a test of its own.
    Result<void> addConversation(const std::string& base)
    {
        auto content = m_files.content(base + ".interaction");
        if (!content) {
            return fail(std::move(content.error()));
        }
        m_problem.moreConversations.push_back(std::move(*content));
        return {};
    }

    [[nodiscard]] Result<CaseSettings> caseSettings(const Place& place, const std::string& base, const Extensions& extensions) const
    {
        if (legacy()) {
            CaseSettings settings;
            settings.fullFeedback = m_sample;
            settings.inputArguments = place.legacy.inputArguments;
            settings.validatorArguments = m_yaml.validatorFlags;
            const auto& own = place.legacy.validatorArguments;
            settings.validatorArguments.insert(settings.validatorArguments.end(), own.begin(), own.end());
            return settings;
        }
        if (!extensions.contains(".yaml")) {
            return place.settings.cases;
        }
        const std::string file = base + ".yaml";
        const auto text = m_files.read(file, kLargestYaml);
        if (!text) {
            return fail(text.error());
        }
        return parseCaseYaml(*text, settingsPlace(file, Folder::Group), place.settings.cases);
    }

    void addTest(TestCase test, CaseSettings settings)
    {
        test.programArguments = std::move(settings.programArguments);
        test.inputValidatorArguments = std::move(settings.inputArguments.ofAll);
        test.argumentsOfInputValidators = std::move(settings.inputArguments.byName);
        test.fullFeedback = settings.fullFeedback;
        if (!legacy()) { // where notes are files, and known already
            test.hint = std::move(settings.hint);
            test.description = std::move(settings.description);
        }
        test.validatorArguments = std::move(settings.validatorArguments);
        m_problem.tests.push_back(std::move(test));
    }

    /// Without a validator of the package's own, its arguments are flags of our checker. 2025-09 has none for the problem as a
    /// whole: those of data/secret stand for them.
    void settleCheckers()
    {
        if (!m_problem.validators.empty()) {
            return;
        }
        if (!legacy()) {
            m_problem.checker = applyCheckerFlags({}, m_secret.validatorArguments).value_or(CheckerOptions{});
        }
        for (TestCase& test : m_problem.tests) {
            const auto own = applyCheckerFlags({}, test.validatorArguments).value_or(CheckerOptions{});
            test.validatorArguments.clear();
            if (own != m_problem.checker) {
                test.checker = own;
            }
        }
    }

    PackageFiles& m_files;
    const ProblemYaml& m_yaml;
    Problem& m_problem;
    bool m_sample = false;
    CaseSettings m_secret;
    std::vector<GroupSettings> m_groups; // beside Problem::groups
};

} // namespace

Result<void> readTestData(PackageFiles& files, const ProblemYaml& yaml, Problem& problem)
{
    return TestDataReader(files, yaml, problem).read();
}

} // namespace ca
