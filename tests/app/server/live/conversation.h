// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A client that follows submissions, and the server's side of it.
#pragma once

#include "app/server/live/codearena_events.h"
#include "tests/app/server/live/client_script.h"
#include "tests/app/server/live/fake_service.h"

#include <QString>
#include <QStringList>

#include <utility>

namespace ca::server {

/// A client with a WebSocket, and its server.
struct Conversation {
    /// Joined, unless it wants to say that itself.
    explicit Conversation(FakeService& service, bool joins = true, OutputRule showsOutput = {}, EventCount* delivered = nullptr)
        : sessions(std::make_shared<EngineSessions>(loop, EngineOptions(), socketSpaces(spaces(service, std::move(showsOutput), delivered))))
    {
        auto reply = sessions->upgrade(ClientScript::request("GET", {{"EIO", "4"}, {"transport", "websocket"}}));
        listener = std::get<std::shared_ptr<WebSocketListener>>(reply);
        listener->opened(socket);
        if (joins) {
            (void)say("40");
        }
    }
    ~Conversation()
    {
        loop->stop();
        sessions->bury();
    }

    static SpaceOptions spaces(FakeService& service, OutputRule showsOutput, EventCount* delivered = nullptr)
    {
        SpaceOptions options;
        options.spaces = {{"/", codeArenaEvents(service, std::move(showsOutput), delivered)}};
        return options;
    }

    /// What comes back.
    QString say(std::string_view frame)
    {
        listener->text(frame);
        return hear();
    }

    QString hear()
    {
        loop->advance();
        QStringList lines;
        for (const std::string& sent : std::exchange(socket->sent, {})) {
            lines += QString::fromStdString(sent);
        }
        return lines.join('\n');
    }

    std::shared_ptr<ManualLoop> loop = std::make_shared<ManualLoop>();
    std::shared_ptr<EngineSessions> sessions;
    std::shared_ptr<FakeSocket> socket = std::make_shared<FakeSocket>();
    std::shared_ptr<WebSocketListener> listener;
};

} // namespace ca::server
