// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Uuids that are made of names: the same on every server and after every restart.
#pragma once

#include <string>
#include <string_view>

namespace ca::server {

/// Version 8 of RFC 9562: of the name's hash.
[[nodiscard]] std::string uuidOf(std::string_view name);

/// A test's, within a problem: what clients know as testCaseId.
[[nodiscard]] std::string testCaseId(std::string_view problemId, std::string_view testName);

} // namespace ca::server
