// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Everything that was ever judged, with its source, which is kept once however often it was sent.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

namespace ca {

class Connections;

class Submissions {
public:
    explicit Submissions(Connections& connections) : m_connections(connections) {}

    /// Durable when it returns. The same uuid again changes nothing and gives the same id, so that a failed call can be repeated.
    [[nodiscard]] Result<std::int64_t> add(const FinishedSubmission& submission);

    /// Newest first.
    [[nodiscard]] Result<std::vector<SubmissionRecord>> list(const SubmissionFilter& filter = {}) const;
    [[nodiscard]] Result<std::size_t> count(const SubmissionFilter& filter = {}) const;
    /// Whoever has judged any of them, by name.
    [[nodiscard]] Result<std::vector<std::string>> judges() const;
    /// Those of the uuids that are not here, in their order.
    [[nodiscard]] Result<std::vector<std::string>> unknown(const std::vector<std::string>& uuids) const;
    [[nodiscard]] Result<std::optional<SubmissionRecord>> find(std::int64_t id) const;
    [[nodiscard]] Result<std::vector<TestRecord>> testsOf(std::int64_t id) const;
    [[nodiscard]] Result<std::optional<std::string>> sourceOf(std::int64_t id) const;

private:
    Connections& m_connections;
};

} // namespace ca
