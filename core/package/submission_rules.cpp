// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/submission_rules.h"

#include "core/package/format_languages.h"
#include "core/package/problem_yaml_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace ca {

namespace {

using Verdicts = std::vector<Verdict>;
using TimeBound = ResultRule::TimeBound;

constexpr std::string_view kFile = "submissions/submissions.yaml";
constexpr double kMostPoints = 1e12;

// The format knows four verdicts. Running out of memory or flooding the output counts there as a crash.
const Verdicts kRight{Verdict::Accepted};
const Verdicts kWrong{Verdict::WrongAnswer};
const Verdicts kSlow{Verdict::TimeLimit};
const Verdicts kCrash{Verdict::RuntimeError, Verdict::MemoryLimit, Verdict::OutputLimit};

Verdicts operator+(Verdicts left, const Verdicts& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

bool contains(const Verdicts& verdicts, Verdict verdict)
{
    return std::find(verdicts.begin(), verdicts.end(), verdict) != verdicts.end();
}

struct FolderRule {
    std::string_view folder;
    Verdicts permitted;
    Verdicts required;
};

const std::vector<FolderRule>& folders2025()
{
    static const std::vector<FolderRule> kRules{
        {"accepted", kRight, {}},
        {"rejected", {}, kWrong + kSlow + kCrash},
        {"wrong_answer", kRight + kWrong, kWrong},
        {"time_limit_exceeded", kRight + kSlow, kSlow},
        {"run_time_error", kRight + kCrash, kCrash},
        {"brute_force", kRight + kSlow + kCrash, kSlow + kCrash},
    };
    return kRules;
}

const std::vector<FolderRule>& foldersLegacy()
{
    static const std::vector<FolderRule> kRules{
        {"accepted", kRight, {}},
        {"partially_accepted", {}, {}},
        {"wrong_answer", kRight + kWrong, kWrong},
        {"time_limit_exceeded", kRight + kWrong + kSlow, kSlow},
        {"run_time_error", {}, kCrash},
    };
    return kRules;
}

/// A submission that must be too slow shows what the limit has to catch; one that must not, what it has to let pass.
TimeBound boundOf(const ResultRule& rule)
{
    if (rule.required == kSlow) {
        return TimeBound::Upper;
    }
    return !rule.permitted.empty() && !contains(rule.permitted, Verdict::TimeLimit) ? TimeBound::Lower : TimeBound::None;
}

std::optional<Verdicts> readVerdicts(YamlFields& fields, std::string_view key)
{
    const auto names = fields.texts(key);
    if (!names) {
        return std::nullopt;
    }
    struct Name {
        std::string_view name;
        const Verdicts& verdicts;
    };
    const std::array<Name, 4> known{{{"AC", kRight}, {"WA", kWrong}, {"TLE", kSlow}, {"RTE", kCrash}}};
    Verdicts verdicts;
    for (const Name& candidate : known) { // in one order, however they are written
        if (std::find(names->begin(), names->end(), candidate.name) != names->end()) {
            verdicts = verdicts + candidate.verdicts;
        }
    }
    for (const std::string& name : *names) {
        if (std::none_of(known.begin(), known.end(), [&](const Name& candidate) { return candidate.name == name; })) {
            fields.complain(key, fmt::format("\"{}\" is none of AC, WA, TLE, RTE", name));
        }
    }
    if (names->empty()) {
        fields.complain(key, "names no verdict");
    }
    return verdicts;
}

void readScore(YamlFields& fields, bool scoring, ResultRule& rule)
{
    const YamlNode* node = fields.find("score");
    if (node == nullptr) {
        return;
    }
    if (!scoring) {
        fields.complain(*node, "is only for problems of type scoring");
        return;
    }
    std::vector<std::optional<double>> ends;
    for (const YamlNode& end : node->kind == YamlNode::Kind::List ? node->children : std::vector{*node, *node}) {
        ends.push_back(parseDecimal(end.text));
    }
    if (ends.size() != 2 || !ends[0] || !ends[1] || *ends[0] > *ends[1] || std::abs(*ends[0]) > kMostPoints
        || std::abs(*ends[1]) > kMostPoints) {
        fields.complain(*node, "must be a number, or two: the least and the most");
        return;
    }
    rule.score = {*ends[0], *ends[1]};
}

/// What the rule says about the time limit, and what that says about its verdicts.
void applyBound(ResultRule& rule, std::optional<TimeBound> said)
{
    rule.bound = said.value_or(boundOf(rule));
    if (said == TimeBound::Upper) {
        rule.required = kSlow;
    } else if (said == TimeBound::Lower) {
        rule.permitted = rule.permitted.empty() ? kRight + kWrong + kCrash : rule.permitted;
        std::erase(rule.permitted, Verdict::TimeLimit);
    }
}

std::optional<TimeBound> readBound(YamlFields& fields, const ResultRule& rule)
{
    constexpr std::string_view kKey = "use_for_time_limit";
    const auto use = fields.text(kKey);
    const bool lower = use == "lower";
    const bool upper = use == "upper";
    if ((upper && !rule.required.empty() && rule.required != kSlow) || (lower && contains(rule.required, Verdict::TimeLimit))) {
        fields.complain(kKey, "contradicts the verdicts that are required");
    }
    if (lower || upper) {
        return lower ? TimeBound::Lower : TimeBound::Upper;
    }
    return fields.flag(kKey).value_or(true) ? std::nullopt : std::optional(TimeBound::None);
}

ResultRule readRule(YamlFields& fields, bool scoring)
{
    ResultRule rule;
    rule.permitted = readVerdicts(fields, "permitted").value_or(Verdicts{});
    rule.required = readVerdicts(fields, "required").value_or(Verdicts{});
    readScore(fields, scoring, rule);
    rule.message = fields.text("message").value_or("");
    applyBound(rule, readBound(fields, rule));
    return rule;
}

bool isTestPattern(const YamlNode& node)
{
    const bool map = node.kind == YamlNode::Kind::Map || node.kind == YamlNode::Kind::Null;
    return map && (node.key.starts_with("sample") || node.key.starts_with("secret") || node.key.starts_with("{") || node.key.starts_with("*"));
}

void readEntry(YamlFields& fields, const YamlNode& node, bool scoring, SubmissionEntry& entry)
{
    entry.language = fields.text("language").value_or("");
    if (!entry.language.empty() && !isLanguageCode(entry.language)) {
        fields.complain("language",
                        fmt::format("\"{}\" is not a language code of the format, such as python3 or cpp", entry.language));
    }
    entry.entrypoint = fields.text("entrypoint").value_or("");
    readPersons(fields, "authors");
    entry.model = fields.flag("model_solution").value_or(false);
    entry.permitted = readVerdicts(fields, "permitted");
    entry.required = readVerdicts(fields, "required");
    entry.rule = readRule(fields, scoring);
    entry.bound = readBound(fields, {});
    for (const YamlNode& inner : node.children) {
        if (isTestPattern(inner)) {
            fields.map(inner.key, [&](YamlFields& rules) {
                entry.inner.push_back(readRule(rules, scoring));
                entry.inner.back().tests = inner.key;
            });
        }
    }
}

} // namespace

Result<std::vector<SubmissionEntry>> parseSubmissionsYaml(std::string_view text, bool scoring)
{
    const auto root = parseYaml(text, kFile);
    if (!root) {
        return fail(root.error());
    }
    YamlMistake mistake{std::string(kFile)};
    YamlFields fields(*root, "", mistake);
    std::vector<SubmissionEntry> entries;
    for (const YamlNode& node : root->children) {
        SubmissionEntry entry;
        entry.pattern = node.key;
        fields.map(node.key, [&](YamlFields& inner) { readEntry(inner, node, scoring, entry); });
        entries.push_back(std::move(entry));
    }
    if (mistake.first()) {
        return fail(*mistake.first());
    }
    return entries;
}

std::optional<ResultRule> ruleOfFolder(std::string_view folder, PackageVersion version)
{
    if (version == PackageVersion::LegacyIcpc && folder == "partially_accepted") {
        return std::nullopt;
    }
    const auto& known = isLegacy(version) ? foldersLegacy() : folders2025();
    const auto found = std::find_if(known.begin(), known.end(), [&](const FolderRule& rule) { return rule.folder == folder; });
    if (found == known.end()) {
        return std::nullopt;
    }
    ResultRule rule;
    rule.permitted = found->permitted;
    rule.required = found->required;
    // In legacy the limit follows from the accepted ones alone.
    rule.bound = isLegacy(version) && folder == "wrong_answer" ? TimeBound::None : boundOf(rule);
    return rule;
}

std::string_view knownFolders(PackageVersion version)
{
    switch (version) {
    case PackageVersion::Legacy:
        return "accepted, partially_accepted, wrong_answer, time_limit_exceeded, run_time_error";
    case PackageVersion::LegacyIcpc:
        return "accepted, wrong_answer, time_limit_exceeded, run_time_error";
    default:
        return "accepted, rejected, wrong_answer, time_limit_exceeded, run_time_error, brute_force";
    }
}

ResultRule replacedRule(const ResultRule& ofFolder, const SubmissionEntry& entry)
{
    ResultRule rule = entry.rule;
    rule.permitted = entry.permitted.value_or(ofFolder.permitted);
    rule.required = entry.required.value_or(ofFolder.required);
    applyBound(rule, entry.bound);
    return rule;
}

void summarize(ExpectedSubmission& submission)
{
    std::optional<Verdicts> permitted;
    bool mayPass = true;
    for (const ResultRule& rule : submission.rules) {
        if (rule.tests.empty() && !rule.permitted.empty()) {
            permitted = permitted.value_or(rule.permitted);
            std::erase_if(*permitted, [&](Verdict verdict) { return !contains(rule.permitted, verdict); });
        }
        if (!rule.required.empty() && !contains(rule.required, Verdict::Accepted)) {
            mayPass = false;
            const bool sharper = submission.required.empty() || rule.required.size() < submission.required.size();
            submission.required = sharper ? rule.required : submission.required;
        }
    }
    submission.permitted = permitted.value_or(kRight + kWrong + kSlow + kCrash);
    if (!mayPass) {
        std::erase(submission.permitted, Verdict::Accepted);
    }
}

} // namespace ca
