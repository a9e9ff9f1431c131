// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/arena.h"

#include "app/cli/bench/bench_command.h"
#include "app/cli/command_line.h"
#include "app/cli/completions.h"
#include "app/cli/doctor_command.h"
#include "app/cli/images_command.h"
#include "app/cli/judge_command.h"
#include "app/cli/problems_command.h"
#include "app/cli/run_command.h"

#include <exception>

#include <fmt/format.h>

namespace ca::cli {

namespace {

WorkshopConfig configFor(const Invocation& invocation)
{
    WorkshopConfig config;
    config.sandbox = invocation.global.sandbox;
    config.resources = invocation.global.resources;
    config.warm = 0; // each command ends soon: a sandbox kept ready for later would be thrown away
    if (const auto* judging = std::get_if<JudgeOptions>(&invocation.command)) {
        config.engine.runners = judging->jobs;
        config.warm = judging->files.size() > 1 ? judging->jobs : 0;
    }
    if (const auto* library = std::get_if<ProblemsOptions>(&invocation.command)) {
        if (const auto* verifying = std::get_if<VerifyProblemsOptions>(&library->what)) {
            config.engine.runners = verifying->jobs;
            config.warm = verifying->jobs;
        }
    }
    return config;
}

int perform(const JudgeOptions& options, Workshop& workshop, const CommandContext& context)
{
    return judge(options, workshop, context);
}
int perform(const RunOptions& options, Workshop& workshop, const CommandContext& context)
{
    return run(options, workshop, context);
}
int perform(const ImagesOptions& options, Workshop& workshop, const CommandContext& context)
{
    return images(options, workshop, context);
}
int perform(const DoctorOptions& options, Workshop& workshop, const CommandContext& context)
{
    return doctor(options, workshop, context);
}
int perform(const BenchOptions& options, Workshop& workshop, const CommandContext& context)
{
    return bench::bench(options, workshop, context);
}
int perform(const ProblemsOptions& options, Workshop& workshop, const CommandContext& context)
{
    return problems(options, workshop, context);
}
int perform(const CompletionsOptions&, Workshop&, const CommandContext&)
{
    return kAllGood; // answered before there was a workshop
}

int dispatch(const Invocation& invocation, const CommandContext& context, const WorkshopOpener& openWorkshop)
{
    auto workshop = openWorkshop(configFor(invocation));
    if (!workshop) {
        return complain(context.err, workshop.error());
    }
    return std::visit([&](const auto& options) { return perform(options, **workshop, context); }, invocation.command);
}

} // namespace

int arena(int argc, const char* const* argv, const CommandContext& context, const WorkshopOpener& openWorkshop)
{
    CommandLine commandLine;
    const auto parsed = commandLine.parse(argc, argv);
    if (const auto* nothing = std::get_if<NothingToDo>(&parsed)) {
        (nothing->exitCode == kAllGood ? context.out : context.err).write(nothing->text);
        return nothing->exitCode;
    }
    const auto& invocation = std::get<Invocation>(parsed);
    if (const auto* wanted = std::get_if<CompletionsOptions>(&invocation.command)) {
        context.out.write(completions(commandLine.description(), wanted->shell));
        return kAllGood;
    }
    try {
        return dispatch(invocation, context, openWorkshop);
    } catch (const std::exception& e) { // memory ran out, or a bug of ours: still one sentence and a code
        return complain(context.err, Error{Fault::Internal, fmt::format("something of ours failed: {}", e.what()), {}});
    }
}

} // namespace ca::cli
