// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Of all that was found on this machine, what tells whether programs can run, and in what.
#pragma once

#include "app/desktop/shell/status_line.h"

#include <vector>

namespace ca {

struct Finding;

struct SandboxLight {
    StatusLine::Light light = StatusLine::Light::Unknown;
    QString text;
    QString detail;
};

/// Which sandbox is wanted as the setting says it: "auto", "docker", "embedded". By itself it is Docker when that works.
[[nodiscard]] SandboxLight sandboxLightOf(const std::vector<Finding>& findings, const QString& wanted);

} // namespace ca
