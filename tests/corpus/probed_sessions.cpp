// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/probed_sessions.h"

namespace ca::corpus {

namespace {

constexpr std::chrono::seconds kProbeDeadline{60};

class ProbedSession final : public Session {
public:
    ProbedSession(std::unique_ptr<Session> inner, const SessionRequest& request, const Content& probe, ProbeNotes& notes)
        : m_inner(std::move(inner))
        , m_request(request)
        , m_probe(probe)
        , m_notes(notes)
    {
    }
    ~ProbedSession() override { close(); }

    Result<void> put(const SandboxFile& file) override { return m_inner->put(file); }
    Result<RunId> start(const RunSpec& spec) override { return m_inner->start(spec); }
    Result<void> feed(RunId run, std::string_view bytes) override { return m_inner->feed(run, bytes); }
    Result<void> closeInput(RunId run) override { return m_inner->closeInput(run); }
    Result<void> resize(RunId run, std::uint16_t columns, std::uint16_t rows) override
    {
        return m_inner->resize(run, columns, rows);
    }
    Result<void> interrupt(RunId run) override { return m_inner->interrupt(run); }
    Result<SessionEvent> next(SteadyTime deadline, std::stop_token stop) override
    {
        return m_inner->next(deadline, std::move(stop));
    }
    Result<void> reset() override { return m_inner->reset(); }
    const SandboxInfo& info() const override { return m_inner->info(); }

    void close() noexcept override
    {
        if (m_open) {
            m_open = false;
            auto said = probe();
            m_notes.add(m_request.language.get(), said ? *said : "the sandbox did not survive: " + said.error().what);
        }
        m_inner->close();
    }

private:
    Result<std::string> probe()
    {
        if (auto put = m_inner->put({Area::Box, "leftovers-probe", m_probe, true}); !put) {
            return fail(std::move(put.error()));
        }
        RunSpec spec;
        spec.argv = {"/box/leftovers-probe"};
        spec.limits.memory = m_request.memory;
        const auto run = m_inner->start(spec);
        if (!run) {
            return fail(run.error());
        }
        return listen(*run);
    }

    Result<std::string> listen(RunId run)
    {
        const SteadyTime deadline = std::chrono::steady_clock::now() + kProbeDeadline;
        std::string said;
        for (;;) {
            auto event = m_inner->next(deadline, {});
            if (!event) {
                return fail(std::move(event.error()));
            }
            if (const auto* chunk = std::get_if<OutputChunk>(&*event); chunk != nullptr && chunk->run == run) {
                said += chunk->bytes;
            } else if (const auto* finished = std::get_if<RunFinished>(&*event); finished != nullptr && finished->run == run) {
                const bool ended = finished->outcome.stop == StopCause::Exited && finished->outcome.exitCode == 0;
                return ended ? said : said + " (the probe itself did not end well)";
            }
        }
    }

    std::unique_ptr<Session> m_inner;
    SessionRequest m_request;
    const Content& m_probe;
    ProbeNotes& m_notes;
    bool m_open = true;
};

} // namespace

void ProbeNotes::add(const Language* record, std::string text)
{
    const std::lock_guard lock(m_mutex);
    m_notes[record] = std::move(text);
}

std::string ProbeNotes::find(const Language* record) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_notes.find(record);
    return found == m_notes.end() ? std::string() : found->second;
}

Result<std::unique_ptr<Session>> ProbedSessions::open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop)
{
    auto inner = m_inner.open(request, deadline, std::move(stop));
    if (!inner) {
        return fail(std::move(inner.error()));
    }
    return std::make_unique<ProbedSession>(*std::move(inner), request, m_probe, m_notes);
}

} // namespace ca::corpus
