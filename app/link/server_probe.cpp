// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/server_probe.h"

namespace ca {

ServerProbe::ServerProbe(RemoteServer server, std::optional<ServerKind> kind, Millis timeout, QObject* parent)
    : QObject(parent), m_http(std::move(server), timeout), m_wanted(kind)
{
}

void ServerProbe::begin()
{
    if (!m_wanted || *m_wanted == ServerKind::CodeArena) {
        askForProblems();
        return;
    }
    m_left = {*m_wanted};
    askNext();
}

/// A server that has problems and runs programs as others do as well is one that has problems.
void ServerProbe::askForProblems()
{
    m_http.get(QStringLiteral("/api/problems?limit=1"), [this](const HttpAnswer& answer) {
        m_none = examine(answer, m_http.server());
        const bool isSettled = m_none.isServer || !answer.isThere() || answer.status == 401 || answer.status == 403;
        if (isSettled || m_wanted) {
            emit found(m_none, ServerKind::CodeArena);
            return;
        }
        m_left = {ServerKind::CodeCrusher, ServerKind::CodeVault, ServerKind::CodeEngine}; // the last first
        askNext();
    });
}

void ServerProbe::askNext()
{
    if (m_left.empty()) {
        tellNone();
        return;
    }
    m_dialect = dialectOf(m_left.back());
    m_left.pop_back();
    m_reader = wire::StreamReader();
    m_reply = m_http.follow(m_dialect->probePath(), [this](const QByteArray& piece) { hearPiece(piece); },
                            [this](const HttpAnswer& answer) { answered(answer); });
}

/// A stream for something that is not there goes on for ever: the first event says enough.
void ServerProbe::hearPiece(const QByteArray& piece)
{
    const auto events = m_reader.feed({piece.constData(), static_cast<std::size_t>(piece.size())});
    if (!events.empty() && m_reply) {
        m_http.leave(std::exchange(m_reply, nullptr));
        settle(m_dialect->streams() && m_dialect->recognises(200, events.front().data));
    }
}

void ServerProbe::answered(const HttpAnswer& answer)
{
    if (!answer.isThere()) {
        const Error error = networkError(answer, m_http.server());
        m_none = {false, QString::fromStdString(error.what), QString::fromStdString(error.hint), 0};
        m_wanted ? emit found(m_none, *m_wanted) : askNext();
        return;
    }
    settle(m_dialect->recognises(answer.status, answer.text()));
}

void ServerProbe::settle(bool isOne)
{
    if (!isOne) {
        askNext();
        return;
    }
    const QString name = serverName(m_http.server().address);
    const QString kind = nameOf(m_dialect->kind());
    ServerReport report{true, tr("%1 is a %2 server: it runs programs in %3, and has no problems.").arg(name, kind, m_dialect->languages()), {}, 0};
    report.hint = m_dialect->takesInput()
        ? tr("When you connect, samples and tests of your own run there: the program and their inputs are sent. What has hidden tests is still judged where it is now.")
        : tr("It gives programs no input. When you connect, programs that need none run there; what has hidden tests is still judged where it is now.");
    emit found(report, m_dialect->kind());
}

void ServerProbe::tellNone()
{
    if (m_wanted) {
        m_none = {false, tr("%1 does not answer as a %2 server does.").arg(serverName(m_http.server().address), nameOf(*m_wanted)),
                  tr("Let it be found out what it is, or look at the port."), 0};
    }
    emit found(m_none, m_wanted.value_or(ServerKind::CodeArena));
}

} // namespace ca
