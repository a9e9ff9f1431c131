// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a package expects of its submissions: by their folder, and by submissions.yaml. Private to this room.
#pragma once

#include "core/package/package.h"
#include "core/package/problem_yaml.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// An entry of submissions.yaml.
struct SubmissionEntry {
    std::string pattern;
    std::string language; // the format's code
    std::string entrypoint;
    bool model = false;
    std::optional<std::vector<Verdict>> permitted; // as they are said, for an entry that replaces a folder's own rule
    std::optional<std::vector<Verdict>> required;
    std::optional<ResultRule::TimeBound> bound; // as it is said
    ResultRule rule;               // for all tests
    std::vector<ResultRule> inner; // for some

    bool operator==(const SubmissionEntry&) const = default;
};

[[nodiscard]] Result<std::vector<SubmissionEntry>> parseSubmissionsYaml(std::string_view text, bool scoring);

/// What the format says about a folder of submissions/; nothing when it does not know the folder.
[[nodiscard]] std::optional<ResultRule> ruleOfFolder(std::string_view folder, PackageVersion version);
/// The rule of a folder after an entry that is named like it: what the entry does not say stays.
[[nodiscard]] ResultRule replacedRule(const ResultRule& ofFolder, const SubmissionEntry& entry);
[[nodiscard]] std::string_view knownFolders(PackageVersion version);

/// The verdicts that the submission as a whole may end with, and those of which one test needs one, seen from all of its rules.
void summarize(ExpectedSubmission& submission);

} // namespace ca
