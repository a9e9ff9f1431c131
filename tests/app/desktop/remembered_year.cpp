// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/remembered_year.h"

#include "core/store/store.h"

#include <algorithm>
#include <array>
#include <random>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kSubmissions = 400;
constexpr std::array kLanguages{"python", "python", "python", "cpp", "cpp", "java", "javascript", "rust"};
constexpr std::array kVerdicts{Verdict::Accepted, Verdict::Accepted, Verdict::Accepted, Verdict::WrongAnswer, Verdict::TimeLimit,
                               Verdict::RuntimeError, Verdict::CompileError};

class Year {
public:
    explicit Year(const std::vector<std::string>& problems) : m_problems(problems) {}

    [[nodiscard]] FinishedSubmission submission(std::size_t number)
    {
        FinishedSubmission sent;
        SubmissionRecord& record = sent.record;
        // More problems as the year goes by: the last third stays untouched.
        const std::size_t reach = 3 + number * (m_problems.size() * 2 / 3) / kSubmissions;
        record.problem = m_problems[chance(reach)];
        record.language = kLanguages[chance(kLanguages.size())];
        record.verdict = kVerdicts[chance(kVerdicts.size())];
        record.total = 12;
        record.passed = record.verdict == Verdict::Accepted ? 12 : record.verdict == Verdict::CompileError ? 0 : chance(12);
        record.cpu = Micros(4'000 + chance(600'000));
        record.memory = Bytes((8 + chance(60)) << 20U);
        record.when = m_now - std::chrono::hours(365 * 24 * (kSubmissions - number) / kSubmissions) - std::chrono::minutes(chance(2000));
        record.judgedBy = "docker";
        sent.source = "# attempt " + std::to_string(number) + "\nimport sys\nprint(sum(map(int, sys.stdin.read().split())))\n";
        return sent;
    }

    [[nodiscard]] Review review(const SubmissionRecord& record)
    {
        return {{}, record.problem, record.when, static_cast<Grade>(1 + chance(4))};
    }

private:
    std::size_t chance(std::size_t of) { return m_random() % of; } // as good as it has to be, and the same everywhere

    const std::vector<std::string>& m_problems;
    const WallTime m_now = wallNow();
    std::mt19937 m_random{20'260'301};
};

} // namespace

Result<void> rememberAYear(Store& store, const std::vector<std::string>& problems)
{
    Year year(problems);
    for (std::size_t number = 0; number < kSubmissions; ++number) {
        const FinishedSubmission sent = year.submission(number);
        if (auto added = store.submissions().add(sent); !added) {
            return fail(std::move(added.error()));
        }
        if (sent.record.verdict == Verdict::Accepted) {
            if (auto added = store.reviews().add(year.review(sent.record)); !added) {
                return added;
            }
        }
    }
    for (const std::size_t number : {1U, 4U, 9U}) {
        if (auto marked = store.progress().setFavourite(problems.at(number), true, wallNow()); !marked) {
            return marked;
        }
    }
    return {};
}

std::vector<std::string> bundledProblems()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(CA_SOURCE_DIR) / "problems")) {
        if (entry.is_directory()) {
            names.push_back(entry.path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace ca
