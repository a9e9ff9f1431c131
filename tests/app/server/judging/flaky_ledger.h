// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A ledger whose disk is full for a while: what ends a job cannot be written. Everything else works.
#pragma once

#include "app/server/ledger/ledger.h"

#include <atomic>

namespace ca::server::test {

class FlakyLedger final : public Ledger {
public:
    explicit FlakyLedger(Ledger& real) : m_real(real) {}

    std::atomic<bool> isFull = false;
    std::atomic<int> refused = 0;

    [[nodiscard]] Result<Acceptance> accept(const NewSubmission& submission) override { return m_real.accept(submission); }
    [[nodiscard]] Result<std::optional<SubmissionRecord>> find(std::string_view id) const override { return m_real.find(id); }
    [[nodiscard]] Result<RecordPage> history(std::string_view session, std::size_t limit, std::size_t offset) const override
    {
        return m_real.history(session, limit, offset);
    }
    [[nodiscard]] Result<Cancelling> cancel(std::string_view id) override { return m_real.cancel(id); }
    [[nodiscard]] Result<LedgerCounts> counts() const override { return m_real.counts(); }
    [[nodiscard]] Result<LedgerSize> size() const override { return m_real.size(); }
    [[nodiscard]] std::size_t judgingProcesses() const override { return m_real.judgingProcesses(); }
    [[nodiscard]] Result<Forgotten> forget(const Forgetting& what) override { return m_real.forget(what); }
    void setJudging(bool judging) override { m_real.setJudging(judging); }
    [[nodiscard]] Result<std::vector<LoggedEvent>> events(std::string_view id, std::uint64_t after) const override
    {
        return m_real.events(id, after);
    }
    [[nodiscard]] Result<std::vector<TailedEvent>> tail(std::int64_t after, std::size_t most) const override { return m_real.tail(after, most); }
    [[nodiscard]] Result<std::int64_t> lastPosition() const override { return m_real.lastPosition(); }
    [[nodiscard]] std::int64_t version() const override { return m_real.version(); }
    [[nodiscard]] Result<std::vector<Job>> lease(const std::string& owner, std::size_t most) override { return m_real.lease(owner, most); }
    [[nodiscard]] Result<void> freeWhatTheDeadHave() override { return m_real.freeWhatTheDeadHave(); }
    [[nodiscard]] bool hasWork() const override { return m_real.hasWork(); }
    [[nodiscard]] Result<std::vector<HeldLease>> renew(const std::string& owner) override { return m_real.renew(owner); }

    void record(const Lease& lease, std::variant<HasStarted, wire::TestView> what) override
    {
        if (!isFull) { // nobody hears when it is
            m_real.record(lease, std::move(what));
        }
    }

    void finish(const Lease& lease, Ending ending, std::function<void(Result<bool>)> told) override
    {
        if (isFull) {
            refuse(told);
        } else {
            m_real.finish(lease, std::move(ending), std::move(told));
        }
    }

    void giveBack(const Lease& lease, Return why, std::function<void(Result<bool>)> told) override
    {
        if (isFull) {
            refuse(told);
        } else {
            m_real.giveBack(lease, std::move(why), std::move(told));
        }
    }

    [[nodiscard]] Bell& jobsBell() override { return m_real.jobsBell(); }
    [[nodiscard]] Bell& eventsBell() override { return m_real.eventsBell(); }

private:
    void refuse(const std::function<void(Result<bool>)>& told)
    {
        ++refused;
        told(fail(Fault::Unavailable, "the disk is full"));
    }

    Ledger& m_real;
};

} // namespace ca::server::test
