// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/header_facts.h"

#include "app/link/record_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ca::runs {

namespace {

struct Head {
    Q_DECLARE_TR_FUNCTIONS(ca::runs::Head)
};

double share(double part, double whole)
{
    return whole > 0 ? part / whole : -1;
}

MeterReading timeReading(Micros used, const Limits& limits, bool exceeded)
{
    if (used.count() == 0) {
        return {Head::tr("time"), measured(used), {}, -1, exceeded};
    }
    return {Head::tr("time"), readable(used), Head::tr("of %1").arg(readable(limits.cpu)),
            share(static_cast<double>(used.count()), static_cast<double>(limits.cpu.count())), exceeded};
}

MeterReading memoryReading(Bytes used, const Limits& limits, bool exceeded)
{
    if (used.count() == 0) {
        return {Head::tr("memory"), measured(used), {}, -1, exceeded};
    }
    return {Head::tr("memory"), readable(used), Head::tr("of %1").arg(readable(limits.memory)),
            share(static_cast<double>(used.count()), static_cast<double>(limits.memory.count())), exceeded};
}

std::vector<MeterReading> metersOf(const JudgingRecord& record, std::optional<std::size_t> focus)
{
    const Limits limits = record.submission().problem ? record.submission().problem->limits : Limits{};
    if (focus && record.tests()[*focus].result) {
        const TestResult& test = *record.tests()[*focus].result;
        if (test.verdict == Verdict::Skipped) {
            return {};
        }
        std::vector<MeterReading> all{timeReading(test.outcome.cpu, limits, test.verdict == Verdict::TimeLimit),
                                      memoryReading(test.outcome.memory, limits, test.verdict == Verdict::MemoryLimit)};
        if (test.callTime) {
            all.insert(all.begin(), MeterReading{Head::tr("call"), readable(*test.callTime), {}, -1, false});
        }
        return all;
    }
    if (record.done() == 0) {
        return {};
    }
    Micros slowest{0};
    Bytes peak;
    for (const TestSlot& slot : record.tests()) {
        if (slot.result) {
            slowest = std::max(slowest, slot.result->outcome.cpu);
            peak = std::max(peak, slot.result->outcome.memory);
        }
    }
    return {timeReading(slowest, limits, false), memoryReading(peak, limits, false)};
}

QString points(double score)
{
    return QLocale().toString(score, 'g', 6);
}

QString scoreOf(double score, std::optional<double> most)
{
    return most ? Head::tr("%1 of %2").arg(points(score), points(*most)) : points(score);
}

QString groupName(const Problem& problem, std::size_t group)
{
    const QString whole = group < problem.groups.size() ? QString::fromStdString(problem.groups[group].name) : QString();
    const QString last = whole.section(u'/', -1);
    return last.isEmpty() ? Head::tr("Group %1").arg(group) : last;
}

std::vector<GroupPoints> groupsOf(const JudgingRecord& record)
{
    std::vector<GroupPoints> all;
    const auto& problem = record.submission().problem;
    if (!problem || !problem->scoring) {
        return all;
    }
    for (const GroupResult& group : record.result()->groups) {
        const bool inner = group.group < problem->groups.size() && problem->groups[group.group].parent.value_or(0) == 0
            && std::any_of(problem->groups.begin(), problem->groups.end(),
                           [&](const TestGroup& g) { return g.parent == group.group; });
        if (group.group == 0 || inner || !group.score) {
            continue; // the whole, and folders of groups: their members tell it
        }
        const double most = group.maxScore.value_or(0);
        const bool full = group.verdict == Verdict::Accepted && (!group.maxScore || *group.score >= most);
        all.push_back({groupName(*problem, group.group), scoreOf(*group.score, group.maxScore),
                       most > 0   ? *group.score / most
                           : full ? 1.0
                                  : 0.0,
                       full});
    }
    return all;
}

bool judgesAll(const Submission& submission)
{
    return submission.problem && submission.selection.which == TestSelection::Which::All;
}

/// Empty, too, when nobody measured it.
QString beatenTime(Micros used, const PersonalBest& best, const Limits& limits)
{
    if (used.count() == 0) {
        return {};
    }
    if (best.cpu) {
        return used < *best.cpu ? Head::tr("Your fastest so far: %1 less than your best before").arg(readable(*best.cpu - used))
                                : Head::tr("Your best is %1").arg(readable(*best.cpu));
    }
    if (limits.cpu <= used) {
        return {};
    }
    const double times = static_cast<double>(limits.cpu.count()) / static_cast<double>(used.count());
    return times >= 2 ? Head::tr("%1 times faster than it had to be").arg(QLocale().toString(times, 'f', 0))
                      : Head::tr("%1 under the time limit").arg(readable(limits.cpu - used));
}

QString beaten(const JudgingRecord& record, const PersonalBest& best)
{
    QStringList said{beatenTime(record.result()->slowestCpu, best, record.submission().problem->limits)};
    const Bytes memory = record.result()->peakMemory;
    if (best.memory && memory.count() > 0 && memory < *best.memory) {
        said << Head::tr("%1 less memory than before").arg(readable(*best.memory - memory));
    }
    said.removeAll(QString());
    return said.join(QStringLiteral(" \u00B7 "));
}

/// Nothing that the user wrote down was expected of these tests: they ran, or failed to.
bool onlyRan(const JudgingRecord& record)
{
    return std::any_of(record.tests().begin(), record.tests().end(), [](const TestSlot& s) { return s.result && s.unjudged; })
        && !record.firstFailed();
}

void tellFinish(const JudgingRecord& record, std::optional<std::size_t> focus, const PersonalBest& best, HeaderFacts& facts)
{
    const SubmissionResult& result = *record.result();
    const int total = static_cast<int>(record.tests().size());
    facts.look = lookOf(result.verdict);
    facts.word = verdictWord(result.verdict);
    if (onlyRan(record)) {
        facts.look = kRan;
        facts.word = Head::tr("Finished");
        facts.summary = Head::tr("%n tests without an expected output", nullptr, total);
    } else if (result.verdict == Verdict::CompileError || result.verdict == Verdict::JudgeError) {
        facts.summary = {};
    } else if (result.verdict == Verdict::Cancelled) {
        facts.summary = Head::tr("after %1 of %n tests", nullptr, total).arg(record.done());
    } else if (focus) {
        facts.summary = Head::tr("test %1 of %2").arg(*focus + 1).arg(total);
    } else {
        facts.summary = Head::tr("%1 of %n tests", nullptr, total).arg(record.passed());
    }
    if (result.verdict == Verdict::Accepted && !onlyRan(record)) {
        facts.remark = record.scope() == RunScope::All && judgesAll(record.submission()) ? beaten(record, best) : QString();
    }
    if (result.score && record.submission().problem && record.submission().problem->scoring) {
        facts.score = Head::tr("%1 points").arg(scoreOf(*result.score, result.maxScore));
        facts.groups = groupsOf(record);
    }
}

void tellProgress(const JudgingRecord& record, HeaderFacts& facts)
{
    facts.look = kRunning;
    const int total = static_cast<int>(record.tests().size());
    switch (record.phase()) {
    case Phase::Queued:
        facts.look = kWaiting;
        facts.word = Head::tr("Waiting");
        facts.summary = record.ahead() > 0 ? Head::tr("%n others first", nullptr, static_cast<int>(record.ahead()))
                                           : Head::tr("for a sandbox");
        break;
    case Phase::Preparing: facts.word = Head::tr("Preparing"); break;
    case Phase::Compiling: facts.word = Head::tr("Compiling"); break;
    case Phase::Running:
        facts.word = Head::tr("Running");
        facts.summary = Head::tr("%1 of %n tests", nullptr, total).arg(record.done());
        break;
    case Phase::Nothing:
    case Phase::Finished: break;
    }
}

} // namespace

HeaderFacts headerFacts(const JudgingRecord& record, std::optional<std::size_t> focus, const PersonalBest& best)
{
    HeaderFacts facts;
    if (record.phase() == Phase::Finished && record.result()) {
        tellFinish(record, focus, best, facts);
    } else {
        tellProgress(record, facts);
    }
    facts.meters = metersOf(record, focus);
    if (!record.note().isEmpty()) {
        facts.remark = facts.remark.isEmpty() ? record.note() : record.note() + QStringLiteral(" \u00B7 ") + facts.remark;
    }
    return facts;
}

} // namespace ca::runs
