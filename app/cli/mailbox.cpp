// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/mailbox.h"

#include <utility>

namespace ca::cli {

namespace {

constexpr std::size_t kMuch = 1024 * 1024;

}

// request_stop() runs the sleeper's callbacks, so it is called without the lock. It may then hit a source that take() has
// replaced meanwhile: harmless, since that take() delivered the letter.
void Mailbox::post(Letter letter)
{
    std::stop_source wake;
    {
        const std::lock_guard lock(m_mutex);
        m_letters.push_back(std::move(letter));
        wake = m_wake;
    }
    wake.request_stop();
}

bool Mailbox::postInput(std::string bytes, const std::stop_token& stop)
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_room.wait(lock, stop, [this] { return m_bytes < kMuch; })) {
            return false;
        }
        m_bytes += bytes.size();
    }
    post(InputBytes{std::move(bytes)});
    return true;
}

Mailbox::Delivery Mailbox::take()
{
    Delivery delivery;
    {
        const std::lock_guard lock(m_mutex);
        m_wake = std::stop_source();
        m_bytes = 0;
        delivery = {std::exchange(m_letters, {}), m_wake.get_token()};
    }
    m_room.notify_all();
    return delivery;
}

} // namespace ca::cli
