// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/preferred_judge.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

namespace ca {

PreferredJudge::PreferredJudge(std::unique_ptr<JudgeClient> judge, const Preferences& preferences)
    : m_judge(std::move(judge)), m_preferences(preferences)
{
    connect(m_judge.get(), &JudgeClient::event, this, &JudgeClient::event);
}

JudgeTicket PreferredJudge::submit(const Submission& submission)
{
    Submission wanted = submission;
    const QString policy = m_preferences.text(key::kPolicy);
    wanted.policy = policy == "off" ? PolicyMode::Off : policy == "enforce" ? PolicyMode::Enforce : PolicyMode::Warn;
    wanted.selection.stopAtFirstFailure = m_preferences.isOn(key::kStopAtFailure);
    return m_judge->submit(wanted);
}

} // namespace ca
