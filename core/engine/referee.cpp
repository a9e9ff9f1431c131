// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/referee.h"

#include "core/engine/commands.h"
#include "core/engine/compilation.h"
#include "core/engine/program.h"
#include "core/engine/run_watch.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

namespace ca {

namespace {

// In the validator's working folder.
constexpr std::string_view kInput = "test.in";
constexpr std::string_view kAnswer = "test.ans";
constexpr std::string_view kFeedback = "feedback/";
constexpr std::array<std::string_view, 5> kCollected{"judgemessage.txt", "teammessage.txt", "score.txt", "score_multiplier.txt",
                                                     "nextpass.in"};
constexpr Bytes kLargestFeedback = mib(16);
constexpr std::size_t kShownWords = 400;

std::string feedbackPath(std::string_view file)
{
    return fmt::format("{}{}", kFeedback, file);
}

std::string trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return std::string(text);
}

/// A fault of the package; the user is told that it is not theirs.
tl::unexpected<Error> faultOf(const PackagedProgram& program, std::string what)
{
    return fail(Fault::BadInput, fmt::format("the problem's own {} {}", program.name, what),
                "This is a fault of the problem, not of your program.");
}

std::string howItEnded(const RunOutcome& outcome)
{
    switch (outcome.stop) {
    case StopCause::Exited:
        return fmt::format("ended with exit code {}", outcome.exitCode);
    case StopCause::Signalled:
        return fmt::format("was killed by signal {}", outcome.signal);
    case StopCause::CpuLimit:
    case StopCause::WallLimit:
        return "ran out of time";
    case StopCause::MemoryLimit:
        return "ran out of memory";
    case StopCause::OutputLimit:
        return "wrote too much";
    case StopCause::Interrupted:
        break;
    }
    return "was interrupted";
}

std::optional<double> decimalIn(std::string_view text)
{
    const std::string word = trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool whole = error == std::errc{} && end == word.data() + word.size();
    return whole && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

const CollectedFile* find(const std::vector<CollectedFile>& files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const CollectedFile& file) { return file.path == feedbackPath(name); });
    return found == files.end() ? nullptr : &*found;
}

std::string textOf(const std::vector<CollectedFile>& files, std::string_view name)
{
    const CollectedFile* const file = find(files, name);
    return file == nullptr ? std::string() : trimmed(file->bytes);
}

} // namespace

Result<std::unique_ptr<Referee>> Referee::open(const Setting& setting)
{
    if (!setting.language) {
        return faultOf(setting.program, "is written in a language that is not known here");
    }
    std::unique_ptr<Referee> referee(new Referee(setting));
    if (auto prepared = referee->prepare(); !prepared) {
        return fail(std::move(prepared.error()));
    }
    return referee;
}

Result<void> Referee::prepare()
{
    auto program = programOf(m_setting.program, *m_setting.language);
    if (!program) {
        return fail(std::move(program.error()));
    }
    m_program = std::move(*program);
    m_limits = runLimits(*m_setting.language, m_setting.limits);
    auto session = m_setting.sessions.open(sessionRequest(m_setting.language, m_limits),
                                           m_setting.clock.now() + m_setting.options.openDeadline, m_setting.stop);
    if (!session) {
        return fail(std::move(session.error()).during("opening a sandbox for the validator"));
    }
    m_session = std::move(*session);
    if (auto put = putProgram(*m_session, m_program); !put || !m_setting.language->compile) {
        return put;
    }
    const RunSpec compile = compileSpec(*m_setting.language, m_limits, m_program.sources);
    auto compiled = compileIn(*m_session, compile, m_setting.options.keptOutput, deadlineOf(compile.limits), m_setting.stop);
    if (!compiled) {
        return fail(std::move(compiled.error()));
    }
    if (!compiled->ok) {
        return faultOf(m_setting.program, fmt::format("does not compile: {}", compiled->diagnostics.substr(0, kShownWords)));
    }
    return {};
}

SteadyTime Referee::deadlineOf(const Limits& limits) const
{
    return m_setting.clock.now() + limits.wall + m_setting.options.hostMargin;
}

