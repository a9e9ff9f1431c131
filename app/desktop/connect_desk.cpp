// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect_desk.h"

#include "app/desktop/connect/connect_dialog.h"
#include "app/desktop/preferred_problems.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/wiring.h"
#include "app/link/history.h"
#include "app/link/library.h"
#include "app/link/servers.h"

#include <QAction>

#include <array>

namespace ca {

namespace {

/// In the order of kJudgePlaces.
constexpr std::array<const char*, 3> kPlaceActions{"run.placeAuto", "run.placeHere", "run.placeServer"};

QString nameOfSeat(const JudgeSeat& seat)
{
    return seat.isHere() ? ConnectDesk::tr("This machine") : serverName(seat.server);
}

} // namespace

ConnectDesk::ConnectDesk(const Ends& ends, QObject* parent) : QObject(parent), m_ends(ends)
{
    Servers& servers = m_ends.servers;
    connect(&servers, &Servers::judgeOpened, this, &ConnectDesk::follow);
    connect(&servers, &Servers::runnerOpened, this, &ConnectDesk::followRunner);
    connect(&servers, &Servers::runnerChanged, this, &ConnectDesk::tellRunner);
    connect(&servers, &Servers::fetched, this, [this](const QUrl& address, int problems, bool changed) {
        if (changed) {
            relist();
            m_ends.window.banner().say(Banner::Tone::Good, tr("%n problems of %1 are in the list.", nullptr, problems).arg(serverName(address)));
            showJudge(); // it may have the open one
        }
    });
    connect(&servers, &Servers::failed, this, [this](const QUrl& address, const QString& message) {
        m_ends.window.status().setMessage(tr("%1: what was fetched before is shown. %2").arg(serverName(address), message));
    });
    connect(&servers, &Servers::outboxFailed, this, [this](const QString& message) {
        m_ends.window.banner().say(Banner::Tone::Warning, tr("What waits for a server is not kept when you quit: %1").arg(message));
    });
    connect(&servers, &Servers::changed, this, &ConnectDesk::relist);
    connect(&servers, &Servers::changed, this, &ConnectDesk::showJudge);
    connect(&servers, &Servers::learned, this, &ConnectDesk::showJudge);
    connect(&m_ends.wiring, &Wiring::problemOpened, this, &ConnectDesk::show);
    connect(&m_ends.window.actions()["app.connect"], &QAction::triggered, this, &ConnectDesk::ask);
    connect(&m_ends.window.status(), &StatusLine::judgePressed, this, &ConnectDesk::ask);
    connectPlaces();
    show(nullptr);
}

void ConnectDesk::connectPlaces()
{
    for (std::size_t i = 0; i < kJudgePlaces.size(); ++i) {
        connect(&m_ends.window.actions()[kPlaceActions[i]], &QAction::triggered, this, [this, place = kJudgePlaces[i]] {
            m_ends.preferences.set(key::kJudgePlace, spellingOf(place));
            followPlace(); // the same one again is no change, and has been unchecked
        });
    }
    connect(&m_ends.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == key::kJudgePlace) {
            followPlace();
        }
    });
    followPlace();
}

void ConnectDesk::followPlace()
{
    const JudgePlace wanted = judgePlaceOf(m_ends.preferences);
    const bool isFree = !m_ends.preferences.isLocked(key::kJudgePlace);
    for (std::size_t i = 0; i < kJudgePlaces.size(); ++i) {
        QAction& action = m_ends.window.actions()[kPlaceActions[i]];
        action.setChecked(kJudgePlaces[i] == wanted);
        action.setEnabled(isFree || action.isChecked());
    }
    showJudge();
}

void ConnectDesk::begin()
{
    m_ends.servers.begin();
}

void ConnectDesk::ask()
{
    auto* dialog = new ConnectDialog(m_ends.servers.all(), &m_ends.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::chosen, &m_ends.servers, &Servers::connectTo);
    connect(dialog, &ConnectDialog::forgetRequested, &m_ends.servers, &Servers::forget);
    connect(dialog, &ConnectDialog::runHereRequested, &m_ends.servers, &Servers::runHere);
    connect(&m_ends.servers, &Servers::changed, dialog, [this, dialog] { dialog->setServers(m_ends.servers.all()); });
    const auto showRunner = [this, dialog] { dialog->setRunner(m_ends.servers.runnerServer()); };
    connect(&m_ends.servers, &Servers::runnerChanged, dialog, showRunner);
    showRunner();
    dialog->open();
}

