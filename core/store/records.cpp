// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/records.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

constexpr std::array<std::string_view, 3> kSubmissionKinds{"submit", "samples", "own"};
constexpr std::array<std::string_view, 3> kSandboxes{"docker", "embedded", "fake"};
constexpr std::array<std::string_view, 5> kRevisionKinds{"typed", "saved", "run", "restored", "reset"};

template <class Kind, std::size_t n>
std::optional<Kind> kindFromName(const std::array<std::string_view, n>& names, std::string_view name)
{
    const auto* found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Kind>(found - names.begin()));
}

} // namespace

std::span<const std::string_view> sandboxNames()
{
    return kSandboxes;
}

std::string_view name(SubmissionKind kind)
{
    return kSubmissionKinds.at(static_cast<std::size_t>(kind));
}

std::optional<SubmissionKind> submissionKindFromName(std::string_view name)
{
    return kindFromName<SubmissionKind>(kSubmissionKinds, name);
}

std::string_view name(RevisionKind kind)
{
    return kRevisionKinds.at(static_cast<std::size_t>(kind));
}

std::optional<RevisionKind> revisionKindFromName(std::string_view name)
{
    return kindFromName<RevisionKind>(kRevisionKinds, name);
}

} // namespace ca
