// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How long ago this process was started, loading of libraries included, and what it holds in memory.
#pragma once

#include <QtGlobal>

#include <optional>

namespace ca {

/// In milliseconds, to the 10 ms of the kernel's clock; nothing where /proc is not.
[[nodiscard]] std::optional<qint64> sinceProcessStart();
/// Resident, in bytes.
[[nodiscard]] std::optional<qint64> residentMemory();

} // namespace ca
