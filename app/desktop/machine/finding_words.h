// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the look at the machine found, in the language of the interface. Details that come from elsewhere, from Docker for example, stay
// in English.
#pragma once

#include <QString>

#include <string>

namespace ca {

[[nodiscard]] QString findingWords(const std::string& english);

} // namespace ca
