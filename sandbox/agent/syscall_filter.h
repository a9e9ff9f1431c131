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

/// Installing a filter costs by its length, and a child inherits its parent's. So the agent takes what it can bear itself, once: in a
/// container all of it, nested all but what makes the namespaces and mounts of a run. The short rest every run then adds for itself;
/// of two filters the stricter answer counts.
enum class FilterPart {
    Whole,
    WithoutSpaces,
    Spaces,              // what WithoutSpaces leaves out
    MemoryFiles,         // refuses memfd_create, which the agent needs, where no cgroup counts the memory behind it
    SpacesAndMemoryFiles,
};

[[nodiscard]] FilterProgram syscallFilter(FilterPart part);

} // namespace ca::agent
