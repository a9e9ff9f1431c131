// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Says that a process is alive: a lock in the data folder that goes with its process, however that ends. Whoever opens the ledger later
// finds the seats of the dead, and need not wait until their leases run out. Private to this room.
#pragma once

#include "core/store/guard.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ca::server {

class Seat {
public:
    /// A new one, below the folder.
    [[nodiscard]] static Result<Seat> take(const std::filesystem::path& folder);
    Seat(Seat&& other) noexcept = default;
    Seat& operator=(Seat&&) = delete;
    ~Seat();

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// A seat from which somebody judges.
    void setJudging(bool judging) const;
    /// How many of those whose processes live are such, this one with them.
    [[nodiscard]] std::size_t judging() const;

    /// The names of those beside this one whose processes have died, which are removed.
    [[nodiscard]] std::vector<std::string> clearTheDead() const;

private:
    Seat(std::filesystem::path file, std::string name, Guard guard);

    std::filesystem::path m_file; // empty: moved from
    std::string m_name;
    Guard m_guard;
};

} // namespace ca::server
