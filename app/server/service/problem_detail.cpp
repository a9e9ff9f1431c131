// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/problem_detail.h"

#include "app/server/judging/identity.h"
#include "app/server/service/times.h"
#include "core/base/files.h"
#include "core/harness/harness.h"
#include "core/package/constants.h"

#include <algorithm>

namespace ca::server {

namespace fs = std::filesystem;

namespace {

constexpr Bytes kLargestText = mib(1);

/// The English statement when there is one that is Markdown, else the first that is.
const LocalText* chosen(const std::vector<LocalText>& texts)
{
    const LocalText* best = nullptr;
    for (const LocalText& text : texts) {
        if (text.file.extension() == ".md" && (best == nullptr || (best->language != "en" && text.language == "en"))) {
            best = &text;
        }
    }
    return best;
}

Result<std::string> statementOf(const Problem& problem)
{
    const LocalText* text = chosen(problem.statements);
    if (text == nullptr) {
        return std::string();
    }
    auto markdown = readFile(problem.folder / text->file, kLargestText);
    return markdown ? Result<std::string>(replaceConstants(*markdown, problem.constants)) : markdown;
}

Result<std::string> textOf(const Content& content)
{
    return content.text() ? Result<std::string>(*content.text()) : readFile(content.file(), kLargestText);
}

Result<wire::VisibleTest> visible(const wire::ProblemSummary& summary, const TestCase& test)
{
    auto input = textOf(test.conversation.value_or(test.shownInput.value_or(test.input)));
    auto answer = textOf(test.conversation ? Content() : test.shownAnswer.value_or(test.answer));
    if (!input || !answer) {
        return fail(input ? std::move(answer).error() : std::move(input).error());
    }
    return wire::VisibleTest{testCaseId(summary.id, test.name), std::move(*input), std::move(*answer), false};
}

std::string signatureText(const Problem& problem)
{
    if (!problem.signature) {
        return {};
    }
    std::string text = notation(problem.signature->function);
    for (const FunctionSignature& method : problem.signature->methods) {
        text += "\n" + notation(method);
    }
    return text;
}

bool allows(const Problem& problem, const std::string& language)
{
    const auto& allowed = problem.languages;
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), language) != allowed.end();
}

std::map<std::string, std::string> startersOf(const Problem& problem, const std::vector<std::string>& languages)
{
    std::map<std::string, std::string> starters;
    for (const std::string& language : languages) {
        if (problem.signature && hasDriver(language) && allows(problem, language)) {
            starters[language] = starterCode(*problem.signature, language);
        }
    }
    return starters;
}

std::string createdAt(const Problem& problem)
{
    std::error_code error;
    const auto written = fs::last_write_time(problem.folder / "problem.yaml", error);
    return error ? std::string()
                 : isoTime(std::chrono::time_point_cast<std::chrono::system_clock::duration>(std::chrono::file_clock::to_sys(written)));
}

} // namespace

Result<wire::ProblemDetail> problemDetail(const wire::ProblemSummary& summary, const Problem& problem,
                                          const std::vector<std::string>& languages)
{
    auto statement = statementOf(problem);
    if (!statement) {
        return fail(std::move(statement).error());
    }
    wire::ProblemDetail detail;
    detail.summary = summary;
    detail.description = std::move(*statement);
    detail.createdAt = createdAt(problem);
    for (const TestCase& test : problem.tests) {
        if (!test.sample) {
            continue;
        }
        auto shown = visible(summary, test);
        if (!shown) {
            return fail(std::move(shown).error());
        }
        detail.tests.push_back(std::move(*shown));
    }
    detail.visibleTests = detail.tests.size();
    detail.allTests = problem.tests.size();
    detail.signature = signatureText(problem);
    detail.starters = startersOf(problem, languages);
    detail.timeLimit = problem.limits.cpu;
    detail.memoryLimit = problem.limits.memory;
    return detail;
}

} // namespace ca::server
