// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's collections of problems, from one start to the next.
#pragma once

#include "app/desktop/browser/standing.h"

#include <vector>

class QSettings;

namespace ca {

[[nodiscard]] std::vector<Collection> keptCollections(QSettings& state);
void keepCollections(QSettings& state, const std::vector<Collection>& collections);

} // namespace ca
