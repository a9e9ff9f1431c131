// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/judging/judges.h"

#include "app/server/judging/assignment.h"
#include "app/server/judging/test_view.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include <fmt/format.h>

namespace ca::server {

namespace {

constexpr int kMostDoublings = 3; // of the pause between two tries

} // namespace

class Judges::Impl {
public:
    Impl(JudgesOptions options, Ledger& ledger, Engine& engine, const Clock& clock, Preparation prepare);
    ~Impl();

    void cancel(std::string_view id);
    void stop(Millis grace);
    [[nodiscard]] JudgeFigures figures() const;

private:
    using AssignmentPtr = std::shared_ptr<Assignment>;

    // The dispatcher's
    void loop();
    void takeJobs();
    [[nodiscard]] std::size_t room();
    void begin(Job job);
    void judge(const AssignmentPtr& assignment, Submission submission);
    void tick();
    void noteHeld(const std::vector<HeldLease>& held);
    [[nodiscard]] std::vector<AssignmentPtr> unwritten();

    // Any thread's
    void finished(const AssignmentPtr& assignment, const SubmissionResult& result);
    void write(const AssignmentPtr& assignment);
    void written(const AssignmentPtr& assignment, const Result<bool>& counts);
    void callOff(Assignment& assignment); // under the mutex
    [[nodiscard]] Conclusion concluded(const Assignment& assignment, const SubmissionResult& result); // under the mutex
    void count(const Assignment& assignment);

    const JudgesOptions m_options;
    Ledger& m_ledger;
    Engine& m_engine;
    const Clock& m_clock;
    const Preparation m_prepare;

    mutable std::mutex m_mutex;
    std::condition_variable m_gone; // an assignment, or the dispatcher's wish to go on
    std::map<std::int64_t, AssignmentPtr> m_held; // by the number of the lease
    JudgeFigures m_figures;
    bool m_stopping = false;  // takes no more
    bool m_goingHome = false; // and finishes none
    std::optional<SteadyTime> m_noSandboxSince;
    SteadyTime m_nextTry; // while there is none
    SteadyTime m_lastTick;
    std::jthread m_dispatcher; // last: it uses all of the above
};

Judges::Impl::Impl(JudgesOptions options, Ledger& ledger, Engine& engine, const Clock& clock, Preparation prepare)
    : m_options(std::move(options))
    , m_ledger(ledger)
    , m_engine(engine)
    , m_clock(clock)
    , m_prepare(std::move(prepare))
    , m_lastTick(clock.now())
    , m_dispatcher([this] { loop(); })
{
    m_ledger.setJudging(true);
}

Judges::Impl::~Impl()
{
    stop(Millis(0));
}

void Judges::Impl::loop()
{
    for (;;) {
        const std::uint64_t heard = m_ledger.jobsBell().rings();
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping && m_held.empty()) {
                return;
            }
        }
        takeJobs();
        if (m_clock.now() - m_lastTick >= m_options.tick) {
            m_lastTick = m_clock.now();
            tick();
        }
        m_ledger.jobsBell().wait(heard, std::min(m_options.poll, m_options.tick), {});
    }
}

void Judges::Impl::takeJobs()
{
    const std::size_t most = room();
    if (most == 0 || !m_ledger.hasWork()) {
        return;
    }
    auto jobs = m_ledger.lease(m_options.owner, most);
    if (!jobs) {
        m_options.log(fmt::format("no jobs could be taken: {}", jobs.error().what));
        return;
    }
    for (Job& job : *jobs) {
        begin(std::move(job));
    }
}

/// For how many more jobs.
std::size_t Judges::Impl::room()
{
    const std::lock_guard lock(m_mutex);
    const std::size_t most = m_noSandboxSince ? 1 : m_options.atOnce;
    const bool waits = m_noSandboxSince && m_clock.now() < m_nextTry;
    return m_stopping || waits || m_held.size() >= most ? 0 : most - m_held.size();
}

