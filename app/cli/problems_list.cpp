// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_list.h"

#include "app/cli/json_line.h"
#include "app/cli/json_report.h"
#include "app/cli/printable.h"
#include "core/base/ascii.h"
#include "core/package/catalogue.h"
#include "core/package/roadmap.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace {

struct Listed {
    const ProblemRecord* problem;
    const Topic* topic = nullptr; // null: not on the roadmap
};

std::string_view wordFor(ProblemStyle style)
{
    switch (style) {
    case ProblemStyle::Function:
        return "function";
    case ProblemStyle::Interactive:
        return "interactive";
    case ProblemStyle::Program:
        break;
    }
    return "program";
}

Style paintFor(const std::string& difficulty)
{
    return difficulty == "easy" ? Style::Good : difficulty == "hard" ? Style::Bad : Style::Warn;
}

bool contains(const std::vector<std::string>& list, const std::string& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isWanted(const Listed& listed, const ListProblemsOptions& options, const std::string& search)
{
    const ProblemRecord& problem = *listed.problem;
    const bool tagged =
        std::all_of(options.tags.begin(), options.tags.end(), [&](const std::string& tag) { return contains(problem.tags, tag); });
    const bool fitting = (options.difficulties.empty() || contains(options.difficulties, problem.difficulty))
        && (options.style.empty() || (problem.mistake.empty() && options.style == wordFor(problem.style)))
        && (options.topic.empty() || (listed.topic != nullptr && listed.topic->id == options.topic));
    if (!tagged || !fitting || search.empty()) {
        return tagged && fitting;
    }
    const std::string all = lowerCase(fmt::format("{}\n{}\n{}", problem.id, problem.title, fmt::join(problem.tags, "\n")));
    return all.find(search) != all.npos;
}

/// By the roadmap; behind it what it does not name.
std::vector<Listed> inOrder(const Catalogue& catalogue, const Roadmap& roadmap)
{
    std::map<std::string, std::pair<std::size_t, const Topic*>, std::less<>> places;
    for (const Topic& topic : roadmap.topics) {
        for (const std::string& id : topic.problems) {
            places.insert({id, {places.size(), &topic}});
        }
    }
    std::vector<std::pair<std::size_t, Listed>> placed;
    for (const ProblemRecord& problem : catalogue.problems) {
        const auto place = places.find(problem.id);
        const bool named = place != places.end();
        placed.push_back({named ? place->second.first : places.size(), {&problem, named ? place->second.second : nullptr}});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Listed> order;
    for (const auto& [place, listed] : placed) {
        order.push_back(listed);
    }
    return order;
}

void listAsJson(const std::vector<Listed>& problems, Console& out)
{
    for (const Listed& listed : problems) {
        const ProblemRecord& problem = *listed.problem;
        nlohmann::ordered_json line{{"v", kJsonVersion},        {"event", "problem"},           {"id", problem.id},
                                    {"uuid", problem.uuid},     {"title", problem.title},       {"difficulty", problem.difficulty},
                                    {"tags", problem.tags},     {"style", wordFor(problem.style)}, {"scoring", problem.scoring},
                                    {"samples", problem.samples}, {"tests", problem.tests},     {"timeLimitMicros", problem.timeLimit.count()},
                                    {"folder", problem.folder.string()}};
        line["topic"] = listed.topic == nullptr ? nlohmann::ordered_json() : nlohmann::ordered_json(listed.topic->id);
        line["mistake"] = problem.mistake.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(problem.mistake);
        writeJsonLine(out, line);
    }
}

/// One text for all lines: thousands of them are written at once.
class ProblemTable {
public:
    ProblemTable(const std::vector<Listed>& problems, const Console& out)
        : m_problems(problems)
        , m_out(out)
    {
        constexpr std::size_t kWidest = 40;
        for (const Listed& listed : problems) {
            m_idColumns = std::max(m_idColumns, std::min(columnsOf(listed.problem->id), kWidest));
            m_titleColumns = std::max(m_titleColumns, std::min(columnsOf(listed.problem->title), kWidest));
        }
    }

    [[nodiscard]] std::string text()
    {
        m_text = m_out.paint(Style::Faint, fmt::format("{}  {}  {:<10}  {:<11}  {:>5}  {:>6}  {}", padded("problem", m_idColumns),
                                                       padded("title", m_titleColumns), "difficulty", "style", "tests", "limit", "tags"))
            + "\n";
        const bool headed = std::any_of(m_problems.begin(), m_problems.end(), [](const Listed& listed) { return listed.topic != nullptr; });
        const Topic* topic = nullptr;
        bool first = true;
        for (const Listed& listed : m_problems) {
            if (headed && (first || listed.topic != topic)) {
                addHeading(listed.topic);
            }
            topic = listed.topic;
            first = false;
            add(*listed.problem);
        }
        return std::move(m_text);
    }

private:
    void addHeading(const Topic* topic)
    {
        m_text += "\n" + m_out.paint(Style::Strong, topic == nullptr ? "Beside the roadmap" : printableLine(topic->title)) + "\n";
    }

    void add(const ProblemRecord& problem)
    {
        m_text += padded(fitted(printableLine(problem.id), m_idColumns), m_idColumns) + "  ";
        if (!problem.mistake.empty()) {
            m_text += m_out.paint(Style::Bad, "broken") + "  " + printableLine(problem.mistake) + "\n";
            return;
        }
        const std::string difficulty = m_out.paint(paintFor(problem.difficulty), fmt::format("{:<10}", printableLine(problem.difficulty)));
        const std::string tags = printableLine(fmt::format("{}", fmt::join(problem.tags, ", ")));
        m_text += fmt::format("{}  {}  {:<11}  {:>5}  {:>6}{}{}\n",
                              padded(fitted(printableLine(problem.title), m_titleColumns), m_titleColumns), difficulty,
                              wordFor(problem.style), problem.tests, fmt::format("{:g} s", static_cast<double>(problem.timeLimit.count()) / 1e6),
                              tags.empty() ? "" : "  ", tags);
    }

    const std::vector<Listed>& m_problems;
    const Console& m_out;
    std::size_t m_idColumns = 7;
    std::size_t m_titleColumns = 5;
    std::string m_text;
};

/// "60 problems: 20 easy, 26 medium, 14 hard"
std::string summary(const std::vector<Listed>& problems)
{
    std::vector<std::string> parts;
    std::size_t broken = 0;
    for (const char* difficulty : {"easy", "medium", "hard"}) {
        const auto count = std::count_if(problems.begin(), problems.end(),
                                         [&](const Listed& listed) { return listed.problem->difficulty == difficulty; });
        if (count > 0) {
            parts.push_back(fmt::format("{} {}", count, difficulty));
        }
    }
    broken = static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(), [](const Listed& listed) { return !listed.problem->mistake.empty(); }));
    if (broken > 0) {
        parts.push_back(fmt::format("{} broken", broken));
    }
    return fmt::format("{} {}{}{}", problems.size(), problems.size() == 1 ? "problem" : "problems", parts.empty() ? "" : ": ",
                       fmt::join(parts, ", "));
}

