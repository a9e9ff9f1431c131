// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the browser says when it has no problems to show, and what its one button offers.
#pragma once

#include "app/desktop/widgets/empty_state.h"

namespace ca {

[[nodiscard]] EmptyStateText unreadableLibrary(const QString& reason);
[[nodiscard]] EmptyStateText emptyLibrary();
/// `typed` may be empty: then only chips are on.
[[nodiscard]] EmptyStateText nothingFound(const QString& typed);

} // namespace ca
