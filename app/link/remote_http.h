// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Requests to a server's API, and what comes back, whatever it is.
#pragma once

#include "app/link/remote_server.h"
#include "core/base/units.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <functional>
#include <optional>

namespace ca {

struct HttpAnswer {
    int status = 0; // 0: there was no answer
    QByteArray body;
    QByteArray contentType;
    QByteArray rateReset;  // X-RateLimit-Reset: seconds since 1970
    QByteArray retryAfter; // seconds
    QNetworkReply::NetworkError trouble = QNetworkReply::NoError; // why there was none
    QString words;         // the same, as the network layer says it

    [[nodiscard]] bool isThere() const { return status != 0; }
    /// The request cannot have reached the server: to send it again is safe.
    [[nodiscard]] bool wasNeverSent() const;
    [[nodiscard]] std::string_view text() const { return {body.constData(), static_cast<std::size_t>(body.size())}; }
};

class RemoteHttp : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const HttpAnswer&)>;

    RemoteHttp(RemoteServer server, Millis timeout, QObject* parent = nullptr);

    /// `done` comes once, unless this object is gone by then. Paths begin with "/api".
    void get(const QString& pathAndQuery, Done done);
    /// A stream of events is handed over as it comes, and is not in the answer. `done` comes when it ends, unless it was left before. One
    /// that says nothing for so long ends as one that was cancelled; none: as long as for an answer.
    using Piece = std::function<void(const QByteArray&)>;
    [[nodiscard]] QNetworkReply* follow(const QString& pathAndQuery, Piece piece, Done done, std::optional<Millis> silence = {});
    void leave(QNetworkReply* reply);
    /// Sent once, never again by itself.
    void post(const QString& path, const QByteArray& json, Done done);

    [[nodiscard]] const RemoteServer& server() const { return m_server; }

private:
    [[nodiscard]] QNetworkRequest request(const QString& pathAndQuery) const;
    void hear(QNetworkReply* reply, Done done);

    RemoteServer m_server;
    Millis m_timeout;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_posting;
};

/// How long a server that takes no more wants us to wait, by whichever of its words is there; when it says nothing, the fallback.
[[nodiscard]] int secondsToWait(const HttpAnswer& answer, int fallback = 15);

/// For the network's own faults: in words for people, and what they can do.
[[nodiscard]] Error networkError(const HttpAnswer& answer, const RemoteServer& server);

} // namespace ca
