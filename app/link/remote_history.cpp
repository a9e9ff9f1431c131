// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_history.h"

#include "app/link/history.h"
#include "app/link/remote_record.h"
#include "app/link/write_queue.h"
#include "core/store/store.h"

#include <algorithm>
#include <set>

namespace ca {

namespace {

constexpr std::size_t kPage = 50;
constexpr std::size_t kMost = 20'000; // whatever a server says

} // namespace

RemoteHistory::RemoteHistory(RemoteServer server, History& history, Millis timeout, QObject* parent)
    : QObject(parent), m_http(std::move(server), timeout), m_history(history)
{
}

void RemoteHistory::refresh()
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_offset = 0;
    m_added = 0;
    askForPage();
}

void RemoteHistory::askForPage()
{
    m_http.get(QStringLiteral("/api/history?sessionId=%1&limit=%2&offset=%3").arg(server().session).arg(kPage).arg(m_offset),
               [this](const HttpAnswer& answer) { takePage(answer); });
}

void RemoteHistory::takePage(const HttpAnswer& answer)
{
    if (!answer.isThere()) {
        stop(QString::fromStdString(networkError(answer, server()).what));
        return;
    }
    auto page = wire::historyPageFrom(answer.text());
    if (answer.status != 200 || !page) {
        stop(tr("%1 does not tell what was submitted to it.").arg(serverName(server().address)));
        return;
    }
    m_offset += page->items.size();
    m_total = page->items.empty() ? 0 : std::min(page->total, kMost);
    m_page = std::move(page->items);
    std::erase_if(m_page, [](const wire::HistoryItem& item) { return item.state.phase != wire::JobState::Phase::Done; });
    std::vector<std::string> uuids;
    for (const wire::HistoryItem& item : m_page) {
        uuids.push_back(recordUuid(server().address, item.id));
    }
    m_errands.run([&store = m_history.store(), uuids] { return store.submissions().unknown(uuids); },
                  [this](Result<std::vector<std::string>> unknown) {
                      unknown ? sift(std::move(*unknown)) : stop(messageOf(unknown.error()));
                  });
}

void RemoteHistory::sift(std::vector<std::string> unknown)
{
    const std::set<std::string> wanted(unknown.begin(), unknown.end());
    std::erase_if(m_page, [&](const wire::HistoryItem& item) { return !wanted.contains(recordUuid(server().address, item.id)); });
    std::reverse(m_page.begin(), m_page.end()); // taken from the back
    m_hasNew = !m_page.empty();
    askForNext();
}

void RemoteHistory::askForNext()
{
    if (m_page.empty()) {
        endPage();
        return;
    }
    const wire::HistoryItem item = std::move(m_page.back());
    m_page.pop_back();
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(item.id)));
    m_http.get(QStringLiteral("/api/submissions/") + id, [this, item](const HttpAnswer& answer) { takeView(item, answer); });
}

/// One that the server lists and cannot show is passed over.
void RemoteHistory::takeView(const wire::HistoryItem& item, const HttpAnswer& answer)
{
    if (!answer.isThere()) {
        stop(QString::fromStdString(networkError(answer, server()).what));
        return;
    }
    const auto view = wire::submissionViewFrom(answer.text());
    if (answer.status == 200 && view && view->state.phase == wire::JobState::Phase::Done) {
        m_found.push_back(recordFrom(server().address, item, *view));
    }
    askForNext();
}

void RemoteHistory::endPage()
{
    m_added += static_cast<int>(m_found.size());
    m_history.take(std::exchange(m_found, {}));
    if (m_offset >= m_total) {
        m_isWhole = true;
        end();
    } else if (m_isWhole && !m_hasNew) {
        end();
    } else {
        askForPage();
    }
}

void RemoteHistory::end()
{
    m_busy = false;
    emit fetched(m_added);
}

/// What came before it is kept.
void RemoteHistory::stop(const QString& message)
{
    m_busy = false;
    m_page.clear();
    m_history.take(std::exchange(m_found, {}));
    emit failed(message);
}

} // namespace ca
