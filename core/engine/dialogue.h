// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// An interactive test: a program and a validator, each in a sandbox of its own, talk to each other through this process. So the
// answers stay where the program is not, and the two need no language in common.
#pragma once

#include "core/exec/session.h"

#include <string>
#include <vector>

namespace ca {

/// One side: a live run that has been started.
struct Speaker {
    Session& session;
    RunId run;
    SteadyTime deadline; // the sandbox ends the run earlier, or it is lost
};

struct SpeakerResult {
    RunOutcome outcome;
    std::string errors; // stderr, clipped
    std::vector<CollectedFile> files;
};

struct DialogueResult {
    SpeakerResult program;
    SpeakerResult validator;
    bool validatorEndedFirst = false;
    std::vector<Utterance> said; // clipped as a whole
    bool clipped = false;
};

/// The exit code with which a validator rejects. A program is not left to run on when that has happened.
inline constexpr int kValidatorRejects = 43;
inline constexpr int kValidatorAccepts = 42;

/// Returns when both have ended. Until then both sessions belong to this call, which uses a thread for the program's.
[[nodiscard]] Result<DialogueResult> converse(const Speaker& program, const Speaker& validator, Bytes kept,
                                              const std::stop_token& stop);

} // namespace ca
