// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/dockerfile.h"

#include "sandbox/protocol/wire.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

constexpr std::string_view kAgentLayer = "COPY ca-agent /ca-agent\n"
                                         "CMD [\"/ca-agent\"]\n";

} // namespace

docker::Labels imageLabels(const Recipe& recipe, std::string_view agentBuild)
{
    return {{"ca.image", recipe.name},
            {"ca.recipe", recipe.hash},
            {"ca.agent", std::string(agentBuild)},
            {"ca.protocol", std::to_string(wire::kVersion)}};
}

std::string agentDockerfile(const Recipe& recipe)
{
    return fmt::format("FROM {}\n{}", recipe.rootImage(), kAgentLayer);
}

std::string registryDockerfile(const Recipe& recipe, std::string_view base)
{
    // Installed in full and then copied: a root that is trimmed in place loses the programs that trim it.
    return fmt::format("FROM {} AS made\n"
                       "COPY recipe/ /recipe/\n"
                       "RUN apt-get update && apt-get install -y --no-install-recommends {}\n"
                       "RUN mkdir -p /pch && if [ -e /recipe/setup.sh ]; then sh /recipe/setup.sh /; fi\n"
                       "RUN mkdir -m 0755 /made /made/dev /made/proc /made/sys /made/run && mkdir -m 1777 /made/tmp \\\n"
                       "    && cp -a /bin /etc /lib* /pch /sbin /usr /made/ && sh /recipe/finish.sh /made /recipe\n"
                       "FROM scratch\n"
                       "COPY --from=made /made/ /\n"
                       "{}",
                       base, fmt::join(recipe.packages, " "), kAgentLayer);
}

std::string keepList(const Recipe& recipe)
{
    return fmt::format("{}\n", fmt::join(recipe.programs, "\n"));
}

std::string dropList(const Recipe& recipe)
{
    return fmt::format("{}\n", fmt::join(recipe.drop, "\n"));
}

} // namespace ca
