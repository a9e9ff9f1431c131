// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a program may use. The defaults are the package format's; a problem or a language record overrides them.
#pragma once

#include "core/base/units.h"

#include <cstdint>

namespace ca {

struct Limits {
    Micros cpu = std::chrono::seconds(2);
    Micros wall = std::chrono::seconds(6);
    Bytes memory = mib(256);
    Bytes output = mib(8);   // each of stdout and stderr
    Bytes stack = mib(256);  // clipped to memory
    Bytes fileSize = mib(16);
    std::uint32_t processes = 64; // processes and threads together
    std::uint32_t openFiles = 256;

    bool operator==(const Limits&) const = default;
};

} // namespace ca
