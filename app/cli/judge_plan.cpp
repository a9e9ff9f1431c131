// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/judge_plan.h"

#include "app/cli/printable.h"
#include "app/cli/source_file.h"
#include "core/package/constants.h"
#include "core/package/expectations.h"
#include "core/package/package.h"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace {

namespace fs = std::filesystem;

bool contains(const std::vector<Verdict>& verdicts, Verdict wanted)
{
    return std::find(verdicts.begin(), verdicts.end(), wanted) != verdicts.end();
}

struct Candidate {
    fs::path path; // of a program of several files, where it begins
    bool named = false; // by the user, not found in a folder
    std::optional<ExpectedSubmission> expected; // when the package says anything about it
};

fs::path resolved(const fs::path& path)
{
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(path, ignored);
    return real.empty() ? path : real;
}

/// The verdicts that the package permits for each file of its submissions/.
class Expectations {
public:
    static Result<Expectations> read(const fs::path& package)
    {
        auto listed = readExpectedSubmissions(package);
        if (!listed) {
            return fail(std::move(listed.error()));
        }
        Expectations expectations;
        for (ExpectedSubmission& submission : *listed) {
            submission.file = resolved(submission.file);
            expectations.m_listed.push_back(std::move(submission));
        }
        return expectations;
    }

    [[nodiscard]] std::optional<ExpectedSubmission> of(const fs::path& file) const
    {
        const fs::path real = resolved(file);
        const auto found =
            std::find_if(m_listed.begin(), m_listed.end(), [&real](const ExpectedSubmission& s) { return s.file == real; });
        return found == m_listed.end() ? std::nullopt : std::optional(*found);
    }

    /// A file that lies beside the one where a program of several files begins.
    [[nodiscard]] bool isPartOfAnother(const fs::path& file) const
    {
        const fs::path real = resolved(file);
        return std::any_of(m_listed.begin(), m_listed.end(), [&real](const ExpectedSubmission& submission) {
            const fs::path folder = submission.file.parent_path();
            return std::any_of(submission.moreFiles.begin(), submission.moreFiles.end(),
                               [&](const PackagedFile& more) { return folder / more.path == real; });
        });
    }

private:
    std::vector<ExpectedSubmission> m_listed;
};

Result<std::vector<fs::path>> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const bool hidden = it->path().filename().string().starts_with('.');
        if (hidden && it->is_directory(error)) {
            it.disable_recursion_pending();
        } else if (!hidden && it->is_regular_file(error)) {
            files.push_back(it->path());
        }
    }
    if (error) {
        return fail(Fault::Denied, fmt::format("reading the folder {}: {}", folder.string(), error.message()));
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::vector<Candidate>> candidates(const JudgeOptions& options, const Expectations& expectations)
{
    std::vector<Candidate> found;
    for (const fs::path& named : options.files) {
        std::error_code ignored;
        if (!fs::is_directory(named, ignored)) {
            found.push_back({named, true, expectations.of(named)});
            continue;
        }
        auto inside = filesIn(named);
        if (!inside) {
            return fail(std::move(inside.error()));
        }
        for (fs::path& file : *inside) {
            if (!expectations.isPartOfAnother(file)) {
                auto expected = expectations.of(file);
                found.push_back({std::move(file), false, std::move(expected)});
            }
        }
    }
    return found;
}

/// What the user says counts, then what the package says, then the file's ending.
std::string languageFor(const Candidate& candidate, const JudgeOptions& options)
{
    return options.language.empty() && candidate.expected ? candidate.expected->language : options.language;
}

/// Of the format's own files in submissions/, which are no programs.
bool isDescription(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name == "submissions.yaml" || name.starts_with("README");
}

bool isKnown(const Candidate& candidate, const JudgeOptions& options, const Languages& languages)
{
    if (const std::string language = languageFor(candidate, options); !language.empty()) {
        return !options.language.empty() || languages.find(language) != nullptr;
    }
    const std::string extension = candidate.path.extension().string();
    return !extension.empty() && languages.byExtension(extension.substr(1)) != nullptr;
}

Result<JudgedFile> open(Candidate candidate, const JudgeOptions& options, const Languages& languages,
                        const std::shared_ptr<const Problem>& problem)
{
    auto source = readSource(candidate.path, problem->codeLimit);
    if (!source) {
        return fail(std::move(source.error()));
    }
    auto language = languageOf(candidate.path, languageFor(candidate, options), languages);
    if (!language) {
        return fail(std::move(language.error()));
    }
    JudgedFile file;
    file.path = candidate.path;
    file.label = printableLine(candidate.path.string());
    file.language = std::move(*language);
    file.source = candidate.expected ? replaceConstants(*source, problem->constants) : *std::move(source);
    file.problem = problem;
    if (candidate.expected) {
        file.permitted = candidate.expected->permitted;
        file.required = candidate.expected->required;
        file.moreFiles = candidate.expected->moreFiles;
        file.expected = std::move(candidate.expected);
    }
    return file;
}

/// Labels without the folder that all of them share.
void shorten(std::vector<JudgedFile>& files)
{
    if (files.size() < 2) {
        return;
    }
    fs::path common = files.front().path.parent_path();
    const auto holds = [&common](const JudgedFile& file) {
        const fs::path parent = file.path.parent_path();
        return std::mismatch(common.begin(), common.end(), parent.begin(), parent.end()).first == common.end();
    };
    while (!common.empty() && common != common.root_path() && !std::all_of(files.begin(), files.end(), holds)) {
        common = common.parent_path();
    }
    for (JudgedFile& file : files) {
        file.label = printableLine(common.empty() ? file.path.string() : file.path.lexically_relative(common).string());
    }
}

std::optional<std::size_t> indexOf(const Problem& problem, const std::string& name)
{
    const auto exact =
        std::find_if(problem.tests.begin(), problem.tests.end(), [&](const TestCase& test) { return test.name == name; });
    if (exact != problem.tests.end()) {
        return static_cast<std::size_t>(exact - problem.tests.begin());
    }
    const auto base = std::find_if(problem.tests.begin(), problem.tests.end(),
                                   [&](const TestCase& test) { return fs::path(test.name).filename() == name; });
    return base == problem.tests.end() ? std::nullopt : std::optional(static_cast<std::size_t>(base - problem.tests.begin()));
}

tl::unexpected<Error> unknownTest(const Problem& problem, const std::string& name)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min<std::size_t>(problem.tests.size(), 12); ++i) {
        names.push_back(problem.tests[i].name);
    }
    const std::string_view more = names.size() < problem.tests.size() ? ", ..." : ".";
    return fail(Fault::BadInput, fmt::format("{} has no test \"{}\"", problem.id, name),
                fmt::format("Its tests are {}{}", fmt::join(names, ", "), more));
}

