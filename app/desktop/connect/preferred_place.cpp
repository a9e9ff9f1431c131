// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/preferred_place.h"

#include "app/desktop/settings/judge_place.h"

namespace ca {

namespace {

ChosenPlace::Choice choiceOf(JudgePlace place)
{
    switch (place) {
    case JudgePlace::Here:
        return ChosenPlace::Choice::Here;
    case JudgePlace::Server:
        return ChosenPlace::Choice::Server;
    case JudgePlace::Automatic:
        break;
    }
    return ChosenPlace::Choice::Automatic;
}

} // namespace

PreferredPlace::PreferredPlace(Workshop& workshop, const Servers& servers, const Preferences& preferences)
    : m_here(workshop), m_servers(servers), m_chosen({m_here, m_servers, [&preferences] { return choiceOf(judgePlaceOf(preferences)); }})
{
}

} // namespace ca
