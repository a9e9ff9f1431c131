// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The tables of server.db. Private to this room.
#pragma once

#include "core/store/migrations.h"

namespace ca::server {

[[nodiscard]] std::span<const Migration> ledgerSteps();

} // namespace ca::server
