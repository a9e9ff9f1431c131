// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What all connections of a server share. It lives as long as the last of them, also behind the server's end.
#pragma once

#include "app/server/http/guests.h"
#include "app/server/http/http_options.h"
#include "app/server/http/router.h"

#include <atomic>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

namespace ca::server {

struct House {
    House(HttpOptions theOptions, std::shared_ptr<const Router> theRouter, HttpHooks theHooks);

    /// Unlike any other, also among several servers.
    [[nodiscard]] std::string newRequestId();
    /// The client's, when a proxy speaks for it.
    [[nodiscard]] std::string addressOf(const HttpRequest& request, const std::string& peer) const;

    const HttpOptions options;
    const std::shared_ptr<const Router> router;
    const HttpHooks hooks;
    boost::asio::io_context io;
    boost::asio::thread_pool handlers;
    Guests guests;
    std::atomic<bool> isClosing = false;

private:
    const std::string m_idPrefix;
    std::atomic<std::uint64_t> m_lastId = 0;
};

/// One thing at a time that has to happen before a certain time.
class Deadline {
public:
    explicit Deadline(boost::asio::any_io_executor executor) : m_timer(std::move(executor)) {}

    void set(Millis time, std::function<void()> passed)
    {
        const std::uint64_t round = ++m_round; // one that has passed already, but was not called yet, is void
        m_timer.expires_after(time);
        m_timer.async_wait([this, round, passed = std::move(passed)](const boost::system::error_code& error) {
            if (!error && round == m_round) {
                passed(); // it holds whoever holds us
            }
        });
    }
    void clear()
    {
        ++m_round;
        m_timer.cancel();
    }

private:
    boost::asio::steady_timer m_timer;
    std::uint64_t m_round = 0;
};

} // namespace ca::server
