// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/judge_placement.h"

#include "app/link/remote_origin.h"
#include "app/link/run_check.h"
#include "app/link/servers.h"

#include <QCoreApplication>

#include <algorithm>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::JudgePlacement)
};

/// The user wrote these tests; the problem they belong to may have others.
bool hasOwnTests(const Problem& problem)
{
    return std::all_of(problem.tests.begin(), problem.tests.end(), [](const TestCase& test) { return test.fullFeedback && !test.sample; });
}

QUrl addressOf(const RemoteOrigin& origin)
{
    return QUrl(QString::fromStdString(origin.server));
}

/// Who runs programs away from here: the server that does nothing else, or, where a server is wanted, one that judges.
QUrl runnerFor(const Problem& problem, JudgePlace wanted, const Servers& servers)
{
    if (const auto runner = servers.runnerServer()) {
        return runner->address;
    }
    if (wanted != JudgePlace::Server) {
        return {};
    }
    const auto origin = originOf(problem);
    if (origin && servers.runsPrograms(addressOf(*origin))) {
        return addressOf(*origin);
    }
    const auto arenas = servers.arenas();
    const auto able = std::find_if(arenas.begin(), arenas.end(), [&](const RemoteServer& server) { return servers.runsPrograms(server.address); });
    return able == arenas.end() ? QUrl() : able->address;
}

/// Never for tests that nobody may see.
JudgeSeat runningSeat(const Submission& submission, JudgePlace wanted, const Servers& servers)
{
    const bool maySee = submission.problem && isOpen(submission);
    return {maySee ? runnerFor(*submission.problem, wanted, servers) : QUrl(), JudgeSeat::Does::Run};
}

/// The hidden ones are there by number only: nothing could be said of them.
Placement withKnownTests(Submission submission)
{
    const auto origin = isWhole(submission) ? originOf(*submission.problem) : std::nullopt;
    const std::size_t all = submission.problem ? submission.problem->tests.size() : 0;
    if (!origin || origin->testIds.size() >= all) {
        return {std::move(submission), {}};
    }
    submission.selection.which = TestSelection::Which::Samples;
    return {std::move(submission), Words::tr("%1 of %n tests are known on this machine. Only %2 has the others.", nullptr, static_cast<int>(all))
                                       .arg(origin->testIds.size())
                                       .arg(serverName(addressOf(*origin)))};
}

QString whyHere(const Servers& servers)
{
    const auto arenas = servers.arenas();
    if (!arenas.empty()) {
        return Words::tr("Judged on this machine: %1 has no problem of this name.").arg(serverName(arenas.front().address));
    }
    if (const auto runner = servers.runnerServer()) {
        return Words::tr("Judged on this machine: %1 only runs programs, and hidden tests are never sent there.").arg(serverName(runner->address));
    }
    return Words::tr("Judged on this machine: no server is connected.");
}

/// Or else where it would be.
Placement atItsNamesake(Submission submission, const JudgeSeat& otherwise, const Servers& servers)
{
    QString why;
    for (const RemoteServer& server : servers.arenas()) {
        auto problem = servers.problemAt(server.address, submission.problem->id);
        if (problem && problem->signature == submission.problem->signature) {
            submission.problem = std::move(problem);
            return {std::move(submission), Words::tr("Judged by %1, by its tests of this problem.").arg(serverName(server.address))};
        }
        if (problem) {
            why = Words::tr("Judged on this machine: under this name %1 asks for something else.").arg(serverName(server.address));
        }
    }
    return {std::move(submission), !otherwise.isHere() ? QString() : why.isEmpty() ? whyHere(servers) : why};
}

QString whyRunHere(const Submission& submission, const Servers& servers)
{
    if (!isOpen(submission)) {
        return Words::tr("Run on this machine: hidden tests are never sent to a server.");
    }
    const auto arenas = servers.arenas();
    return arenas.empty() ? Words::tr("Run on this machine: no server is connected.")
                          : Words::tr("Run on this machine: %1 judges, and runs no single tests.").arg(serverName(arenas.front().address));
}

} // namespace

bool isWhole(const Submission& submission)
{
    return submission.selection.which == TestSelection::Which::All && submission.problem && !submission.problem->id.empty()
        && !hasOwnTests(*submission.problem);
}

JudgeSeat seatOf(const Submission& submission, JudgePlace wanted, const Servers& servers)
{
    if (wanted == JudgePlace::Here) {
        return {};
    }
    const auto origin = isWhole(submission) ? originOf(*submission.problem) : std::nullopt;
    return origin ? JudgeSeat{addressOf(*origin), JudgeSeat::Does::Judge} : runningSeat(submission, wanted, servers);
}

Placement placementOf(const Submission& submission, JudgePlace wanted, const Servers& servers)
{
    if (wanted == JudgePlace::Here) {
        return withKnownTests(submission);
    }
    if (wanted == JudgePlace::Automatic || !submission.problem) {
        return {submission, {}};
    }
    const JudgeSeat seat = seatOf(submission, wanted, servers);
    if (isWhole(submission) && (seat.isHere() || seat.does == JudgeSeat::Does::Run)) {
        return atItsNamesake(submission, seat, servers);
    }
    return {submission, seat.isHere() ? whyRunHere(submission, servers) : QString()};
}

} // namespace ca
