// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Who is connected: how many in all and from each address, and how to tell them to go.
#pragma once

#include "app/server/http/http_options.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace ca::server {

/// A connection, as seen by who ends them. Any thread may call.
class Guest {
public:
    virtual ~Guest() = default;
    /// Leave when what is under way is done; streams and WebSockets leave now.
    virtual void askToLeave() = 0;
    virtual void throwOut() = 0;
};

class Guests {
public:
    explicit Guests(const Allowance& allowance, std::vector<std::string> proxies) : m_allowance(allowance), m_proxies(std::move(proxies)) {}

    /// A place at the table, given back with its end.
    class Place {
    public:
        Place(Guests& guests, std::string address) : m_guests(guests), m_address(std::move(address)) {}
        ~Place() { m_guests.giveBack(m_address); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        Guests& m_guests;
        std::string m_address;
    };

    /// Null: there are too many.
    [[nodiscard]] std::unique_ptr<Place> admit(const std::string& address);
    /// While it lives it is told to leave.
    void add(std::weak_ptr<Guest> guest);
    [[nodiscard]] std::size_t count() const;

    void askAllToLeave();
    void throwAllOut();
    /// False: there still are some.
    bool waitUntilEmpty(Millis time);

private:
    void giveBack(const std::string& address);
    [[nodiscard]] std::vector<std::shared_ptr<Guest>> present();

    const Allowance m_allowance;
    const std::vector<std::string> m_proxies;
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    std::size_t m_count = 0;
    std::map<std::string, std::size_t> m_perAddress;
    std::set<std::weak_ptr<Guest>, std::owner_less<>> m_guests;
};

} // namespace ca::server
