// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#pragma once

#include "app/compose/workshop.h"

namespace ca {

class Preferences;

/// The workshop's places and the folders of the settings behind them, as far as they are there.
[[nodiscard]] ProblemPlaces preferredPlaces(ProblemPlaces places, const Preferences& preferences);

} // namespace ca
