// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The two connections of a store: whoever reads never waits for one who writes and syncs.
#pragma once

#include "core/store/database.h"

#include <mutex>

namespace ca {

/// Any thread may come: each connection has a mutex.
class Connections {
public:
    Connections(Database writer, Database reader) : m_writer(std::move(writer)), m_reader(std::move(reader)) {}

    /// What the function gets is a transaction: committed when its Result has a value, rolled back otherwise.
    template <class Write> [[nodiscard]] auto write(Sync sync, Write act) -> decltype(act(std::declval<Database&>()))
    {
        const std::lock_guard lock(m_writing);
        auto transaction = Transaction::begin(m_writer, sync);
        if (!transaction) {
            return fail(std::move(transaction).error());
        }
        auto result = act(m_writer);
        if (result) {
            if (auto committed = transaction->commit(); !committed) {
                return fail(std::move(committed).error());
            }
        }
        return result;
    }

    /// Sees everything that was committed before the call, and nothing that comes while it is under way.
    template <class Read> [[nodiscard]] auto read(Read act) -> decltype(act(std::declval<Database&>()))
    {
        const std::lock_guard lock(m_reading);
        const auto moment = Transaction::beginReading(m_reader);
        if (!moment) {
            return fail(moment.error());
        }
        return act(m_reader);
    }

private:
    std::mutex m_writing;
    std::mutex m_reading;
    Database m_writer;
    Database m_reader;
};

} // namespace ca
