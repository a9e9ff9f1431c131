// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_generate.h"

#include "app/cli/generator_run.h"
#include "app/cli/interruption.h"
#include "app/cli/printable.h"
#include "app/cli/problem_lookup.h"
#include "core/base/files.h"
#include "core/package/source_tree.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace ca::cli {

namespace fs = std::filesystem;

namespace {

constexpr Bytes kLargestFile = mib(256);

struct Difference {
    std::vector<std::string> changed; // names below the package
    std::vector<std::string> added;
    std::vector<std::string> foreign; // tests that the generator does not make
    std::size_t made = 0;

    [[nodiscard]] bool none() const { return changed.empty() && added.empty(); }
};

Result<std::set<std::string>> filesBelow(const fs::path& folder)
{
    std::set<std::string> names;
    const auto tree = SourceTree::open(folder);
    if (!tree) {
        return fail(tree.error());
    }
    for (const SourceEntry& entry : (*tree)->entries()) {
        if (entry.kind == SourceEntry::Kind::File && entry.name.starts_with("data/")) {
            names.insert(entry.name);
        }
    }
    return names;
}

Result<Difference> compare(const fs::path& package, const fs::path& made)
{
    const auto old = filesBelow(package);
    const auto fresh = filesBelow(made);
    if (!old || !fresh) {
        return fail(old ? fresh.error() : old.error());
    }
    Difference difference;
    difference.made = fresh->size();
    for (const std::string& name : *fresh) {
        const auto before = old->contains(name) ? readFile(package / name, kLargestFile) : Result<std::string>(std::string());
        const auto after = readFile(made / name, kLargestFile);
        if (!before || !after) {
            return fail(before ? after.error() : before.error());
        }
        if (!old->contains(name)) {
            difference.added.push_back(name);
        } else if (*before != *after) {
            difference.changed.push_back(name);
        }
    }
    std::copy_if(old->begin(), old->end(), std::back_inserter(difference.foreign), [&](const std::string& name) {
        return !fresh->contains(name) && (name.ends_with(".in") || name.ends_with(".ans"));
    });
    return difference;
}

Result<void> takeOver(const Difference& difference, const fs::path& package, const fs::path& made)
{
    for (const auto* names : {&difference.changed, &difference.added}) {
        for (const std::string& name : *names) {
            const auto text = readFile(made / name, kLargestFile);
            std::error_code error;
            fs::create_directories((package / name).parent_path(), error);
            if (auto written = text ? writeFileAtomically(package / name, *text) : fail(text.error()); !written) {
                return written;
            }
        }
    }
    return {};
}

void tell(const std::string& id, const Difference& difference, Console& out)
{
    const std::string what = difference.none() ? out.paint(Style::Good, "nothing is different")
                                               : out.paint(Style::Warn, fmt::format("{} changed, {} new", difference.changed.size(),
                                                                                    difference.added.size()));
    out.line(fmt::format("{}: {} files made, {}", printableLine(id), difference.made, what));
    for (const std::string& name : difference.changed) {
        out.line("  changed  " + printableLine(name));
    }
    for (const std::string& name : difference.added) {
        out.line("  new      " + printableLine(name));
    }
    if (!difference.foreign.empty()) {
        out.line(fmt::format("  kept     {} that the generator does not make, such as {}",
                             difference.foreign.size() == 1 ? "a file" : fmt::format("{} files", difference.foreign.size()),
                             printableLine(difference.foreign.front())));
    }
}

/// Whether nothing was different.
Result<bool> generate(const fs::path& package, bool check, Workshop& workshop, const CommandContext& context)
{
    const std::string id = fs::weakly_canonical(package).filename().string();
    const auto made = TemporaryFolder::create("arena-generate");
    if (!made) {
        return fail(made.error());
    }
    context.out.status(printableLine(id) + ": running its generator");
    auto ran = runGenerator(package, workshop, made->path(), context.interruption.token());
    context.out.status({});
    if (!ran) {
        return fail(std::move(ran.error()));
    }
    const auto difference = compare(package, made->path());
    if (!difference) {
        return fail(difference.error());
    }
    tell(id, *difference, context.out);
    if (!check) {
        if (auto taken = takeOver(*difference, package, made->path()); !taken) {
            return fail(std::move(taken.error()));
        }
    }
    return difference->none();
}

} // namespace

int generateProblems(const GenerateProblemsOptions& options, Workshop& workshop, const ProblemPlaces& places, const CommandContext& context)
{
    int code = kAllGood;
    for (const std::string& named : options.problems) {
        const auto folder = findProblem(named, places);
        auto same = folder ? generate(*folder, options.check, workshop, context) : Result<bool>(fail(folder.error()));
        if (context.interruption.signal() != 0) {
            return context.interruption.exitCode();
        }
        if (!same) {
            code = complain(context.err, std::move(same.error()).during(named));
        } else if (options.check && !*same && code == kAllGood) {
            code = kNotAsExpected;
        }
    }
    return code;
}

} // namespace ca::cli
