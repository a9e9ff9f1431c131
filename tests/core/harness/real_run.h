// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One run after the other in a real sandbox, for suites that need no more than what was printed.
#pragma once

#include "tests/support/real_sandbox.h"

#include <QTest>

#include <optional>
#include <string>
#include <string_view>

namespace ca::harness_cases {

struct Ran {
    RunOutcome outcome;
    std::string output;
    std::string errors;
};

/// QtTest shows texts of its own kind when they differ.
inline QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline void reportMissing(const Error& error)
{
    const bool absent = error.fault == Fault::NotFound || error.fault == Fault::Unavailable;
    if (absent && !test::inContinuousIntegration()) {
        QTest::qSkip(("NOT TESTED: " + error.what).c_str(), __FILE__, __LINE__);
    } else {
        QTest::qFail(error.what.c_str(), __FILE__, __LINE__);
    }
}

/// Nothing when the sandbox was lost.
inline std::optional<Ran> runOne(Session& session, const RunSpec& spec, SteadyTime deadline)
{
    if (!session.start(spec)) {
        return std::nullopt;
    }
    Ran ran;
    while (auto event = session.next(deadline, {})) {
        if (const auto* chunk = std::get_if<OutputChunk>(&*event)) {
            (chunk->stream == Stream::Out ? ran.output : ran.errors) += chunk->bytes;
        } else if (const auto* finished = std::get_if<RunFinished>(&*event)) {
            ran.outcome = finished->outcome;
            return ran;
        }
    }
    return std::nullopt;
}

} // namespace ca::harness_cases
