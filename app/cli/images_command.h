// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena images: the images that sandboxes are made from.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

[[nodiscard]] int images(const ImagesOptions& options, Workshop& workshop, const CommandContext& context);

} // namespace ca::cli
