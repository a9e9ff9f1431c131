// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole desktop over a folder of its own: configuration, history, and problems beside the bundled ones.
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/workspace.h"
#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace ca::bench {

/// Reopens the problem at once when one is named.
[[nodiscard]] Result<std::unique_ptr<Desktop>> openDesktop(const QString& folder, const QString& problem = {});
/// Where its own problems are.
[[nodiscard]] std::filesystem::path problemsIn(const QString& folder);

template <class Panel> [[nodiscard]] Panel& panelOf(Desktop& desktop)
{
    return *desktop.window().workspace().findChild<Panel*>();
}

} // namespace ca::bench
