// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/server_line.h"

#include <QPointer>

namespace ca {

ServerLine::ServerLine(RemoteServer server, RemoteOptions options, QObject* parent)
    : QObject(parent), m_options(options), m_http(std::move(server), options.request), m_channel(options.channel)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, &m_channel, &EventChannel::close);
}

void ServerLine::learn(QObject* receiver, Learned done)
{
    if (m_known) {
        done(std::nullopt);
        return;
    }
    m_http.get(QStringLiteral("/api/capabilities"), [this, receiver = QPointer(receiver), done = std::move(done)](const HttpAnswer& answer) {
        if (answer.isThere() && !m_known) {
            auto read = answer.status == 200 ? wire::capabilitiesFrom(answer.text()) : fail(Fault::NotFound, "none");
            m_known = true;
            m_isOriginal = !read.has_value();
            m_refusal = answer.status == 200 || answer.status == 404 ? std::nullopt : std::optional(answer);
            m_capabilities = read.value_or(wire::Capabilities());
            m_channel.setAddresses(eventAddresses(server().address, read.has_value()), server().token);
        }
        if (receiver) {
            done(m_known ? std::nullopt : std::optional(answer));
        }
    });
}

SandboxInfo ServerLine::sandbox() const
{
    SandboxInfo info;
    info.kind = serverName(server().address).toStdString();
    info.detail = m_capabilities.server;
    return info;
}

void ServerLine::listen()
{
    ++m_listeners;
    m_idle.stop();
    m_channel.open();
}

void ServerLine::unlisten()
{
    if (--m_listeners == 0) {
        m_idle.start(m_options.attention);
    }
}

void ServerLine::subscribe(const std::string& submission, std::uint64_t after)
{
    m_channel.send("subscribe_submission", wire::toJson(wire::Subscription{submission, m_capabilities.resume ? after : 0}));
}

void ServerLine::unsubscribe(const std::string& submission)
{
    m_channel.send("unsubscribe_submission", wire::toJson(wire::Subscription{submission, 0}));
}

} // namespace ca
