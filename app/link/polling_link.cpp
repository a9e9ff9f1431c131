// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/polling_link.h"

#include <QUrlQuery>

namespace ca {

namespace {

constexpr qint64 kLargestAnswer = qint64{64} << 20;

} // namespace

PollingLink::PollingLink(const EngineAddress& address, Millis connectTimeout) : EngineLink(connectTimeout), m_address(address) {}

QNetworkRequest PollingLink::request() const
{
    QUrlQuery query{{QStringLiteral("EIO"), QStringLiteral("4")},
                    {QStringLiteral("transport"), QStringLiteral("polling")},
                    {QStringLiteral("t"), QString::number(m_count, 36)}};
    if (!handshake().sid.empty()) {
        query.addQueryItem(QStringLiteral("sid"), QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(handshake().sid))));
    }
    QUrl url = m_address.server;
    url.setPath(url.path() + QStringLiteral("/socket.io/"));
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_address.token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_address.token.toUtf8());
    }
    return request;
}

void PollingLink::open()
{
    expectAnswer();
    poll();
}

void PollingLink::poll()
{
    ++m_count;
    QNetworkReply* reply = m_network.get(request());
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kLargestAnswer) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        polled(*reply);
    });
}

bool PollingLink::failed(QNetworkReply& reply)
{
    if (reply.error() == QNetworkReply::NoError) {
        return false;
    }
    end(reply.errorString());
    return true;
}

void PollingLink::polled(QNetworkReply& reply)
{
    if (isOver() || failed(reply)) {
        return;
    }
    const auto packets = wire::fromPayload(reply.readAll().toStdString());
    if (!packets) {
        end(tr("the server speaks another protocol"));
        return;
    }
    for (const wire::EnginePacket& packet : *packets) {
        take(packet);
    }
    if (!isOver()) {
        poll();
    }
}

void PollingLink::transmit(const wire::EnginePacket& packet)
{
    m_waiting.push_back(packet);
    flush();
}

void PollingLink::flush()
{
    if (m_sending || m_waiting.empty()) {
        return;
    }
    m_sending = true;
    const std::size_t count = wire::countThatFits(m_waiting, handshake().maxPayload);
    const QByteArray body = QByteArray::fromStdString(wire::toPayload(std::span(m_waiting).first(count)));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
    ++m_count;
    QNetworkRequest posted = request();
    posted.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain;charset=UTF-8");
    QNetworkReply* reply = m_network.post(posted, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_sending = false;
        if (!isOver() && !failed(*reply)) {
            flush();
        }
    });
}

void PollingLink::shut()
{
    for (QNetworkReply* reply : m_network.findChildren<QNetworkReply*>()) {
        reply->disconnect(this);
        if (reply->operation() == QNetworkAccessManager::GetOperation) {
            reply->abort(); // what is being sent, such as a goodbye, may still arrive
        }
        reply->deleteLater();
    }
}

} // namespace ca
