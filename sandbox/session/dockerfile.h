// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The texts that Docker's builder is given. Both end in the same image: a root, the agent on top, labels that say of what.
#pragma once

#include "sandbox/docker/engine.h"
#include "sandbox/session/recipe.h"

#include <string>
#include <string_view>

namespace ca {

/// What an image says about itself.
[[nodiscard]] docker::Labels imageLabels(const Recipe& recipe, std::string_view agentBuild);

/// The agent on a root image made here.
[[nodiscard]] std::string agentDockerfile(const Recipe& recipe);

/// Everything from a base image of a registry.
[[nodiscard]] std::string registryDockerfile(const Recipe& recipe, std::string_view base);

/// The two lists that finish.sh reads.
[[nodiscard]] std::string keepList(const Recipe& recipe);
[[nodiscard]] std::string dropList(const Recipe& recipe);

} // namespace ca
