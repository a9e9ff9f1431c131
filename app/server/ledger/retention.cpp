// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/retention.h"

#include <fmt/format.h>

namespace ca::server {

Forgetting forgettingBy(const RetentionRules& rules)
{
    const WallTime now = rules.now();
    const auto before = [now](RetentionRules::Days kept) { return kept.count() > 0 ? now - kept : WallTime(); };
    return {before(rules.submissions), before(rules.details), rules.step};
}

Retention::Retention(RetentionRules rules, Ledger& ledger)
    : m_rules(std::move(rules))
    , m_ledger(ledger)
    , m_thread([this](const std::stop_token& stop) { loop(stop); })
{
}

Retention::~Retention() = default;

void Retention::loop(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const auto forgotten = m_ledger.forget(forgettingBy(m_rules));
        if (!forgotten) {
            m_rules.log(fmt::format("what is old cannot be forgotten: {}", forgotten.error().what));
        }
        const bool isMore = forgotten && forgotten->submissions + forgotten->details >= m_rules.step;
        std::unique_lock lock(m_mutex);
        m_sleep.wait_for(lock, stop, isMore ? m_rules.pause : m_rules.interval, [] { return false; });
    }
}

} // namespace ca::server
