// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The ImageShelf over the image builder and the engine that keeps the images.
#pragma once

#include "app/compose/places.h"
#include "app/compose/sandbox_chooser.h"
#include "app/compose/workshop.h"

#include <memory>

namespace ca {

[[nodiscard]] std::unique_ptr<ImageShelf> makeImageShelf(SandboxChooser& sandboxes, const Languages& languages, const Places& places);

} // namespace ca
