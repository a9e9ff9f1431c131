// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#pragma once

#include "app/compose/workshop.h"

namespace ca {

class Preferences;

/// Where the problems of servers are, a folder for each.
[[nodiscard]] std::filesystem::path serversFolder(const ProblemPlaces& places);

/// The workshop's places, the servers' and the folders of the settings behind them, as far as they are there.
[[nodiscard]] ProblemPlaces preferredPlaces(ProblemPlaces places, const Preferences& preferences);

} // namespace ca
