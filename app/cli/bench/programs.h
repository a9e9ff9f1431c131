// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The programs that are measured, and the problem they solve.
#pragma once

#include "core/base/files.h"
#include "core/model/problem.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ca::cli::bench {

/// The sum of the numbers, the way contestants write it: with the usual imports and headers.
extern const std::string_view kPythonSolution;
extern const std::string_view kCppSolution;
extern const std::string_view kJavaSolution; // its class is Main, its file Main.java
extern const std::string_view kJavaScriptSolution;
extern const std::string_view kSumInput;
extern const std::string_view kSumAnswer;

/// As many times the same test.
[[nodiscard]] std::shared_ptr<const Problem> sumProblem(std::size_t tests);

/// A static program of many behaviours, compiled here once: "hello", "spin", "sleep" and "bomb".
class Probe {
public:
    [[nodiscard]] static Result<Probe> compile();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    /// A folder of ours for other files of the benchmark.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    Probe(TemporaryFolder folder, std::filesystem::path file, std::string bytes)
        : m_folder(std::move(folder))
        , m_file(std::move(file))
        , m_bytes(std::move(bytes))
    {
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file;
    std::string m_bytes;
};

} // namespace ca::cli::bench
