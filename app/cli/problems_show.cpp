// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_show.h"

#include "app/cli/printable.h"
#include "app/cli/problem_lookup.h"
#include "app/cli/source_file.h"
#include "app/cli/statement_text.h"
#include "core/base/files.h"
#include "core/harness/harness.h"
#include "core/package/package.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace fs = std::filesystem;

namespace {

constexpr Bytes kLargestText = mib(1);
constexpr ExcerptBounds kSampleBounds{40, 160};

/// The English text, or the first.
const LocalText* chosen(const std::vector<LocalText>& texts)
{
    const auto english = std::find_if(texts.begin(), texts.end(), [](const LocalText& text) { return text.language == "en"; });
    return english != texts.end() ? &*english : texts.empty() ? nullptr : &texts.front();
}

class ProblemPage {
public:
    ProblemPage(const Problem& problem, Console& out)
        : m_problem(problem)
        , m_out(out)
    {
    }

    Result<void> all(const ShowProblemOptions& options)
    {
        head();
        if (auto told = text(m_problem.statements, "There is no statement."); !told) {
            return told;
        }
        samples();
        hints(options.hints);
        if (options.editorial) {
            heading("Editorial");
            return text(m_problem.solutions, "There is no editorial.");
        }
        return {};
    }

private:
    void heading(std::string_view title) { m_out.write("\n" + m_out.paint(Style::Strong, title) + "\n\n"); }

    void head()
    {
        m_out.line(m_out.paint(Style::Strong, printableLine(m_problem.title)));
        std::vector<std::string> facts;
        if (!m_problem.difficulty.empty()) {
            facts.push_back(m_problem.difficulty);
        }
        facts.push_back(fmt::format("{} of CPU time, {} of memory", fmt::format("{:g} s", static_cast<double>(m_problem.limits.cpu.count()) / 1e6), readable(m_problem.limits.memory)));
        const auto samples = std::count_if(m_problem.tests.begin(), m_problem.tests.end(), [](const TestCase& test) { return test.sample; });
        facts.push_back(fmt::format("{} tests, {} of them shown", m_problem.tests.size(), samples));
        if (m_problem.scoring) {
            facts.emplace_back("with points");
        }
        if (m_problem.interactive) {
            facts.emplace_back("interactive");
        }
        m_out.line(m_out.paint(Style::Faint, printableLine(fmt::format("{}", fmt::join(facts, "; ")))));
        if (!m_problem.tags.empty()) {
            m_out.line(m_out.paint(Style::Faint, printableLine(fmt::format("{}", fmt::join(m_problem.tags, ", ")))));
        }
        if (m_problem.signature) {
            signature(*m_problem.signature);
        }
        m_out.line();
    }

    void signature(const Signature& signature)
    {
        m_out.line();
        m_out.line("    " + printableLine(notation(signature.function)));
        for (const FunctionSignature& method : signature.methods) {
            m_out.line("    " + printableLine(notation(method)));
        }
    }

    Result<void> text(const std::vector<LocalText>& texts, std::string_view none)
    {
        const LocalText* const found = chosen(texts);
        if (found == nullptr) {
            m_out.line(none);
            return {};
        }
        const fs::path file = m_problem.folder / found->file; // an absolute one stays as it is
        if (file.extension() == ".pdf") {
            m_out.line("This text is a PDF file: " + printableLine(file.string()));
            return {};
        }
        const auto markdown = readFile(file, kLargestText);
        if (!markdown) {
            return fail(markdown.error());
        }
        m_out.write(file.extension() == ".md" ? statementText(*markdown, m_problem.constants, m_out) : printable(*markdown));
        return {};
    }

    void block(std::string_view name, const Content& content)
    {
        const auto bytes = content.text() ? Result<std::string>(*content.text()) : readFile(content.file(), kLargestText);
        m_out.line(m_out.paint(Style::Faint, name));
        m_out.write(bytes ? excerpt(*bytes, Bytes{bytes->size()}, kSampleBounds) : "(too long to show)\n");
    }

    void samples()
    {
        std::size_t number = 0;
        for (const TestCase& test : m_problem.tests) {
            if (!test.sample) {
                continue;
            }
            heading(fmt::format("Sample {}", ++number));
            if (test.conversation) {
                block("conversation: < to the program, > from it", *test.conversation);
                continue;
            }
            block("input", test.shownInput.value_or(test.input));
            m_out.line();
            block("output", test.shownAnswer.value_or(test.answer));
        }
    }

    /// Without being asked, only how many there are.
    void hints(const std::optional<std::size_t>& wanted)
    {
        const std::size_t there = m_problem.hints.size();
        if (!wanted) {
            if (there > 0) {
                m_out.line();
                m_out.line(m_out.paint(Style::Faint, fmt::format("{} {}: --hints 1 shows the gentlest", there, there == 1 ? "hint" : "hints")));
            }
            return;
        }
        const std::size_t most = *wanted == 0 ? there : std::min(*wanted, there);
        for (std::size_t i = 0; i < most; ++i) {
            heading(fmt::format("Hint {} of {}", i + 1, there));
            m_out.write(statementText(m_problem.hints[i], m_problem.constants, m_out));
        }
        if (there == 0) {
            m_out.line("There are no hints.");
        }
    }

    const Problem& m_problem;
    Console& m_out;
};

/// Nothing but the code, to be written into a file.
Result<void> writeStarter(const Problem& problem, const std::string& named, const Languages& languages, Console& out)
{
    const auto found = languagesNamed({named}, languages);
    if (!found) {
        return fail(found.error());
    }
    const std::string& language = found->front()->id;
    if (!problem.signature) {
        return fail(Fault::BadInput, fmt::format("{} is no function problem: its programs begin with an empty file", problem.id));
    }
    if (!hasDriver(language)) {
        return fail(Fault::BadInput, fmt::format("function problems cannot be solved in {} yet", found->front()->name));
    }
    out.write(starterCode(*problem.signature, language));
    return {};
}

} // namespace

int showProblem(const ShowProblemOptions& options, Workshop& workshop, const ProblemPlaces& places, const CommandContext& context)
{
    const auto folder = findProblem(options.problem, places);
    if (!folder) {
        return complain(context.err, folder.error());
    }
    const auto problem = readPackage(*folder);
    if (!problem) {
        return complain(context.err, problem.error());
    }
    const auto shown = options.starter.empty() ? ProblemPage(*problem, context.out).all(options)
                                               : writeStarter(*problem, options.starter, workshop.languages(), context.out);
    return shown ? kAllGood : complain(context.err, shown.error());
}

} // namespace ca::cli
