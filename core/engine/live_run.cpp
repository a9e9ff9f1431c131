// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/live_run.h"

#include "core/engine/commands.h"
#include "core/engine/compilation.h"
#include "core/engine/program.h"

namespace ca {

namespace {

constexpr Bytes kKeptDiagnostics = kib(256);

bool leavesRunning(Fault fault)
{
    return fault == Fault::Timeout || fault == Fault::Cancelled;
}

} // namespace

LiveRun::LiveRun(std::unique_ptr<Session> session)
    : m_session(std::move(session))
    , m_sandbox(m_session->info())
{
}

Result<std::unique_ptr<LiveRun>> LiveRun::start(SessionFactory& sessions, const LiveRunSpec& spec, SteadyTime deadline,
                                                std::stop_token stop)
{
    auto session = sessions.open(sessionRequest(spec.language, runLimits(*spec.language, spec.limits)), deadline, stop);
    if (!session) {
        return fail(std::move(session.error()));
    }
    std::unique_ptr<LiveRun> live(new LiveRun(*std::move(session)));
    if (auto begun = live->begin(spec, deadline, stop); !begun) {
        return fail(std::move(begun.error()));
    }
    return live;
}

Result<void> LiveRun::begin(const LiveRunSpec& spec, SteadyTime deadline, const std::stop_token& stop)
{
    const Limits limits = runLimits(*spec.language, spec.limits);
    if (auto put = putProgram(*m_session, loneSource(*spec.language, spec.source)); !put) {
        return put;
    }
    auto runnable = compileSource(spec, limits, deadline, stop);
    if (!runnable) {
        return fail(std::move(runnable.error()));
    }
    if (!*runnable) {
        m_session.reset();
        return {};
    }
    RunSpec run = runSpec(*spec.language, limits, {spec.language->sourceFile});
    run.argv.insert(run.argv.end(), spec.arguments.begin(), spec.arguments.end());
    run.inputMode = spec.terminal ? RunInput::Pty : RunInput::Live;
    auto started = m_session->start(run);
    if (!started) {
        return fail(std::move(started.error()));
    }
    m_run = *started;
    m_running = true;
    return {};
}

Result<bool> LiveRun::compileSource(const LiveRunSpec& spec, const Limits& limits, SteadyTime deadline,
                                    const std::stop_token& stop)
{
    if (!spec.language->compile) {
        return true;
    }
    auto compiled = compileIn(*m_session, compileSpec(*spec.language, limits, {spec.language->sourceFile}), kKeptDiagnostics, deadline, stop);
    if (!compiled) {
        return fail(std::move(compiled.error()));
    }
    if (compiled->ok) {
        return true;
    }
    m_compile = *std::move(compiled);
    return false;
}

Result<void> LiveRun::feed(std::string_view bytes)
{
    return m_running ? m_session->feed(m_run, bytes) : Result<void>{};
}

Result<void> LiveRun::closeInput()
{
    return m_running ? m_session->closeInput(m_run) : Result<void>{};
}

Result<void> LiveRun::resize(std::uint16_t columns, std::uint16_t rows)
{
    return m_running ? m_session->resize(m_run, columns, rows) : Result<void>{};
}

Result<void> LiveRun::interrupt()
{
    return m_running ? m_session->interrupt(m_run) : Result<void>{};
}

Result<SessionEvent> LiveRun::next(SteadyTime deadline, std::stop_token stop)
{
    if (!m_running) {
        return fail(Fault::BadInput, "the program has ended");
    }
    auto event = m_session->next(deadline, std::move(stop));
    const bool ended = event ? std::holds_alternative<RunFinished>(*event) : !leavesRunning(event.error().fault);
    if (ended) {
        m_running = false;
        m_session.reset();
    }
    return event;
}

} // namespace ca
