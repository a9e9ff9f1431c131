// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The signs of verdicts, drawn with a few strokes: sharp at every size, and cheap enough for hundreds of tests.
#pragma once

#include "app/desktop/run/run_words.h"

class QPainter;
class QRectF;

namespace ca::runs {

void paintSign(QPainter& painter, const QRectF& rect, Sign sign, const QColor& colour);

} // namespace ca::runs
