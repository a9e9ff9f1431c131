// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/output_check.h"

#include "core/base/files.h"
#include "core/harness/answers.h"

namespace ca {

namespace {

/// Answers are ours, so this only guards against a package that would eat the machine.
constexpr Bytes kLargestAnswer = mib(1024);

Result<std::shared_ptr<const std::string>> load(const Content& content)
{
    if (content.text()) {
        return content.text();
    }
    Result<std::string> bytes = readFile(content.file(), kLargestAnswer);
    if (!bytes) {
        return fail(std::move(bytes.error()).during("reading an expected answer"));
    }
    return std::make_shared<const std::string>(std::move(*bytes));
}

class TokenCheck final : public OutputCheck {
public:
    TokenCheck(std::shared_ptr<const std::string> answer, const CheckerOptions& options)
        : m_checker(std::move(answer), options)
    {
    }
    void hear(std::string_view chunk) override { m_checker.feed(chunk); }
    [[nodiscard]] CheckResult finish() override { return m_checker.finish(); }

private:
    TokenChecker m_checker;
};

class AnswerCheck final : public OutputCheck {
public:
    AnswerCheck(const Signature& signature, std::shared_ptr<const std::string> answer, const CheckerOptions& options)
        : m_signature(signature)
        , m_answer(std::move(answer))
        , m_options(options)
    {
    }
    void hear(std::string_view chunk) override { m_held.hear(chunk); }
    [[nodiscard]] CheckResult finish() override
    {
        AnswerDifference difference = compareAnswers(m_signature, m_options, *m_answer, m_held.take());
        return {difference.same, std::move(difference.message)};
    }

private:
    const Signature& m_signature;
    std::shared_ptr<const std::string> m_answer;
    CheckerOptions m_options;
    HeldOutput m_held;
};

} // namespace

Result<std::unique_ptr<OutputCheck>> checkAgainstAnswer(const Problem& problem, const TestCase& test)
{
    auto answer = load(test.answer);
    if (!answer) {
        return fail(std::move(answer.error()));
    }
    const CheckerOptions& options = test.checker ? *test.checker : problem.checker;
    if (problem.signature) {
        return std::make_unique<AnswerCheck>(*problem.signature, *std::move(answer), options);
    }
    return std::make_unique<TokenCheck>(*std::move(answer), options);
}

} // namespace ca
