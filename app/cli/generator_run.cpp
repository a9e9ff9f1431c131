// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/generator_run.h"

#include "app/cli/printable.h"
#include "core/base/files.h"
#include "core/package/format_names.h"
#include "core/package/source_tree.h"

#include <fmt/format.h>

namespace ca::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kGenerator = "generators/generate.py";
constexpr std::string_view kLanguage = "python";
constexpr std::string_view kMade = "data.zip";
constexpr std::chrono::seconds kLongestRun{300};
constexpr std::chrono::seconds kLongestOpening{120};
constexpr std::size_t kMostErrors = 4000; // bytes

/// The package is read-only where it is put, and generators write beside themselves: they get a copy. What they made goes home
/// as one file.
constexpr std::string_view kWrapper = R"(import os, shutil, subprocess, sys, zipfile
shutil.copytree("/box/package", "package")
code = subprocess.call([sys.executable, "generators/generate.py"], cwd="package", stdin=subprocess.DEVNULL)
if code != 0:
    sys.exit(1)
with zipfile.ZipFile("data.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
    for folder, _, files in os.walk("package/data"):
        for name in files:
            path = os.path.join(folder, name)
            made.write(path, os.path.relpath(path, "package"))
)";

/// Tests are what the generator is to make; settings beside them it may find there.
bool isTest(std::string_view name)
{
    return name.starts_with("data/") && (name.ends_with(".in") || name.ends_with(".ans"));
}

Result<void> putPackage(Session& session, const fs::path& package)
{
    const auto tree = SourceTree::open(package);
    if (!tree) {
        return fail(tree.error());
    }
    for (const SourceEntry& entry : (*tree)->entries()) {
        if (entry.kind != SourceEntry::Kind::File || !isFormatPath(entry.name) || isTest(entry.name)) {
            continue;
        }
        auto put = session.put({Area::Box, "package/" + entry.name, Content(package / entry.name), entry.executable});
        if (!put) {
            return put;
        }
    }
    return session.put({Area::Box, "generate.py", Content(std::string(kWrapper)), false});
}

RunSpec specOf(const Language& language)
{
    RunSpec spec;
    spec.argv = {"python3", "/box/generate.py"};
    spec.env = language.env;
    spec.limits.cpu = kLongestRun;
    spec.limits.wall = 2 * kLongestRun;
    spec.limits.memory = mib(1024);
    spec.limits.fileSize = mib(256);
    spec.collect = {std::string(kMade)};
    spec.collectLimit = mib(64);
    return spec;
}

struct Made {
    std::string errors;
    std::optional<std::string> archive;
    RunOutcome outcome;
};

Result<Made> runToItsEnd(Session& session, const RunSpec& spec, const std::stop_token& stop)
{
    auto run = session.start(spec);
    if (!run) {
        return fail(std::move(run.error()));
    }
    Made made;
    const SteadyTime deadline = std::chrono::steady_clock::now() + 3 * kLongestRun;
    for (;;) {
        auto event = session.next(deadline, stop);
        if (!event) {
            return fail(std::move(event.error()));
        }
        if (auto* file = std::get_if<CollectedFile>(&*event)) {
            if (file->clipped) {
                return fail(Fault::BadInput, "the generator makes more than can be taken out of the sandbox (64 MiB, packed)");
            }
            made.archive = std::move(file->bytes);
        } else if (const auto* chunk = std::get_if<OutputChunk>(&*event)) {
            made.errors += chunk->stream == Stream::Err ? chunk->bytes.substr(0, kMostErrors - std::min(kMostErrors, made.errors.size())) : "";
        } else {
            made.outcome = std::get<RunFinished>(*event).outcome;
            return made;
        }
    }
}

Result<void> unpackMade(const std::string& archive, const fs::path& folder)
{
    const auto scratch = TemporaryFolder::create("arena-generate");
    if (!scratch) {
        return fail(scratch.error());
    }
    const fs::path file = scratch->path() / kMade;
    if (auto written = writeFileAtomically(file, archive); !written) {
        return written;
    }
    const auto tree = SourceTree::open(file);
    if (!tree) {
        return fail(tree.error());
    }
    Placement placement;
    for (const SourceEntry& entry : (*tree)->entries()) {
        if (entry.kind == SourceEntry::Kind::File && isFormatPath(entry.name)) {
            placement[entry.name] = entry.name;
        }
    }
    return (*tree)->extract(placement, folder);
}

} // namespace

Result<void> runGenerator(const fs::path& package, Workshop& workshop, const fs::path& folder, const std::stop_token& stop)
{
    const auto language = workshop.languages().find(kLanguage);
    std::error_code error;
    if (!fs::is_regular_file(package / kGenerator, error) || !language) {
        return fail(Fault::NotFound, fmt::format("it has no {}", kGenerator), "A generator writes all of data/, the same bytes every time.");
    }
    const RunSpec spec = specOf(*language);
    auto session = workshop.sessions().open({language, spec.limits.memory, spec.limits.processes},
                                            std::chrono::steady_clock::now() + kLongestOpening, stop);
    if (!session) {
        return fail(std::move(session.error()));
    }
    if (auto put = putPackage(**session, package); !put) {
        return put;
    }
    auto made = runToItsEnd(**session, spec, stop);
    (*session)->close();
    if (!made) {
        return fail(std::move(made.error()));
    }
    if (made->outcome.stop != StopCause::Exited || made->outcome.exitCode != 0 || !made->archive) {
        const std::size_t last = made->errors.find_last_not_of('\n') + 1; // npos + 1 is 0
        return fail(Fault::BadInput, fmt::format("{} failed{}{}", kGenerator, last == 0 ? "" : ": ", made->errors.substr(0, last)));
    }
    return unpackMade(*made->archive, folder);
}

} // namespace ca::cli
