// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What is typed to a program on a server: in posts of their own, one at a time, in order. Private to RemoteStage.
//
// It is sent again only when it cannot have arrived: a line that comes twice is worse than one that the user is told to type again.
#pragma once

#include "app/link/backoff.h"
#include "app/link/remote_http.h"
#include "core/wire/run_stream.h"

#include <QTimer>

#include <functional>

namespace ca {

class RunTyping : public QObject {
    Q_OBJECT

public:
    using Pause = std::function<Millis(int failures)>;

    /// The pause before something is sent again, after so many failures in a row.
    explicit RunTyping(Pause pause, QObject* parent = nullptr);

    // What comes before begin() is sent with it.
    void feed(const QByteArray& bytes);
    void closeInput();
    void resize(quint16 columns, quint16 rows);

    /// The program is there. The API outlives this object, or end() comes first.
    void begin(RemoteHttp& http, const QString& path);
    /// Nothing more is sent.
    void end();

signals:
    void uncertain(); // the connection broke while something was under way
    void full();      // no more is taken
    void refused(const ca::HttpAnswer& answer);

private:
    void send();
    [[nodiscard]] wire::RunInput next();
    void answered(const wire::RunInput& sent, const HttpAnswer& answer);
    void sendAgain(const wire::RunInput& sent);

    const Pause m_pause;
    RemoteHttp* m_http = nullptr; // none: not yet, or no more
    QString m_path;
    wire::RunInput m_input; // not sent yet
    bool m_isOver = false;  // the input
    bool m_isSending = false;
    int m_failures = 0;     // in a row
    QTimer m_again;
};

} // namespace ca
