// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/scripted_sessions.h"

#include "core/base/files.h"

#include <deque>

namespace ca::corpus {

namespace {

class ScriptedSession final : public Session {
public:
    explicit ScriptedSession(const CorpusCase& scripted)
        : m_case(scripted)
    {
        m_info.kind = "fake";
    }

    Result<void> put(const SandboxFile&) override { return {}; }
    Result<RunId> start(const RunSpec& spec) override
    {
        const RunId run{++m_runs};
        if (spec.kind == RunKind::Compile) {
            finish(run, m_case.header.script.ofCompiler ? m_case.header.script.outcome : RunOutcome{});
            return run;
        }
        if (auto said = text(m_test++); !said) {
            return fail(std::move(said.error()));
        } else if (!said->empty()) {
            m_events.emplace_back(OutputChunk{run, Stream::Out, *std::move(said)});
        }
        finish(run, m_case.header.script.outcome);
        return run;
    }
    Result<void> feed(RunId, std::string_view) override { return {}; }
    Result<void> closeInput(RunId) override { return {}; }
    Result<void> resize(RunId, std::uint16_t, std::uint16_t) override { return {}; }
    Result<void> interrupt(RunId) override { return {}; }
    Result<SessionEvent> next(SteadyTime, std::stop_token) override
    {
        if (m_events.empty()) {
            return fail(Fault::Timeout, "the script has no more events");
        }
        SessionEvent event = std::move(m_events.front());
        m_events.pop_front();
        return event;
    }
    Result<void> reset() override { return {}; }
    void close() noexcept override { }
    const SandboxInfo& info() const override { return m_info; }

private:
    Result<std::string> text(std::size_t test) const
    {
        switch (m_case.header.script.says) {
        case Script::Says::Other:
            return std::string("something else entirely\n");
        case Script::Says::Nothing:
            return std::string();
        case Script::Says::Answer:
            break;
        }
        const Content& answer = m_case.submission.problem->tests.at(test).answer;
        return answer.text() ? Result<std::string>(*answer.text()) : readFile(answer.file(), mib(64));
    }

    void finish(RunId run, const RunOutcome& outcome) { m_events.emplace_back(RunFinished{run, outcome, std::nullopt}); }

    const CorpusCase& m_case;
    SandboxInfo m_info;
    std::uint32_t m_runs = 0;
    std::size_t m_test = 0;
    std::deque<SessionEvent> m_events;
};

} // namespace

ScriptedSessions::ScriptedSessions(const std::vector<CorpusCase>& cases)
{
    for (const CorpusCase& each : cases) {
        m_cases[each.submission.language.get()] = &each;
    }
}

Result<std::unique_ptr<Session>> ScriptedSessions::open(const SessionRequest& request, SteadyTime, std::stop_token)
{
    return std::make_unique<ScriptedSession>(*m_cases.at(request.language.get()));
}

} // namespace ca::corpus
