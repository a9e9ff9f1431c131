// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/write_queue.h"

#include <QMetaObject>
#include <QSignalBlocker>

#include <utility>

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
    const QSignalBlocker silent(this);
    for (Entry& entry : m_waiting) {
        entry.done = {}; // whoever asked may be half gone
    }
    finish();
}

void WriteQueue::waitForRunning()
{
    while (std::exchange(m_running, false)) { // what Done adds is under way at once
        m_pool.waitForDone();
        ++m_round;
        if (*m_outcome) {
            conclude(*m_outcome);
        }
    }
}

bool WriteQueue::finish()
{
    waitForRunning();
    while (!m_waiting.empty()) {
        if (!conclude(m_waiting.front().write())) {
            return false; // the next ones would wait for the same
        }
        waitForRunning();
    }
    return true;
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
    m_pool.start([this, write = m_waiting.front().write, round = m_round] {
        m_outcome = write();
        QMetaObject::invokeMethod(this, [this, round] { finished(round); }, Qt::QueuedConnection);
    });
}

void WriteQueue::finished(int round)
{
    if (round != m_round) {
        return;
    }
    m_running = false;
    if (conclude(*m_outcome)) {
        next();
    }
}

bool WriteQueue::conclude(const Result<void>& outcome)
{
    if (!outcome && mayPass(outcome.error().fault)) {
        m_retry.start();
        if (!std::exchange(m_failing, true)) {
            emit failed(messageOf(outcome.error()));
        }
        return false;
    }
    const Done done = std::move(m_waiting.front().done);
    m_waiting.pop_front();
    if (!outcome) {
        emit failed(messageOf(outcome.error()));
        return true;
    }
    if (std::exchange(m_failing, false)) {
        emit recovered();
    }
    if (done) {
        done();
    }
    return true;
}

} // namespace ca
