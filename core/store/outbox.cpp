// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/outbox.h"

#include "core/store/connections.h"
#include "core/store/rows.h"

namespace ca {

namespace {

constexpr const char* kWaiting = "waiting";
constexpr const char* kSent = "sent";
constexpr const char* kAccepted = "accepted";

const char* wordOf(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Waiting: return kWaiting;
    case OutboxEntry::State::Accepted: return kAccepted;
    case OutboxEntry::State::Sent: break;
    }
    return kSent;
}

/// A word that nobody knows is the careful one.
OutboxEntry::State stateOf(const std::string& word)
{
    return word == kWaiting ? OutboxEntry::State::Waiting
        : word == kAccepted ? OutboxEntry::State::Accepted
                            : OutboxEntry::State::Sent;
}

} // namespace

Result<std::vector<OutboxEntry>> Outbox::of(const std::string& server) const
{
    return m_connections.read([&](Database& database) {
        return database.rows("SELECT uuid, server, problem, remote_problem, language, source, state, submission, made_ms FROM outbox "
                             "WHERE server = ? ORDER BY made_ms, rowid",
                             [](const Statement& row) {
                                 return OutboxEntry{row.text(0), row.text(1),          row.text(2), row.text(3), row.text(4),
                                                    row.text(5), stateOf(row.text(6)), row.text(7), rows::wallTime(row.integer(8))};
                             },
                             server);
    });
}

Result<void> Outbox::put(const OutboxEntry& entry)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return database.execute("INSERT INTO outbox (uuid, server, problem, remote_problem, language, source, state, submission, made_ms) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                entry.uuid, entry.server, entry.problem, entry.remoteProblem, entry.language, Blob{entry.source},
                                std::string_view(wordOf(entry.state)), entry.submission, rows::millis(entry.made));
    });
}

Result<void> Outbox::markSent(const std::string& uuid)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return database.execute("UPDATE outbox SET state = 'sent' WHERE uuid = ?", uuid);
    });
}

Result<void> Outbox::markAccepted(const std::string& uuid, const std::string& submission)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return database.execute("UPDATE outbox SET state = 'accepted', submission = ? WHERE uuid = ?", submission, uuid);
    });
}

Result<void> Outbox::remove(const std::string& uuid)
{
    return m_connections.write(Sync::Durable,
                               [&](Database& database) { return database.execute("DELETE FROM outbox WHERE uuid = ?", uuid); });
}

Result<void> Outbox::doubt()
{
    return m_connections.write(Sync::Durable, [](Database& database) {
        return database.execute("UPDATE outbox SET state = 'sent' WHERE state = 'waiting'");
    });
}

} // namespace ca
