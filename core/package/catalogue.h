// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// All problems of some folders at a glance, without reading thousands of packages each time.
//
// What was read is remembered in an index, together with a stamp of every file and folder that it was read from: problem.yaml, the
// folders of tests and their settings, the statements that may hold a title, the validators. A package whose stamps are all the same is
// not read again. Stamps that are younger than the coarsest clock of a file system prove nothing, for a file may be written twice
// within one tick: such a package is read again the next time.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ca {

enum class ProblemStyle : std::uint8_t { Program, Function, Interactive };

struct ProblemRecord {
    std::string id; // the folder's name
    std::string uuid;
    std::string title;
    std::string difficulty;
    std::vector<std::string> tags;
    ProblemStyle style = ProblemStyle::Program;
    bool scoring = false;
    std::size_t samples = 0;
    std::size_t tests = 0; // samples included
    Micros timeLimit{0};
    std::filesystem::path folder;
    std::string mistake; // why it cannot be opened; then only id and folder are known

    bool operator==(const ProblemRecord&) const = default;
};

struct CatalogueOptions {
    std::vector<std::filesystem::path> folders; // of packages, one folder each; one that is not there holds none
    std::filesystem::path cache;                // for the index; empty, or not to be written: everything is read each time
    std::function<std::chrono::system_clock::time_point()> now = [] { return std::chrono::system_clock::now(); };
};

struct Catalogue {
    std::vector<ProblemRecord> problems; // folder by folder, in each in natural order
    std::size_t readAnew = 0;            // how many the index did not know

    bool operator==(const Catalogue&) const = default;
};

/// Broken packages are in it, with their mistake. Fails only when a folder itself cannot be read.
[[nodiscard]] Result<Catalogue> listProblems(const CatalogueOptions& options);

} // namespace ca
