// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Who is at an address: a CodeArena server, one that only runs programs, or nobody of use. It is found out by asking for things that
// cannot be there; no program is sent, nothing is changed.
#pragma once

#include "app/link/remote_http.h"
#include "app/link/remote_shelf.h"
#include "app/link/run_dialect.h"
#include "core/wire/sse.h"

#include <QPointer>

namespace ca {

class ServerProbe : public QObject {
    Q_OBJECT

public:
    /// Of one kind, or of any.
    ServerProbe(RemoteServer server, std::optional<ServerKind> kind, Millis timeout, QObject* parent = nullptr);

    void begin();

signals:
    /// Once. The kind is meaningful when the report says that it is a server.
    void found(const ca::ServerReport& report, ca::ServerKind kind);

private:
    void askForProblems();
    void askNext();
    void hearPiece(const QByteArray& piece);
    void answered(const HttpAnswer& answer);
    void settle(bool isOne);
    void tellNone();

    RemoteHttp m_http;
    std::optional<ServerKind> m_wanted;
    ServerReport m_none; // what is told when it is nobody of use
    std::vector<ServerKind> m_left; // to be asked for
    std::unique_ptr<const RunDialect> m_dialect; // the one that is asked for
    wire::StreamReader m_reader;
    QPointer<QNetworkReply> m_reply;
};

} // namespace ca
