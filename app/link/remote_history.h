// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a server remembers of its user and is not known here, made on another machine or before this one was set up anew: brought into
// the history, a page at a time. What has been brought stays when the server is out of reach.
#pragma once

#include "app/link/errands.h"
#include "app/link/remote_http.h"
#include "core/store/records.h"
#include "core/wire/codearena.h"

#include <vector>

namespace ca {

class History;

class RemoteHistory : public QObject {
    Q_OBJECT

public:
    /// The history outlives this object.
    RemoteHistory(RemoteServer server, History& history, Millis timeout, QObject* parent = nullptr);

    /// From the newest on, until what is there is known; fetched() or failed() follows, once for all calls while it is under way.
    void refresh();
    [[nodiscard]] const RemoteServer& server() const { return m_http.server(); }

signals:
    void fetched(int submissions); // that were new
    void failed(const QString& message);

private:
    void askForPage();
    void takePage(const HttpAnswer& answer);
    void sift(std::vector<std::string> unknown);
    void askForNext();
    void takeView(const wire::HistoryItem& item, const HttpAnswer& answer);
    void endPage();
    void end();
    void stop(const QString& message);

    RemoteHttp m_http;
    History& m_history;
    Errands m_errands;
    bool m_busy = false;
    bool m_isWhole = false; // once all of it has been read, it is enough to read down to what is known
    std::size_t m_offset = 0;
    std::size_t m_total = 0;
    int m_added = 0;
    std::vector<wire::HistoryItem> m_page; // what is still to be read of it
    bool m_hasNew = false;                 // the page
    std::vector<FinishedSubmission> m_found;
};

} // namespace ca
