// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the processes of a run use when no cgroup counts it: the sum over /proc, a declared fallback.
#pragma once

#include <cstdint>
#include <string_view>
#include <sys/types.h>

namespace ca::agent {

struct ProcessSample {
    pid_t parent = 0;
    std::uint64_t cpuMicros = 0; // its own and that of the children it has waited for
    std::uint64_t resident = 0;
};

/// The text of /proc/<pid>/stat; the name in it may hold blanks and parentheses. False when it is not one.
[[nodiscard]] bool parseProcessStat(std::string_view text, ProcessSample& out);

struct TreeSample {
    std::uint64_t cpuMicros = 0;
    std::uint64_t memory = 0;
    unsigned processes = 0;
};

/// Every process this one can see but itself and the two given (the init of a run's own space, 0 for none).
/// Pages shared by several processes count once, where the kernel tells the proportional share.
[[nodiscard]] TreeSample sampleProcesses(pid_t except, pid_t exceptToo);

} // namespace ca::agent
