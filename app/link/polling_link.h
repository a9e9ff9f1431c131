// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Engine.IO over plain requests, for networks that let nothing else through: one that waits for packets, one that brings them.
#pragma once

#include "app/link/engine_link.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <vector>

namespace ca {

class PollingLink final : public EngineLink {
    Q_OBJECT

public:
    PollingLink(const EngineAddress& address, Millis connectTimeout);

    void open() override;

private:
    void transmit(const wire::EnginePacket& packet) override;
    void shut() override;

    [[nodiscard]] QNetworkRequest request() const;
    void poll();
    void polled(QNetworkReply& reply);
    void flush();
    [[nodiscard]] bool failed(QNetworkReply& reply);

    EngineAddress m_address;
    std::vector<wire::EnginePacket> m_waiting; // to be sent
    bool m_sending = false;
    quint64 m_count = 0; // makes each address new, for caches on the way
    QNetworkAccessManager m_network;
};

} // namespace ca
