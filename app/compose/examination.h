// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What doctor looks at: engine, images, embedded sandbox, control groups, toolchains, and what they cost here.
#pragma once

#include "app/compose/sandbox_chooser.h"
#include "app/compose/workshop.h"

#include <vector>

namespace ca {

[[nodiscard]] std::vector<Finding> examineMachine(SandboxChooser& sandboxes, ImageShelf& images, const Languages& languages);

} // namespace ca
