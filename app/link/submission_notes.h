// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Follows submissions under way and makes of each what the store keeps. No store, no signals: events in, a value out.
#pragma once

#include "app/link/judge_client.h"
#include "core/store/records.h"

#include <map>

namespace ca {

class SubmissionNotes {
public:
    /// What the store keeps, and what grading a review needs besides.
    struct Finished {
        FinishedSubmission submission;
        std::size_t expectedMinutes = 0;
        bool onlyRan = false; // there was nothing to hold its output against, so none of it is wrong
    };

    void note(JudgeTicket ticket, const Submission& submission, std::optional<SubmissionKind> kind, WallTime now);
    /// Its uuid is another's choice.
    void identify(JudgeTicket ticket, const std::string& uuid);
    /// A value when this event was the last of a submission that was noted.
    [[nodiscard]] std::optional<Finished> hear(JudgeTicket ticket, const JudgeEvent& event);

private:
    std::map<JudgeTicket, Finished> m_underWay;
};

} // namespace ca
