// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/loose_tests.h"

#include "core/base/files.h"
#include "core/package/format_names.h"
#include "core/package/test_pairs.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestSample = 400; // bytes: what a reader takes in at a glance
constexpr std::size_t kMostSamples = 2;
constexpr std::size_t kMostNames = 8; // in one note

/// Files of no hidden folder; Finder's copies of everything are none.
std::vector<std::string> filesOf(const SourceTree& tree)
{
    std::vector<std::string> files;
    for (const SourceEntry& entry : tree.entries()) {
        const bool hidden = entry.name.front() == '.' || entry.name.find("/.") != entry.name.npos;
        if (entry.kind == SourceEntry::Kind::File && !hidden && !entry.name.starts_with("__MACOSX/")) {
            files.push_back(entry.name);
        }
    }
    return files;
}

std::string folderOf(const TestPair& pair)
{
    return pair.sample ? "data/sample/" : "data/secret/";
}

Placement placementOf(const std::vector<TestPair>& pairs)
{
    Placement placement;
    for (const TestPair& pair : pairs) {
        placement[pair.input] = folderOf(pair) + pair.name + ".in";
        placement[pair.answer] = folderOf(pair) + pair.name + ".ans";
    }
    return placement;
}

bool isSample(const TestPair& pair)
{
    return pair.sample;
}

bool isSmall(const fs::path& base)
{
    std::error_code error; // a size that is not known is larger than any
    return fs::file_size(base.string() + ".in", error) <= kLargestSample && fs::file_size(base.string() + ".ans", error) <= kLargestSample;
}

/// When no name spoke of samples: the first small tests are shown, as long as there are others to judge by.
Result<void> chooseSamples(std::vector<TestPair>& pairs, const fs::path& folder, std::vector<std::string>& notes)
{
    if (std::any_of(pairs.begin(), pairs.end(), isSample)) {
        return {};
    }
    std::error_code error;
    fs::create_directories(folder / "data/sample", error);
    std::size_t moved = 0;
    for (TestPair& pair : pairs) {
        if (moved == kMostSamples || moved + 2 >= pairs.size()) {
            break;
        }
        if (!isSmall(folder / "data/secret" / pair.name)) {
            continue;
        }
        for (const char* extension : {".in", ".ans"}) {
            const std::string name = pair.name + extension;
            fs::rename(folder / "data/secret" / name, folder / "data/sample" / name, error);
            if (error) {
                return fail(Fault::Denied, fmt::format("{} cannot become a sample: {}", name, error.message()));
            }
        }
        pair.sample = true;
        ++moved;
    }
    if (moved > 0) {
        notes.push_back(moved == 1 ? "the first small test became a sample" : "the first two small tests became samples");
    }
    return {};
}

std::string manifest(const LooseTests& package)
{
    return fmt::format("problem_format_version: 2025-09\n"
                       "name: \"{}\"\n"
                       "uuid: {}\n"
                       "license: unknown\n",
                       titleOf(package.slug), package.uuid);
}

std::string statement(const LooseTests& package, const std::vector<TestPair>& pairs)
{
    const auto samples = std::count_if(pairs.begin(), pairs.end(), isSample);
    return fmt::format("This problem was made from the tests in `{}`, which came without a statement.\n"
                       "\n"
                       "The program reads one test from standard input and prints its answer to standard output.\n"
                       "It is judged on {} {}, {} of them shown as {}.\n"
                       "Answers are compared word by word, without regard to blanks and capital letters.\n"
                       "\n"
                       "## Input\n"
                       "\n"
                       "As in the samples.\n"
                       "\n"
                       "## Output\n"
                       "\n"
                       "As in the samples.\n",
                       shownName(package.origin), pairs.size(), pairs.size() == 1 ? "test" : "tests", samples,
                       samples == 1 ? "a sample" : "samples");
}

Result<void> write(const fs::path& file, const std::string& text)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    return writeFileAtomically(file, text);
}

void tell(const PairedTests& tests, std::vector<std::string>& notes)
{
    const TestPair& first = tests.pairs.front();
    notes.push_back(fmt::format("paired {} {}: {} with {}{}", tests.pairs.size(), tests.pairs.size() == 1 ? "test" : "tests",
                                shownName(first.input), shownName(first.answer), tests.pairs.size() == 1 ? "" : " and so on"));
    notes.insert(notes.end(), tests.notes.begin(), tests.notes.end());
    for (std::size_t i = 0; i < std::min(tests.left.size(), kMostNames); ++i) {
        notes.push_back(fmt::format("left behind, for it has no counterpart: {}", shownName(tests.left[i])));
    }
    if (tests.left.size() > kMostNames) {
        notes.push_back(fmt::format("left behind likewise: {} more", tests.left.size() - kMostNames));
    }
}

} // namespace

Result<void> placeLooseTests(SourceTree& tree, const LooseTests& package, std::vector<std::string>& notes)
{
    PairedTests tests = pairTests(filesOf(tree));
    if (tests.pairs.empty()) {
        return fail(Fault::BadInput, "it holds neither a problem.yaml nor any pair of an input and its answer",
                    "A package has a problem.yaml at its top; pairs are named like 1.in and 1.out, or input1.txt and output1.txt.");
    }
    tell(tests, notes);
    if (std::all_of(tests.pairs.begin(), tests.pairs.end(), isSample)) { // something must be left to judge by
        std::for_each(tests.pairs.begin(), tests.pairs.end(), [](TestPair& pair) { pair.sample = false; });
    }
    if (auto extracted = tree.extract(placementOf(tests.pairs), package.folder); !extracted) {
        return extracted;
    }
    if (auto chosen = chooseSamples(tests.pairs, package.folder, notes); !chosen) {
        return chosen;
    }
    if (auto written = write(package.folder / "problem.yaml", manifest(package)); !written) {
        return written;
    }
    return write(package.folder / "statement/problem.en.md", statement(package, tests.pairs));
}

} // namespace ca
