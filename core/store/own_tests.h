// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Tests that the user made: typed, copied from a failed one, or kept from a session at the console.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

namespace ca {

class Connections;

class OwnTests {
public:
    explicit OwnTests(Connections& connections) : m_connections(connections) {}

    /// In the order they were made.
    [[nodiscard]] Result<std::vector<OwnTest>> of(const std::string& problem) const;
    /// Adds, or replaces the one of this uuid; gives the uuid.
    [[nodiscard]] Result<std::string> put(const OwnTest& test, WallTime when);
    [[nodiscard]] Result<void> remove(const std::string& uuid, WallTime when);

private:
    Connections& m_connections;
};

} // namespace ca
