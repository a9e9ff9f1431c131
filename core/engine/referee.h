// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A package's own output validator at work, in a sandbox of its own: exit code 42 accepts, 43 rejects, anything else is a fault of
// the package and never of the program that it looks at.
#pragma once

#include "core/base/clock.h"
#include "core/engine/dialogue.h"
#include "core/engine/engine.h"
#include "core/harness/harness.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ca {

/// What a validator found, in the words of the files that it left behind.
struct Ruling {
    bool accepted = false;
    std::string teamMessage;  // teammessage.txt
    std::string judgeMessage; // judgemessage.txt
    std::optional<double> score;      // score.txt
    std::optional<double> multiplier; // score_multiplier.txt
    std::optional<Content> nextPass;  // nextpass.in
    std::vector<PackagedFile> feedback; // its files, for the validator of the next pass
};

/// One look at a test: its answer, the input of this pass, and what earlier passes left behind.
struct Case {
    const TestCase& test;
    Content input;
    std::vector<PackagedFile> feedback;
};

class Referee {
public:
    struct Setting {
        const EngineOptions& options;
        SessionFactory& sessions;
        const Clock& clock;
        const PackagedProgram& program;
        std::shared_ptr<const Language> language;
        Limits limits;
        bool mayScore = false;
        std::stop_token stop;
    };

    /// Opens a sandbox and compiles the validator.
    [[nodiscard]] static Result<std::unique_ptr<Referee>> open(const Setting& setting);

    [[nodiscard]] Result<Ruling> judge(const Case& about, Content output);

    // An interactive test: the run is started with its input open, talked to by the caller, and ends in what the caller collected.
    [[nodiscard]] Result<Speaker> begin(const Case& about, Micros atLeast);
    [[nodiscard]] Result<Ruling> rule(const SpeakerResult& ended) const;

private:
    explicit Referee(const Setting& setting) : m_setting(setting) {}
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> putFiles(const Case& about);
    [[nodiscard]] RunSpec spec(const Case& about) const;
    [[nodiscard]] SteadyTime deadlineOf(const Limits& limits) const;

    Setting m_setting;
    Limits m_limits;
    ProgramFiles m_program;
    std::unique_ptr<Session> m_session;
};

} // namespace ca
