// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_outbox.h"

#include "app/link/write_queue.h"

#include <QMetaObject>

namespace ca {

RemoteOutbox::RemoteOutbox(Outbox& outbox, QObject* parent) : QObject(parent), m_outbox(outbox)
{
    m_pool.setMaxThreadCount(1);
}

RemoteOutbox::~RemoteOutbox()
{
    m_pool.waitForDone();
}

void RemoteOutbox::write(std::function<Result<void>(Outbox&)> work, Then then)
{
    m_pool.start([this, work = std::move(work), then = std::move(then)] {
        Result<void> done = work(m_outbox);
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done), then] {
                if (!done) {
                    emit failed(messageOf(done.error()));
                }
                then();
            },
            Qt::QueuedConnection);
    });
}

void RemoteOutbox::put(const OutboxEntry& entry, Then then)
{
    write([entry](Outbox& outbox) { return outbox.put(entry); }, std::move(then));
}

void RemoteOutbox::markSent(const std::string& uuid, Then then)
{
    write([uuid](Outbox& outbox) { return outbox.markSent(uuid); }, std::move(then));
}

void RemoteOutbox::markAccepted(const std::string& uuid, const std::string& submission)
{
    write([uuid, submission](Outbox& outbox) { return outbox.markAccepted(uuid, submission); }, [] {});
}

void RemoteOutbox::remove(const std::string& uuid)
{
    write([uuid](Outbox& outbox) { return outbox.remove(uuid); }, [] {});
}

void RemoteOutbox::entriesOf(const std::string& server, Entries then)
{
    m_pool.start([this, server, then = std::move(then)] {
        auto entries = m_outbox.of(server);
        QMetaObject::invokeMethod(
            this,
            [this, entries = std::move(entries), then]() mutable {
                if (entries) {
                    then(std::move(*entries));
                } else {
                    emit failed(messageOf(entries.error()));
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace ca
