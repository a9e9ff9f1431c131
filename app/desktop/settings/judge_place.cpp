// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/judge_place.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

namespace ca {

JudgePlace judgePlaceOf(const Preferences& preferences)
{
    const QString word = preferences.text(key::kJudgePlace);
    for (const JudgePlace place : kJudgePlaces) {
        if (word == QLatin1String(spellingOf(place))) {
            return place;
        }
    }
    return JudgePlace::Automatic;
}

const char* spellingOf(JudgePlace place)
{
    switch (place) {
    case JudgePlace::Here:
        return "here";
    case JudgePlace::Server:
        return "server";
    case JudgePlace::Automatic:
        break;
    }
    return "auto";
}

} // namespace ca
