// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A moment in the life of a text, as the time slider shows it.
#pragma once

#include "app/desktop/widgets/tokens.h"
#include "app/link/drafts.h"

#include <QString>

#include <vector>

namespace ca {

struct RevisionMark {
    Revision revision;
    QString outcome = {};                // of a run: "Accepted"; empty when it is not known
    QColor Tokens::*colour = nullptr;    // of that outcome

    [[nodiscard]] bool standsOut() const { return revision.kind != RevisionKind::Typed; }
};

/// Where each mark lies on a line from 0 to 1: by time, but no pause counts longer than a few minutes, for nights would leave no room
/// for evenings. Rising; the marks are in the order of time.
[[nodiscard]] std::vector<double> placesOf(const std::vector<RevisionMark>& marks);
/// The pause before the mark was too long to be shown at its length.
[[nodiscard]] bool beginsAnew(const std::vector<RevisionMark>& marks, std::size_t index);

/// "Today, 12:41:07"
[[nodiscard]] QString momentOf(const Revision& revision);
/// Why it was kept: "Run · Accepted".
[[nodiscard]] QString reasonOf(const RevisionMark& mark);

} // namespace ca
