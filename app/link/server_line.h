// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What all submissions to one server share: its API, its events, and what it can do.
#pragma once

#include "app/link/event_channel.h"
#include "app/link/remote_http.h"
#include "core/model/judging.h"
#include "core/wire/codearena.h"

#include <functional>

namespace ca {

struct RemoteOptions {
    Millis request{20'000};                       // for an answer of the API
    Millis poll{10'000};                          // between reads while events come
    Millis pollAlone{2'000};                      // and while none do
    Millis grace{1'500};                          // for the event of an end that a read tells without its tests
    Millis deadline = std::chrono::minutes(15);   // without any news: it is lost
    Millis attention = std::chrono::seconds(30);  // how long events are listened to after the last submission
    ChannelOptions channel;
};

class ServerLine : public QObject {
    Q_OBJECT

public:
    /// Nothing: they are known. Otherwise why they could not be asked for.
    using Learned = std::function<void(const std::optional<HttpAnswer>& trouble)>;

    ServerLine(RemoteServer server, RemoteOptions options, QObject* parent = nullptr);

    [[nodiscard]] const RemoteOptions& options() const { return m_options; }
    [[nodiscard]] const RemoteServer& server() const { return m_http.server(); }
    [[nodiscard]] RemoteHttp& http() { return m_http; }
    [[nodiscard]] EventChannel& channel() { return m_channel; }

    /// Asks for the capabilities unless they are known. A server without any is a server, too.
    void learn(QObject* receiver, Learned done);
    [[nodiscard]] const wire::Capabilities& capabilities() const { return m_capabilities; }
    /// It announces none: it knows the original's protocol, programs, and no functions.
    [[nodiscard]] bool isOriginal() const { return m_isOriginal; }
    /// How it refused to tell its capabilities, for want of a token, say; none: it told them, or has none.
    [[nodiscard]] const std::optional<HttpAnswer>& refusal() const { return m_refusal; }
    [[nodiscard]] SandboxInfo sandbox() const;

    // While somebody listens, events are heard.
    void listen();
    void unlisten();
    void subscribe(const std::string& submission, std::uint64_t after);
    void unsubscribe(const std::string& submission);

private:
    RemoteOptions m_options;
    RemoteHttp m_http;
    EventChannel m_channel;
    bool m_known = false;
    bool m_isOriginal = false;
    std::optional<HttpAnswer> m_refusal;
    wire::Capabilities m_capabilities;
    int m_listeners = 0;
    QTimer m_idle;
};

} // namespace ca
