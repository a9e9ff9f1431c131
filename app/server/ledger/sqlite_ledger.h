// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The ledger in an SQLite file: server.db in the server's data folder, which a server and its worker processes share.
#pragma once

#include "app/server/ledger/ledger.h"

#include <filesystem>
#include <memory>

namespace ca::server {

struct LedgerOptions {
    std::size_t mostWaiting = 1000; // more are refused
    Millis lease = std::chrono::seconds(15);
    int attempts = 3; // of a submission whose judges die or fail
    Millis patience = std::chrono::seconds(10); // with another process that writes
    unsigned readers = 3;                       // connections
    std::function<WallTime()> now = [] { return std::chrono::system_clock::now(); };
};

class SqliteLedger final : public Ledger {
public:
    /// Makes the folder and the file when they are not there. What processes had leased that have died is free at once. A damaged file
    /// is moved aside: `notice` says so.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLedger>> open(const std::filesystem::path& folder, LedgerOptions options = {});
    ~SqliteLedger() override;

    /// What happened to a damaged file; empty: nothing.
    [[nodiscard]] const std::string& notice() const;

    [[nodiscard]] Result<Acceptance> accept(const NewSubmission& submission) override;
    [[nodiscard]] Result<std::optional<SubmissionRecord>> find(std::string_view id) const override;
    [[nodiscard]] Result<RecordPage> history(std::string_view session, std::size_t limit, std::size_t offset) const override;
    [[nodiscard]] Result<Cancelling> cancel(std::string_view id) override;
    [[nodiscard]] Result<LedgerCounts> counts() const override;
    [[nodiscard]] Result<LedgerSize> size() const override;
    [[nodiscard]] std::size_t judgingProcesses() const override;
    [[nodiscard]] Result<Forgotten> forget(const Forgetting& what) override;

    [[nodiscard]] Result<std::vector<LoggedEvent>> events(std::string_view id, std::uint64_t after) const override;
    [[nodiscard]] Result<std::vector<TailedEvent>> tail(std::int64_t after, std::size_t most) const override;
    [[nodiscard]] Result<std::int64_t> lastPosition() const override;
    [[nodiscard]] std::int64_t version() const override;

    void setJudging(bool judging) override;
    [[nodiscard]] Result<std::vector<Job>> lease(const std::string& owner, std::size_t most) override;
    [[nodiscard]] Result<void> freeWhatTheDeadHave() override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] Result<std::vector<HeldLease>> renew(const std::string& owner) override;
    void record(const Lease& lease, std::variant<HasStarted, wire::TestView> what) override;
    void finish(const Lease& lease, Ending ending, std::function<void(Result<bool>)> told) override;
    void giveBack(const Lease& lease, Return why, std::function<void(Result<bool>)> told) override;

    [[nodiscard]] Bell& jobsBell() override;
    [[nodiscard]] Bell& eventsBell() override;

private:
    class Impl;
    explicit SqliteLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ca::server
