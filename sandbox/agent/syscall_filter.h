// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The system calls that judged programs may make: an allow-list as a classic BPF program, assembled at compile time.
//
// What is on no list answers ENOSYS, as on an older kernel, so that runtimes use their fallbacks; what is known and dangerous answers
// EPERM. System calls of other architectures (i386 and x32 on x86_64) kill the process: their numbers would mean something else.
#pragma once

#include <cstddef>
#include <linux/filter.h>

namespace ca::agent {

struct FilterProgram {
    const sock_filter* code = nullptr;
    std::size_t size = 0;
};

enum class MemoryFiles { Allowed, Refused };

/// memfd_create is refused where no cgroup counts the memory behind it.
[[nodiscard]] FilterProgram syscallFilter(MemoryFiles memoryFiles);

} // namespace ca::agent
