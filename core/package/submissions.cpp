// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/expected_results_tag.h"
#include "core/package/format_languages.h"
#include "core/package/glob.h"
#include "core/package/package.h"
#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"
#include "core/package/programs.h"
#include "core/package/submission_rules.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestYaml = kib(256);
constexpr Bytes kLargestSource = mib(20);
constexpr std::string_view kYaml = "submissions.yaml";

using Verdicts = std::vector<Verdict>;
using Entries = std::vector<const SubmissionEntry*>;

bool share(const Verdicts& left, const Verdicts& right)
{
    return std::any_of(left.begin(), left.end(),
                       [&](Verdict v) { return std::find(right.begin(), right.end(), v) != right.end(); });
}

/// The rule behind a tag: what it names is permitted, and if success is not named, one of it is required.
ResultRule ruleOfTag(const Verdicts& named)
{
    ResultRule rule;
    rule.permitted = named;
    if (!share(named, {Verdict::Accepted})) {
        rule.permitted.insert(rule.permitted.begin(), Verdict::Accepted);
        rule.required = named;
    }
    return rule;
}

/// "Main", "MainKt" and "main.py" all name a file.
bool isEntrypoint(std::string_view file, std::string_view entrypoint)
{
    const std::string_view name = file.substr(file.rfind('/') + 1);
    const std::string_view stem = name.substr(0, name.find('.'));
    return file == entrypoint || name == entrypoint || stem == entrypoint || std::string(stem) + "Kt" == entrypoint;
}

class SubmissionsReader {
public:
    SubmissionsReader(PackageFiles& files, const ProblemYaml& yaml)
        : m_files(files)
        , m_yaml(yaml)
    {
    }

    Result<std::vector<ExpectedSubmission>> read()
    {
        const auto folders = m_files.list("submissions");
        if (!folders) {
            return fail(folders.error());
        }
        if (auto done = readYaml(*folders); !done) {
            return fail(std::move(done.error()));
        }
        for (const PackageFiles::Entry& entry : *folders) {
            if (!entry.folder) {
                continue; // a README; programs lie in folders
            }
            if (auto done = readFolder(entry.name); !done) {
                return fail(std::move(done.error()));
            }
        }
        return std::move(m_found);
    }

private:
    Result<void> readYaml(const std::vector<PackageFiles::Entry>& entries)
    {
        const bool there = std::any_of(entries.begin(), entries.end(),
                                       [](const PackageFiles::Entry& entry) { return entry.name == kYaml && !entry.folder; });
        if (!there || isLegacy(m_yaml.version)) {
            return {};
        }
        const auto text = m_files.read(fmt::format("submissions/{}", kYaml), kLargestYaml);
        if (!text) {
            return fail(text.error());
        }
        auto parsed = parseSubmissionsYaml(*text, m_yaml.scoring);
        if (!parsed) {
            return fail(std::move(parsed.error()));
        }
        m_entries = std::move(*parsed);
        return {};
    }

    Result<void> readFolder(const std::string& folder)
    {
        const auto programs = m_files.list("submissions/" + folder);
        if (!programs) {
            return fail(programs.error());
        }
        if (folder == "partially_accepted" && isLegacy(m_yaml.version) && !m_yaml.scoring && !programs->empty()) {
            return fail(Fault::BadInput, "submissions/partially_accepted: is only for problems of type scoring");
        }
        for (const PackageFiles::Entry& program : *programs) {
            if (auto done = readSubmission(folder, program); !done) {
                return done;
            }
        }
        return {};
    }

    Result<void> readSubmission(const std::string& folder, const PackageFiles::Entry& program)
    {
        ExpectedSubmission submission;
        submission.name = folder + "/" + program.name;
        const Entries entries = entriesFor(submission.name);
        std::string language;
        std::string entrypoint;
        for (const SubmissionEntry* entry : entries) {
            language = entry->language.empty() ? language : entry->language;
            entrypoint = entry->entrypoint.empty() ? entrypoint : entry->entrypoint;
            submission.model = submission.model || entry->model;
        }
        const auto ids = languageIds(language);
        submission.language = ids.empty() ? language : ids.front();
        const std::string path = "submissions/" + submission.name;
        const auto file = program.folder ? takeFolder(path, language, entrypoint, submission) : path;
        if (!file) {
            return fail(file.error());
        }
        submission.file = m_files.root() / *file;
        if (auto done = addRules(folder, *file, entries, submission); !done) {
            return done;
        }
        return finish(std::move(submission));
    }

    [[nodiscard]] Entries entriesFor(const std::string& name) const
    {
        Entries found;
        for (const SubmissionEntry& entry : m_entries) {
            if (globMatches(entry.pattern, name)) {
                found.push_back(&entry);
            }
        }
        return found;
    }

