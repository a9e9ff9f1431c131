// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/bench_table.h"

#include "app/cli/json_line.h"
#include "app/cli/json_report.h"
#include "app/cli/printable.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

struct StandingWords {
    std::string_view word; // of the JSON schema too
    Style style;
};

StandingWords wordsFor(Standing standing)
{
    switch (standing) {
    case Standing::Aim:
        return {"aim", Style::Good};
    case Standing::Floor:
        return {"pass", Style::Good};
    case Standing::Below:
        return {"fail", Style::Bad};
    case Standing::Unmarked:
        return {"", Style::Faint};
    case Standing::Unmeasured:
        break;
    }
    return {"none", Style::Warn};
}

/// Three significant digits are what a benchmark on one machine is worth.
std::string figure(double value)
{
    const double size = value < 0 ? -value : value;
    return size < 9.995 ? fmt::format("{:.2f}", value)
        : size < 99.95  ? fmt::format("{:.1f}", value)
                        : fmt::format("{:.0f}", value);
}

std::string goal(const std::optional<Mark>& mark, double Mark::*which)
{
    return mark ? fmt::format("{:g}", (*mark).*which) : std::string("-");
}

} // namespace

void printTable(const std::vector<Row>& rows, Console& out)
{
    std::size_t columns = 4;
    for (const Row& row : rows) {
        columns = std::max(columns, columnsOf(row.what));
    }
    out.line(out.paint(Style::Faint,
                       fmt::format("{}  {:>12}  {:>6}  {:>6}  {:>8}  {:<4}  {}", padded("what", columns), "value", "floor", "aim",
                                   "of bare", "", "measured")));
    for (const Row& row : rows) {
        const StandingWords words = wordsFor(standingOf(row));
        const std::string value = row.value ? fmt::format("{} {}", figure(*row.value), row.unit) : "-";
        const std::string ratio = row.ratio ? fmt::format("x{}", figure(*row.ratio)) : "-";
        out.line(fmt::format("{}  {:>12}  {:>6}  {:>6}  {:>8}  {}  {}", padded(row.what, columns), value,
                             goal(row.mark, &Mark::floor), goal(row.mark, &Mark::aim), ratio,
                             out.paint(words.style, fmt::format("{:<4}", words.word)), printableLine(row.note)));
    }
}

void printJson(const std::vector<Row>& rows, Console& out)
{
    using Json = nlohmann::ordered_json;
    const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(); };
    for (const Row& row : rows) {
        Json line{{"v", kJsonVersion}, {"event", "row"}, {"id", row.id}, {"what", row.what}, {"unit", row.unit}};
        line["value"] = number(row.value);
        line["floor"] = row.mark ? Json(row.mark->floor) : Json();
        line["aim"] = row.mark ? Json(row.mark->aim) : Json();
        line["ratioToBare"] = number(row.ratio);
        line["moreIsBetter"] = row.moreIsBetter;
        line["standing"] = row.value && !row.mark ? "unmarked" : wordsFor(standingOf(row)).word;
        line["note"] = row.note;
        writeJsonLine(out, line);
    }
}

} // namespace ca::cli::bench
