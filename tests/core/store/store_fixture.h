// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A store in a folder of its own, at a time that the test decides, and records with little to say.
#pragma once

#include "core/base/files.h"
#include "core/store/store.h"

#include <QtTest>

namespace ca::test {

using namespace std::chrono_literals;

/// 2026-03-01 12:00 UTC, a Sunday.
inline constexpr WallTime kNoon{Millis(1'772'366'400'000)};

/// The value, or the test ends with the error's sentence.
template <class T> T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", result.error().what.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

class StoreFolder {
public:
    [[nodiscard]] std::filesystem::path file() const { return m_folder.path() / "history.db"; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] StoreOptions options() const
    {
        StoreOptions options;
        options.now = [this] { return now; };
        return options;
    }
    [[nodiscard]] std::unique_ptr<Store> open() const { return must(Store::open(file(), options())); }

    WallTime now = kNoon;

private:
    TemporaryFolder m_folder = must(TemporaryFolder::create("ca-store"));
};

inline FinishedSubmission submission(const std::string& problem, Verdict verdict, WallTime when, const std::string& source = "source")
{
    FinishedSubmission sent;
    sent.record.problem = problem;
    sent.record.language = "cpp";
    sent.record.verdict = verdict;
    sent.record.when = when;
    sent.record.judgedBy = "fake";
    sent.source = source;
    return sent;
}

} // namespace ca::test
