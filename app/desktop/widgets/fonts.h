// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The typefaces that come with the program, so that it looks the same on a machine that has none of them.
#pragma once

namespace ca {

inline constexpr const char* kTextFamily = "Inter";
inline constexpr const char* kCodeFamily = "Hack";
inline constexpr const char* kMathFamily = "STIXGeneral";

/// Both may be called again and do nothing then. Formulas' fonts are large: they wait until a formula is shown.
void registerTextFonts();
void registerMathFonts();

} // namespace ca
