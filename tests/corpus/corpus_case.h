// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A case of the corpus: a source, the problem it is judged by, and what must come of it. Read from a folder, data only.
#pragma once

#include "core/model/judging.h"
#include "core/package/languages.h"
#include "tests/corpus/case_header.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ca::corpus {

struct CorpusCase {
    std::string name; // "hostile/spin.cpp"
    CaseHeader header;
    Submission submission; // its language is this case's own copy, with the limits of the header
};

/// Every program below the folder. A folder with a problem.yaml is a package, whose programs are in its submissions/; anywhere
/// else a program stands for itself and its header holds the tests. The first file that is not in order ends it, by name.
[[nodiscard]] Result<std::vector<CorpusCase>> readCorpus(const std::filesystem::path& folder, const Languages& languages);

/// Empty when the result is one of those permitted; else what was expected and what came.
[[nodiscard]] std::string complaint(const CorpusCase& judged, const SubmissionResult& result);

} // namespace ca::corpus
