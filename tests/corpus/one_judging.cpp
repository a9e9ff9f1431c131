// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/one_judging.h"

#include "core/base/files.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace ca::corpus {

namespace fs = std::filesystem;

namespace {

EngineOptions withAttempts(int attempts)
{
    EngineOptions options;
    options.attempts = attempts;
    return options;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The parent stands two fields behind the name's last parenthesis.
std::optional<int> parentOf(int pid)
{
    const auto stat = readFile("/proc/" + std::to_string(pid) + "/stat", kib(64));
    const std::size_t name = stat ? stat->rfind(") ") : std::string::npos;
    if (name == std::string::npos || name + 4 > stat->size()) {
        return std::nullopt;
    }
    const std::string_view rest = std::string_view(*stat).substr(name + 4);
    return number(rest.substr(0, rest.find(' ')));
}

bool hasArgument(int pid, std::string_view word)
{
    const auto line = readFile("/proc/" + std::to_string(pid) + "/cmdline", kib(64));
    return line && ('\0' + *line).find('\0' + std::string(word) + '\0') != std::string::npos;
}

bool isBelow(int pid, int ancestor)
{
    for (std::optional<int> at = pid; at && *at > 1; at = parentOf(*at)) {
        if (*at == ancestor) {
            return true;
        }
    }
    return false;
}

} // namespace

OneJudging::OneJudging(SessionFactory& sessions, int attempts, Submission submission)
    : m_engine(withAttempts(attempts), sessions, m_clock)
{
    m_engine.submit(std::move(submission), [this](const JudgeEvent& event) {
        if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
            const std::lock_guard lock(m_mutex);
            m_results.push_back(finished->result);
            m_changed.notify_all();
        }
    });
}

std::optional<SubmissionResult> OneJudging::wait(SteadyTime deadline)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_until(lock, deadline, [this] { return !m_results.empty(); })) {
        return std::nullopt;
    }
    return m_results.front();
}

int OneJudging::endings() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_results.size());
}

Submission sleeper(std::shared_ptr<const Language> python)
{
    Problem problem;
    problem.id = "sleeper";
    problem.limits.wall = std::chrono::seconds(30);
    TestCase test;
    test.name = "1";
    test.answer = Content(std::string("done"));
    problem.tests.push_back(std::move(test));
    Submission submission;
    submission.problem = std::make_shared<const Problem>(std::move(problem));
    submission.language = std::move(python);
    submission.source = "import time\ntime.sleep(4)\nprint('done')\n";
    submission.policy = PolicyMode::Off;
    return submission;
}

std::vector<int> processesBelow(int ancestor, std::string_view word)
{
    std::vector<int> found;
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator("/proc", problem)) {
        const auto pid = number(entry.path().filename().string());
        if (pid && hasArgument(*pid, word) && isBelow(*pid, ancestor)) {
            found.push_back(*pid);
        }
    }
    return found;
}

} // namespace ca::corpus
