// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One window per user: a second start hands its files to the first and goes.
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ca {

class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// The name is the user's own; what differs in it does not meet.
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);

    /// Either first() or handedOver() follows, also when the other one does not answer: then first().
    void start(const QStringList& paths);

    /// Of the user's configuration folder, short enough for a socket.
    [[nodiscard]] static QString nameFor(const QString& configurationFolder);

signals:
    void first();
    void handedOver();
    /// Another start asks; there may be no paths: then it only wants to see the window.
    void asked(const QStringList& paths);

private:
    void send(const QStringList& paths);
    void becomeFirst();
    void accept();
    static void read(QLocalSocket* socket, SingleInstance* self);

    QString m_name;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_patience;
    bool m_decided = false;
};

} // namespace ca
