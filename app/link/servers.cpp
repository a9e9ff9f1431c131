// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/servers.h"

#include <QSettings>

#include <algorithm>

namespace ca {

namespace fs = std::filesystem;

Servers::Servers(Ends ends, RemoteOptions options, QObject* parent)
    : QObject(parent), m_ends(std::move(ends)), m_options(std::move(options)), m_known(m_ends.settings), m_outbox(m_ends.outbox)
{
    connect(&m_outbox, &RemoteOutbox::failed, this, &Servers::outboxFailed);
}

Servers::~Servers() = default;

void Servers::connectTo(const RemoteServer& server)
{
    const RemoteServer kept = m_known.keep(server);
    const auto judge = m_judges.find(kept.address.toString());
    if (judge != m_judges.end() && judge->second->server() != kept && judge->second->underWay() == 0) {
        judge->second.release()->deleteLater(); // the next one has the new token
        m_judges.erase(judge);
    }
    m_shelves.erase(kept.address.toString());
    emit changed();
    shelfOf(kept).refresh();
}

void Servers::forget(const QUrl& address)
{
    m_known.forget(address);
    m_shelves.erase(address.toString());
    std::error_code ignored; // what stays is listed and can be forgotten again
    fs::remove_all(folderOf(address), ignored);
    emit changed();
}

void Servers::begin()
{
    for (const RemoteServer& server : all()) {
        judgeOf(server.address).resume();
        shelfOf(server).refresh();
    }
}

fs::path Servers::folderOf(const QUrl& address) const
{
    return m_ends.folder / serverKey(address).toStdString();
}

RemoteJudge& Servers::judgeOf(const QUrl& address)
{
    auto& judge = m_judges[address.toString()];
    if (!judge) {
        const RemoteServer server = m_known.find(address).value_or(RemoteServer{address, {}, {}});
        judge = std::make_unique<RemoteJudge>(server.session.isEmpty() ? m_known.keep(server) : server, m_options,
                                              RemoteJudge::Ends{&m_outbox, m_ends.language});
        emit judgeOpened(judge.get());
    }
    return *judge;
}

RemoteShelf& Servers::shelfOf(const RemoteServer& server)
{
    auto& shelf = m_shelves[server.address.toString()];
    if (!shelf) {
        shelf = std::make_unique<RemoteShelf>(server, folderOf(server.address), m_options.request);
        connect(shelf.get(), &RemoteShelf::fetched, this,
                [this, address = server.address](int problems, bool isNew) { emit fetched(address, problems, isNew); });
        connect(shelf.get(), &RemoteShelf::failed, this,
                [this, address = server.address](const QString& message) { emit failed(address, message); });
    }
    return *shelf;
}

std::vector<fs::path> serverFolders(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.is_directory(error)) {
            folders.push_back(entry.path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

} // namespace ca