void Judges::Impl::begin(Job job)
{
    auto submission = m_prepare(job);
    const auto assignment = std::make_shared<Assignment>(std::move(job), submission ? submission->problem : nullptr, m_clock.now());
    {
        const std::lock_guard lock(m_mutex);
        m_held.emplace(assignment->job.lease.number, assignment);
    }
    if (submission) {
        judge(assignment, std::move(*submission));
        return;
    }
    m_options.log(fmt::format("submission {} cannot be judged: {}", assignment->job.id, submission.error().what));
    {
        const std::lock_guard lock(m_mutex);
        assignment->conclusion = Ending{Verdict::JudgeError, {}, {}, 0, verdictMessage(SubmissionResult(), {}, {}), {}};
    }
    write(assignment);
}

void Judges::Impl::judge(const AssignmentPtr& assignment, Submission submission)
{
    const SubmissionId id = m_engine.submit(std::move(submission), [this, assignment](const JudgeEvent& event) {
        if (const auto* end = std::get_if<SubmissionFinished>(&event.what)) {
            finished(assignment, end->result);
        } else {
            hear(*assignment, m_ledger, event);
        }
    });
    const std::lock_guard lock(m_mutex);
    assignment->inEngine = id;
    if (assignment->unwanted || m_goingHome) {
        callOff(*assignment);
    }
}

void Judges::Impl::callOff(Assignment& assignment)
{
    assignment.unwanted = true;
    if (assignment.inEngine) {
        m_engine.cancel(*assignment.inEngine);
    }
}

void Judges::Impl::finished(const AssignmentPtr& assignment, const SubmissionResult& result)
{
    if (result.verdict == Verdict::JudgeError) {
        m_options.log(fmt::format("submission {}, attempt {}: {}", assignment->job.id, assignment->job.attempt, result.message));
    }
    {
        const std::lock_guard lock(m_mutex);
        assignment->conclusion = concluded(*assignment, result);
    }
    write(assignment);
}

Conclusion Judges::Impl::concluded(const Assignment& assignment, const SubmissionResult& result)
{
    // Whoever calls off for us, not for the user, has judged nothing.
    if (result.verdict == Verdict::Cancelled && !assignment.cancelled) {
        return Return{};
    }
    m_figures.faultsInARow = result.verdict == Verdict::JudgeError ? m_figures.faultsInARow + 1 : 0;
    if (!result.noSandbox) {
        m_noSandboxSince.reset();
        return conclude(assignment, result, m_options.pause);
    }
    const SteadyTime now = m_clock.now();
    m_noSandboxSince = m_noSandboxSince.value_or(now);
    m_nextTry = now + m_options.pause * (1 << std::min(m_figures.faultsInARow - 1, kMostDoublings));
    return now - *m_noSandboxSince < m_options.outage ? Conclusion(Return{}) : conclude(assignment, result, m_options.pause);
}

/// The conclusion does not change any more.
void Judges::Impl::write(const AssignmentPtr& assignment)
{
    const auto told = [this, assignment](const Result<bool>& counts) { written(assignment, counts); };
    if (const auto* ending = std::get_if<Ending>(&*assignment->conclusion)) {
        m_ledger.finish(assignment->job.lease, *ending, told);
    } else {
        m_ledger.giveBack(assignment->job.lease, std::get<Return>(*assignment->conclusion), told);
    }
}

void Judges::Impl::written(const AssignmentPtr& assignment, const Result<bool>& counts)
{
    if (!counts) {
        m_options.log(fmt::format("the end of submission {} cannot be written: {}", assignment->job.id, counts.error().what));
    }
    {
        const std::lock_guard lock(m_mutex);
        // Whoever goes home leaves what cannot be written to those who come later.
        assignment->unwritten = !counts && !m_goingHome;
        if (assignment->unwritten) {
            return;
        }
        if (counts.value_or(false)) {
            count(*assignment);
        }
        m_held.erase(assignment->job.lease.number);
        m_gone.notify_all(); // under the lock: the waiting one may destroy this
        m_ledger.jobsBell().ring(); // there is room for another
    }
}

