// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/guests.h"

#include <algorithm>

namespace ca::server {

std::unique_ptr<Guests::Place> Guests::admit(const std::string& address)
{
    const std::lock_guard lock(m_mutex);
    const bool isProxy = std::find(m_proxies.begin(), m_proxies.end(), address) != m_proxies.end();
    const auto known = m_perAddress.find(address);
    const bool isCrowd = !isProxy && known != m_perAddress.end() && known->second >= m_allowance.connectionsPerAddress;
    if (m_count >= m_allowance.connections || isCrowd) {
        return nullptr;
    }
    ++m_count;
    ++m_perAddress[address];
    return std::make_unique<Place>(*this, address);
}

void Guests::giveBack(const std::string& address)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    if (const auto known = m_perAddress.find(address); --known->second == 0) {
        m_perAddress.erase(known);
    }
    std::erase_if(m_guests, [](const std::weak_ptr<Guest>& guest) { return guest.expired(); });
    m_left.notify_all();
}

void Guests::add(std::weak_ptr<Guest> guest)
{
    const std::lock_guard lock(m_mutex);
    m_guests.insert(std::move(guest));
}

std::size_t Guests::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

std::vector<std::shared_ptr<Guest>> Guests::present()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<Guest>> guests;
    for (const std::weak_ptr<Guest>& guest : m_guests) {
        if (auto here = guest.lock()) {
            guests.push_back(std::move(here));
        }
    }
    return guests;
}

void Guests::askAllToLeave()
{
    for (const auto& guest : present()) {
        guest->askToLeave();
    }
}

void Guests::throwAllOut()
{
    for (const auto& guest : present()) {
        guest->throwOut();
    }
}

bool Guests::waitUntilEmpty(Millis time)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, time, [this] { return m_count == 0; });
}

} // namespace ca::server
