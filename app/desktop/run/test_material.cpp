// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/test_material.h"

#include "app/desktop/run/call_text.h"
#include "app/link/diagnostics.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

namespace ca::runs {

namespace {

constexpr std::size_t kMostRead = std::size_t{8} << 20;
constexpr std::size_t kMostCompared = std::size_t{1} << 20;

CardText card(std::string whole, const std::vector<TextSpan>& marks = {})
{
    CardText out;
    out.shown = clip(whole, {}, marks);
    out.whole = std::make_shared<const std::string>(std::move(whole));
    out.present = true;
    return out;
}

std::string inputOf(const Problem& problem, const TestCase& test)
{
    std::string input = beginningOf(test.input, kMostRead);
    if (problem.signature) {
        if (auto calls = callText(*problem.signature, input)) {
            return std::move(*calls);
        }
    }
    return input;
}

/// A line for each line that was said, with who said it in front.
void tellConversation(const std::vector<Utterance>& said, TestMaterial& out)
{
    //: who said a line; in front of it
    const QString judgeWord = QCoreApplication::translate("ca::runs::Material", "judge");
    const QString programWord = QCoreApplication::translate("ca::runs::Material", "you");
    const qsizetype width = std::max(judgeWord.size(), programWord.size()) + 2; // so that the lines begin below each other
    const std::string judge = judgeWord.leftJustified(width).toStdString();
    const std::string program = programWord.leftJustified(width).toStdString();
    std::string text;
    std::vector<TextSpan> own;
    for (const Utterance& utterance : said) {
        std::string_view rest = utterance.bytes;
        while (!rest.empty()) {
            const std::size_t newline = rest.find('\n');
            const std::size_t begin = text.size();
            text.append(utterance.fromProgram ? program : judge).append(rest.substr(0, newline)).append("\n");
            if (utterance.fromProgram) {
                own.push_back({begin, text.size() - begin - 1});
            }
            rest = newline == std::string_view::npos ? std::string_view() : rest.substr(newline + 1);
        }
    }
    out.conversation = card(text, own);
    out.ownLines = out.conversation.shown.marks;
}

void compare(const TestQuestion& question, const TestCase& test, TestMaterial& out)
{
    const Problem& problem = *question.submission.problem;
    std::string expected = beginningOf(test.answer, kMostRead);
    const std::string& actual = question.result->output;
    const bool judgedByText = problem.validators.empty() && question.result->verdict == Verdict::WrongAnswer;
    TextDiff diff;
    if (judgedByText && !expected.empty()) {
        DiffOptions options;
        options.equal = test.checker.value_or(problem.checker);
        options.actualClipped = question.result->outputClipped || expected.size() > kMostCompared;
        diff = diffTexts(std::string_view(expected).substr(0, kMostCompared), actual, options);
    }
    out.firstDifferentLine = diff.firstLine;
    out.expected = card(std::move(expected), diff.expected);
    out.output = card(actual, diff.actual);
    out.output.shown.clipped = out.output.shown.clipped || question.result->outputClipped;
}

std::optional<SourcePlace> placeOf(const TestQuestion& question)
{
    const auto& language = question.submission.language;
    if (!language || question.result->errorOutput.empty()) {
        return std::nullopt;
    }
    const auto found = diagnosticsOf(QString::fromStdString(language->id), QString::fromStdString(question.result->errorOutput),
                                     QString::fromStdString(language->sourceFile));
    if (found.empty()) {
        return std::nullopt;
    }
    return SourcePlace{found.front().line, found.front().message};
}

} // namespace

std::string beginningOf(const Content& content, std::size_t most)
{
    if (content.text()) {
        return content.text()->substr(0, most);
    }
    QFile file(QString::fromStdString(content.file().string()));
    return file.open(QIODevice::ReadOnly) ? file.read(static_cast<qint64>(most)).toStdString() : std::string();
}

TestMaterial materialOf(const TestQuestion& question)
{
    TestMaterial out;
    const auto& problem = question.submission.problem;
    if (!problem || question.test >= problem->tests.size()) {
        return out;
    }
    const TestCase& test = problem->tests[question.test];
    out.input = card(inputOf(*problem, test));
    if (!question.result) {
        out.expected = card(beginningOf(test.answer, kMostRead));
        return out;
    }
    compare(question, test, out);
    if (!question.result->errorOutput.empty()) {
        out.errors = card(question.result->errorOutput);
    }
    if (problem->interactive) {
        tellConversation(question.result->conversation, out);
    }
    out.place = placeOf(question);
    return out;
}

} // namespace ca::runs