    /// A folder is one program of several files. Gives the one where it begins; the others go along.
    Result<std::string> takeFolder(const std::string& folder, const std::string& language, const std::string& entrypoint,
                                   ExpectedSubmission& submission)
    {
        const auto names = m_files.listAll(folder);
        if (!names) {
            return fail(names.error());
        }
        if (names->empty()) {
            return fail(Fault::BadInput, fmt::format("{}: the folder of a submission is empty", folder));
        }
        auto entry = entryOf(folder, *names, language, entrypoint);
        if (!entry) {
            return entry;
        }
        auto files = readFolderFiles(m_files, folder, m_yaml.constants);
        if (!files) {
            return fail(std::move(files.error()));
        }
        std::erase_if(*files, [&](const PackagedFile& file) { return file.path == *entry; });
        submission.moreFiles = std::move(*files);
        return folder + "/" + *entry;
    }

    [[nodiscard]] Result<std::string> entryOf(const std::string& folder, const std::vector<std::string>& names,
                                              const std::string& language, const std::string& entrypoint) const
    {
        if (!entrypoint.empty()) {
            const auto found =
                std::find_if(names.begin(), names.end(), [&](const std::string& name) { return isEntrypoint(name, entrypoint); });
            if (found == names.end()) {
                return fail(Fault::BadInput, fmt::format("{}: holds no file for the entry point \"{}\"", folder, entrypoint));
            }
            return *found;
        }
        auto shape = shapeOf(m_files, folder, names, Scripts::Plain);
        if (!shape && !language.empty()) {
            return names.front(); // the package names the language that the endings do not tell
        }
        return shape ? Result<std::string>(std::move(shape->entry)) : fail(std::move(shape.error()));
    }

    /// The folder's rule, or the tag's, which says it better; then those of submissions.yaml. An entry there that is named like
    /// the folder replaces what the format says about it, key by key.
    Result<void> addRules(const std::string& folder, const std::string& file, const Entries& entries, ExpectedSubmission& submission)
    {
        std::optional<ResultRule> base = ruleOfFolder(folder, m_yaml.version);
        const auto tag = tagOf(file);
        if (!tag) {
            return fail(tag.error());
        }
        if (!base && !*tag && entries.empty()) {
            return fail(Fault::BadInput,
                        fmt::format("submissions/{}: the folder is none of {}", folder, knownFolders(m_yaml.version)));
        }
        if (*tag && base) {
            submission.rules = {*base};
            summarize(submission);
            if (!share(**tag, submission.permitted)) {
                return fail(Fault::BadInput, fmt::format("{}: @EXPECTED_RESULTS@: contradicts the folder {}", file, folder));
            }
            submission.rules.clear();
            submission.required.clear();
        }
        base = *tag ? ruleOfTag(**tag) : base;
        submission.belowFullScore = isLegacy(m_yaml.version) && folder == "partially_accepted";
        for (const SubmissionEntry* entry : entries) {
            addEntry(folder, *entry, base, submission);
        }
        if (base) {
            submission.rules.insert(submission.rules.begin(), *base);
        }
        return {};
    }

    void addEntry(const std::string& folder, const SubmissionEntry& entry, std::optional<ResultRule>& base,
                  ExpectedSubmission& submission) const
    {
        const auto& inner = entry.inner;
        submission.rules.insert(submission.rules.end(), inner.begin(), inner.end());
        if (entry.pattern != folder || !base) {
            submission.rules.push_back(entry.rule);
            return;
        }
        base = replacedRule(*base, entry);
    }

    [[nodiscard]] Result<std::optional<Verdicts>> tagOf(const std::string& file) const
    {
        const auto source = m_files.read(file, kLargestSource);
        return source ? readResultsTag(*source, file) : fail(source.error());
    }

    Result<void> finish(ExpectedSubmission submission)
    {
        if (submission.belowFullScore) {
            submission.permitted = {Verdict::Accepted};
        } else {
            summarize(submission);
        }
        if (submission.permitted.empty()) {
            return fail(Fault::BadInput, fmt::format("submissions/{}: the rules for submissions/{} exclude every verdict", kYaml,
                                                     submission.name));
        }
        m_found.push_back(std::move(submission));
        return {};
    }

    PackageFiles& m_files;
    const ProblemYaml& m_yaml;
    std::vector<SubmissionEntry> m_entries;
    std::vector<ExpectedSubmission> m_found;
};

} // namespace

Result<std::vector<ExpectedSubmission>> readExpectedSubmissions(const std::filesystem::path& folder)
{
    auto files = PackageFiles::open(folder);
    if (!files) {
        return fail(std::move(files.error()).during("reading submissions"));
    }
    const auto yaml = readProblemYaml(*files);
    auto found = yaml ? SubmissionsReader(*files, *yaml).read() : fail(yaml.error());
    if (!found) {
        return fail(std::move(found.error()).during(fmt::format("reading submissions of {}", files->name())));
    }
    return found;
}

} // namespace ca
