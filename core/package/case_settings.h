// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a package says beside its tests: test_group.yaml and <test>.yaml (2025-09), testdata.yaml (legacy).
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// Arguments of input validators: of all of them, or by name.
struct InputArguments {
    std::vector<std::string> ofAll;
    std::map<std::string, std::vector<std::string>> byName;

    bool operator==(const InputArguments&) const = default;
};

/// What a group hands down to its tests, and a test may override.
struct CaseSettings {
    std::vector<std::string> programArguments;
    std::vector<std::string> validatorArguments; // of the output validator; without a custom one, the checker's flags
    InputArguments inputArguments;
    bool fullFeedback = false;
    std::string hint; // of a test alone
    std::string description;

    bool operator==(const CaseSettings&) const = default;
};

/// Where a settings file lies, and in what kind of problem.
struct SettingsPlace {
    enum class Folder { Data, Sample, Secret, Group };

    std::string file; // for messages
    Folder folder = Folder::Group;
    bool scoring = false;
    bool customValidator = false;
};

/// test_group.yaml: the keys that are not handed down count for the group alone. Lines are kept for mistakes that only the
/// whole of the data shows; 0 when a key is not there.
struct GroupSettings {
    CaseSettings cases;
    ScoreRule scoring = ScoreRule::PassFail;
    std::optional<double> maxScore; // none: unbounded
    std::vector<std::string> required;
    std::size_t scoringLine = 0;
    std::size_t maxScoreLine = 0;
    std::size_t requiredLine = 0;

    bool operator==(const GroupSettings&) const = default;
};

/// What holds in a group that has no test_group.yaml.
[[nodiscard]] GroupSettings unsaidSettings(SettingsPlace::Folder folder, CaseSettings inherited);

[[nodiscard]] Result<GroupSettings> parseTestGroupYaml(std::string_view text, const SettingsPlace& place, CaseSettings inherited);
[[nodiscard]] Result<CaseSettings> parseCaseYaml(std::string_view text, const SettingsPlace& place, CaseSettings inherited);

/// testdata.yaml, which holds for all groups below that have none of their own.
struct LegacySettings {
    bool stopsAtReject = true;
    VerdictRule verdict = VerdictRule::WorstError;
    ScoreRule scoring = ScoreRule::Sum;
    bool ignoresSample = false;
    bool acceptsIfAny = false;
    double acceptScore = 1;
    double rejectScore = 0;
    std::optional<std::pair<double, double>> range;
    InputArguments inputArguments;
    std::string validatorName; // when the arguments are for one of the output validators
    std::vector<std::string> validatorArguments;

    bool operator==(const LegacySettings&) const = default;
};

[[nodiscard]] Result<LegacySettings> parseTestdataYaml(std::string_view text, const SettingsPlace& place);

} // namespace ca
