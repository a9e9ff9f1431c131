// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// All servers that the user has connected to: a judge and a shelf of problems for each. One of those that only run programs may run
// them for the user instead of this machine.
#pragma once

#include "app/link/known_servers.h"
#include "app/link/remote_judge.h"
#include "app/link/remote_shelf.h"
#include "app/link/run_only_judge.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace ca {

class Servers : public QObject {
    Q_OBJECT

public:
    struct Ends {
        QSettings& settings;
        Outbox& outbox;
        std::function<std::shared_ptr<const Language>(const std::string&)> language;
        std::filesystem::path folder; // of the servers' problems
        std::vector<std::filesystem::path> library = {}; // of this machine's
    };

    /// The ends outlive this object.
    explicit Servers(Ends ends, RemoteOptions options = {}, QObject* parent = nullptr);
    ~Servers() override;

    [[nodiscard]] std::vector<RemoteServer> all() const { return m_known.all(); }
    /// Remembers it. Its problems are fetched, fetched() or failed() follows; one that only runs programs runs them from now on.
    void connectTo(const RemoteServer& server);
    /// Its problems go from the list; what waits in the outbox stays there.
    void forget(const QUrl& address);
    /// Takes up what earlier runs left, and fetches what is new.
    void begin();

    /// Of any address: one that was forgotten is a server of its problems still.
    [[nodiscard]] RemoteJudge& judgeOf(const QUrl& address);

    [[nodiscard]] std::optional<RemoteServer> runnerServer() const { return m_known.runner(); }
    /// Whoever runs programs for the user; none: this machine.
    [[nodiscard]] RunOnlyJudge* runner();
    void runHere();
    /// The server that runs programs, or one of those that judge and have announced that they run programs as well; null: it does not.
    [[nodiscard]] RunOnlyJudge* runnerAt(const QUrl& address);
    [[nodiscard]] bool runsPrograms(const QUrl& address) const;

    /// Those that judge, the one that was connected to last in front.
    [[nodiscard]] std::vector<RemoteServer> arenas() const;
    /// Its problem of that name, as its problems were fetched last; null: it has none.
    [[nodiscard]] std::shared_ptr<const Problem> problemAt(const QUrl& address, const std::string& slug) const;

signals:
    void judgeOpened(ca::RemoteJudge* judge);
    void runnerOpened(ca::RunOnlyJudge* runner);
    void runnerChanged(); // another one, or none
    void fetched(const QUrl& address, int problems, bool changed);
    void failed(const QUrl& address, const QString& message);
    void outboxFailed(const QString& message);
    void changed(); // which servers there are
    void learned(); // what one of them can do

private:
    [[nodiscard]] RemoteShelf& shelfOf(const RemoteServer& server);
    [[nodiscard]] bool isRunner(const QUrl& address) const;
    void dropRunner() { drop(std::move(m_runner)); }
    void drop(std::unique_ptr<RunOnlyJudge> left);
    [[nodiscard]] std::filesystem::path folderOf(const QUrl& address) const;

    Ends m_ends;
    RemoteOptions m_options;
    KnownServers m_known;
    RemoteOutbox m_outbox; // the judges go first
    std::map<QString, std::unique_ptr<RemoteShelf>> m_shelves; // by address
    std::map<QString, std::unique_ptr<RemoteJudge>> m_judges;
    std::unique_ptr<RunOnlyJudge> m_runner;
    std::map<QString, std::unique_ptr<RunOnlyJudge>> m_programs; // on servers that judge, by address
};

/// The folders of the servers' problems, each with packages in it.
[[nodiscard]] std::vector<std::filesystem::path> serverFolders(const std::filesystem::path& folder);

} // namespace ca
