// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination_parts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <system_error>

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;
using Severity = Remark::Severity;

constexpr Bytes kLargestCompared = mib(256);

std::string fileOf(const TestCase& test, std::string_view extension)
{
    return fmt::format("data/{}{}", test.name, extension);
}

std::uintmax_t sizeOf(const Content& content)
{
    std::error_code error;
    const auto size = fs::file_size(content.file(), error);
    return error ? 0 : size;
}

void examineEmpty(Examination& examination)
{
    for (const TestCase& test : examination.problem.tests) {
        if (sizeOf(test.input) == 0 && test.files.empty() && test.programArguments.empty()) {
            examination.tell(Severity::Warning, fileOf(test, ".in"), 0, "is empty");
        }
        if (sizeOf(test.answer) == 0 && examination.problem.validators.empty()) {
            examination.tell(Severity::Warning, fileOf(test, ".ans"), 0, "is empty: a program that prints nothing would be right");
        }
    }
}

/// Groups the tests by all that a program sees, reading only what has the same size as another.
class TwinFinder {
public:
    explicit TwinFinder(Examination& examination)
        : m_examination(examination)
    {
    }

    void find()
    {
        std::map<std::uintmax_t, std::vector<const TestCase*>> bySize;
        for (const TestCase& test : m_examination.problem.tests) {
            bySize[sizeOf(test.input)].push_back(&test);
        }
        for (const auto& [size, tests] : bySize) {
            if (size > 0 && size <= kLargestCompared.count() && tests.size() > 1) {
                compare(tests);
            }
        }
    }

private:
    void compare(const std::vector<const TestCase*>& tests)
    {
        std::map<std::size_t, std::vector<const TestCase*>> byHash;
        for (const TestCase* test : tests) {
            const auto text = read(*test);
            byHash[text ? std::hash<std::string>{}(*text) : 0].push_back(test);
        }
        for (const auto& [hash, alike] : byHash) {
            for (std::size_t i = 1; i < alike.size(); ++i) {
                tellIfTwins(*alike[0], *alike[i]);
            }
        }
    }

    void tellIfTwins(const TestCase& first, const TestCase& second)
    {
        const auto a = read(first);
        const auto b = read(second);
        if (a && b && *a == *b && first.programArguments == second.programArguments && first.files == second.files) {
            m_examination.tell(second.sample || first.sample ? Severity::Note : Severity::Warning, fileOf(second, ".in"), 0,
                               fmt::format("is the same input as {}", fileOf(first, ".in")));
        }
    }

    [[nodiscard]] Result<std::string> read(const TestCase& test) const
    {
        return m_examination.files.read(fileOf(test, ".in"), kLargestCompared);
    }

    Examination& m_examination;
};

void examineSamples(Examination& examination)
{
    const Problem& problem = examination.problem;
    bool samples = !problem.moreConversations.empty();
    for (const TestCase& test : problem.tests) {
        samples = samples || test.sample;
        const bool talks = problem.interactive || problem.passes > 1;
        if (test.sample && problem.interactive && !test.conversation) {
            examination.tell(isLegacy(examination.yaml.version) ? Severity::Error : Severity::Warning, fileOf(test, ".in"), 0,
                             "is a sample of an interactive problem and has no .interaction file that shows the talk");
        }
        if (test.conversation && !talks) {
            examination.tell(Severity::Warning, fileOf(test, ".interaction"), 0,
                             "shows a talk, but the problem is neither interactive nor multi-pass");
        }
    }
    if (!samples) {
        examination.tell(Severity::Warning, "data/sample", 0, "there are no samples");
    }
}

void examineIllustrations(Examination& examination)
{
    for (const TestCase& test : examination.problem.tests) {
        constexpr std::array<std::string_view, 4> kImages{".png", ".jpg", ".jpeg", ".svg"};
        const auto images = std::count_if(kImages.begin(), kImages.end(), [&](std::string_view image) {
            return examination.files.has(fileOf(test, image));
        });
        if (images > 1) {
            examination.tell(Severity::Error, fileOf(test, ".in"), 0, "has more than one illustration");
        }
    }
}

/// What the groups of 2025-09 are worth together must be what the whole is worth.
void examinePoints(Examination& examination)
{
    const auto& groups = examination.problem.groups;
    const auto secret =
        std::find_if(groups.begin(), groups.end(), [](const TestGroup& group) { return group.name == "secret"; });
    const bool counts = !isLegacy(examination.yaml.version) && secret != groups.end() && secret->maxScore;
    if (!counts || secret->scoring != ScoreRule::Sum || secret + 1 == groups.end()) {
        return;
    }
    const double sum = std::accumulate(secret + 1, groups.end(), 0.0, [](double total, const TestGroup& group) {
        return total + group.maxScore.value_or(0);
    });
    if (sum > *secret->maxScore) {
        examination.tell(Severity::Error, "data/secret", 0,
                         fmt::format("its groups are worth {} points together, more than the {} of the whole", sum, *secret->maxScore));
    } else if (sum < *secret->maxScore) {
        examination.tell(Severity::Warning, "data/secret", 0,
                         fmt::format("its groups are worth only {} points together, so nobody reaches the {} of the whole", sum,
                                     *secret->maxScore));
    }
}

} // namespace

void examineTests(Examination& examination)
{
    examineSamples(examination);
    examineEmpty(examination);
    TwinFinder(examination).find();
    examineIllustrations(examination);
    examinePoints(examination);
}

} // namespace ca
