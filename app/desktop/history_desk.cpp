// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/history_desk.h"

#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/wiring.h"
#include "app/link/history.h"
#include "app/link/remote_history.h"
#include "app/link/remote_origin.h"
#include "app/link/servers.h"

namespace ca {

namespace {

constexpr Millis kPatience{20'000};

} // namespace

HistoryDesk::HistoryDesk(const Ends& ends, QObject* parent) : QObject(parent), m_ends(ends)
{
    connect(&ends.servers, &Servers::judgeOpened, this,
            [this](RemoteJudge* judge) { connect(judge, &RemoteJudge::accepted, &m_ends.history, &History::identify); });
    connect(&ends.servers, &Servers::fetched, this, [this](const QUrl& address) {
        for (const RemoteServer& server : m_ends.servers.all()) {
            if (server.address == address) { // its problems are here, so what was submitted of them has its titles
                refresh(server);
            }
        }
    });
    connect(&ends.window, &MainWindow::pageShown, this, [this](MainWindow::Page page) {
        if (page == MainWindow::Page::Progress) {
            lookAtAll();
        }
    });
    connect(&ends.wiring, &Wiring::problemOpened, this, [this](const std::shared_ptr<const Problem>& problem) { lookAt(*problem); });
}

HistoryDesk::~HistoryDesk() = default;

void HistoryDesk::lookAtAll()
{
    for (const RemoteServer& server : m_ends.servers.all()) {
        if (m_histories.contains(server.address.toString())) { // others have not answered yet, or have none
            refresh(server);
        }
    }
}

void HistoryDesk::lookAt(const Problem& problem)
{
    const auto origin = originOf(problem);
    for (const RemoteServer& server : m_ends.servers.all()) {
        if (origin && server.address == QUrl(QString::fromStdString(origin->server))) {
            refresh(server);
        }
    }
}

void HistoryDesk::refresh(const RemoteServer& server)
{
    auto& remote = m_histories[server.address.toString()];
    if (!remote || remote->server() != server) { // with another token, for instance
        remote = std::make_unique<RemoteHistory>(server, m_ends.history, kPatience);
        connect(remote.get(), &RemoteHistory::failed, this, [this, name = serverName(server.address)](const QString& why) {
            m_ends.window.status().setMessage(tr("%1: its history is listed as it was last seen. %2").arg(name, why));
        });
    }
    remote->refresh();
}

} // namespace ca
