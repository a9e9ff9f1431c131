// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Namespaces of its own for every run of a nested sandbox: the program sees its own processes, its own /tmp and a /box it cannot write.
//
// A run's first process is a small init, so that the program is not PID 1 (for whom signals without a handler do not work). The program
// itself is a child of the agent, not of that init: the agent unshares its pid namespace for children, gives birth to both, and
// returns to its own. So wait4 and pidfd work as for any child, and killing the init ends everything in the namespace.
#pragma once

#include "sandbox/agent/request.h"
#include "sandbox/agent/trouble.h"

#include "core/base/unique_fd.h"

#include <cstddef>
#include <cstdint>
#include <sys/types.h>

namespace ca::agent {

struct TmpSize {
    std::uint64_t bytes = 64ULL << 20;
    std::uint64_t files = 4096;
};

/// What a run sees besides the read-only rest.
struct View {
    bool writableBuild = false;
    bool privateFolder = false;
    int workFiles = -1; // a folder to copy into the fresh /tmp, -1 for none
    const Collection* collection = nullptr; // what the agent will look for in this /tmp, if anything
    int handOver = -1;                      // where it takes it from: the child's end of a HandOver
    TmpSize tmp;
};

class Spaces {
public:
    /// Once, as the agent starts: checks that namespaces can be made, and gives up what a program must never inherit.
    [[nodiscard]] Trouble open();

    /// From here to end() a child is born into a fresh pid namespace, whose init runs already.
    [[nodiscard]] Trouble begin(pid_t& init);
    [[nodiscard]] Trouble end();

    /// The flags that go with the clone of the program.
    static std::uint64_t cloneFlags();

private:
    UniqueFd m_home;
    int m_turn = 0;
};

/// In the child: builds the view. A static description of what failed, with errno, or null.
[[nodiscard]] const char* arrangeView(const View& view);

/// In the child: from here on it has no capability.
[[nodiscard]] bool dropCapabilities();

} // namespace ca::agent
