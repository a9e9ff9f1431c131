// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/input_validation.h"

#include "core/engine/commands.h"
#include "core/engine/compilation.h"
#include "core/engine/program.h"
#include "core/engine/run_watch.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kKeptWords{400};
constexpr int kAccepts = 42;

class InputRuns {
public:
    InputRuns(const InputValidation& setting, const Language& language, Session& session, ProgramFiles program)
        : m_setting(setting)
        , m_language(language)
        , m_limits(runLimits(language, setting.limits))
        , m_session(session)
        , m_program(std::move(program))
    {
    }

    Result<void> prepare()
    {
        if (auto put = putProgram(m_session, m_program); !put || !m_language.compile) {
            return put;
        }
        const RunSpec spec = compileSpec(m_language, m_limits, m_program.sources);
        auto compiled = compileIn(m_session, spec, m_setting.options.keptOutput, deadline(spec.limits), m_setting.stop);
        if (!compiled) {
            return fail(std::move(compiled.error()));
        }
        if (!compiled->ok) {
            return fail(Fault::BadInput, fmt::format("does not compile: {}", compiled->diagnostics.substr(0, kKeptWords.count())));
        }
        return {};
    }

    Result<RunId> start(const InputToValidate& input)
    {
        for (const PackagedFile& file : input.files) {
            if (auto put = m_session.put({Area::Work, file.path, file.content, false}); !put) {
                return fail(std::move(put.error()));
            }
        }
        RunSpec spec = runSpec(m_language, m_limits, m_program.sources);
        spec.argv.insert(spec.argv.end(), input.arguments.begin(), input.arguments.end());
        spec.input = input.input;
        return m_session.start(spec);
    }

    Result<InputFinding> collect(RunId run)
    {
        RunWatch watch(m_session, run, m_limits.output, deadline(m_limits));
        KeptOutput words(kKeptWords);
        for (;;) {
            auto event = watch.next(m_setting.stop);
            if (!event) {
                return fail(std::move(event.error()));
            }
            if (const auto* chunk = std::get_if<OutputChunk>(&*event)) {
                words.append(chunk->bytes);
            } else if (const auto* finished = std::get_if<RunFinished>(&*event)) {
                const RunOutcome& outcome = finished->outcome;
                return InputFinding{outcome.stop == StopCause::Exited && outcome.exitCode == kAccepts, words.take()};
            }
        }
    }

private:
    [[nodiscard]] SteadyTime deadline(const Limits& limits) const
    {
        return m_setting.clock.now() + limits.wall + m_setting.options.hostMargin;
    }

    const InputValidation& m_setting;
    const Language& m_language;
    const Limits m_limits;
    Session& m_session;
    ProgramFiles m_program;
};

} // namespace

Result<std::vector<InputFinding>> validateInputs(const InputValidation& setting, const PackagedProgram& program,
                                                 const std::shared_ptr<const Language>& language,
                                                 const std::vector<InputToValidate>& inputs)
{
    auto files = programOf(program, *language);
    if (!files) {
        return fail(std::move(files.error()));
    }
    auto session = setting.sessions.open(sessionRequest(language, runLimits(*language, setting.limits)),
                                         setting.clock.now() + setting.options.openDeadline, setting.stop);
    if (!session) {
        return fail(std::move(session.error()));
    }
    InputRuns runs(setting, *language, **session, *std::move(files));
    if (auto ready = runs.prepare(); !ready) {
        return fail(std::move(ready.error()));
    }
    std::vector<RunId> started;
    for (const InputToValidate& input : inputs) {
        auto run = runs.start(input);
        if (!run) {
            return fail(std::move(run.error()).during(input.name));
        }
        started.push_back(*run);
    }
    std::vector<InputFinding> findings;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        auto finding = runs.collect(started[i]);
        if (!finding) {
            return fail(std::move(finding.error()).during(inputs[i].name));
        }
        findings.push_back(*std::move(finding));
    }
    return findings;
}

} // namespace ca
