// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package.h"

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"
#include "core/package/yaml_fields.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestSource = mib(20);
constexpr std::string_view kTag = "@EXPECTED_RESULTS@:";

using Verdicts = std::vector<Verdict>;

struct Expectation {
    Verdicts permitted;
    Verdicts required;
};

// The format knows four verdicts. Running out of memory or flooding the output counts there as a crash.
const Verdicts kCrash{Verdict::RuntimeError, Verdict::MemoryLimit, Verdict::OutputLimit};
const Verdicts kWrong{Verdict::WrongAnswer};
const Verdicts kSlow{Verdict::TimeLimit};

Verdicts operator+(Verdicts left, const Verdicts& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

// A submission's verdict is that of its first failing test, so a folder that allows several kinds of failure permits each of
// them.
std::optional<Expectation> expectationLegacy(std::string_view folder)
{
    if (folder == "accepted") {
        return Expectation{{Verdict::Accepted}, {}};
    }
    if (folder == "wrong_answer") {
        return Expectation{kWrong, kWrong};
    }
    if (folder == "time_limit_exceeded") {
        return Expectation{kSlow + kWrong, kSlow};
    }
    if (folder == "run_time_error") {
        return Expectation{kCrash + kSlow + kWrong, kCrash};
    }
    return std::nullopt;
}

std::optional<Expectation> expectation2025(std::string_view folder)
{
    if (folder == "accepted") {
        return Expectation{{Verdict::Accepted}, {}};
    }
    if (folder == "rejected") {
        return Expectation{kWrong + kSlow + kCrash, {}};
    }
    if (folder == "wrong_answer") {
        return Expectation{kWrong, kWrong};
    }
    if (folder == "time_limit_exceeded") {
        return Expectation{kSlow, kSlow};
    }
    if (folder == "run_time_error") {
        return Expectation{kCrash, kCrash};
    }
    if (folder == "brute_force") {
        return Expectation{kSlow + kCrash, {}};
    }
    return std::nullopt;
}

std::string_view knownFolders(PackageVersion version)
{
    return isLegacy(version)
        ? "accepted, wrong_answer, time_limit_exceeded, run_time_error"
        : "accepted, rejected, wrong_answer, time_limit_exceeded, run_time_error, brute_force";
}

struct TagWord {
    std::string_view word;
    Verdict verdict;
};

// As DOMjudge spells them, old and new.
constexpr std::array<TagWord, 14> kTagWords{{
    {"CORRECT", Verdict::Accepted},
    {"ACCEPTED", Verdict::Accepted},
    {"WRONG-ANSWER", Verdict::WrongAnswer},
    {"WRONG_ANSWER", Verdict::WrongAnswer},
    {"NO-OUTPUT", Verdict::WrongAnswer},
    {"NO_OUTPUT", Verdict::WrongAnswer},
    {"TIMELIMIT", Verdict::TimeLimit},
    {"TIME_LIMIT_EXCEEDED", Verdict::TimeLimit},
    {"RUN-ERROR", Verdict::RuntimeError},
    {"RUN_TIME_ERROR", Verdict::RuntimeError},
    {"MEMORY-LIMIT", Verdict::MemoryLimit},
    {"OUTPUT-LIMIT", Verdict::OutputLimit},
    {"COMPILER-ERROR", Verdict::CompileError},
    {"COMPILER_ERROR", Verdict::CompileError},
}};

/// The verdicts named after the tag, separated by commas; nothing when the source has no tag.
Result<std::optional<Verdicts>> readTag(std::string_view source, const std::string& file)
{
    const std::size_t tag = source.find(kTag);
    if (tag == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = source.substr(tag + kTag.size());
    std::string line(rest.substr(0, rest.find('\n')));
    std::replace(line.begin(), line.end(), ',', ' ');
    Verdicts verdicts;
    for (const std::string& word : splitWords(line)) {
        const auto found =
            std::find_if(kTagWords.begin(), kTagWords.end(), [&](const TagWord& known) { return known.word == word; });
        if (found == kTagWords.end() && !verdicts.empty()) {
            break; // the end of a comment, or prose
        }
        if (found == kTagWords.end()) {
            return fail(Fault::BadInput, fmt::format("{}: {} \"{}\" is not a result that we know", file, kTag, word));
        }
        verdicts.push_back(found->verdict);
    }
    if (verdicts.empty()) {
        return fail(Fault::BadInput, fmt::format("{}: {} names no result", file, kTag));
    }
    return verdicts;
}

bool share(const Verdicts& left, const Verdicts& right)
{
    return std::any_of(left.begin(), left.end(),
                       [&](Verdict v) { return std::find(right.begin(), right.end(), v) != right.end(); });
}

class SubmissionsReader {
public:
    SubmissionsReader(PackageFiles& files, PackageVersion version)
        : m_files(files)
        , m_version(version)
    {
    }

    Result<std::vector<ExpectedSubmission>> read()
    {
        const auto folders = m_files.list("submissions");
        if (!folders) {
            return fail(folders.error());
        }
        for (const PackageFiles::Entry& entry : *folders) {
            if (entry.name == "submissions.yaml") {
                return fail(Fault::BadInput, "submissions/submissions.yaml: is not supported yet");
            }
            if (!entry.folder) {
                continue; // a README; programs lie in folders
            }
            if (auto done = readFolder(entry.name); !done) {
                return fail(std::move(done.error()));
            }
        }
        return std::move(m_found);
    }

private:
    Result<void> readFolder(const std::string& folder)
    {
        const auto programs = m_files.list("submissions/" + folder);
        if (!programs) {
            return fail(programs.error());
        }
        const auto expectation = isLegacy(m_version) ? expectationLegacy(folder) : expectation2025(folder);
        for (const PackageFiles::Entry& program : *programs) {
            const auto file = singleFile(fmt::format("submissions/{}/{}", folder, program.name), program.folder);
            if (!file) {
                return fail(file.error());
            }
            if (auto done = addSubmission(folder, *file, expectation); !done) {
                return done;
            }
        }
        return {};
    }

    /// A program is a file, or a folder with one.
    Result<std::string> singleFile(const std::string& program, bool folder)
    {
        if (!folder) {
            return program;
        }
        const auto entries = m_files.list(program);
        if (!entries) {
            return fail(entries.error());
        }
        if (entries->size() != 1 || entries->front().folder) {
            return fail(Fault::BadInput, fmt::format("{}: a submission of several files is not supported yet", program));
        }
        return program + "/" + entries->front().name;
    }

    Result<void> addSubmission(const std::string& folder, const std::string& file, const std::optional<Expectation>& byFolder)
    {
        const auto source = m_files.read(file, kLargestSource);
        if (!source) {
            return fail(source.error());
        }
        const auto byTag = readTag(*source, file);
        if (!byTag) {
            return fail(byTag.error());
        }
        if (!*byTag && !byFolder) {
            return fail(Fault::BadInput,
                        fmt::format("submissions/{}: the folder is none of {}", folder, knownFolders(m_version)));
        }
        if (*byTag && byFolder && !share(**byTag, byFolder->permitted)) {
            return fail(Fault::BadInput, fmt::format("{}: {} contradicts the folder {}", file, kTag, folder));
        }
        Expectation expected = *byTag ? Expectation{**byTag, {}} : *byFolder;
        m_found.push_back({m_files.root() / file, std::move(expected.permitted), std::move(expected.required)});
        return {};
    }

    PackageFiles& m_files;
    PackageVersion m_version;
    std::vector<ExpectedSubmission> m_found;
};

Result<std::vector<ExpectedSubmission>> readAll(PackageFiles& files)
{
    const auto yaml = readProblemYaml(files);
    if (!yaml) {
        return fail(yaml.error());
    }
    return SubmissionsReader(files, yaml->version).read();
}

} // namespace

Result<std::vector<ExpectedSubmission>> readExpectedSubmissions(const std::filesystem::path& folder)
{
    auto files = PackageFiles::open(folder);
    if (!files) {
        return fail(std::move(files.error()).during("reading submissions"));
    }
    auto found = readAll(*files);
    if (!found) {
        return fail(std::move(found.error()).during(fmt::format("reading submissions of {}", files->name())));
    }
    return found;
}

} // namespace ca
