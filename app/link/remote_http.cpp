// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_http.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ca {

namespace {

constexpr qint64 kLargestAnswer = qint64{64} << 20; // programs may print a lot; more is no answer to us

/// Qt sends a request again by itself when a connection breaks before the answer, also one that changes something. What comes out of
/// this once cannot be sent again: then the request fails instead.
class Once final : public QIODevice {
public:
    Once(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min(most, static_cast<qint64>(m_bytes.size()) - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count == 0 && most > 0 ? -1 : count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

HttpAnswer answerIn(QNetworkReply& reply)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.isOpen() ? reply.readAll() : QByteArray(); // one that was given up is closed
    answer.contentType = reply.rawHeader("Content-Type");
    answer.rateReset = reply.rawHeader("X-RateLimit-Reset");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.trouble = reply.error();
    answer.words = reply.errorString();
    const bool brokeOff = answer.trouble != QNetworkReply::NoError && answer.trouble < QNetworkReply::ContentAccessDenied;
    if (brokeOff) {
        answer.status = 0; // half an answer is none
    }
    return answer;
}

constexpr int kLongestHold = 600; // seconds; whoever says more is asked again
constexpr int kShortestHold = 1;
constexpr qint64 kClockSlack = 120; // seconds that two clocks may be apart

} // namespace

bool HttpAnswer::wasNeverSent() const
{
    switch (trouble) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status == 0;
    default:
        return false;
    }
}

RemoteHttp::RemoteHttp(RemoteServer server, Millis timeout, QObject* parent)
    : QObject(parent), m_server(std::move(server)), m_timeout(timeout)
{
}

QNetworkRequest RemoteHttp::request(const QString& pathAndQuery) const
{
    QNetworkRequest request(QUrl(m_server.address.toString() + pathAndQuery));
    request.setTransferTimeout(static_cast<int>(m_timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    if (!m_server.token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_server.token.toUtf8());
    }
    return request;
}

void RemoteHttp::get(const QString& pathAndQuery, Done done)
{
    hear(m_network.get(request(pathAndQuery)), std::move(done));
}

QNetworkReply* RemoteHttp::follow(const QString& pathAndQuery, Piece piece, Done done, std::optional<Millis> silence)
{
    QNetworkRequest followed = request(pathAndQuery);
    followed.setRawHeader("Accept", "text/event-stream, application/json");
    followed.setTransferTimeout(static_cast<int>(silence.value_or(m_timeout).count()));
    QNetworkReply* reply = m_network.get(followed);
    const auto pass = [reply, piece = std::move(piece)] {
        if (reply->rawHeader("Content-Type").startsWith("text/event-stream")) { // else it is an answer like any other
            piece(reply->readAll());
        }
    };
    connect(reply, &QNetworkReply::readyRead, this, pass);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] { done(answerIn(*reply)); });
    return reply;
}

void RemoteHttp::leave(QNetworkReply* reply)
{
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
}

void RemoteHttp::post(const QString& path, const QByteArray& json, Done done)
{
    QNetworkRequest posted = request(path);
    posted.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    posted.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    posted.setHeader(QNetworkRequest::ContentLengthHeader, json.size());
    posted.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    posted.setRawHeader("Connection", "close"); // a connection of its own: one that was idle may be closing just now
    auto* body = new Once(json, this);
    QNetworkReply* reply = m_posting.post(posted, body);
    body->setParent(reply);
    hear(reply, std::move(done));
}

void RemoteHttp::hear(QNetworkReply* reply, Done done)
{
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kLargestAnswer) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerIn(*reply));
    });
}

int secondsToWait(const HttpAnswer& answer, int fallback)
{
    bool isNumber = false;
    if (const int seconds = answer.retryAfter.toInt(&isNumber); isNumber) {
        return std::clamp(seconds, kShortestHold, kLongestHold);
    }
    qint64 until = answer.rateReset.toLongLong(&isNumber);
    const QString written = QJsonDocument::fromJson(answer.body)[QStringLiteral("details")][QStringLiteral("resetTime")].toString();
    if (const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs); time.isValid()) {
        until = (time.toMSecsSinceEpoch() + 999) / 1000;
    } else if (!isNumber) {
        return fallback;
    }
    const qint64 seconds = until - QDateTime::currentSecsSinceEpoch();
    // A clock that is wrong, theirs or ours, says nonsense.
    return seconds < -kClockSlack || seconds > kLongestHold ? fallback : static_cast<int>(std::max<qint64>(seconds, kShortestHold));
}

Error networkError(const HttpAnswer& answer, const RemoteServer& server)
{
    const auto error = [&](Fault fault, const QString& what, const QString& hint) {
        return Error{fault, what.arg(serverName(server.address)).toStdString(), hint.toStdString()};
    };
    switch (answer.trouble) {
    case QNetworkReply::HostNotFoundError:
        return error(Fault::NotFound, RemoteHttp::tr("There is no computer called %1.").replace("%1", server.address.host()),
                     RemoteHttp::tr("Look at the name once more, and whether this computer is in the same network."));
    case QNetworkReply::ConnectionRefusedError:
        return error(Fault::Unavailable, RemoteHttp::tr("Nothing listens at %1."), RemoteHttp::tr("The computer is there, but no server runs at this port."));
    case QNetworkReply::SslHandshakeFailedError:
        return error(Fault::Denied, RemoteHttp::tr("%1 cannot prove that it is %1."), answer.words);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return error(Fault::Timeout, RemoteHttp::tr("%1 does not answer."), RemoteHttp::tr("It may be busy, or a firewall keeps it apart from you."));
    default:
        return error(Fault::Unavailable, RemoteHttp::tr("The connection to %1 broke."), answer.words);
    }
}

} // namespace ca
