// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Fonts, icons and the style sheet are linked in as Qt resources under :/codearena.
#pragma once

namespace ca {

/// A static library's resources are not found before somebody asks for them. May be called again.
void loadResources();

} // namespace ca