void ConnectDesk::follow(RemoteJudge* judge)
{
    const QString server = serverName(judge->server().address);
    connect(judge, &RemoteJudge::held, this,
            [this, server](JudgeTicket, const QString& why, int seconds) { showHeld(server, why, seconds); });
    connect(judge, &RemoteJudge::resumed, this,
            [this](JudgeTicket ticket, const Submission& submission) { m_ends.history.note(ticket, submission, SubmissionKind::Submit); });
}

void ConnectDesk::followRunner(RunOnlyJudge* runner)
{
    connect(runner, &RunOnlyJudge::held, this, [this, server = serverName(runner->server().address)](JudgeTicket, const QString& why, int seconds) {
        showHeld(server, why, seconds);
    });
}

void ConnectDesk::tellRunner()
{
    showJudge();
    if (const auto runner = m_ends.servers.runnerServer()) {
        m_ends.window.banner().say(Banner::Tone::Good, tr("Samples and tests of your own run on %1 now.").arg(serverName(runner->address)));
    } else {
        m_ends.window.banner().say(Banner::Tone::Good, tr("Programs run on this machine again."));
    }
}

void ConnectDesk::relist()
{
    m_ends.library.setPlaces(preferredPlaces(m_ends.workshop.problemPlaces(), m_ends.preferences));
    m_ends.library.refresh();
}

void ConnectDesk::show(const std::shared_ptr<const Problem>& problem)
{
    m_problem = problem;
    showJudge();
}

/// As it would go with a submission of the open problem and with a run of its samples.
void ConnectDesk::showJudge()
{
    const JudgePlace wanted = judgePlaceOf(m_ends.preferences);
    const auto [judge, runner] = seats();
    QStringList detail;
    if (wanted != JudgePlace::Automatic) {
        detail << (wanted == JudgePlace::Here ? tr("You chose to judge on this machine.") : tr("You chose to judge on the connected server."));
    }
    Submission whole;
    whole.problem = m_problem;
    if (const QString note = placementOf(whole, wanted, m_ends.servers).note; !note.isEmpty()) {
        detail << note;
    } else if (judge.isHere()) {
        detail << tr("Your solutions are judged on this machine. Press to connect to a server.");
    } else {
        detail << (m_problem ? tr("Solutions of this problem are judged by its server.") : tr("It judges the problems that it has."));
    }
    QString text = nameOfSeat(judge);
    if (!runner.isHere()) {
        const auto only = m_ends.servers.runnerServer();
        const ServerKind kind = only && only->address == runner.server ? only->kind : ServerKind::CodeArena;
        text = runner.server == judge.server ? text : tr("%1, runs on %2").arg(text, nameOfSeat(runner));
        detail << tr("Samples and tests of your own run on %1, a %2 server. Hidden tests are never sent there.").arg(nameOfSeat(runner), nameOf(kind));
    } else if (!judge.isHere()) {
        detail << tr("Samples and tests of your own run on this machine.");
    }
    const bool isChosen = wanted != JudgePlace::Automatic && judge.isHere() == (wanted == JudgePlace::Here);
    m_ends.window.status().setJudge(isChosen ? tr("%1 (your choice)").arg(text) : text, detail.join(' '));
}

/// Who judges the open problem, and who runs its samples.
std::pair<JudgeSeat, JudgeSeat> ConnectDesk::seats() const
{
    const JudgePlace wanted = judgePlaceOf(m_ends.preferences);
    Submission whole;
    whole.problem = m_problem;
    Submission samples = whole;
    samples.selection.which = TestSelection::Which::Samples;
    if (!m_problem) {
        samples.problem = std::make_shared<const Problem>(); // as in the playground
    }
    const auto arenas = m_ends.servers.arenas();
    const JudgeSeat runs = seatOf(samples, wanted, m_ends.servers);
    if (!m_problem) {
        return {wanted == JudgePlace::Server && !arenas.empty() ? JudgeSeat{arenas.front().address} : JudgeSeat(), runs};
    }
    const Placement placed = placementOf(whole, wanted, m_ends.servers);
    return {isWhole(placed.submission) ? seatOf(placed.submission, wanted, m_ends.servers) : JudgeSeat(), runs};
}

void ConnectDesk::showHeld(const QString& server, const QString& why, int seconds)
{
    StatusLine& status = m_ends.window.status();
    const auto [judge, runner] = seats();
    const bool concerns = server == nameOfSeat(judge) || server == nameOfSeat(runner);
    if (!concerns || why.isEmpty()) {
        showJudge();
    } else if (seconds > 0) {
        status.setJudge(tr("%1: sends in %2 s").arg(server).arg(seconds), why);
    } else {
        status.setJudge(tr("%1: waits for the network").arg(server), tr("%1 What you submitted goes out when it is back.").arg(why));
    }
}

} // namespace ca
