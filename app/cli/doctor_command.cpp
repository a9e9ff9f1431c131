// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/doctor_command.h"

#include "app/cli/interruption.h"
#include "app/cli/json_line.h"
#include "app/cli/json_report.h"
#include "app/cli/printable.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace ca::cli {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto kProbeDeadline = 30s;

Micros since(SteadyTime begin)
{
    return std::chrono::duration_cast<Micros>(steady_clock::now() - begin);
}

/// Runs the language's version command; what it printed first.
Result<std::string> versionIn(Session& session, const Language& language, SteadyTime deadline, const std::stop_token& stop)
{
    RunSpec spec;
    spec.argv = language.version;
    spec.env = language.env;
    spec.limits = language.run.limits;
    spec.limits.cpu = 10s;
    spec.limits.wall = 20s;
    if (auto started = session.start(spec); !started) {
        return fail(std::move(started.error()));
    }
    std::string said;
    for (;;) {
        auto event = session.next(deadline, stop);
        if (!event) {
            return fail(std::move(event.error()));
        }
        if (const auto* chunk = std::get_if<OutputChunk>(&*event)) {
            said += chunk->bytes;
        } else if (const RunOutcome& outcome = std::get<RunFinished>(*event).outcome;
                   outcome.stop != StopCause::Exited || outcome.exitCode != 0) {
            return fail(Fault::Unavailable, fmt::format("its toolchain does not start: {}", said.substr(0, 200)));
        } else {
            return said.substr(0, said.find('\n'));
        }
    }
}

/// Opens a sandbox for a language and lets it say its version: the shortest proof that something runs.
Finding probe(const std::shared_ptr<const Language>& language, Workshop& workshop, const std::stop_token& stop)
{
    const SteadyTime begin = steady_clock::now();
    const SteadyTime deadline = begin + kProbeDeadline;
    auto session = workshop.sessions().open({language, mib(512), std::max(64U, language->run.limits.processes)}, deadline, stop);
    const auto bad = [&language](const Error& error) {
        return Finding{Finding::State::Bad, language->name, error.what, error.hint};
    };
    if (!session) {
        return bad(session.error());
    }
    const Micros ready = since(begin);
    const SteadyTime asked = steady_clock::now();
    auto version = versionIn(**session, *language, deadline, stop);
    if (!version) {
        return bad(version.error());
    }
    return {Finding::State::Good,
            language->name,
            fmt::format("{}: ready in {}, answered in {} ({})", *version, readable(ready), readable(since(asked)),
                        (*session)->info().kind),
            {}};
}

struct StateWords {
    std::string_view word; // of the JSON schema too
    std::string_view sign;
    std::string_view plainSign;
    Style style;
};

StateWords wordsFor(Finding::State state)
{
    switch (state) {
    case Finding::State::Good:
        return {"good", "✓", "+", Style::Good};
    case Finding::State::Note:
        return {"note", "•", "*", Style::Warn};
    case Finding::State::Bad:
        break;
    }
    return {"bad", "✗", "x", Style::Bad};
}

std::size_t topicColumns(const std::vector<Finding>& findings)
{
    std::size_t columns = 8;
    for (const Finding& finding : findings) {
        columns = std::max(columns, columnsOf(printableLine(finding.topic)));
    }
    return std::min<std::size_t>(columns, 28);
}

/// Words of a text on lines of at most so many columns, the later ones behind an indent.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width)
{
    const std::size_t columns = width > indent + 20 ? width - indent : 20;
    std::string out;
    std::size_t used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::size_t wordColumns = columnsOf(text.substr(0, end));
        if (used > 0 && used + 1 + wordColumns > columns) {
            out += "\n" + std::string(indent, ' ');
            used = 0;
        }
        out += used > 0 ? " " : "";
        out += text.substr(0, end);
        used += wordColumns + (used > 0 ? 1 : 0);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

void print(const std::vector<Finding>& findings, Console& out)
{
    const std::size_t columns = topicColumns(findings);
    const std::size_t indent = 2 + 5 + columns + 2;
    for (const Finding& finding : findings) {
        const StateWords words = wordsFor(finding.state);
        out.line(fmt::format("{} {}{}  {}", out.paint(words.style, out.traits().unicode ? words.sign : words.plainSign),
                             out.paint(words.style, fmt::format("{:<5}", words.word)),
                             padded(fitted(printableLine(finding.topic), columns), columns),
                             wrapped(printableLine(finding.text), indent, out.traits().width)));
        if (!finding.advice.empty()) {
            out.line(std::string(indent, ' ')
                     + out.paint(Style::Faint, wrapped("-> " + printableLine(finding.advice), indent, out.traits().width)));
        }
    }
}

void printJson(const std::vector<Finding>& findings, std::string_view section, Console& out)
{
    for (const Finding& finding : findings) {
        writeJsonLine(out,
                      {{"v", kJsonVersion},
                       {"event", "finding"},
                       {"section", section},
                       {"state", wordsFor(finding.state).word},
                       {"topic", finding.topic},
                       {"text", finding.text},
                       {"advice", finding.advice}});
    }
}

} // namespace

int doctor(const DoctorOptions& options, Workshop& workshop, const CommandContext& context)
{
    const auto show = [&](const std::vector<Finding>& findings, std::string_view section) {
        if (options.json) {
            printJson(findings, section, context.out);
            return;
        }
        context.out.line(context.out.paint(Style::Strong, section));
        print(findings, context.out);
    };
    context.out.status("Looking around ...");
    const std::vector<Finding> surroundings = workshop.examine();
    context.out.status({});
    show(surroundings, "Surroundings");

    std::vector<Finding> probes;
    for (const auto& language : workshop.languages().all()) {
        context.out.status(fmt::format("Trying {} ...", language->name));
        probes.push_back(probe(language, workshop, context.interruption.token()));
        if (context.interruption.signal() != 0) {
            context.out.status({});
            return context.interruption.exitCode();
        }
    }
    context.out.status({});
    show(probes, "Languages");
    const auto good =
        std::count_if(probes.begin(), probes.end(), [](const Finding& finding) { return finding.state == Finding::State::Good; });
    if (!options.json) {
        context.out.line(fmt::format("{} of {} languages can run.", good, probes.size()));
    }
    return good > 0 ? kAllGood : kUnusable;
}

} // namespace ca::cli
