// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/corpus_case.h"

#include "core/base/files.h"
#include "core/package/package.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::corpus {

namespace fs = std::filesystem;

namespace {

/// Small enough for hundreds of cases in minutes; a header raises what it needs.
Limits smallLimits()
{
    Limits limits;
    limits.cpu = Millis(1000);
    limits.wall = Millis(3000);
    limits.memory = mib(64);
    limits.output = mib(1);
    return limits;
}

Problem problemOfHeader(const std::string& name, const CaseHeader& header)
{
    Problem problem;
    problem.id = name;
    problem.title = name;
    problem.limits = smallLimits();
    const Content answer(header.answer.value_or("contained"));
    const std::vector<std::string> inputs = header.inputs.empty() ? std::vector<std::string>{""} : header.inputs;
    for (int round = 0; round < header.tests; ++round) {
        for (const std::string& input : inputs) {
            TestCase test;
            test.name = std::to_string(problem.tests.size() + 1);
            test.input = Content(input);
            test.answer = answer;
            problem.tests.push_back(std::move(test));
        }
    }
    return problem;
}

Language languageOfHeader(const Language& language, const CaseHeader& header)
{
    Language own = language;
    if (header.compilesItself) {
        LanguageCommand itself = own.run;
        itself.argv.back() = "{source}";
        itself.limits.cpu = Millis(3000);
        itself.limits.wall = Millis(6000);
        own.compile = itself;
    }
    if (own.compile) {
        own.compile->limits = header.compileLimits.appliedTo(own.compile->limits);
    }
    own.run.limits = header.limits.appliedTo(own.run.limits);
    return own;
}

class CorpusReader {
public:
    CorpusReader(fs::path root, const Languages& languages)
        : m_root(std::move(root))
        , m_languages(languages)
    {
    }

    Result<void> readFolder(const fs::path& folder)
    {
        if (fs::exists(folder / "problem.yaml")) {
            return readProblem(folder);
        }
        std::vector<fs::path> entries{fs::directory_iterator(folder), fs::directory_iterator()};
        std::sort(entries.begin(), entries.end());
        for (const fs::path& entry : entries) {
            if (auto read = fs::is_directory(entry) ? readFolder(entry) : readProgram(entry, nullptr); !read) {
                return read;
            }
        }
        return {};
    }

    std::vector<CorpusCase> take() { return std::move(m_cases); }

private:
    Result<void> readProblem(const fs::path& folder)
    {
        auto problem = readPackage(folder);
        auto programs = problem ? readExpectedSubmissions(folder) : fail(problem.error());
        if (!programs) {
            return fail(std::move(programs.error()));
        }
        for (const ExpectedSubmission& program : *programs) {
            if (auto read = readProgram(program.file, &*problem); !read) {
                return read;
            }
        }
        return {};
    }

    Result<void> readProgram(const fs::path& file, const Problem* problem)
    {
        const std::string name = fs::relative(file, m_root.parent_path()).generic_string();
        auto read = makeCase(file, name, problem);
        if (!read) {
            return fail(std::move(read.error()).during(name));
        }
        m_cases.push_back(*std::move(read));
        return {};
    }

    Result<CorpusCase> makeCase(const fs::path& file, const std::string& name, const Problem* package) const
    {
        const std::string extension = file.extension().string();
        const auto language = m_languages.byExtension(std::string_view(extension).substr(extension.empty() ? 0 : 1));
        auto source = readFile(file, mib(1));
        if (!language || !source) {
            return source ? fail(Fault::BadInput, "no language has this extension") : fail(source.error());
        }
        auto header = parseCaseHeader(*source, *language);
        if (!header) {
            return fail(std::move(header.error()));
        }
        Problem problem = package != nullptr ? *package : problemOfHeader(name, *header);
        problem.limits = header->limits.appliedTo(problem.limits);
        CorpusCase made{name, *std::move(header), {}};
        made.submission.problem = std::make_shared<const Problem>(std::move(problem));
        made.submission.language = std::make_shared<const Language>(languageOfHeader(*language, made.header));
        made.submission.source = *std::move(source);
        made.submission.policy = PolicyMode::Off;
        return made;
    }

    fs::path m_root;
    const Languages& m_languages;
    std::vector<CorpusCase> m_cases;
};

std::string describe(const Permitted& permitted)
{
    return fmt::format("{}{}", name(permitted.verdict), permitted.by ? fmt::format(" by {}", name(*permitted.by)) : "");
}

} // namespace

Result<std::vector<CorpusCase>> readCorpus(const fs::path& folder, const Languages& languages)
{
    std::error_code problem;
    if (!fs::is_directory(folder, problem)) {
        return fail(Fault::NotFound, fmt::format("there is no folder {}", folder.string()));
    }
    CorpusReader reader(folder, languages);
    if (auto read = reader.readFolder(folder); !read) {
        return fail(std::move(read.error()));
    }
    return reader.take();
}

std::string complaint(const CorpusCase& judged, const SubmissionResult& result)
{
    std::string expected;
    for (const Permitted& permitted : judged.header.permitted) {
        if (permitted.verdict == result.verdict && (!permitted.by || *permitted.by == result.decidedBy)) {
            const bool silent = result.verdict != Verdict::Accepted && result.message.empty();
            const bool says = result.message.find(judged.header.message) != std::string::npos;
            return silent ? "the verdict has no message"
                : says    ? std::string()
                          : fmt::format("the message '{}' does not say '{}'", result.message, judged.header.message);
        }
        expected += (expected.empty() ? "" : " or ") + describe(permitted);
    }
    return fmt::format("expected {}, got {}: {}", expected, describe({result.verdict, result.decidedBy}), result.message);
}

} // namespace ca::corpus
