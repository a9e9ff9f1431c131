// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_run.h"

#include "core/wire/codearena.h"

#include <QRandomGenerator>

namespace ca {

namespace {

/// Of servers that do not say how long: those that let so many in a second are more common than those with minutes.
constexpr int kFallbackHold = 5;

bool isFromAGateway(int status)
{
    return status == 502 || status == 504;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

RemoteRun::RemoteRun(Ends ends, ProgramRun run, QObject* parent) : QObject(parent), m_ends(ends), m_run(std::move(run))
{
    m_pause.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RemoteRun::goOn);
    connect(&m_second, &QTimer::timeout, this, &RemoteRun::countDown);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(tr("The server took the program and never said how it ended. It may have lost it: run it again."));
    });
}

RemoteRun::~RemoteRun()
{
    stop();
}

void RemoteRun::begin()
{
    later(Millis(0), &RemoteRun::post);
}

void RemoteRun::post()
{
    m_ends.http.post(m_ends.dialect.postPath(), QByteArray::fromStdString(m_ends.dialect.post(m_run)),
                     [self = QPointer(this)](const HttpAnswer& answer) {
                         if (self && !self->m_over) {
                             self->posted(answer);
                         }
                     });
}

void RemoteRun::posted(const HttpAnswer& answer)
{
    if (!answer.isThere() || isFromAGateway(answer.status)) {
        again(text(networkError(answer, m_ends.http.server()).what), &RemoteRun::post);
        return;
    }
    if (answer.status == 429 || answer.status == 503) {
        hold(secondsToWait(answer, kFallbackHold));
        return;
    }
    const auto receipt = m_ends.dialect.receiptFrom(answer.text());
    if (answer.status / 100 != 2) {
        fail(tr("The server refused this: %1").arg(text(wire::apiErrorFrom(answer.status, answer.text()).message)));
    } else if (!receipt) {
        fail(tr("The server answered, but not as a %1 server does.").arg(nameOf(m_ends.dialect.kind())));
    } else if (receipt->end) {
        end(*receipt->end);
    } else {
        m_failures = 0;
        m_job = receipt->job;
        m_deadline.start(m_ends.options.deadline);
        emit held({}, 0);
        if (!m_over) {
            follow();
        }
    }
}

void RemoteRun::hold(int seconds)
{
    m_secondsHeld = seconds;
    m_next = &RemoteRun::post;
    m_second.start(std::chrono::seconds(1));
    emit held(tr("The server takes no more for now."), m_secondsHeld);
}

void RemoteRun::countDown()
{
    if (--m_secondsHeld > 0) {
        emit held(tr("The server takes no more for now."), m_secondsHeld);
        return;
    }
    emit held({}, 0);
    goOn();
}

void RemoteRun::follow()
{
    const QString path = m_ends.dialect.jobPath(m_job);
    const auto done = [self = QPointer(this)](const HttpAnswer& answer) {
        if (self && !self->m_over) {
            self->followed(answer);
        }
    };
    if (!m_ends.dialect.streams()) {
        m_ends.http.get(path, done);
        return;
    }
    m_reader = wire::StreamReader();
    m_stream = m_ends.http.follow(path, [self = QPointer(this)](const QByteArray& piece) {
        if (self && !self->m_over) {
            self->hearPiece(piece);
        }
    }, done);
}

void RemoteRun::hearPiece(const QByteArray& piece)
{
    for (const wire::StreamEvent& event : m_reader.feed({piece.constData(), static_cast<std::size_t>(piece.size())})) {
        take(200, event.data);
        if (m_over || !m_stream) {
            return;
        }
    }
}

/// A job that was asked for, or the end of a stream, which should not come before that of the run.
void RemoteRun::followed(const HttpAnswer& answer)
{
    m_stream = nullptr;
    if (!answer.isThere() || isFromAGateway(answer.status) || answer.status == 429 || answer.status == 503) {
        const QString why = answer.isThere() ? tr("The server takes no more for now.") : text(networkError(answer, m_ends.http.server()).what);
        emit held(why, 0); // the deadline runs: it is not tried for ever
        const double chance = m_ends.options.chance ? m_ends.options.chance() : QRandomGenerator::global()->generateDouble();
        later(m_ends.options.backoff.delay(m_failures++, chance), &RemoteRun::follow);
        return;
    }
    const bool streamBroke = m_ends.dialect.streams() && answer.status / 100 == 2;
    if (streamBroke) {
        spoilt(tr("The server ended its stream before the program had ended."));
        return;
    }
    take(answer.status, answer.text());
}

void RemoteRun::take(int status, std::string_view body)
{
    auto standing = m_ends.dialect.standingFrom(status, body);
    if (!standing && standing.error().fault == Fault::NotFound) {
        fail(tr("The server took this, but does not know it any more."));
        return;
    }
    if (!standing) {
        spoilt(tr("The server answered, but not as a %1 server does.").arg(nameOf(m_ends.dialect.kind())));
        return;
    }
    m_failures = 0;
    if (standing->end) {
        end(*standing->end);
        return;
    }
    if (standing->isRunning && !m_isRunning) {
        m_isRunning = true; // the same said again is no news
        m_deadline.start(m_ends.options.deadline);
    }
    emit held({}, 0);
    if (!m_over && !m_ends.dialect.streams()) {
        later(m_ends.options.poll, &RemoteRun::follow);
    }
}

/// It may have been the way, not the server: a stream is begun again, a job asked for again.
void RemoteRun::spoilt(const QString& why)
{
    leaveStream();
    again(why, &RemoteRun::follow);
}

void RemoteRun::again(const QString& why, void (RemoteRun::*step)())
{
    if (++m_failures >= m_ends.options.attempts) {
        fail(why);
        return;
    }
    emit held(why, 0);
    const double chance = m_ends.options.chance ? m_ends.options.chance() : QRandomGenerator::global()->generateDouble();
    later(m_ends.options.backoff.delay(m_failures - 1, chance), step);
}

void RemoteRun::later(Millis pause, void (RemoteRun::*step)())
{
    m_next = step;
    m_pause.start(pause);
}

void RemoteRun::goOn()
{
    m_second.stop();
    if (const auto step = std::exchange(m_next, nullptr); step != nullptr && !m_over) {
        (this->*step)();
    }
}

void RemoteRun::end(const RunEnd& end)
{
    stop();
    emit held({}, 0);
    emit ended(end);
}

void RemoteRun::fail(const QString& why)
{
    stop();
    emit held({}, 0);
    emit failed(why);
}

void RemoteRun::stop()
{
    m_over = true;
    for (QTimer* timer : {&m_pause, &m_second, &m_deadline}) {
        timer->stop();
    }
    leaveStream();
}

void RemoteRun::leaveStream()
{
    if (QNetworkReply* stream = std::exchange(m_stream, nullptr).data()) {
        m_ends.http.leave(stream);
    }
}

} // namespace ca
