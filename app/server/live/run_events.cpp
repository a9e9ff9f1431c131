// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/run_events.h"

#include "core/base/ascii.h"

namespace ca::server {

namespace {

using wire::SocketPacket;

constexpr std::size_t kMostFollowed = 16; // runs that have not ended, by one client

} // namespace

RunFollower::RunFollower(SpaceLine& line, StreamedRuns* runs, std::string session, Shows shows)
    : m_line(line), m_runs(runs), m_session(lowerCase(session)), m_shows(shows)
{
}

bool RunFollower::take(const SocketPacket& packet, std::string_view name, std::string_view argument)
{
    if (name == "subscribe_run") {
        subscribe(packet, argument);
    } else if (name == "unsubscribe_run") {
        unsubscribe(packet, argument);
    } else if (name == "run_input") {
        input(packet, argument);
    } else if (name == "cancel_run") {
        cancel(packet, argument);
    } else {
        return false;
    }
    return true;
}

bool RunFollower::isOwn(const StreamedRuns::Standing& run) const
{
    return !m_session.empty() && run.sessionId == m_session;
}

void RunFollower::subscribe(const SocketPacket& packet, std::string_view argument)
{
    const auto wanted = wire::runSubscriptionFrom(argument);
    if (!wanted) {
        return refuse(packet, "Invalid runId");
    }
    const auto run = m_runs != nullptr ? m_runs->find(wanted->runId) : std::nullopt;
    if (!run || (m_shows == Shows::Own && !isOwn(*run))) {
        return refuse(packet, "Unknown run", wanted->runId);
    }
    if (m_followed.size() >= kMostFollowed && m_followed.count(wanted->runId) == 0) {
        return refuse(packet, "Too many subscriptions", wanted->runId);
    }
    const std::string body = wire::runReceiptJson(wanted->runId, {});
    m_line.emit("subscribed", body);
    m_line.acknowledge(packet, body);
    follow(*wanted);
}

void RunFollower::follow(const wire::RunSubscription& wanted)
{
    m_followed.erase(wanted.runId); // what it would have said is asked for anew
    const std::uint64_t turn = ++m_turns;
    // On a thread of the service's: only hand it over, for ending a watch waits for this call.
    auto watch = m_runs->watch(wanted.runId, wanted.after, [this, give = m_line.inTurn(), id = wanted.runId, turn](const wire::RunEvent& event) {
        give([this, id, turn, event] { tell(id, turn, event); });
    });
    if (watch) {
        m_followed[wanted.runId] = {turn, std::move(watch)};
    }
}

void RunFollower::tell(const std::string& id, std::uint64_t turn, const wire::RunEvent& event)
{
    const auto found = m_followed.find(id);
    if (found == m_followed.end() || found->second.turn != turn) {
        return; // unsubscribed in the meantime
    }
    m_line.emit(wire::eventName(event), wire::toJson(event));
    if (std::holds_alternative<wire::RunEnd>(event.what)) {
        m_followed.erase(found);
    }
}

void RunFollower::unsubscribe(const SocketPacket& packet, std::string_view argument)
{
    const auto id = wire::runIdFrom(argument);
    if (!id) {
        return refuse(packet, "Invalid runId");
    }
    m_followed.erase(*id);
    const std::string body = wire::runReceiptJson(*id, {});
    m_line.emit("unsubscribed", body);
    m_line.acknowledge(packet, body);
}

bool RunFollower::mayTouch(const SocketPacket& packet, const std::string& id)
{
    const auto run = m_runs != nullptr ? m_runs->find(id) : std::nullopt;
    if (!run) {
        refuse(packet, "Unknown run", id);
    } else if (!isOwn(*run)) {
        refuse(packet, "Only the session that started a run may do this", id);
    }
    return run && isOwn(*run);
}

void RunFollower::input(const SocketPacket& packet, std::string_view argument)
{
    const auto id = wire::runIdFrom(argument);
    const auto input = wire::runInputFrom(argument);
    if (!id || !input) {
        return refuse(packet, id ? std::string_view(input.error().what) : "Invalid runId", id.value_or(std::string()));
    }
    if (!mayTouch(packet, *id)) {
        return;
    }
    switch (m_runs->feed(*id, *input)) {
    case StreamedRuns::Feeding::Taken:
        return m_line.acknowledge(packet, wire::runReceiptJson(*id, {}));
    case StreamedRuns::Feeding::Full:
        return refuse(packet, "The run has been given as much input as it may have", *id);
    case StreamedRuns::Feeding::HasEnded:
        return refuse(packet, "The run takes no more input", *id);
    case StreamedRuns::Feeding::Unknown:
        return refuse(packet, "Unknown run", *id);
    }
}

void RunFollower::cancel(const SocketPacket& packet, std::string_view argument)
{
    const auto id = wire::runIdFrom(argument);
    if (!id) {
        return refuse(packet, "Invalid runId");
    }
    if (mayTouch(packet, *id)) {
        m_runs->cancel(*id);
        m_line.acknowledge(packet, wire::runReceiptJson(*id, {}));
    }
}

void RunFollower::refuse(const SocketPacket& packet, std::string_view message, std::string_view id)
{
    const std::string body = wire::runErrorJson(message, id);
    m_line.emit("error", body);
    m_line.acknowledge(packet, body);
}

} // namespace ca::server