Result<TestSelection> select(const JudgeOptions& options, const Problem& problem)
{
    TestSelection selection;
    selection.stopAtFirstFailure = options.stopAtFirst;
    if (options.samples) {
        selection.which = TestSelection::Which::Samples;
        if (std::none_of(problem.tests.begin(), problem.tests.end(), [](const TestCase& test) { return test.sample; })) {
            return fail(Fault::BadInput, fmt::format("{} has no sample tests", problem.id),
                        "Leave --samples out to run all its tests.");
        }
    }
    if (!options.tests.empty()) {
        selection.which = TestSelection::Which::Listed;
    }
    for (const std::string& name : options.tests) {
        const auto index = indexOf(problem, name);
        if (!index) {
            return unknownTest(problem, name);
        }
        selection.listed.push_back(*index);
    }
    return selection;
}

Result<std::shared_ptr<const Problem>> openProblem(const fs::path& folder)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return fail(fs::exists(folder, ignored) ? Fault::BadInput : Fault::NotFound,
                    fs::exists(folder, ignored) ? fmt::format("{} is not a folder", folder.string())
                                                : fmt::format("there is no problem folder {}", folder.string()),
                    "A problem is a folder with problem.yaml and data/: arena judge problems/two-sum solution.py");
    }
    auto problem = readPackage(folder);
    if (!problem) {
        return fail(std::move(problem.error()));
    }
    return std::make_shared<const Problem>(std::move(*problem));
}

Result<void> addFiles(JudgePlan& plan, const JudgeOptions& options, const Languages& languages)
{
    auto expectations = Expectations::read(options.problem);
    if (!expectations) {
        return fail(std::move(expectations.error()));
    }
    auto found = candidates(options, *expectations);
    if (!found) {
        return fail(std::move(found.error()));
    }
    for (Candidate& candidate : *found) {
        if (!candidate.named && isDescription(candidate.path)) {
            continue;
        }
        if (!candidate.named && !isKnown(candidate, options, languages)) {
            plan.skipped.push_back(printableLine(candidate.path.string()));
            continue;
        }
        auto file = open(std::move(candidate), options, languages, plan.problem);
        if (!file) {
            return fail(std::move(file.error()));
        }
        plan.files.push_back(std::move(*file));
    }
    if (plan.files.empty()) {
        return fail(Fault::BadInput, fmt::format("there is nothing to judge in {}", options.files.front().string()),
                    "Name source files, or a folder that holds some.");
    }
    return {};
}

} // namespace

Result<JudgePlan> planJudging(const JudgeOptions& options, const Languages& languages)
{
    auto problem = openProblem(options.problem);
    if (!problem) {
        return fail(std::move(problem.error()));
    }
    auto selection = select(options, **problem);
    if (!selection) {
        return fail(std::move(selection.error()));
    }
    JudgePlan plan{std::move(*problem), {}, std::move(*selection), {}};
    if (auto added = addFiles(plan, options, languages); !added) {
        return fail(std::move(added.error()));
    }
    shorten(plan.files);
    return plan;
}

Submission submissionOf(const JudgedFile& file, std::shared_ptr<const Problem> problem,
                        std::vector<std::shared_ptr<const Language>> validatorLanguages)
{
    Submission submission;
    submission.problem = std::move(problem);
    submission.language = file.language;
    submission.source = file.source;
    submission.moreFiles = file.moreFiles;
    submission.validatorLanguages = std::move(validatorLanguages);
    return submission;
}

bool isPermitted(const JudgedFile& file, Verdict verdict)
{
    return file.permitted.empty() ? verdict == Verdict::Accepted : contains(file.permitted, verdict);
}

bool asExpected(const JudgedFile& file, const Judged& judged)
{
    if (file.expected && file.problem) {
        return judged.result && disappointments(file, judged).empty();
    }
    const auto isRequired = [&file](const TestResult& test) { return contains(file.required, test.verdict); };
    return judged.result && isPermitted(file, judged.result->verdict)
        && (file.required.empty() || std::any_of(judged.tests.begin(), judged.tests.end(), isRequired)
            || contains(file.required, judged.result->verdict)); // a compile error has no tests
}

std::vector<std::string> disappointments(const JudgedFile& file, const Judged& judged)
{
    if (!file.expected || !file.problem || !judged.result) {
        return {};
    }
    return brokenRules(*file.expected, *file.problem, *judged.result, judged.tests);
}

std::string expectation(const JudgedFile& file)
{
    std::vector<std::string_view> names;
    for (const Verdict verdict : file.permitted) {
        names.push_back(shortName(verdict));
    }
    return names.empty() ? std::string(shortName(Verdict::Accepted)) : fmt::format("{}", fmt::join(names, ", "));
}

} // namespace ca::cli
