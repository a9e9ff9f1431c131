// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server's problems, fetched into a folder of packages which the library reads like any other. What was fetched stays when the
// server is out of reach.
#pragma once

#include "app/link/errands.h"
#include "app/link/remote_http.h"
#include "core/wire/codearena.h"

#include <QStringList>

#include <filesystem>
#include <optional>

namespace ca {

class RemoteShelf : public QObject {
    Q_OBJECT

public:
    RemoteShelf(RemoteServer server, std::filesystem::path folder, Millis timeout, QObject* parent = nullptr);

    /// Folders with packages of this machine, which may know the functions of problems that the server says nothing about.
    void setLibrary(std::vector<std::filesystem::path> library) { m_library = std::move(library); }
    /// Fetches the list and each of its problems; fetched() or failed() follows, once for all calls while it is under way.
    void refresh();
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

signals:
    void progress(int done, int total);
    /// `changed`: the packages are not what they were. Problems that could not be had are left as they were.
    void fetched(int problems, bool changed);
    void failed(const QString& message);

private:
    void askForPage();
    void takePage(const HttpAnswer& answer);
    void askForNext();
    void takeDetail(const HttpAnswer& answer);
    void stop(const QString& message);

    RemoteHttp m_http;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_library;
    Errands m_errands;
    bool m_busy = false;
    bool m_changed = false;
    std::vector<wire::ProblemSummary> m_problems;
    std::size_t m_next = 0;
};

/// Whether somebody is a CodeArena server, and if not, why, in words.
struct ServerReport {
    bool isServer = false;
    QString text;
    QString hint;
    std::size_t problems = 0;

    bool operator==(const ServerReport&) const = default;
};

/// What an answer to GET /api/problems says about who gave it.
[[nodiscard]] ServerReport examine(const HttpAnswer& answer, const RemoteServer& server);

} // namespace ca
