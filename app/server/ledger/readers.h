// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Connections for reading: whoever reads waits neither for the scribe nor, unless there are many, for another reader.
#pragma once

#include "core/store/database.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace ca::server {

class Readers {
public:
    explicit Readers(std::vector<Database> connections) : m_free(std::move(connections)) {}

    /// Sees everything that was committed before the call, and nothing that comes while it is under way.
    template <class Read> auto read(Read act) -> decltype(act(std::declval<Database&>()))
    {
        Loan loan(*this);
        const auto moment = Transaction::beginReading(loan.database);
        if (!moment) {
            return fail(moment.error());
        }
        return act(loan.database);
    }

private:
    struct Loan {
        explicit Loan(Readers& lender) : readers(lender), database(lender.take()) {}
        ~Loan() { readers.putBack(std::move(database)); }
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;

        Readers& readers;
        Database database;
    };

    Database take()
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return !m_free.empty(); });
        Database database = std::move(m_free.back());
        m_free.pop_back();
        return database;
    }

    void putBack(Database database)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_free.push_back(std::move(database));
        }
        m_returned.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<Database> m_free;
};

} // namespace ca::server
