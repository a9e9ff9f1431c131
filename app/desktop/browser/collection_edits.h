// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Changes to the user's lists of problems, each giving the lists as they are afterwards.
#pragma once

#include "app/desktop/browser/standing.h"

#include <QString>

#include <vector>

namespace ca {

using Collections = std::vector<Collection>;

[[nodiscard]] bool isIn(const Collections& collections, const QString& name, const QString& problem);
/// A collection that is not there yet is made; an empty name changes nothing.
[[nodiscard]] Collections withProblem(Collections collections, const QString& name, const QString& problem);
[[nodiscard]] Collections withoutProblem(Collections collections, const QString& name, const QString& problem);
[[nodiscard]] Collections withoutCollection(Collections collections, const QString& name);

} // namespace ca
