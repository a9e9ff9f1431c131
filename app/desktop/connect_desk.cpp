// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect_desk.h"

#include "app/desktop/connect_dialog.h"
#include "app/desktop/preferred_problems.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/wiring.h"
#include "app/link/history.h"
#include "app/link/library.h"
#include "app/link/remote_origin.h"
#include "app/link/servers.h"

#include <QAction>

namespace ca {

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
        }
    });
    connect(&servers, &Servers::failed, this, [this](const QUrl& address, const QString& message) {
        m_ends.window.status().setMessage(tr("%1: what was fetched before is shown. %2").arg(serverName(address), message));
    });
    connect(&servers, &Servers::outboxFailed, this, [this](const QString& message) {
        m_ends.window.banner().say(Banner::Tone::Warning, tr("What waits for a server is not kept when you quit: %1").arg(message));
    });
    connect(&servers, &Servers::changed, this, &ConnectDesk::relist);
    connect(&m_ends.wiring, &Wiring::problemOpened, this, &ConnectDesk::show);
    connect(&m_ends.window.actions()["app.connect"], &QAction::triggered, this, &ConnectDesk::ask);
    connect(&m_ends.window.status(), &StatusLine::judgePressed, this, &ConnectDesk::ask);
    show(nullptr);
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
    const auto origin = problem ? originOf(*problem) : std::nullopt;
    m_server = origin ? QUrl(QString::fromStdString(origin->server)) : QUrl();
    showJudge();
}

void ConnectDesk::showJudge()
{
    StatusLine& status = m_ends.window.status();
    const QString judge = m_server.isEmpty() ? tr("This machine") : serverName(m_server);
    const QString detail = m_server.isEmpty() ? tr("Your solutions are judged on this machine. Press to connect to a server.")
                                              : tr("Solutions of this problem are judged by its server.");
    if (const auto runner = m_ends.servers.runnerServer()) {
        const QString name = serverName(runner->address);
        status.setJudge(tr("%1, runs on %2").arg(judge, name),
                        tr("%1 Samples and tests of your own run on %2, a %3 server. Hidden tests are never sent there.").arg(detail, name, nameOf(runner->kind)));
        return;
    }
    status.setJudge(judge, detail);
}

void ConnectDesk::showHeld(const QString& server, const QString& why, int seconds)
{
    StatusLine& status = m_ends.window.status();
    const auto runner = m_ends.servers.runnerServer();
    const bool concerns = (!m_server.isEmpty() && server == serverName(m_server)) || (runner && server == serverName(runner->address));
    if (!concerns || why.isEmpty()) {
        showJudge();
    } else if (seconds > 0) {
        status.setJudge(tr("%1: sends in %2 s").arg(server).arg(seconds), why);
    } else {
        status.setJudge(tr("%1: waits for the network").arg(server), tr("%1 What you submitted goes out when it is back.").arg(why));
    }
}

} // namespace ca
