// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a corpus program says about itself in the comment at its top. README.md in this folder lists the words.
#pragma once

#include "core/base/result.h"
#include "core/model/language.h"
#include "core/model/limits.h"
#include "core/model/outcome.h"
#include "core/model/verdict.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::corpus {

/// A verdict that a case may get, and what must have decided it when that matters.
struct Permitted {
    Verdict verdict = Verdict::Accepted;
    std::optional<DecidedBy> by;
    bool operator==(const Permitted&) const = default;
};

/// What the scripted sandbox measures of the case instead of running it.
struct Script {
    enum class Says : std::uint8_t { Answer, Other, Nothing };
    RunOutcome outcome;
    Says says = Says::Answer;
    bool ofCompiler = false; // outcome is the compiler's, and the program never runs
    bool operator==(const Script&) const = default;
};

/// Limits by name; what is not named stays as it is.
class LimitChanges {
public:
    [[nodiscard]] static Result<LimitChanges> parse(std::string_view text);
    [[nodiscard]] Limits appliedTo(Limits limits) const;
    bool operator==(const LimitChanges&) const = default;

private:
    struct Change {
        std::string name;
        std::uint64_t value = 0;
        bool operator==(const Change&) const = default;
    };
    std::vector<Change> m_changes;
};

struct CaseHeader {
    std::vector<Permitted> permitted;
    LimitChanges limits;
    LimitChanges compileLimits;
    std::vector<std::string> inputs; // one test each
    std::optional<std::string> answer;
    int tests = 1; // how often the tests are repeated
    bool compilesItself = false; // the program first runs as its own compiler
    std::string message; // must be part of the verdict's message
    Script script;
    bool operator==(const CaseHeader&) const = default;
};

/// An error says what is wrong with the header; the caller adds which file.
[[nodiscard]] Result<CaseHeader> parseCaseHeader(std::string_view source, const Language& language);

} // namespace ca::corpus
