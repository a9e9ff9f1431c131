// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// An engine that answers what the test says, as badly as the test says: in pieces, late, in half, or never.
#pragma once

#include "core/base/files.h"
#include "core/base/unique_fd.h"
#include "sandbox/docker/endpoint.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace ca::test {

struct HttpRequest {
    std::string method;
    std::string path; // with the query
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;
};

/// One connection, in a thread of its own. Every call ends when the engine is destroyed.
class Conversation {
public:
    virtual ~Conversation() = default;
    /// Whether there is more; false once the client has gone.
    virtual bool receive(std::string& bytes) = 0;
    /// `piece` bytes at a time; 0: all at once. False when the client has gone.
    virtual bool send(std::string_view bytes, std::size_t piece) = 0;
    virtual void endOutput() = 0;
    /// Until the client has gone.
    virtual void hang() = 0;
};

struct Reply {
    enum class Framing { Length, Chunked, UntilClose };

    int status = 200;
    std::string body = {};
    Framing framing = Framing::Length;
    std::string headers = {}; // further ones, each with its line end
    std::size_t piece = 0; // bytes at a time; 0: all at once
    std::optional<std::size_t> cutAt = {}; // closes after so many bytes of the answer
    std::optional<std::size_t> hangAt = {}; // says no more after so many bytes of the answer
};

class FakeEngine {
public:
    using Handler = std::function<Reply(const HttpRequest&)>;
    using RawHandler = std::function<void(const HttpRequest&, Conversation&)>;

    enum class Kind { Unix, Tcp, Tls };

    /// Answers /_ping and /version like Docker with API 1.41. TLS asks clients for their certificate.
    explicit FakeEngine(Kind kind = Kind::Unix);
    ~FakeEngine();
    FakeEngine(const FakeEngine&) = delete;
    FakeEngine& operator=(const FakeEngine&) = delete;

    /// Routes are "METHOD /path" without the query; the last one set wins. Others get 404.
    void on(const std::string& route, Reply reply);
    void on(const std::string& route, Handler handler);
    /// Takes the connection over after the request was read.
    void onRaw(const std::string& route, RawHandler handler);

    [[nodiscard]] docker::Endpoint endpoint() const;
    [[nodiscard]] std::vector<HttpRequest> requests() const;
    [[nodiscard]] int connections() const;
    /// Ends the kept connections and goes on listening, as a restart of the engine does.
    void dropConnections();

private:
    struct Secrets; // of TLS
    class Line;

    void accept();
    void serve(Line& line);
    void answer(Line& line, const HttpRequest& request);

    Kind m_kind;
    TemporaryFolder m_folder;
    UniqueFd m_listener;
    UniqueFd m_stop; // readable from destruction on
    std::unique_ptr<Secrets> m_secrets;
    std::map<std::string, RawHandler> m_routes;
    mutable std::mutex m_mutex;
    std::vector<HttpRequest> m_requests;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace ca::test
