// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Files that the host wants back from the work folder of a run, when nobody is left to change them. Everything there was made by a
// hostile program: only regular files of its own user are read, through no link, up to the bound.
#pragma once

#include "sandbox/agent/acting_as.h"
#include "sandbox/agent/outbox.h"
#include "sandbox/agent/request.h"
#include "sandbox/agent/trouble.h"

namespace ca::agent {

/// Before the run: the folders above the files, as the user who is to write there.
[[nodiscard]] Trouble makeCollectionFolders(int work, const Collection& wanted, uid_t owner, mode_t mode);

/// After it: a Collected frame or more for each file that is there.
[[nodiscard]] Trouble sendCollection(int work, const RunRequest& request, uid_t owner, Outbox& outbox);

} // namespace ca::agent
