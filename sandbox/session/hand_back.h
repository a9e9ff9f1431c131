// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The files that one run is to hand back, put together from an agent's pieces and held to what was asked for.
#pragma once

#include "core/exec/session.h"
#include "sandbox/protocol/frames.h"

#include <optional>
#include <string>
#include <vector>

namespace ca {

class HandBack {
public:
    HandBack() = default;
    HandBack(std::vector<std::string> paths, Bytes limit) : m_paths(std::move(paths)), m_limit(limit.count()) {}

    /// A file when the piece completes one. Fault::Broken for a file that was not asked for, comes twice or out of order, or is too large.
    [[nodiscard]] Result<std::optional<CollectedFile>> take(wire::Collected piece);

    [[nodiscard]] bool hasBegun() const { return m_next > 0 || m_inside; }
    /// Between the pieces of a file, where nothing else may come.
    [[nodiscard]] bool isInside() const { return m_inside; }

private:
    std::vector<std::string> m_paths;
    std::uint64_t m_limit = 0;
    std::size_t m_next = 0; // the first file that may still come, or go on
    bool m_inside = false;
    std::string m_bytes;
};

} // namespace ca
