// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A judge that has everything judged as the settings want it, whoever submits and whoever judges.
#pragma once

#include "app/link/judge_client.h"

#include <memory>

namespace ca {

class Preferences;

class PreferredJudge : public JudgeClient {
    Q_OBJECT

public:
    /// The preferences outlive this object. Changes count from the next submission on.
    PreferredJudge(std::unique_ptr<JudgeClient> judge, const Preferences& preferences);

    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    void cancel(JudgeTicket ticket) override { m_judge->cancel(ticket); }

private:
    std::unique_ptr<JudgeClient> m_judge;
    const Preferences& m_preferences;
};

} // namespace ca
