// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Runs one of the host's programs to its end and hands on what it says.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct ChildCommand {
    std::vector<std::string> argv; // argv[0] is looked up in PATH
    std::vector<std::string> env;  // "NAME=value", instead of or beside our own
};

/// The exit status (128 + signal for one that was killed). Lines are of stdout and stderr together. When stopped, the whole
/// process group is asked to end, after a while made to, and the answer is Cancelled.
[[nodiscard]] Result<int> runChild(const ChildCommand& command, const std::function<void(std::string_view line)>& onLine,
                                   std::stop_token stop);

} // namespace ca