/// The first roadmap among the folders; a broken one is told and left aside.
Roadmap roadmapOf(const ProblemPlaces& places, Console& err)
{
    for (const auto& folder : places.folders) {
        auto roadmap = readRoadmap(folder);
        if (!roadmap) {
            remark(err, roadmap.error());
        } else if (!roadmap->topics.empty()) {
            return std::move(*roadmap);
        }
    }
    return {};
}

void tellMissing(const Roadmap& roadmap, const Catalogue& catalogue, Console& err)
{
    std::set<std::string> there;
    for (const ProblemRecord& problem : catalogue.problems) {
        there.insert(problem.id);
    }
    if (const auto missing = missingProblems(roadmap, there); !missing.empty()) {
        remark(err, {Fault::NotFound, fmt::format("roadmap.yaml names problems that are not there: {}", fmt::join(missing, ", ")), {}});
    }
}

Result<void> checkTopic(const std::string& topic, const Roadmap& roadmap)
{
    std::vector<std::string> ids;
    for (const Topic& known : roadmap.topics) {
        ids.push_back(known.id);
    }
    if (topic.empty() || contains(ids, topic)) {
        return {};
    }
    return fail(Fault::BadInput, fmt::format("there is no topic {}", topic), fmt::format("Topics are {}.", fmt::join(ids, ", ")));
}

} // namespace

int listProblems(const ListProblemsOptions& options, const ProblemPlaces& places, Console& out, Console& err)
{
    const auto catalogue = ca::listProblems({places.folders, places.cache});
    if (!catalogue) {
        return complain(err, catalogue.error());
    }
    const Roadmap roadmap = roadmapOf(places, err);
    if (const auto known = checkTopic(options.topic, roadmap); !known) {
        return complain(err, known.error());
    }
    std::vector<Listed> problems = inOrder(*catalogue, roadmap);
    const std::string search = lowerCase(options.search);
    std::erase_if(problems, [&](const Listed& listed) { return !isWanted(listed, options, search); });
    if (options.json) {
        listAsJson(problems, out);
        return kAllGood;
    }
    tellMissing(roadmap, *catalogue, err);
    out.write(ProblemTable(problems, out).text() + "\n" + summary(problems) + "\n");
    return kAllGood;
}

} // namespace ca::cli
