// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination_parts.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

using Severity = Remark::Severity;

constexpr Bytes kLargestStatement = mib(1);
constexpr std::size_t kEnoughHints = 2;

std::string relative(const Examination& examination, const std::filesystem::path& file)
{
    return file.lexically_relative(examination.problem.folder).generic_string();
}

/// The set of languages of names and of statements is one.
void examineLanguages(Examination& examination)
{
    const ProblemYaml& yaml = examination.yaml;
    std::set<std::string> written;
    for (const LocalText& statement : examination.problem.statements) {
        written.insert(statement.language);
    }
    if (isLegacy(yaml.version) || written.empty()) {
        return;
    }
    std::set<std::string> named;
    for (const auto& [language, name] : yaml.names) {
        named.insert(language);
    }
    named = named.empty() ? std::set<std::string>{"en"} : named;
    for (const std::string& language : named) {
        if (!written.contains(language)) {
            examination.tell(Severity::Error, "problem.yaml", 0,
                             fmt::format("name: is given in \"{}\", but there is no statement/problem.{}.md", language, language));
        }
    }
    for (const LocalText& statement : examination.problem.statements) {
        if (!named.contains(statement.language)) {
            examination.tell(Severity::Error, relative(examination, statement.file), 0,
                             fmt::format("problem.yaml gives no name in its language, \"{}\"", statement.language));
        }
    }
}

StatementContext contextOf(Examination& examination, const LocalText& statement, const std::string& file)
{
    const Problem& problem = examination.problem;
    StatementContext context;
    context.markdown = file.ends_with(".md");
    context.english = statement.language == "en" || statement.language.starts_with("en-");
    context.function = problem.signature.has_value();
    context.interactive = problem.interactive || problem.passes > 1;
    context.samples = static_cast<std::size_t>(
        std::count_if(problem.tests.begin(), problem.tests.end(), [](const TestCase& test) { return test.sample; }));
    for (const auto& [name, value] : problem.constants) {
        context.constants.insert(name);
    }
    const auto beside = examination.files.listAll(file.substr(0, file.find('/')));
    context.files = beside ? std::set<std::string>(beside->begin(), beside->end()) : std::set<std::string>{};
    return context;
}

void examineStatement(Examination& examination, const LocalText& statement)
{
    const std::string file = relative(examination, statement.file);
    if (!isLegacy(examination.yaml.version) && file.find('.') == file.rfind('.')) {
        examination.tell(Severity::Error, file, 0, "must name its language, as in problem.en.md");
    }
    if (file.ends_with(".pdf")) {
        return;
    }
    const auto text = examination.files.read(file, kLargestStatement);
    if (!text) {
        examination.tell(Severity::Error, file, 0, text.error().what);
        return;
    }
    for (LintRemark& remark : lintStatement(*text, contextOf(examination, statement, file))) {
        examination.tell(remark.severity, file, remark.line, std::move(remark.text));
    }
}

void examineSolution(Examination& examination, const LocalText& solution)
{
    const std::string file = relative(examination, solution.file);
    const auto text = file.ends_with(".pdf") ? fail(Fault::NotFound, "") : examination.files.read(file, kLargestStatement);
    const TextForm form = file.ends_with(".md") ? TextForm::Markdown : TextForm::Tex;
    for (LintRemark& remark : text ? lintFormulas(*text, form) : std::vector<LintRemark>{}) {
        examination.tell(remark.severity, file, remark.line, std::move(remark.text));
    }
}

void examineHints(Examination& examination)
{
    const auto& hints = examination.problem.hints;
    if (hints.size() < kEnoughHints) {
        examination.tell(Severity::Note, "problem.yaml", 0,
                         hints.empty() ? "codearena.hints: there are no hints" : "codearena.hints: there is only one hint");
    }
    for (std::size_t i = 0; i < hints.size(); ++i) {
        for (const LintRemark& remark : lintFormulas(hints[i], TextForm::Markdown)) {
            examination.tell(remark.severity, "problem.yaml", 0, fmt::format("codearena.hints: hint {}: {}", i + 1, remark.text));
        }
    }
}

} // namespace

void examineTexts(Examination& examination)
{
    const Problem& problem = examination.problem;
    if (problem.statements.empty()) {
        examination.tell(Severity::Error, isLegacy(examination.yaml.version) ? "problem_statement" : "statement", 0,
                         "there is no statement");
    }
    examineLanguages(examination);
    for (const LocalText& statement : problem.statements) {
        examineStatement(examination, statement);
    }
    if (problem.solutions.empty()) {
        examination.tell(Severity::Note, "solution", 0, "there is no editorial");
    }
    for (const LocalText& solution : problem.solutions) {
        examineSolution(examination, solution);
    }
    examineHints(examination);
}

} // namespace ca
