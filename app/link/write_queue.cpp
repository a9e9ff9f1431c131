// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/write_queue.h"

#include <QMetaObject>

namespace ca {

bool mayPass(Fault fault)
{
    switch (fault) {
    case Fault::Unavailable:
    case Fault::Denied:
    case Fault::Timeout:
    case Fault::Broken:
        return true;
    default:
        return false;
    }
}

QString messageOf(const Error& error)
{
    const QString what = QString::fromStdString(error.what);
    return error.hint.empty() ? what : QStringLiteral("%1 (%2)").arg(what, QString::fromStdString(error.hint));
}

WriteQueue::WriteQueue(std::chrono::milliseconds retry, QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retry);
    connect(&m_retry, &QTimer::timeout, this, &WriteQueue::next);
}

WriteQueue::~WriteQueue()
{
    m_pool.waitForDone();
    if (m_running && m_outcome && *m_outcome) {
        m_waiting.pop_front();
    }
    for (const Entry& entry : m_waiting) {
        if (const auto done = entry.write(); !done && mayPass(done.error().fault)) {
            return; // the next ones would wait for the same
        }
    }
}

void WriteQueue::add(Write write, Done done)
{
    m_waiting.push_back({std::move(write), std::move(done)});
    if (!m_retry.isActive()) {
        next();
    }
}

void WriteQueue::next()
{
    if (m_running || m_waiting.empty()) {
        return;
    }
    m_running = true;
    m_outcome.reset();
    m_pool.start([this, write = m_waiting.front().write] {
        m_outcome = write();
        QMetaObject::invokeMethod(this, &WriteQueue::finished, Qt::QueuedConnection);
    });
}

void WriteQueue::finished()
{
    m_running = false;
    if (!*m_outcome) {
        failedWith(m_outcome->error());
        return;
    }
    const Done done = std::move(m_waiting.front().done);
    m_waiting.pop_front();
    if (std::exchange(m_failing, false)) {
        emit recovered();
    }
    if (done) {
        done();
    }
    next();
    if (m_waiting.empty()) {
        emit idle();
    }
}

void WriteQueue::failedWith(const Error& error)
{
    const bool again = mayPass(error.fault);
    const bool told = again && m_failing;
    if (again) {
        m_failing = true;
        m_retry.start();
    } else {
        m_waiting.pop_front();
    }
    if (!told) {
        emit failed(messageOf(error));
    }
    if (!again) {
        next();
    }
}

} // namespace ca
