// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/progress/life.h"

#include "core/base/uuid.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

namespace ca::testing {

namespace {

constexpr qint64 kDay = 86'400'000;

template <class T> T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", result.error().what.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QString problemOf(int number)
{
    return QString("problem-%1").arg(number);
}

qint64 now()
{
    return wallNow().time_since_epoch().count();
}

const char* verdictOf(QRandomGenerator& dice)
{
    static const char* const kVerdicts[] = {"Accepted",    "Accepted",    "Accepted",  "WrongAnswer",  "WrongAnswer",
                                            "WrongAnswer", "TimeLimit",   "MemoryLimit", "RuntimeError", "CompileError"};
    return kVerdicts[dice.bounded(10)];
}

/// More often on some days than on others, and lately every day.
qint64 momentOf(QRandomGenerator& dice, int days)
{
    const int ago = dice.bounded(4) == 0 ? dice.bounded(std::min(days, 9)) : days - dice.bounded(days);
    const int calm = ago > 9 && ago % 7 > 4 ? 2 : 0;
    return now() - (ago + calm) * kDay - dice.bounded(3'600'000 * 4);
}

QJsonArray submissionsOf(const Years& years, QRandomGenerator& dice)
{
    static const char* const kLanguages[] = {"cpp", "cpp", "cpp", "python3", "python3", "java", "rust"};
    QJsonArray submissions;
    for (int i = 0; i < years.submissions; ++i) {
        const QString verdict = verdictOf(dice);
        const int problem = static_cast<int>(std::pow(dice.generateDouble(), 1.8) * years.problems);
        submissions.append(QJsonObject{{"uuid", QString::fromStdString(newUuid())},
                                       {"problem", problemOf(problem)},
                                       {"language", kLanguages[dice.bounded(7)]},
                                       {"kind", i % 11 == 5 ? "samples" : "submit"},
                                       {"verdict", verdict},
                                       {"message", ""},
                                       {"passed", verdict == "Accepted" ? 14 : dice.bounded(14)},
                                       {"total", 14},
                                       {"cpuMicros", 900 + dice.bounded(dice.bounded(4) == 0 ? 2'000'000 : 60'000)},
                                       {"memory", 1'400'000 + dice.bounded(60'000'000)},
                                       {"at", momentOf(dice, years.days)},
                                       {"source", "s"},
                                       {"judgedBy", "embedded"},
                                       {"tests", QJsonArray()}});
    }
    return submissions;
}

QJsonArray reviewsOf(const Years& years, QRandomGenerator& dice)
{
    QJsonArray reviews;
    for (int i = 0; i < years.reviewed; ++i) {
        qint64 at = now() - (20 + dice.bounded(100)) * kDay;
        for (int round = 0; round < 1 + i % 3; ++round) {
            reviews.append(QJsonObject{{"uuid", QString::fromStdString(newUuid())},
                                       {"problem", problemOf(i)},
                                       {"at", at},
                                       {"grade", round == 1 ? 2 : 3 + (i % 4 == 0 ? 1 : 0)}});
            at += (2 + dice.bounded(9)) * kDay;
        }
    }
    return reviews;
}

QJsonArray workOf(const Years& years, QRandomGenerator& dice)
{
    QJsonArray work;
    for (int day = 0; day < years.days; day += 1 + dice.bounded(3)) {
        work.append(QJsonObject{{"problem", problemOf(dice.bounded(std::max(1, years.problems / 3)))},
                                {"origin", "test"},
                                {"hour", (now() - day * kDay) / 3'600'000},
                                {"seconds", 300 + dice.bounded(3000)}});
    }
    return work;
}

} // namespace

QByteArray chronicle(const Years& years)
{
    QRandomGenerator dice(7);
    const QJsonArray submissions = submissionsOf(years, dice);
    const QJsonArray reviews = reviewsOf(years, dice);
    const QJsonObject all{{"format", "codearena-history"},
                          {"version", 1},
                          {"sources", QJsonObject{{"s", "int main() { return 0; }\n"}}},
                          {"submissions", submissions},
                          {"reviews", reviews},
                          {"work", workOf(years, dice)},
                          {"hints", QJsonArray{QJsonObject{{"problem", problemOf(1)}, {"hint", 0}, {"at", now() - 30 * kDay}}}}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

progress::Problems someProblems(int count)
{
    static const char* const kTitles[] = {"Two Sum",     "Valid Parentheses", "Maximum Subarray", "Merge Intervals",
                                          "Word Ladder", "Trapping Rain",     "Coin Change",      "Longest Common Path",
                                          "LRU Cache",   "Guess the Number"};
    static const char* const kTags[] = {
        "array", "hash-table", "dynamic-programming", "two-pointers", "graph",        "binary-search", "stack",
        "tree",  "greedy",     "prefix-sum",          "string",       "shortest-path"};
    std::vector<progress::ProblemFacts> problems;
    for (int i = 0; i < count; ++i) {
        const QString title = i < 10 ? QString(kTitles[i]) : QString("%1 %2").arg(kTitles[i % 10]).arg(i / 10 + 1);
        problems.push_back({problemOf(i),
                            title,
                            i % 10 < 4       ? "easy"
                                : i % 10 < 8 ? "medium"
                                             : "hard",
                            {kTags[i % 12], kTags[i * 7 / 3 % 12]}});
    }
    return std::make_shared<const progress::KnownProblems>(std::move(problems));
}

progress::LanguageNames someLanguages()
{
    return {{"cpp", "C++"}, {"python3", "Python"}, {"java", "Java"}, {"rust", "Rust"}};
}

Life::Life(const std::optional<Years>& years)
    : m_folder(must(TemporaryFolder::create("ca-progress")))
    , m_store(must(Store::open(m_folder.path() / "history.db")))
{
    if (years) {
        must(m_store->importJson(chronicle(*years).toStdString()));
    }
    m_history = std::make_unique<History>(*m_store);
    QSignalSpy read(m_history.get(), &History::changed);
    if (!read.wait(60'000)) {
        qFatal("the history was never read");
    }
    m_figures = std::make_unique<Figures>(*m_history);
    m_reviews = std::make_unique<Reviews>(*m_history);
}

Life::~Life() = default;

void Life::submit(const std::string& problem, Verdict verdict)
{
    FinishedSubmission sent;
    sent.record.problem = problem;
    sent.record.language = "cpp";
    sent.record.verdict = verdict;
    sent.record.cpu = Micros(1500);
    sent.record.memory = mib(3);
    sent.record.when = wallNow();
    sent.record.judgedBy = "fake";
    sent.source = "int main() {}";
    must(m_store->submissions().add(sent));
    m_history->reload();
}

void Life::review(const std::string& problem, int daysAgo, Grade grade)
{
    must(m_store->reviews().add({"", problem, wallNow() - std::chrono::days(daysAgo), grade}));
    m_history->reload();
}

} // namespace ca::testing
