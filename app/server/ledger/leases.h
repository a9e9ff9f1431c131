// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Who judges what, and for how long: the steps of a submission between Waiting and Done, each to be run in a transaction of the
// scribe's. Private to this room.
//
// Of the jobs that a dead judge had, at most one has killed it. So a death in company is an attempt of none of them; from then on each
// is a suspect, which a judge gets only while it holds nothing else. A death alone is an attempt. The innocent are judged, however
// often servers are killed in company, and one that kills takes at most one crowd and as many lone judges as there are attempts.
#pragma once

#include "app/server/ledger/ledger.h"
#include "core/store/database.h"

namespace ca::server {

struct LeaseRules {
    Millis length = std::chrono::seconds(15);
    int attempts = 3;
};

class Leases {
public:
    Leases(Database& database, const LeaseRules& rules, WallTime now) : m_database(database), m_rules(rules), m_now(now) {}

    [[nodiscard]] Result<std::vector<Job>> give(const std::string& owner, std::size_t most);
    [[nodiscard]] Result<std::vector<HeldLease>> renew(const std::string& owner);
    [[nodiscard]] Result<void> record(const Lease& lease, const std::variant<HasStarted, wire::TestView>& what);
    /// False: the lease was no longer good.
    [[nodiscard]] Result<bool> finish(const Lease& lease, const Ending& ending);
    [[nodiscard]] Result<bool> takeBack(const Lease& lease, const Return& why);
    [[nodiscard]] Result<Cancelling> cancel(std::string_view id);
    /// They run out now: of all owners whose names begin so.
    [[nodiscard]] Result<void> endAllOf(std::string_view owners);

private:
    struct Next {
        std::int64_t row = 0;
        bool isSuspect = false;
    };
    struct Holding {
        std::size_t jobs = 0;
        bool hasSuspect = false;
    };

    [[nodiscard]] Result<std::optional<Next>> nextInTurn();
    [[nodiscard]] Result<Holding> heldBy(const std::string& owner);
    [[nodiscard]] Result<Job> giveTo(const std::string& owner, std::int64_t row);
    [[nodiscard]] Result<void> endExpired();
    [[nodiscard]] Result<bool> isGood(const Lease& lease);
    [[nodiscard]] Result<void> returned(std::int64_t row, const Return& why);

    Database& m_database;
    const LeaseRules& m_rules;
    WallTime m_now;
};

} // namespace ca::server
