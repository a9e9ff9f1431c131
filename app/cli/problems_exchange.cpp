// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_exchange.h"

#include "app/cli/interruption.h"
#include "app/cli/printable.h"
#include "app/cli/problem_lookup.h"
#include "core/package/import.h"
#include "core/package/package.h"
#include "core/package/scaffold.h"
#include "core/package/zip_writer.h"

#include <fmt/format.h>

namespace ca::cli {

namespace fs = std::filesystem;

namespace {

Result<std::optional<FunctionSignature>> functionOf(const std::string& notation)
{
    if (notation.empty()) {
        return std::nullopt;
    }
    auto function = parseFunction(notation);
    if (!function) {
        return fail(Fault::BadInput, fmt::format("--function: {}", function.error()),
                    "As in --function 'two_sum(nums: int[], target: int) -> int[]'.");
    }
    return std::move(*function);
}

std::string shown(const fs::path& path)
{
    return printableLine(path.string());
}

void tellImported(const Imported& imported, const CommandContext& context)
{
    const std::size_t tests = imported.problem.tests.size();
    context.out.line(fmt::format("{} {}: {}, {} {}", context.out.paint(Style::Good, "imported"), printableLine(imported.problem.id),
                                 printableLine(imported.problem.title), tests, tests == 1 ? "test" : "tests"));
    for (const std::string& note : imported.notes) {
        context.out.line("  " + printableLine(note));
    }
    if (imported.madeFromPairs) {
        context.out.line("  there was no package: one was made; its statement waits in "
                         + shown(imported.problem.folder / "statement/problem.en.md"));
    }
    context.out.line("  " + shown(imported.problem.folder));
}

} // namespace

int newProblem(const NewProblemOptions& options, const ProblemPlaces& places, const CommandContext& context)
{
    auto function = functionOf(options.function);
    if (!function) {
        return complain(context.err, function.error());
    }
    const auto folder =
        writeScaffold(options.into.empty() ? places.own : options.into, options.problem, {options.title, std::move(*function)});
    if (!folder) {
        return complain(context.err, folder.error());
    }
    context.out.line(fmt::format("{} {}", context.out.paint(Style::Good, "made"), shown(*folder)));
    context.out.line("  its tests come from generators/generate.py: arena problems generate " + options.problem);
    context.out.line(fmt::format("  arena judge {0} {0}/submissions", shown(*folder)));
    return kAllGood;
}

int importProblems(const ImportProblemsOptions& options, const ProblemPlaces& places, const CommandContext& context)
{
    if (!options.name.empty() && options.sources.size() > 1) {
        return complain(context.err, {Fault::BadInput, "--name goes with a single problem", "Import them one by one."});
    }
    int code = kAllGood;
    for (const fs::path& source : options.sources) {
        if (context.interruption.signal() != 0) {
            return context.interruption.exitCode();
        }
        const auto imported = importProblem(source, options.into.empty() ? places.own : options.into, {options.name, {}});
        if (imported) {
            tellImported(*imported, context);
        } else {
            code = complain(context.err, imported.error());
        }
    }
    return code;
}

int exportProblem(const ExportProblemOptions& options, const ProblemPlaces& places, const CommandContext& context)
{
    const auto folder = findProblem(options.problem, places);
    if (!folder) {
        return complain(context.err, folder.error());
    }
    const auto problem = readPackage(*folder);
    if (!problem) {
        return complain(context.err, problem.error());
    }
    const fs::path output = options.output.empty() ? fs::path(problem->id + ".zip") : options.output;
    std::error_code error;
    if (fs::exists(fs::symlink_status(output, error))) {
        return complain(context.err, {Fault::BadInput, fmt::format("{} is there already", output.string()),
                                      "Nothing was changed. Name another file with --output."});
    }
    const auto packed = packPackage(problem->folder, problem->id, output);
    if (!packed) {
        return complain(context.err, packed.error());
    }
    context.out.line(fmt::format("{} {}: {} files", context.out.paint(Style::Good, "wrote"), shown(output), packed->files));
    for (const std::string& name : packed->leftOut) {
        context.out.line("  left out, for the format does not know such names: " + printableLine(name));
    }
    return kAllGood;
}

} // namespace ca::cli
