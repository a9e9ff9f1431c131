// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#pragma once

#include "app/desktop/widgets/tokens.h"

#include <QPalette>

namespace ca {

/// Every role in every group, so that nothing of the platform's colours shines through.
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);

} // namespace ca