void Judges::Impl::count(const Assignment& assignment)
{
    const auto* ending = std::get_if<Ending>(&*assignment.conclusion);
    if (ending == nullptr) {
        m_figures.retries += std::get<Return>(*assignment.conclusion).why == Return::Why::Failed ? 1 : 0;
        return;
    }
    ++m_figures.verdicts[ending->verdict];
    m_figures.judging.add(std::chrono::duration_cast<Millis>(m_clock.now() - assignment.begun));
    m_figures.total.add(std::chrono::duration_cast<Millis>(std::chrono::system_clock::now() - assignment.job.acceptedAt));
}

/// What the dead have is freed, our own leases are renewed, those that were lost or cancelled from elsewhere are noticed, and what could not be written is tried again.
void Judges::Impl::tick()
{
    if (const auto freed = m_ledger.freeWhatTheDeadHave(); !freed) {
        m_options.log(fmt::format("what dead processes had leased cannot be freed: {}", freed.error().what));
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_held.empty()) {
            return;
        }
    }
    if (const auto held = m_ledger.renew(m_options.owner)) {
        noteHeld(*held);
    } else {
        m_options.log(fmt::format("leases could not be renewed: {}", held.error().what));
    }
    for (const AssignmentPtr& assignment : unwritten()) {
        write(assignment);
    }
}

void Judges::Impl::noteHeld(const std::vector<HeldLease>& held)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [number, assignment] : m_held) {
        if (assignment->conclusion) {
            continue; // on its way to the ledger, which knows what it is worth
        }
        const auto found = std::find_if(held.begin(), held.end(), [&](const HeldLease& one) { return one.lease == assignment->job.lease; });
        if (found == held.end() && !assignment->lost) {
            assignment->lost = true;
            ++m_figures.lost;
            callOff(*assignment);
        } else if (found != held.end() && found->cancelled && !assignment->cancelled) {
            assignment->cancelled = true;
            callOff(*assignment);
        }
    }
}

std::vector<Judges::Impl::AssignmentPtr> Judges::Impl::unwritten()
{
    const std::lock_guard lock(m_mutex);
    std::vector<AssignmentPtr> found;
    for (const auto& [number, assignment] : m_held) {
        if (assignment->unwritten) {
            assignment->unwritten = false;
            found.push_back(assignment);
        }
    }
    return found;
}

void Judges::Impl::cancel(std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [number, assignment] : m_held) {
        if (assignment->job.id == id) {
            assignment->cancelled = true;
            callOff(*assignment);
        }
    }
}

void Judges::Impl::stop(Millis grace)
{
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_gone.wait_for(lock, grace, [this] { return m_held.empty(); });
    m_goingHome = true;
    for (const auto& [number, assignment] : m_held) {
        callOff(*assignment);
    }
    std::erase_if(m_held, [](const auto& held) { return held.second->unwritten; });
    m_gone.wait(lock, [this] { return m_held.empty(); });
    lock.unlock();
    m_ledger.jobsBell().ring();
    if (m_dispatcher.joinable()) {
        m_dispatcher.join();
        m_ledger.setJudging(false);
    }
}

JudgeFigures Judges::Impl::figures() const
{
    const std::lock_guard lock(m_mutex);
    JudgeFigures figures = m_figures;
    figures.held = m_held.size();
    return figures;
}

Judges::Judges(JudgesOptions options, Ledger& ledger, Engine& engine, const Clock& clock, Preparation prepare)
    : m_impl(std::make_unique<Impl>(std::move(options), ledger, engine, clock, std::move(prepare)))
{
}

Judges::~Judges() = default;

void Judges::cancel(std::string_view id)
{
    m_impl->cancel(id);
}

void Judges::stop(Millis grace)
{
    m_impl->stop(grace);
}

JudgeFigures Judges::figures() const
{
    return m_impl->figures();
}

} // namespace ca::server
