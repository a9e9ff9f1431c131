// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>

namespace ca {

namespace {

constexpr int kPatience = 2000; // milliseconds: longer than a busy window needs, shorter than a user waits
constexpr qint64 kMost = 1 << 20;
constexpr quint32 kMagic = 0x43414f31; // which message it is, and in which form
const QByteArray kThanks = "ok";

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &SingleInstance::becomeFirst);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::nameFor(const QString& configurationFolder)
{
    const QByteArray hash = QCryptographicHash::hash(configurationFolder.toUtf8(), QCryptographicHash::Sha256);
    return "codearena-" + QString::fromLatin1(hash.toHex().left(16));
}

void SingleInstance::start(const QStringList& paths)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this, paths] { send(paths); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SingleInstance::becomeFirst);
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (!m_decided && m_socket.peek(kThanks.size()) == kThanks) {
            m_decided = true;
            m_patience.stop();
            emit handedOver();
        }
    });
    m_patience.start();
    m_socket.connectToServer(m_name);
}

void SingleInstance::send(const QStringList& paths)
{
    QByteArray message;
    QDataStream(&message, QIODevice::WriteOnly) << kMagic << paths;
    m_socket.write(message);
}

void SingleInstance::becomeFirst()
{
    if (m_decided) {
        return;
    }
    m_decided = true;
    m_patience.stop();
    m_socket.abort();
    if (!m_server.listen(m_name)) { // left behind by one that was killed
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name); // without it we run all the same, only alone
    }
    emit first();
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket, this); });
        read(socket, this);
    }
}

void SingleInstance::read(QLocalSocket* socket, SingleInstance* self)
{
    if (socket->bytesAvailable() > kMost) {
        socket->abort();
        return;
    }
    QDataStream stream(socket);
    stream.startTransaction();
    quint32 magic = 0;
    QStringList paths;
    stream >> magic >> paths;
    const bool whole = stream.commitTransaction();
    if (magic != kMagic && (whole || socket->bytesAvailable() >= qint64(sizeof magic))) {
        socket->abort();
        return;
    }
    if (!whole) {
        return; // the rest is on its way
    }
    socket->write(kThanks);
    emit self->asked(paths);
}

} // namespace ca
