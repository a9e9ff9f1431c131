// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/debian_root.h"

#include "core/base/files.h"
#include "sandbox/session/child_process.h"
#include "sandbox/session/dockerfile.h"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

/// In the context's folder: mmdebstrap's temporary files, so that even those it forgets when it is stopped go with ours.
constexpr std::string_view kWork = "work";

/// For a shell: within single quotes everything but the quote itself is itself.
std::string quoted(const fs::path& path)
{
    std::string out = "'";
    for (const char c : path.string()) {
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out + "'";
}

/// Downloads of earlier builds into the root's cache, and new ones out of it. A root user links; in a user namespace our files
/// may not be readable, so mmdebstrap's own hooks pass them through the process outside.
std::vector<std::string> cacheHooks(const DebianRootOptions& options)
{
    constexpr std::string_view archives = "/var/cache/apt/archives";
    if (!options.privileged) {
        return {fmt::format("--setup-hook=sync-in {} {}", quoted(options.packages), archives),
                fmt::format("--extract-hook=sync-out {} {}", archives, quoted(options.packages))};
    }
    const std::string kept = quoted(options.packages);
    return {fmt::format("--setup-hook=find {} -name '*.deb' -exec ln -s -t \"$1{}\" {{}} +", kept, archives),
            // Renamed when complete, as another build may be looking.
            fmt::format("--extract-hook=find \"$1{}\" -name '*.deb' -type f | while read -r deb; do new={}/.$$-$(basename \"$deb\"); "
                        "cp \"$deb\" \"$new\" && mv \"$new\" {}/\"$(basename \"$deb\")\"; done",
                        archives, kept, kept)};
}

Result<TemporaryFolder> makeContext(const Recipe& recipe)
{
    auto folder = TemporaryFolder::create("codearena-image");
    if (!folder) {
        return folder;
    }
    auto files = recipe.files;
    files.emplace_back("keep", keepList(recipe));
    files.emplace_back("drop", dropList(recipe));
    for (const auto& [name, content] : files) {
        if (auto written = writeFileAtomically(folder->path() / name, content); !written) {
            return fail(std::move(written.error()));
        }
    }
    std::error_code error;
    fs::create_directory(folder->path() / kWork, error);
    // In a user namespace root is another user.
    fs::permissions(folder->path(), fs::perms(0755), error);
    return folder;
}

/// The last errors that mmdebstrap and the programs it started reported.
class Complaints {
public:
    void hear(std::string_view line)
    {
        if (!line.starts_with("I: ") && !line.starts_with("W: ") && !line.empty()) {
            m_last[m_count++ % m_last.size()] = line;
        }
    }
    [[nodiscard]] std::string text() const
    {
        std::vector<std::string> lines;
        for (std::size_t i = m_count > m_last.size() ? m_count - m_last.size() : 0; i < m_count; ++i) {
            lines.push_back(m_last[i % m_last.size()]);
        }
        return fmt::format("{}", fmt::join(lines, "; "));
    }

private:
    std::array<std::string, 4> m_last;
    std::size_t m_count = 0;
};

Error explained(Error error)
{
    if (error.fault == Fault::Unavailable) {
        error.hint = "Install the package mmdebstrap, or build from a registry.";
    }
    return error;
}

Error explained(const Recipe& recipe, const DebianRootOptions& options, const Complaints& complaints)
{
    return {Fault::Unavailable, fmt::format("mmdebstrap could not make the root of {}: {}", recipe.root, complaints.text()),
            options.privileged ? "Check that Debian's mirror can be reached (apt-get update)."
                               : "Check that Debian's mirror can be reached, and that you have subordinate user ids "
                                 "(/etc/subuid, package uidmap), or build as root."};
}

} // namespace

std::optional<WorkStep> stepIn(std::string_view line)
{
    struct Mark {
        std::string_view begin;
        std::string_view within;
        std::string_view what;
        double fraction;
    };
    static constexpr std::array<Mark, 6> marks{{{"I: running apt-get update", "", "Reading package lists", 0.05},
                                                {"I: downloading packages", "", "Fetching packages", 0.15},
                                                {"I: extracting archives", "", "Unpacking", 0.40},
                                                {"I: running --extract-hook", "/setup.sh", "Preparing the toolchain", 0.55},
                                                {"I: running --extract-hook", "/finish.sh", "Removing what is not needed", 0.80},
                                                {"I: creating tarball", "", "Packing", 0.85}}};
    for (const Mark& mark : marks) {
        if (line.starts_with(mark.begin) && line.find(mark.within) != std::string_view::npos) {
            return WorkStep{std::string(mark.what), mark.fraction};
        }
    }
    return std::nullopt;
}

std::vector<std::string> debootstrapCommand(const Recipe& recipe, const DebianRootOptions& options, const fs::path& context,
                                            const fs::path& tar)
{
    std::vector<std::string> argv{"mmdebstrap", "--variant=extract", options.privileged ? "--mode=root" : "--mode=unshare", "--format=tar",
                                  // finish.sh leaves less than they would, and device files are the container engine's.
                                  "--skip=cleanup,output/dev", fmt::format("--include={}", fmt::join(recipe.packages, ",")),
                                  fmt::format("--setup-hook=sh {} \"$1\"", quoted(context / "layout.sh"))};
    const auto hooks = cacheHooks(options);
    argv.insert(argv.end(), hooks.begin(), hooks.end());
    if (fs::exists(context / "setup.sh")) {
        argv.push_back(fmt::format("--extract-hook=sh {} \"$1\"", quoted(context / "setup.sh")));
    }
    argv.push_back(fmt::format("--extract-hook=sh {} \"$1\" {}", quoted(context / "finish.sh"), quoted(context)));
    argv.emplace_back(kDebianSuite);
    argv.push_back(tar.string());
    argv.insert(argv.end(), options.sources.begin(), options.sources.end());
    return argv;
}

Result<void> makeDebianRoot(const Recipe& recipe, const DebianRootOptions& options, const fs::path& tar, const OnWorkStep& onStep,
                            std::stop_token stop)
{
    std::error_code error;
    fs::create_directories(options.packages, error);
    auto context = makeContext(recipe);
    if (!context) {
        return fail(std::move(context.error()));
    }
    const fs::path partial = tar.string() + ".partial";
    Complaints complaints;
    const auto status = runChild({debootstrapCommand(recipe, options, context->path(), partial),
                                  {"LC_ALL=C.UTF-8", fmt::format("TMPDIR={}", (context->path() / kWork).string())}},
                                 [&](std::string_view line) {
                                     complaints.hear(line);
                                     if (const auto step = stepIn(line); step && onStep) {
                                         onStep(*step);
                                     }
                                 },
                                 stop);
    if (status && *status == 0) {
        fs::rename(partial, tar, error);
        return error ? fail(Fault::Internal, fmt::format("keeping {}: {}", tar.string(), error.message())) : Result<void>();
    }
    fs::remove(partial, error);
    return fail(status ? explained(recipe, options, complaints) : explained(status.error()));
}

} // namespace ca
