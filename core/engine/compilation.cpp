// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/compilation.h"

#include "core/engine/classify.h"
#include "core/engine/run_watch.h"

namespace ca {

Result<CompileFinished> compileIn(Session& session, const RunSpec& spec, Bytes keptOutput, SteadyTime deadline,
                                  const std::stop_token& stop)
{
    Result<RunId> run = session.start(spec);
    if (!run) {
        return fail(std::move(run.error()).during("starting the compiler"));
    }
    RunWatch watch(session, *run, spec.limits.output, deadline);
    KeptOutput said(keptOutput);
    for (;;) {
        Result<SessionEvent> event = watch.next(stop);
        if (!event) {
            return fail(std::move(event.error()).during("compiling"));
        }
        if (const auto* finished = std::get_if<RunFinished>(&*event)) {
            const bool ok = finished->outcome.stop == StopCause::Exited && finished->outcome.exitCode == 0;
            return CompileFinished{ok, finished->outcome, said.take()};
        }
        said.append(std::get<OutputChunk>(*event).bytes);
    }
}

SubmissionResult compileFailure(const CompileFinished& compiled, const Limits& limits)
{
    const Classification why = classify(compiled.outcome, limits, CheckResult{});
    const bool byItself = why.decidedBy == DecidedBy::ExitCode || why.decidedBy == DecidedBy::Signal;
    SubmissionResult result;
    result.verdict = Verdict::CompileError;
    result.decidedBy = byItself ? DecidedBy::Compiler : why.decidedBy;
    result.message = "the compiler: " + why.message;
    return result;
}

} // namespace ca
