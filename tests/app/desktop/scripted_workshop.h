// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A workshop without any sandbox, and a judge that says what a test tells it to say.
#pragma once

#include "app/compose/workshop.h"
#include "app/link/judge_client.h"
#include "core/exec/session.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace ca {

class ScriptedShelf final : public ImageShelf {
public:
    [[nodiscard]] Result<std::vector<ImageStatus>> list() override;
    /// Tells one step, then goes on until it is released or stopped.
    [[nodiscard]] Result<void> build(const Language& language, ImageSource source, const Progress& progress, std::stop_token stop) override;
    [[nodiscard]] Result<void> remove(const Language& language) override;

    void release(); // this build and those that come

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_released = false;
};

/// Opens nothing.
class NoSandboxes final : public SessionFactory {
public:
    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop) override;
    void expect(const SessionRequest&) override {}
};

class ScriptedWorkshop final : public Workshop {
public:
    ScriptedWorkshop();

    [[nodiscard]] const Languages& languages() const override { return m_languages; }
    [[nodiscard]] Engine& engine() override { return m_engine; }
    [[nodiscard]] SessionFactory& sessions() override { return m_sessions; }
    [[nodiscard]] Result<std::unique_ptr<SessionFactory>> factory(SandboxChoice kind, unsigned warm) override;
    [[nodiscard]] ScriptedShelf& images() override { return m_shelf; }
    [[nodiscard]] std::vector<Finding> examine() override { return findings; }
    [[nodiscard]] const std::filesystem::path& recipes() const override { return m_recipes; }
    [[nodiscard]] ProblemPlaces problemPlaces() const override { return places; }

    std::vector<Finding> findings; // set before anybody asks
    ProblemPlaces places;

private:
    Languages m_languages;
    NoSandboxes m_sessions;
    SystemClock m_clock;
    Engine m_engine;
    ScriptedShelf m_shelf;
    std::filesystem::path m_recipes;
};

/// Accepts whatever it is given, after telling each of its tests.
class ScriptedJudge final : public JudgeClient {
    Q_OBJECT

public:
    using JudgeClient::JudgeClient;

    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    void cancel(JudgeTicket) override {}

    std::vector<Submission> submissions;
    Verdict verdict = Verdict::Accepted;

private:
    void tell(JudgeTicket ticket, JudgeEvent event);
};

} // namespace ca
