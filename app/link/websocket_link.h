// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Engine.IO over a WebSocket: a packet is a frame.
#pragma once

#include "app/link/engine_link.h"

#include <QWebSocket>

namespace ca {

class WebSocketLink final : public EngineLink {
    Q_OBJECT

public:
    WebSocketLink(const EngineAddress& address, Millis connectTimeout);

    void open() override;

private:
    void transmit(const wire::EnginePacket& packet) override;
    void shut() override;

    EngineAddress m_address;
    QWebSocket m_socket;
};

} // namespace ca
