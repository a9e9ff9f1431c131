// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From a clone of the agent to the judged program: identity, limits, mounts, filter, exec.
#pragma once

#include "sandbox/agent/request.h"
#include "sandbox/agent/spaces.h"
#include "sandbox/agent/syscall_filter.h"
#include "sandbox/agent/tree.h"

#include "core/base/unique_fd.h"

#include <optional>

namespace ca::agent {

struct LaunchPlan {
    const Command* command = nullptr;
    int in = -1;
    int out = -1;
    int err = -1;
    bool terminal = false;   // in, out and err are one, and become the controlling terminal
    uid_t uid = kOneself;    // to change to, with the group of the same number
    const char* folder = "/tmp";
    mode_t mask = 022;
    std::uint32_t otherProcesses = 0; // of the same user that are not the run's, for RLIMIT_NPROC
    std::optional<FilterPart> filter; // what is to be added to the agent's own, if anything
    const View* view = nullptr; // nested only
};

struct Launched {
    pid_t pid = -1;
    pid_t init = -1;  // nested only
    UniqueFd pidfd;
    UniqueFd report;  // what went wrong on the way to exec; empty when nothing did
};

/// For this process and all its children, for ever; forbids new privileges too.
[[nodiscard]] bool installFilter(FilterPart part);

/// Returns as soon as the child exists: whether its exec worked is known when it has ended.
[[nodiscard]] Trouble launch(const LaunchPlan& plan, Spaces* spaces, Launched& out);

/// How a start that failed is to be told, after the child has ended.
struct StartFailure {
    Trouble trouble;       // ours: the image lacks the program, the sandbox is not right
    int exitCode = 0;      // or the user's, when not 0: what was to run is no program, as a shell would say it
    const char* remark = nullptr;
};
[[nodiscard]] StartFailure readStartFailure(const Launched& launched, const Command& command);

} // namespace ca::agent
