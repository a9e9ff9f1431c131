// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server with routes that a test adds, and things that its threads hand over.
#pragma once

#include "app/server/http/http_server.h"
#include "tests/app/server/http/raw_client.h"

#include <atomic>
#include <future>
#include <memory>
#include <string>

#include <QtGlobal>

namespace ca::server::testing {

inline constexpr std::chrono::seconds kPatience{30};

/// Something that another thread hands over once.
template <class Thing> class Handover {
public:
    void put(Thing thing)
    {
        if (!m_isPut.exchange(true)) {
            m_promise.set_value(std::move(thing));
        }
    }
    bool wait() { return m_future.wait_for(kPatience) == std::future_status::ready; }
    Thing take()
    {
        return wait() ? m_future.get() : Thing();
    }

private:
    std::atomic<bool> m_isPut = false;
    std::promise<Thing> m_promise;
    std::future<Thing> m_future = m_promise.get_future();
};

inline HttpAnswer text(std::string words)
{
    HttpAnswer answer;
    answer.type = "text/plain";
    answer.body = std::move(words);
    return answer;
}

inline std::string describe(const HttpRequest& request)
{
    return request.method + " " + request.path + " [" + request.body + "] " + request.address;
}

/// What routes of a test do; set before the server starts.
struct Scene {
    HttpOptions options;
    HttpHooks hooks;
    std::shared_ptr<Router> router = std::make_shared<Router>();
    std::unique_ptr<HttpServer> server;

    Scene()
    {
        router->on("", "/echo", [](const HttpRequest& request) { return text(describe(request)); });
    }

    std::uint16_t start()
    {
        auto started = HttpServer::start(options, router, hooks);
        if (!started) {
            qFatal("%s", started.error().what.c_str());
        }
        server = std::move(*started);
        return server->ports().front();
    }
};

inline std::string asking(const std::string& path, const std::string& headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

} // namespace ca::server::testing
