// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/test_judge.h"

#include "core/engine/classify.h"
#include "core/engine/output_check.h"
#include "core/engine/run_watch.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

/// Room for the line that a driver writes after all that the program wrote.
constexpr std::size_t kTail = kib(8).count();

/// The last bytes of a stream.
class Tail {
public:
    void append(std::string_view bytes)
    {
        m_bytes.append(bytes.substr(bytes.size() - std::min(bytes.size(), kTail)));
        if (m_bytes.size() > 2 * kTail) {
            m_bytes.erase(0, m_bytes.size() - kTail);
        }
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// The streams of one test as they arrive.
struct Listening {
    OutputCheck& check;
    KeptOutput output;
    KeptOutput errors;
    Tail tail;

    void hear(const OutputChunk& chunk)
    {
        if (chunk.stream == Stream::Out) {
            check.hear(chunk.bytes);
            output.append(chunk.bytes);
        } else if (chunk.stream == Stream::Err) {
            errors.append(chunk.bytes);
            tail.append(chunk.bytes);
        }
    }

    void finish(TestResult& result, const RunOutcome& outcome)
    {
        result.outcome = outcome;
        result.outputClipped = output.clipped() || errors.clipped();
        result.output = output.take();
        result.errorOutput = errors.take();
    }
};

void apply(TestResult& result, Classification found)
{
    result.verdict = found.verdict;
    result.decidedBy = found.decidedBy;
    result.message = std::move(found.message);
}

void apply(JudgedTest& judged, Ruling&& ruling, std::string_view whenRejected)
{
    if (!ruling.accepted) {
        apply(judged.result,
              {Verdict::WrongAnswer, DecidedBy::Checker,
               ruling.teamMessage.empty() ? std::string(whenRejected) : ruling.teamMessage});
    }
    judged.result.validatorMessage = std::move(ruling.teamMessage);
    judged.result.judgeMessage = std::move(ruling.judgeMessage);
    judged.graded.score = ruling.score;
    judged.graded.multiplier = ruling.multiplier;
}

/// A driver's report goes where the user looks for it: its words beside the verdict, what their code printed by itself.
void readReport(TestResult& result, const Tail& tail)
{
    CallReport report = readCallReport(result.outputClipped ? tail.bytes() : result.errorOutput);
    result.callTime = report.callTime;
    if (!result.outputClipped) {
        result.errorOutput = std::move(report.errors);
    }
    const bool explains = result.verdict == Verdict::WrongAnswer
        || (result.verdict == Verdict::RuntimeError && result.decidedBy == DecidedBy::ExitCode);
    if (explains && !report.mistake.empty()) {
        result.message = std::move(report.mistake);
    }
}

/// Who is to blame when a program and a validator have talked: the program for what it did by itself; else what was ruled.
Classification classifyDialogue(const DialogueResult& heard, const Limits& limits)
{
    const bool endedByValidator = heard.validatorEndedFirst && heard.validator.outcome.exitCode != kValidatorAccepts;
    if (heard.program.outcome.stop == StopCause::Interrupted || endedByValidator) {
        return {};
    }
    return classify(heard.program.outcome, limits, {});
}

} // namespace

TestResult blankResult(const Problem& problem, std::size_t index)
{
    TestResult result;
    result.index = index;
    result.name = problem.tests[index].name;
    result.sample = problem.tests[index].sample;
    return result;
}

TestJudge::TestJudge(const Setting& setting, Session& session)
    : m_setting(setting)
    , m_problem(*setting.submission.problem)
    , m_session(session)
{
}

Result<void> TestJudge::openReferees()
{
    const auto& languages = m_setting.submission.validatorLanguages;
    for (std::size_t i = 0; i < m_problem.validators.size(); ++i) {
        auto referee = Referee::open({m_setting.options, m_setting.sessions, m_setting.clock, m_problem.validators[i],
                                      i < languages.size() ? languages[i] : nullptr, m_problem.validatorLimits, m_problem.scoring,
                                      m_setting.stop});
        if (!referee) {
            return fail(std::move(referee.error()));
        }
        m_referees.push_back(*std::move(referee));
    }
    if (m_problem.interactive && m_referees.size() != 1) {
        return fail(Fault::BadInput, "an interactive problem needs exactly one validator");
    }
    return {};
}

bool TestJudge::canStartAhead() const
{
    return !m_problem.interactive && m_problem.passes <= 1;
}

SteadyTime TestJudge::deadline() const
{
    return m_setting.clock.now() + m_setting.spec.limits.wall + m_setting.options.hostMargin;
}

Result<RunId> TestJudge::startRun(std::size_t index, const Content& input, RunInput mode)
{
    for (const PackagedFile& file : test(index).files) {
        if (auto put = m_session.put({Area::Work, file.path, file.content, false}); !put) {
            return fail(std::move(put.error()));
        }
    }
    RunSpec spec = m_setting.spec;
    const auto& arguments = test(index).programArguments;
    spec.argv.insert(spec.argv.end(), arguments.begin(), arguments.end());
    spec.inputMode = mode;
    if (mode == RunInput::Given) {
        spec.input = input;
    }
    return m_session.start(spec);
}

Result<RunId> TestJudge::start(std::size_t index)
{
    return startRun(index, test(index).input, RunInput::Given);
}

/// Waits for one run and classifies it by the check. The answer was read while the sandbox was at work.
Result<TestResult> TestJudge::listen(std::size_t index, RunId run, OutputCheck& check)
{
    const Bytes kept = m_setting.options.keptOutput;
    const Limits& limits = m_setting.spec.limits;
    Listening listening{check, KeptOutput(kept), KeptOutput(kept), {}};
    RunWatch watch(m_session, run, limits.output, deadline());
    for (;;) {
        auto event = watch.next(m_setting.stop);
        if (!event) {
            return fail(std::move(event.error()));
        }
        if (const auto* finished = std::get_if<RunFinished>(&*event)) {
            TestResult result = blankResult(m_problem, index);
            apply(result, classify(finished->outcome, limits, check.finish()));
            listening.finish(result, finished->outcome);
            if (m_problem.signature) {
                readReport(result, listening.tail);
            }
            return result;
        }
        listening.hear(std::get<OutputChunk>(*event));
    }
}

Result<JudgedTest> TestJudge::collect(std::size_t index, RunId run)
{
    HeldOutput held;
    std::unique_ptr<OutputCheck> own;
    if (m_referees.empty()) {
        auto check = checkAgainstAnswer(m_problem, test(index));
        if (!check) {
            return fail(std::move(check.error()));
        }
        own = *std::move(check);
    }
    auto result = listen(index, run, own ? *own : held);
    if (!result) {
        return fail(std::move(result.error()));
    }
    JudgedTest judged{*std::move(result), {index, {}, {}, {}}};
    Case about{test(index), test(index).input, {}};
    if (auto next = askReferees(judged, about, held.take()); !next) {
        return fail(std::move(next.error()));
    } else if (*next && m_problem.passes <= 1) {
        return fail(Fault::BadInput, "the problem's own validator asked for another pass, and the problem allows only one");
    }
    return judged;
}

/// Every validator must accept. Returns the input of the next pass when one asks for it.
Result<std::optional<Content>> TestJudge::askReferees(JudgedTest& judged, Case& about, std::string output)
{
    const Content shared(std::move(output));
    std::optional<Content> next;
    for (const auto& referee : m_referees) {
        if (judged.result.verdict != Verdict::Accepted) {
            break;
        }
        auto ruling = referee->judge(about, shared);
        if (!ruling) {
            return fail(std::move(ruling.error()));
        }
        next = std::move(ruling->nextPass);
        about.feedback = std::move(ruling->feedback);
        apply(judged, *std::move(ruling), "the answer was not accepted");
    }
    judged.graded.verdict = judged.result.verdict;
    return next;
}

Result<JudgedTest> TestJudge::judge(std::size_t index)
{
    if (m_problem.interactive) {
        return converseIn(index);
    }
    if (m_problem.passes > 1) {
        return judgePasses(index);
    }
    auto run = start(index);
    if (!run) {
        return fail(std::move(run.error()));
    }
    return collect(index, *run);
}

/// The program runs again and again, each time on what the validator made of its last output. The slowest pass is shown.
Result<JudgedTest> TestJudge::judgePasses(std::size_t index)
{
    Case about{test(index), test(index).input, {}};
    RunOutcome slowest;
    for (unsigned pass = 1; pass <= m_problem.passes; ++pass) {
        auto run = startRun(index, about.input, RunInput::Given);
        if (!run) {
            return fail(std::move(run.error()));
        }
        HeldOutput held;
        auto result = listen(index, *run, held);
        if (!result) {
            return fail(std::move(result.error()));
        }
        JudgedTest judged{*std::move(result), {index, {}, {}, {}}};
        auto next = askReferees(judged, about, held.take());
        if (!next) {
            return fail(std::move(next.error()));
        }
        slowest = judged.result.outcome.cpu > slowest.cpu ? judged.result.outcome : slowest;
        if (!*next) {
            judged.result.outcome = judged.result.verdict == Verdict::Accepted ? slowest : judged.result.outcome;
            return judged;
        }
        about.input = **next;
    }
    return fail(Fault::BadInput, fmt::format("the problem's own validator asked for more than {} passes", m_problem.passes));
}

Result<JudgedTest> TestJudge::converseIn(std::size_t index)
{
    Case about{test(index), test(index).input, {}};
    std::vector<Utterance> saidBefore;
    for (unsigned pass = 1; pass <= std::max(1U, m_problem.passes); ++pass) {
        JudgedTest judged{blankResult(m_problem, index), {index, {}, {}, {}}};
        auto next = converseOnce(judged, about);
        if (!next) {
            return fail(std::move(next.error()));
        }
        std::vector<Utterance>& said = judged.result.conversation;
        said.insert(said.begin(), saidBefore.begin(), saidBefore.end());
        if (!*next) {
            return judged;
        }
        saidBefore = std::move(said);
        about.input = **next;
    }
    return fail(Fault::BadInput, fmt::format("the problem's own validator asked for more than {} passes", m_problem.passes));
}

/// One conversation. Returns the input of the next pass when the validator asks for one.
Result<std::optional<Content>> TestJudge::converseOnce(JudgedTest& judged, Case& about)
{
    Referee& referee = *m_referees.front();
    auto validator = referee.begin(about, m_setting.spec.limits.wall);
    if (!validator) {
        return fail(std::move(validator.error()));
    }
    TestResult& result = judged.result;
    auto run = startRun(result.index, {}, RunInput::Live);
    if (!run) {
        return fail(std::move(run.error()));
    }
    auto heard = converse({m_session, *run, deadline()}, *validator, m_setting.options.keptOutput, m_setting.stop);
    if (!heard) {
        return fail(std::move(heard.error()));
    }
    result.outcome = heard->program.outcome;
    result.errorOutput = std::move(heard->program.errors);
    result.conversation = std::move(heard->said);
    result.outputClipped = heard->clipped;
    apply(result, classifyDialogue(*heard, m_setting.spec.limits));
    if (result.decidedBy == DecidedBy::WallTime) {
        result.message += "; the validator was waiting too: was everything flushed that was printed?";
    }
    std::optional<Content> next;
    if (result.verdict == Verdict::Accepted) {
        auto ruling = referee.rule(heard->validator);
        if (!ruling) {
            return fail(std::move(ruling.error()));
        }
        next = std::move(ruling->nextPass);
        about.feedback = std::move(ruling->feedback);
        apply(judged, *std::move(ruling), "the conversation went wrong");
    }
    judged.graded.verdict = result.verdict;
    return next;
}

} // namespace ca
