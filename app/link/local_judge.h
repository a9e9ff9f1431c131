// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The judge of this machine behind the door for panels.
#pragma once

#include "app/compose/workshop.h"
#include "app/link/judge_client.h"

#include <memory>

namespace ca {

class LocalJudge final : public JudgeClient {
    Q_OBJECT

public:
    /// The workshop outlives this object, its engine may not.
    explicit LocalJudge(Workshop& workshop, QObject* parent = nullptr);
    ~LocalJudge() override;

    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    void cancel(JudgeTicket ticket) override;

private:
    class Relay;

    Workshop& m_workshop;
    std::shared_ptr<Relay> m_relay;
};

} // namespace ca
