// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The store's outbox for those who may not wait: each change is made elsewhere, one after the other, and then the next step comes.
#pragma once

#include "core/store/outbox.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace ca {

class RemoteOutbox : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void()>;
    using Entries = std::function<void(std::vector<OutboxEntry>)>;

    /// The outbox outlives this object.
    explicit RemoteOutbox(Outbox& outbox, QObject* parent = nullptr);
    /// Finishes what was asked for, without telling.
    ~RemoteOutbox() override;

    // The next step comes also when the disk refuses: a full disk keeps nobody from handing in.
    void put(const OutboxEntry& entry, Then then);
    void markSent(const std::string& uuid, Then then);
    void markAccepted(const std::string& uuid, const std::string& submission);
    void remove(const std::string& uuid);
    void entriesOf(const std::string& server, Entries then);

signals:
    /// It could not be written: until it can, what is sent is not remembered beyond this run.
    void failed(const QString& message);

private:
    void write(std::function<Result<void>(Outbox&)> work, Then then);

    Outbox& m_outbox;
    QThreadPool m_pool; // of one
};

} // namespace ca
