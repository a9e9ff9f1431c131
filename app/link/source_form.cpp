// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/source_form.h"

#include "app/link/remote_origin.h"
#include "core/base/ascii.h"
#include "core/base/files.h"
#include "core/engine/source_kind.h"
#include "core/engine/source_tokens.h"

#include <algorithm>

namespace ca {

namespace {

/// As the server has it: the package has a JSON value, because functions are judged by it.
void writeAsThere(Content& answer, const AnswerStyle& style, const Signature& signature)
{
    const auto json = answer.text() ? Result<std::string>(*answer.text()) : readFile(answer.file(), mib(16));
    if (auto text = json ? inStyle(style, signature, *json) : std::nullopt) {
        answer = Content(*std::move(text));
    }
}

std::shared_ptr<const Problem> asProgramProblem(const Problem& problem, const AnswerStyle& style)
{
    auto program = std::make_shared<Problem>(problem);
    program->signature.reset();
    for (TestCase& test : program->tests) {
        if (style.bareText) { // others are in the package as they are there
            writeAsThere(test.answer, style, *problem.signature);
        }
    }
    return program;
}

/// "two_sum" and "twoSum" are one name.
std::string plainName(std::string_view name)
{
    std::string plain = lowerCase(name);
    std::erase(plain, '_');
    return plain;
}

/// The function is there, and nothing in the source calls it: it waits for a caller, whatever else reads the input. People keep lines such as
/// "input = sys.stdin.readline".
bool waitsForCaller(const Submission& submission)
{
    const std::string name = plainName(submission.problem->signature->function.name);
    const auto tokens = tokenize(submission.language->lexical, submission.source);
    const bool saysWhatItIs = submission.source.find("codearena:program") != std::string::npos;
    return !saysWhatItIs && std::count_if(tokens.begin(), tokens.end(), [&](const SourceToken& token) {
               return token.kind == SourceToken::Kind::Word && plainName(token.text) == name;
           }) == 1;
}

bool asksForFunction(const Submission& submission)
{
    return submission.problem && submission.problem->signature && !submission.wholeProgram;
}

} // namespace

bool isFunction(const Submission& submission)
{
    if (!asksForFunction(submission) || !submission.language || !isWholeProgram(*submission.language, submission.source)) {
        return asksForFunction(submission);
    }
    const auto origin = originOf(*submission.problem);
    if (!origin) {
        return true; // on this machine functions are all that is asked for
    }
    return origin->style && waitsForCaller(submission); // ours look at sources themselves
}

Submission inItsForm(Submission submission)
{
    if (!asksForFunction(submission) || isFunction(submission)) {
        return submission;
    }
    if (const auto origin = originOf(*submission.problem); origin && origin->style) {
        submission.problem = asProgramProblem(*submission.problem, *origin->style);
    } else {
        submission.wholeProgram = true;
    }
    return submission;
}

} // namespace ca
