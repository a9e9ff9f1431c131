// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/run_watch.h"

namespace ca {

namespace {

/// The sandbox notices a flood after reading it, so a little more than both streams' limits is honest.
constexpr Bytes kSlack = mib(1);

RunId runOf(const SessionEvent& event)
{
    return std::visit([](const auto& e) { return e.run; }, event);
}

} // namespace

RunWatch::RunWatch(Session& session, RunId run, Bytes outputLimit, SteadyTime deadline, std::size_t files)
    : m_session(session)
    , m_run(run)
    , m_deadline(deadline)
    , m_allowance((outputLimit + outputLimit + kSlack).count())
    , m_files(files)
{
}

Result<SessionEvent> RunWatch::next(const std::stop_token& stop)
{
    Result<SessionEvent> event = m_session.next(m_deadline, stop);
    if (!event && event.error().fault == Fault::Timeout) {
        return fail(Fault::Broken, "the sandbox did not answer in time");
    }
    if (event) {
        if (Result<void> plausible = examine(*event); !plausible) {
            return fail(std::move(plausible.error()));
        }
    }
    return event;
}

Result<void> RunWatch::examine(const SessionEvent& event)
{
    if (runOf(event) != m_run) {
        return fail(Fault::Broken, "the sandbox answered for a run that is not under way");
    }
    if (const auto* chunk = std::get_if<OutputChunk>(&event)) {
        if (chunk->bytes.size() > m_allowance) {
            return fail(Fault::Broken, "the sandbox sent more output than it may");
        }
        m_allowance -= chunk->bytes.size();
    } else if (std::holds_alternative<CollectedFile>(event)) {
        if (m_files == 0) {
            return fail(Fault::Broken, "the sandbox handed back a file that nobody asked for");
        }
        --m_files;
    } else if (std::get<RunFinished>(event).outcome.stop == StopCause::Interrupted) {
        return fail(Fault::Broken, "the run was interrupted inside the sandbox");
    }
    return {};
}

void KeptOutput::append(std::string_view bytes)
{
    const std::size_t room = m_limit - m_bytes.size();
    m_bytes.append(bytes.substr(0, room));
    m_clipped = m_clipped || bytes.size() > room;
}

} // namespace ca
