// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The walls of a container: one place that says what a sandbox may have. Every layer here holds without the others.
#pragma once

#include "core/model/language.h"
#include "sandbox/docker/container_spec.h"

#include <cstdint>
#include <string>

namespace ca {

/// Containers of the same class can stand in for each other, so they share a warm pool.
struct ContainerClass {
    std::string image;
    Bytes memory; // the wall around everything inside; the agent holds each run to its own limit
    std::uint32_t processes = 0;

    auto operator<=>(const ContainerClass&) const = default;
};

/// Rounds up to few classes: what the largest run and the compiler need, with room for files, inputs and the agent.
[[nodiscard]] ContainerClass containerClass(const Language& language, Bytes memory, std::uint32_t processes);

[[nodiscard]] docker::ContainerSpec hardenedContainer(const ContainerClass& wanted, const std::string& seccompProfile,
                                                      const docker::Labels& labels);

} // namespace ca
