// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Is a package worth practising with? Its form, its data by its input validators, every submission by the verdict that its folder
// promises, and a time limit that tells fast from slow.
#pragma once

#include "app/compose/workshop.h"
#include "core/base/clock.h"
#include "core/model/judging.h"
#include "core/package/examination.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ca::cli {

struct JudgedFile;
struct Judged;

struct VerifiedSubmission {
    std::string file;
    std::string language;
    std::string expected; // "AC", "AC, TLE"
    Verdict verdict = Verdict::JudgeError;
    Micros slowest{0};
    bool asExpected = false;
    std::string message; // why not
};

struct VerifiedPackage {
    std::string id;
    std::string title;
    std::string difficulty;
    std::size_t tests = 0;
    Micros limit{0};
    std::optional<Micros> slowestAccepted;
    std::optional<Micros> fastestTooSlow; // at least: it is stopped at the limit times the margin
    std::vector<VerifiedSubmission> submissions;
    std::vector<Remark> remarks; // mistakes and advice, of form, data and limits

    /// Nothing wrong; strictly: nothing suspicious either.
    [[nodiscard]] bool good(bool strictly = false) const;
};

/// Safe to use from several threads at once.
class PackageVerification {
public:
    PackageVerification(Workshop& workshop, const Clock& clock, const EngineOptions& options)
        : m_workshop(workshop)
        , m_sessions(workshop.sessions())
        , m_clock(clock)
        , m_options(options)
    {
    }

    [[nodiscard]] VerifiedPackage verify(const std::filesystem::path& folder, const std::stop_token& stop) const;

private:
    void checkInputs(VerifiedPackage& report, const Problem& problem, const std::stop_token& stop) const;
    void checkSubmissions(VerifiedPackage& report, const std::filesystem::path& folder, const std::stop_token& stop) const;
    [[nodiscard]] Judged judge(const std::shared_ptr<const Problem>& problem, const JudgedFile& file, bool mayStop,
                               const std::stop_token& stop) const;
    void checkSubmission(VerifiedPackage& report, const std::shared_ptr<const Problem>& problem, const JudgedFile& file,
                         const std::stop_token& stop) const;

    Workshop& m_workshop;
    SessionFactory& m_sessions;
    const Clock& m_clock;
    EngineOptions m_options;
};

} // namespace ca::cli
