// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the user wants programs to be judged and run: the setting run/place as a value.
#pragma once

#include <array>

namespace ca {

class Preferences;

enum class JudgePlace {
    Automatic, // wherever the problem is from
    Here,      // on this machine, whatever a server knows better
    Server,    // on a connected one, as far as it can
};

inline constexpr std::array<JudgePlace, 3> kJudgePlaces{JudgePlace::Automatic, JudgePlace::Here, JudgePlace::Server};

[[nodiscard]] JudgePlace judgePlaceOf(const Preferences& preferences);
/// As the setting spells it.
[[nodiscard]] const char* spellingOf(JudgePlace place);

} // namespace ca
