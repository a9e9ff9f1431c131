// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/setting.h"

#include <condition_variable>
#include <mutex>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;

constexpr auto kDeadline = 120s;
constexpr Bytes kSessionMemory = mib(256);

} // namespace

std::string_view nameOf(SandboxChoice kind)
{
    return kind == SandboxChoice::Docker ? "docker" : kind == SandboxChoice::Embedded ? "embedded" : "auto";
}

Setting::Setting(Workshop& workshop, std::vector<SandboxChoice> kinds, const BenchOptions& options, Console& progress, std::stop_token stop)
    : m_workshop(workshop)
    , m_kinds(std::move(kinds))
    , m_quick(options.quick)
    , m_serverLoad(options.server)
    , m_progress(progress)
    , m_stop(std::move(stop))
{
}

Result<std::shared_ptr<const Language>> Setting::language(const std::string& id) const
{
    auto language = m_workshop.languages().find(id);
    if (!language) {
        return fail(Fault::NotFound, fmt::format("there is no language \"{}\"", id));
    }
    return language;
}

Result<const Probe*> Setting::probe()
{
    if (!m_probe) {
        auto compiled = Probe::compile();
        if (!compiled) {
            return fail(std::move(compiled.error()));
        }
        m_probe = std::make_unique<Probe>(std::move(*compiled));
    }
    return m_probe.get();
}

Result<std::vector<std::string>> Setting::barePython()
{
    auto files = probe();
    if (!files) {
        return fail(std::move(files.error()));
    }
    const std::filesystem::path source = (*files)->folder() / "solution.py";
    if (auto written = writeFileAtomically(source, kPythonSolution); !written) {
        return fail(std::move(written.error()));
    }
    return std::vector<std::string>{"/usr/bin/python3", source.string()};
}

Result<void> Setting::settle(std::chrono::milliseconds pause) const
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, m_stop, pause, [] { return false; });
    return m_stop.stop_requested() ? Result<void>(fail(Fault::Cancelled, "the benchmark was interrupted")) : Result<void>{};
}

Result<std::vector<Row>> Setting::forEachKind(std::string_view name, const OfKind& measure)
{
    std::vector<Row> rows;
    for (const SandboxChoice kind : m_kinds) {
        tell(fmt::format("Measuring {} ({}) ...", name, nameOf(kind)));
        auto measured = measure(kind);
        if (!measured && m_stop.stop_requested()) {
            return measured;
        }
        if (measured) {
            rows.insert(rows.end(), measured->begin(), measured->end());
        } else {
            Row missing;
            missing.id = fmt::format("{}-{}", name, nameOf(kind));
            missing.what = fmt::format("{}, {}", name, nameOf(kind));
            missing.note = measured.error().what;
            rows.push_back(std::move(missing));
        }
    }
    return rows;
}

Result<std::unique_ptr<Session>> openWithProbe(Setting& setting, SessionFactory& factory)
{
    auto language = setting.language("python");
    auto probe = setting.probe();
    if (!language || !probe) {
        return fail(std::move(language ? probe.error() : language.error()));
    }
    auto session = factory.open({*language, kSessionMemory, 64}, std::chrono::steady_clock::now() + kDeadline, setting.stop());
    if (!session) {
        return session;
    }
    if (auto put = (*session)->put({Area::Box, "probe", Content((*probe)->bytes()), true}); !put) {
        return fail(std::move(put.error()));
    }
    return session;
}

RunSpec probeRun(std::string_view what)
{
    RunSpec spec;
    spec.argv = {"/box/probe", std::string(what)};
    spec.limits.cpu = 10s;
    spec.limits.wall = 10s;
    spec.limits.memory = kSessionMemory;
    return spec;
}

Result<RunOutcome> awaitRun(Session& session, RunId run, const std::stop_token& stop)
{
    const SteadyTime deadline = std::chrono::steady_clock::now() + kDeadline;
    for (;;) {
        auto event = session.next(deadline, stop);
        if (!event) {
            return fail(std::move(event.error()));
        }
        if (const auto* finished = std::get_if<RunFinished>(&*event); finished != nullptr && finished->run == run) {
            return finished->outcome;
        }
    }
}

} // namespace ca::cli::bench
