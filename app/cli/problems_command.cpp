// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_command.h"

#include "app/cli/problem_lookup.h"
#include "app/cli/problems_exchange.h"
#include "app/cli/problems_generate.h"
#include "app/cli/problems_list.h"
#include "app/cli/problems_show.h"
#include "app/cli/problems_verify.h"

namespace ca::cli {

namespace {

/// One function per action, told apart by its options.
struct Perform {
    Workshop& workshop;
    ProblemPlaces places;
    const CommandContext& context;

    int operator()(const ListProblemsOptions& options) const { return listProblems(options, places, context.out, context.err); }
    int operator()(const ShowProblemOptions& options) const { return showProblem(options, workshop, places, context); }
    int operator()(const NewProblemOptions& options) const { return newProblem(options, places, context); }
    int operator()(const ImportProblemsOptions& options) const { return importProblems(options, places, context); }
    int operator()(const ExportProblemOptions& options) const { return exportProblem(options, places, context); }
    int operator()(const GenerateProblemsOptions& options) const { return generateProblems(options, workshop, places, context); }
    int operator()(const VerifyProblemsOptions& options) const { return verifyProblems(options, workshop, places, context); }
};

} // namespace

int problems(const ProblemsOptions& options, Workshop& workshop, const CommandContext& context)
{
    return std::visit(Perform{workshop, problemPlaces(workshop, options.folders), context}, options.what);
}

} // namespace ca::cli
