// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/dialects/run_book.h"

#include "core/base/uuid.h"

namespace ca::server {

namespace {

Bytes textOf(const RunReport& report)
{
    return Bytes{report.output.size() + report.errors.size() + report.message.size()};
}

} // namespace

std::optional<std::string> RunBook::open()
{
    const std::lock_guard lock(m_mutex);
    forgetSome();
    if (m_runs.size() - m_ended.size() >= m_rules.most) {
        return std::nullopt;
    }
    std::string id = newUuid();
    m_runs.emplace(id, Run());
    return id;
}

void RunBook::finish(const std::string& id, RunReport report)
{
    const auto kept = std::make_shared<const RunReport>(std::move(report));
    std::map<const void*, Listener> listeners;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_runs.find(id);
        if (found == m_runs.end() || found->second.report) {
            return;
        }
        found->second.report = kept;
        listeners.swap(found->second.listeners);
        m_ended.push_back({id, m_rules.clock(), textOf(*kept)});
        m_text = m_text + textOf(*kept);
        forgetSome();
    }
    for (const auto& [who, listener] : listeners) {
        listener(*kept);
    }
}

void RunBook::drop(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_runs.find(id); found != m_runs.end() && !found->second.report) {
        m_runs.erase(found);
    }
}

std::optional<RunBook::Standing> RunBook::find(std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    forgetSome();
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? std::nullopt : std::optional(Standing{found->second.report});
}

std::optional<RunBook::Standing> RunBook::watch(std::string_view id, const void* who, Listener listener)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(id);
    if (found == m_runs.end()) {
        return std::nullopt;
    }
    if (!found->second.report) {
        found->second.listeners.insert_or_assign(who, std::move(listener));
    }
    return Standing{found->second.report};
}

void RunBook::unwatch(std::string_view id, const void* who)
{
    Listener gone; // dies without the lock: whatever it holds may come back here
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(id);
    if (found == m_runs.end()) {
        return;
    }
    if (const auto listener = found->second.listeners.find(who); listener != found->second.listeners.end()) {
        gone = std::move(listener->second);
        found->second.listeners.erase(listener);
    }
}

void RunBook::forgetSome()
{
    const auto now = m_rules.clock();
    while (!m_ended.empty()) {
        const Ended& oldest = m_ended.front();
        if (m_ended.size() <= m_rules.most && m_text <= m_rules.mostText && now - oldest.when < m_rules.kept) {
            return;
        }
        m_text = m_text - oldest.text;
        m_runs.erase(oldest.id);
        m_ended.pop_front();
    }
}

} // namespace ca::server
