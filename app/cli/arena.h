// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole program but for main(): words in, exit code out. Tests call it with a workshop and consoles of their own.
#pragma once

#include "app/cli/context.h"
#include "app/compose/workshop.h"

#include <functional>

namespace ca::cli {

using WorkshopOpener = std::function<Result<std::unique_ptr<Workshop>>(const WorkshopConfig&)>;

[[nodiscard]] int arena(int argc, const char* const* argv, const CommandContext& context, const WorkshopOpener& openWorkshop);

} // namespace ca::cli