Result<void> Referee::putFiles(const Case& about)
{
    std::vector<PackagedFile> files{{std::string(kInput), about.input},
                                    {std::string(kAnswer), about.test.answer}};
    files.insert(files.end(), about.feedback.begin(), about.feedback.end());
    for (PackagedFile& file : files) {
        if (auto put = m_session->put({Area::Work, std::move(file.path), std::move(file.content), false}); !put) {
            return put;
        }
    }
    return {};
}

RunSpec Referee::spec(const Case& about) const
{
    RunSpec spec = runSpec(*m_setting.language, m_limits, m_program.sources);
    spec.argv.insert(spec.argv.end(), {std::string(kInput), std::string(kAnswer), std::string(kFeedback)});
    spec.argv.insert(spec.argv.end(), about.test.validatorArguments.begin(), about.test.validatorArguments.end());
    for (const std::string_view file : kCollected) {
        spec.collect.push_back(feedbackPath(file));
    }
    spec.collectLimit = kLargestFeedback;
    return spec;
}

Result<Ruling> Referee::judge(const Case& about, Content output)
{
    if (auto put = putFiles(about); !put) {
        return fail(std::move(put.error()));
    }
    RunSpec run = spec(about);
    run.input = std::move(output);
    auto started = m_session->start(run);
    if (!started) {
        return fail(std::move(started.error()));
    }
    RunWatch watch(*m_session, *started, m_limits.output, deadlineOf(m_limits), kCollected.size());
    SpeakerResult ended;
    KeptOutput errors(m_setting.options.keptOutput);
    for (;;) {
        auto event = watch.next(m_setting.stop);
        if (!event) {
            return fail(std::move(event.error()).during("running the validator"));
        }
        if (const auto* finished = std::get_if<RunFinished>(&*event)) {
            ended.outcome = finished->outcome;
            ended.errors = errors.take();
            return rule(ended);
        }
        if (auto* file = std::get_if<CollectedFile>(&*event)) {
            ended.files.push_back(std::move(*file));
        } else if (const auto& chunk = std::get<OutputChunk>(*event); chunk.stream == Stream::Err) {
            errors.append(chunk.bytes);
        }
    }
}

Result<Speaker> Referee::begin(const Case& about, Micros atLeast)
{
    if (auto put = putFiles(about); !put) {
        return fail(std::move(put.error()));
    }
    RunSpec run = spec(about);
    run.inputMode = RunInput::Live;
    run.limits.wall = std::max(run.limits.wall, atLeast);
    auto started = m_session->start(run);
    if (!started) {
        return fail(std::move(started.error()));
    }
    return Speaker{*m_session, *started, deadlineOf(run.limits)};
}

Result<Ruling> Referee::rule(const SpeakerResult& ended) const
{
    const RunOutcome& outcome = ended.outcome;
    Ruling ruling;
    ruling.accepted = outcome.stop == StopCause::Exited && outcome.exitCode == kValidatorAccepts;
    const bool rejected = outcome.stop == StopCause::Exited && outcome.exitCode == kValidatorRejects;
    if (!ruling.accepted && !rejected) {
        const std::string words = trimmed(std::string_view(ended.errors).substr(0, kShownWords));
        return faultOf(m_setting.program, howItEnded(outcome) + (words.empty() ? "" : ": " + words));
    }
    ruling.teamMessage = textOf(ended.files, "teammessage.txt");
    ruling.judgeMessage = textOf(ended.files, "judgemessage.txt");
    for (const auto& [name, figure] : {std::pair{"score.txt", &ruling.score}, std::pair{"score_multiplier.txt", &ruling.multiplier}}) {
        const CollectedFile* const file = find(ended.files, name);
        if (file == nullptr || !m_setting.mayScore) {
            continue;
        }
        *figure = decimalIn(file->bytes);
        if (!*figure) {
            return faultOf(m_setting.program, fmt::format("wrote \"{}\" into {}, which is no score", trimmed(file->bytes).substr(0, 40), name));
        }
    }
    for (const CollectedFile& file : ended.files) {
        if (file.path == feedbackPath("nextpass.in")) {
            ruling.nextPass = Content(file.bytes);
        } else {
            ruling.feedback.push_back({file.path, Content(file.bytes)});
        }
    }
    if (ruling.nextPass && !ruling.accepted) {
        return faultOf(m_setting.program, "asked for another pass and rejected this one");
    }
    return ruling;
}

} // namespace ca
