// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a server tells of a submission, as the history keeps it.
#pragma once

#include "core/store/records.h"
#include "core/wire/codearena.h"

#include <QUrl>

namespace ca {

/// The server's own id when it is a uuid, else one that is made of it: the same each time, and another for another server.
[[nodiscard]] std::string recordUuid(const QUrl& server, const std::string& submission);

/// Of one that is done. The item is its line in the server's list, the view all that the server says about it.
[[nodiscard]] FinishedSubmission recordFrom(const QUrl& server, const wire::HistoryItem& item, const wire::SubmissionView& view);

} // namespace ca
