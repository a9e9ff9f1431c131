// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A service in which happens what a test says.
#pragma once

#include "app/server/service/service.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace ca::server {

class FakeService final : public Service {
public:
    using What = decltype(Event::what);

    void accept(const std::string& id);
    /// Numbers it, keeps it, and tells those who watch, on this thread.
    void happen(const std::string& id, What what);
    [[nodiscard]] std::size_t watches() const;

    /// Called when somebody begins to watch.
    std::function<void(const std::string& id, std::uint64_t after)> onWatch;

    [[nodiscard]] std::unique_ptr<Watch> watch(std::string_view id, std::uint64_t after, Listener listener) override;

    // Not asked for by the live side
    [[nodiscard]] wire::ProblemPage problems(const ProblemQuery&) const override { return {}; }
    [[nodiscard]] std::optional<wire::ProblemDetail> problem(std::string_view) const override { return {}; }
    [[nodiscard]] wire::CodeRules codeRules() const override { return {}; }
    [[nodiscard]] tl::expected<Receipt, Refusal> submit(const wire::SubmitRequest&) override { return tl::unexpected(Refusal{}); }
    [[nodiscard]] Result<std::optional<wire::SubmissionView>> submission(std::string_view) const override { return std::nullopt; }
    [[nodiscard]] Result<wire::HistoryPage> history(std::string_view, std::size_t, std::size_t) const override { return wire::HistoryPage(); }
    bool cancel(std::string_view) override { return false; }
    [[nodiscard]] tl::expected<void, Refusal> run(const RunRequest&, RunListener) override { return tl::unexpected(Refusal{}); }
    [[nodiscard]] Health health() const override { return {}; }
    [[nodiscard]] std::string metrics() const override { return {}; }

private:
    struct Ear {
        std::mutex mutex; // held while it is told
        Listener listener;
    };
    struct FakeWatch;
    struct Submission {
        std::vector<Event> events;
        std::vector<std::weak_ptr<Ear>> ears;
    };

    static void tell(Ear& ear, const Event& event);

    mutable std::mutex m_mutex;
    std::map<std::string, Submission, std::less<>> m_submissions;
};

} // namespace ca::server
