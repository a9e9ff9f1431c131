// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_shelf.h"

#include "app/link/remote_package.h"
#include "app/link/write_queue.h"

namespace ca {

namespace {

constexpr std::size_t kPage = 100;
constexpr std::size_t kMostProblems = 5000; // whatever a server says

bool looksLikeAPage(const HttpAnswer& answer)
{
    return answer.contentType.startsWith("text/html") || answer.body.trimmed().startsWith('<');
}

} // namespace

RemoteShelf::RemoteShelf(RemoteServer server, std::filesystem::path folder, Millis timeout, QObject* parent)
    : QObject(parent), m_http(std::move(server), timeout), m_folder(std::move(folder))
{
}

void RemoteShelf::refresh()
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_changed = false;
    m_problems.clear();
    m_next = 0;
    askForPage();
}

void RemoteShelf::askForPage()
{
    m_http.get(QStringLiteral("/api/problems?limit=%1&offset=%2").arg(kPage).arg(m_problems.size()),
               [this](const HttpAnswer& answer) { takePage(answer); });
}

void RemoteShelf::takePage(const HttpAnswer& answer)
{
    const ServerReport report = examine(answer, m_http.server());
    const auto page = wire::problemPageFrom(answer.text());
    if (!report.isServer || !page) {
        stop(report.text);
        return;
    }
    m_problems.insert(m_problems.end(), page->problems.begin(), page->problems.end());
    const bool isLast = page->problems.empty() || m_problems.size() >= page->total || m_problems.size() >= kMostProblems;
    isLast ? askForNext() : askForPage();
}

void RemoteShelf::askForNext()
{
    if (m_next == m_problems.size()) {
        m_busy = false;
        emit fetched(static_cast<int>(m_problems.size()), m_changed);
        return;
    }
    emit progress(static_cast<int>(m_next), static_cast<int>(m_problems.size()));
    const std::string& slug = m_problems[m_next++].slug;
    m_http.get(QStringLiteral("/api/problems/") + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(slug))),
               [this](const HttpAnswer& answer) { takeDetail(answer); });
}

void RemoteShelf::takeDetail(const HttpAnswer& answer)
{
    if (!answer.isThere()) {
        stop(QString::fromStdString(networkError(answer, m_http.server()).what));
        return;
    }
    auto detail = wire::problemDetailFrom(answer.text());
    if (answer.status != 200 || !detail) {
        askForNext();
        return;
    }
    m_errands.run([folder = m_folder, library = m_library, server = m_http.server().address,
                   detail = *std::move(detail)] { return writePackage(folder, server, detail, library); },
                  [this](const Result<bool>& written) {
                      if (!written) {
                          stop(messageOf(written.error()));
                          return;
                      }
                      m_changed = m_changed || *written;
                      askForNext();
                  });
}

void RemoteShelf::stop(const QString& message)
{
    m_busy = false;
    emit failed(message);
}

ServerReport examine(const HttpAnswer& answer, const RemoteServer& server)
{
    if (!answer.isThere()) {
        const Error error = networkError(answer, server);
        return {false, QString::fromStdString(error.what), QString::fromStdString(error.hint), 0};
    }
    const QString name = serverName(server.address);
    if (answer.status == 401 || answer.status == 403) {
        return {false, RemoteShelf::tr("%1 wants a token, or another one.").arg(name), RemoteShelf::tr("Your teacher has it."), 0};
    }
    if (answer.status == 404 || looksLikeAPage(answer)) {
        return {false, RemoteShelf::tr("%1 is a web server, but no CodeArena server at this address.").arg(name),
                RemoteShelf::tr("Look at the port, and at what is behind the host: a path may be missing or too much."), 0};
    }
    if (answer.status >= 500) {
        return {false, RemoteShelf::tr("%1 is out of order: %2").arg(name, QString::fromStdString(wire::apiErrorFrom(answer.status, answer.text()).message)), {}, 0};
    }
    const auto page = wire::problemPageFrom(answer.text());
    if (answer.status != 200 || !page) {
        return {false, RemoteShelf::tr("What %1 answers is not what a CodeArena server does.").arg(name), RemoteShelf::tr("It may be of a version that is not known here."), 0};
    }
    return {true, RemoteShelf::tr("%1 is a CodeArena server with %n problems.", nullptr, static_cast<int>(page->total)).arg(name), {}, page->total};
}

} // namespace ca
