// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sandboxes of this machine, put together from the source folder, for suites that judge for real.
#pragma once

#include "app/compose/workshop.h"

#include <cstdlib>
#include <filesystem>
#include <memory>

namespace ca::test {

/// A sandbox or a language that is missing is a failure where it was prepared for us, and a loud skip on somebody's own machine.
inline bool inContinuousIntegration()
{
    const char* value = std::getenv("CI");
    return value != nullptr && *value != '\0';
}

inline Result<std::unique_ptr<Workshop>> openWorkshop(SandboxChoice kind)
{
    const std::filesystem::path source = CA_SOURCE_DIR;
    WorkshopConfig config;
    config.sandbox = kind;
    config.resources = source / "resources";
    config.images = source / "sandbox/images";
    return Workshop::create(config);
}

} // namespace ca::test
