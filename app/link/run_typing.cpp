// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_typing.h"

#include <QPointer>

#include <utility>

namespace ca {

namespace {

constexpr std::size_t kLargest = 32 * 1024; // of one post

/// The server, or something before it, has no room for it now.
bool mayTryAgain(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace

RunTyping::RunTyping(Pause pause, QObject* parent) : QObject(parent), m_pause(std::move(pause))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RunTyping::send);
}

void RunTyping::feed(const QByteArray& bytes)
{
    if (!m_isOver) {
        m_input.bytes.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        send();
    }
}

void RunTyping::closeInput()
{
    if (!std::exchange(m_isOver, true)) {
        m_input.isLast = true;
        send();
    }
}

void RunTyping::resize(quint16 columns, quint16 rows)
{
    m_input.columns = columns;
    m_input.rows = rows;
    send();
}

void RunTyping::begin(RemoteHttp& http, const QString& path)
{
    m_http = &http;
    m_path = path;
    send();
}

void RunTyping::end()
{
    m_http = nullptr;
    m_again.stop();
}

void RunTyping::send()
{
    if (m_http == nullptr || m_isSending || m_again.isActive() || m_input == wire::RunInput()) {
        return;
    }
    m_isSending = true;
    const wire::RunInput sent = next();
    m_http->post(m_path, QByteArray::fromStdString(wire::toJson(sent)), [self = QPointer(this), sent](const HttpAnswer& answer) {
        if (self && self->m_http != nullptr) {
            self->answered(sent, answer);
        }
    });
}

wire::RunInput RunTyping::next()
{
    wire::RunInput next = std::exchange(m_input, {});
    if (next.bytes.size() > kLargest) {
        m_input.bytes = next.bytes.substr(kLargest);
        m_input.isLast = std::exchange(next.isLast, false);
        next.bytes.resize(kLargest);
    }
    return next;
}

void RunTyping::answered(const wire::RunInput& sent, const HttpAnswer& answer)
{
    m_isSending = false;
    const bool mayBeSaidTwice = sent.bytes.empty(); // sizes, and the end of the input
    const bool hasEnded = answer.status == 404 || answer.status == 409; // which its events tell
    if (!answer.isThere() && !answer.wasNeverSent() && !mayBeSaidTwice) {
        emit uncertain();
    } else if (!answer.isThere() || mayTryAgain(answer.status)) {
        sendAgain(sent);
        return;
    } else if (answer.status == 413) {
        m_isOver = true;
        m_input = {};
        emit full();
    } else if (answer.status / 100 != 2 && !hasEnded) {
        emit refused(answer);
    }
    m_failures = 0;
    send();
}

void RunTyping::sendAgain(const wire::RunInput& sent)
{
    m_input.bytes.insert(0, sent.bytes);
    m_input.isLast |= sent.isLast;
    if (m_input.columns == 0) {
        m_input.columns = sent.columns;
        m_input.rows = sent.rows;
    }
    m_again.start(m_pause(m_failures++));
}

} // namespace ca
