// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/servers.h"

#include "app/link/remote_origin.h"
#include "app/link/remote_package.h"
#include "core/package/package.h"

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
    const bool wasRunner = isRunner(server.address);
    const RemoteServer kept = m_known.keep(server);
    if (runsOnly(kept.kind)) {
        m_known.setRunner(kept.address);
        dropRunner();
        emit changed();
        emit runnerChanged();
        return;
    }
    if (wasRunner) {
        runHere(); // it is known better now
    }
    const auto judge = m_judges.find(kept.address.toString());
    if (judge != m_judges.end() && judge->second->server() != kept && judge->second->underWay() == 0) {
        judge->second.release()->deleteLater(); // the next one has the new token
        m_judges.erase(judge);
    }
    m_shelves.erase(kept.address.toString());
    drop(std::move(m_programs[kept.address.toString()]));
    emit changed();
    shelfOf(kept).refresh();
    judgeOf(kept.address).learn();
}

void Servers::forget(const QUrl& address)
{
    if (isRunner(address)) {
        runHere();
    }
    m_known.forget(address);
    m_shelves.erase(address.toString());
    std::error_code ignored; // what stays is listed and can be forgotten again
    fs::remove_all(folderOf(address), ignored);
    emit changed();
}

void Servers::begin()
{
    for (const RemoteServer& server : all()) {
        if (runsOnly(server.kind)) {
            continue;
        }
        judgeOf(server.address).resume();
        judgeOf(server.address).learn();
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
                                              RemoteJudge::Ends{&m_outbox, m_ends.language, [folder = folderOf(address)](const std::string& id) {
                                                  auto problem = readPackage(folder / id);
                                                  return problem ? std::make_shared<const Problem>(*std::move(problem)) : nullptr;
                                              }});
        connect(judge.get(), &RemoteJudge::learned, this, &Servers::learned);
        emit judgeOpened(judge.get());
    }
    return *judge;
}

bool Servers::runsPrograms(const QUrl& address) const
{
    const auto judge = m_judges.find(address.toString());
    return isRunner(address) || (judge != m_judges.end() && judge->second->runsPrograms());
}

RunOnlyJudge* Servers::runnerAt(const QUrl& address)
{
    if (isRunner(address) || !runsPrograms(address)) {
        return isRunner(address) ? runner() : nullptr;
    }
    auto& programs = m_programs[address.toString()];
    if (!programs) {
        programs = std::make_unique<RunOnlyJudge>(m_judges.at(address.toString())->server());
        emit runnerOpened(programs.get());
    }
    return programs.get();
}

std::vector<RemoteServer> Servers::arenas() const
{
    std::vector<RemoteServer> judging = all();
    std::erase_if(judging, [](const RemoteServer& server) { return runsOnly(server.kind); });
    std::reverse(judging.begin(), judging.end());
    return judging;
}

std::shared_ptr<const Problem> Servers::problemAt(const QUrl& address, const std::string& slug) const
{
    auto problem = readPackage(folderOf(address) / remoteProblemId(address, slug));
    const auto origin = problem ? originOf(*problem) : std::nullopt;
    const bool isIt = origin && origin->slug == slug && origin->server == address.toString().toStdString();
    return isIt ? std::make_shared<const Problem>(*std::move(problem)) : nullptr;
}

bool Servers::isRunner(const QUrl& address) const
{
    const auto runner = m_known.runner();
    return runner && runner->address == address;
}

RunOnlyJudge* Servers::runner()
{
    const auto server = m_known.runner();
    if (server && !m_runner) {
        RunOnlyOptions options;
        options.request = m_options.request;
        m_runner = std::make_unique<RunOnlyJudge>(*server, options);
        emit runnerOpened(m_runner.get());
    }
    return m_runner.get();
}

void Servers::runHere()
{
    m_known.clearRunner();
    dropRunner();
    emit runnerChanged();
}

/// What it runs is still told, as long as there is something.
void Servers::drop(std::unique_ptr<RunOnlyJudge> left)
{
    RunOnlyJudge* old = left.release();
    if (old == nullptr) {
        return;
    }
    old->setParent(this);
    if (old->underWay() == 0) {
        old->deleteLater();
        return;
    }
    connect(old, &JudgeClient::event, old, [old](JudgeTicket, const JudgeEvent& event) {
        const bool isTheLast = std::holds_alternative<SubmissionFinished>(event.what) && old->underWay() <= 1;
        if (isTheLast) {
            old->deleteLater();
        }
    });
}

RemoteShelf& Servers::shelfOf(const RemoteServer& server)
{
    auto& shelf = m_shelves[server.address.toString()];
    if (!shelf) {
        shelf = std::make_unique<RemoteShelf>(server, folderOf(server.address), m_options.request);
        shelf->setLibrary(m_ends.library);
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
