// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Signs that grow with what they enclose, as outlines: fonts have them in a few sizes only.
#pragma once

#include "app/desktop/statement/formula_drawing.h"

namespace ca {

/// From `top` to `bottom` (y grows downwards), in a font of size `em`. An empty drawing when the sign does not grow.
[[nodiscard]] FormulaDrawing growingFence(const QString& sign, qreal top, qreal bottom, qreal em);

/// The hook of a root whose content reaches from `top` to `bottom`; its width is where the content begins.
[[nodiscard]] FormulaDrawing rootHook(qreal top, qreal bottom, qreal em);

} // namespace ca
