// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Small signs painted from shapes: how a problem stands, a star, a ring that fills.
#pragma once

#include "app/desktop/browser/standing.h"
#include "app/desktop/widgets/tokens.h"

#include <QRectF>

class QPainter;

namespace ca {

void paintState(QPainter& painter, const QRectF& box, Standing::State state, const Tokens& tokens);
void paintBroken(QPainter& painter, const QRectF& box, const Tokens& tokens);
void paintStar(QPainter& painter, const QRectF& box, bool filled, const QColor& colour);
/// Filled clockwise from the top; `part` is from 0 to 1.
void paintRing(QPainter& painter, const QRectF& box, double part, const QColor& filled, const QColor& track);

} // namespace ca
