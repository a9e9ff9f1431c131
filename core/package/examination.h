// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A package seen through the eyes of somebody who wants it to be good: what the format asks beyond what the reader needs, and
// what a problem should have. Runs nothing; whether tests fit a signature is for core/harness to say.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ca {

struct Remark {
    enum class Severity {
        Error,   // the format forbids it, or judging would go wrong
        Warning, // very likely a mistake
        Note,    // could be better
    };

    Severity severity = Severity::Warning;
    std::string file; // relative to the package; empty: the package as a whole
    std::size_t line = 0; // 1-based; 0: the file as a whole
    std::string text;

    bool operator==(const Remark&) const = default;
};

/// In the order of the checks. A package that cannot be read has an Error that says why, and what else can be seen of it.
[[nodiscard]] std::vector<Remark> examinePackage(const std::filesystem::path& folder);

} // namespace ca
