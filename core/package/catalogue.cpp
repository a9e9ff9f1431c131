// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/catalogue.h"

#include "core/base/files.h"
#include "core/package/catalogue_index.h"
#include "core/package/package.h"
#include "core/package/test_pairs.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>
#include <thread>
#include <unordered_map>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr Bytes kLargestIndex = mib(512);
/// Twice what the coarsest file systems in use count in.
constexpr std::chrono::nanoseconds kSettlingTime = std::chrono::seconds(4);

/// Folders that a package is read from, beside data: it is enough to know that what they hold is the same.
constexpr std::array<std::string_view, 8> kFlatFolders{"statement",         "problem_statement", "output_validator", "output_validators",
                                                       "input_validators", "attachments",       "include",          "solution"};

/// Calls the function with each index, on all processors when there is enough to do.
template <class Do> void forEachIndex(std::size_t count, std::size_t worthAThread, const Do& act)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        constexpr std::size_t kStep = 16;
        for (std::size_t begin = next.fetch_add(kStep); begin < count; begin = next.fetch_add(kStep)) {
            for (std::size_t i = begin; i < std::min(begin + kStep, count); ++i) {
                act(i);
            }
        }
    };
    const std::size_t most = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    const std::size_t threads = std::min(most, count / worthAThread + 1);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i) {
        others.emplace_back(work);
    }
    work();
}

/// The files and folders that decide what a package's record says.
class SourceCollector {
public:
    SourceCollector(const StampReader& stamps, const fs::path& folder, std::string id)
        : m_stamps(stamps)
        , m_package(folder / id)
        , m_id(std::move(id))
    {
    }

    std::vector<StampedFile> collect()
    {
        add("");
        addFile("problem.yaml");
        addFile(".timelimit");
        for (const std::string_view name : kFlatFolders) {
            addFolder(std::string(name), 0);
        }
        constexpr int kDeepest = 8;
        addFolder("data", kDeepest);
        return std::move(m_sources);
    }

private:
    void add(const std::string& name) { m_sources.push_back({name, m_stamps.stamp(name.empty() ? m_id : m_id + "/" + name)}); }

    void addFile(const std::string& name)
    {
        std::error_code error;
        if (fs::exists(m_package / name, error)) {
            add(name);
        }
    }

    void addFolder(const std::string& name, int deeper)
    {
        std::error_code error;
        if (!fs::is_directory(m_package / name, error)) {
            return;
        }
        add(name);
        for (fs::directory_iterator it(m_package / name, error), end; !error && it != end; it.increment(error)) {
            const std::string inner = name + "/" + it->path().filename().string();
            std::error_code ignored;
            const std::string extension = it->path().extension().string();
            if (extension == ".yaml" || extension == ".tex") { // settings of tests; statements that hold the title
                add(inner);
            } else if (deeper > 0 && it->is_directory(ignored) && !it->is_symlink(ignored)) {
                addFolder(inner, deeper - 1);
            }
        }
    }

    const StampReader& m_stamps;
    fs::path m_package;
    std::string m_id;
    std::vector<StampedFile> m_sources;
};

ProblemStyle styleOf(const Problem& problem)
{
    if (problem.interactive) {
        return ProblemStyle::Interactive;
    }
    return problem.signature ? ProblemStyle::Function : ProblemStyle::Program;
}

ProblemRecord recordOf(const fs::path& folder, const std::string& id)
{
    ProblemRecord record;
    record.id = id;
    record.folder = folder / id;
    auto problem = readPackage(record.folder);
    if (!problem) {
        record.mistake = std::move(problem.error().what);
        return record;
    }
    record.uuid = std::move(problem->uuid);
    record.title = std::move(problem->title);
    record.difficulty = std::move(problem->difficulty);
    record.tags = std::move(problem->tags);
    record.style = styleOf(*problem);
    record.scoring = problem->scoring;
    record.tests = problem->tests.size();
    record.samples = static_cast<std::size_t>(
        std::count_if(problem->tests.begin(), problem->tests.end(), [](const TestCase& test) { return test.sample; }));
    record.timeLimit = problem->limits.cpu;
    return record;
}

/// One folder of packages and its index.
class Shelf {
public:
    Shelf(fs::path folder, const CatalogueOptions& options)
        : m_folder(std::move(folder))
        , m_stamps(m_folder)
        , m_options(options)
        , m_indexFile(options.cache.empty() ? fs::path() : options.cache / indexName())
    {
    }

    Result<void> list(Catalogue& catalogue)
    {
        auto names = folderNames();
        if (!names) {
            return fail(std::move(names.error()));
        }
        loadIndex();
        std::vector<IndexedProblem> problems(names->size());
        std::atomic<std::size_t> anew = 0;
        forEachIndex(names->size(), m_known.empty() ? 32 : 512, [&](std::size_t i) {
            if (auto known = stillKnown((*names)[i])) {
                problems[i] = std::move(*known);
            } else if (m_stamps.stamp((*names)[i] + "/problem.yaml") != FileStamp{}) {
                problems[i] = readAnew((*names)[i]);
                ++anew;
            }
        });
        std::erase_if(problems, [](const IndexedProblem& problem) { return problem.record.id.empty(); });
        if (anew > 0 || problems.size() != m_known.size()) {
            saveIndex(problems);
        }
        catalogue.readAnew += anew;
        for (IndexedProblem& problem : problems) {
            catalogue.problems.push_back(std::move(problem.record));
        }
        return {};
    }

private:
    [[nodiscard]] std::string indexName() const
    {
        return fmt::format("problems-{:016x}.index", static_cast<std::uint64_t>(std::hash<std::string>{}(m_folder.string())));
    }

    [[nodiscard]] Result<std::vector<std::string>> folderNames() const
    {
        std::vector<std::string> names;
        std::error_code error;
        for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
            std::string name = it->path().filename().string();
            std::error_code ignored;
            if (name.front() != '.' && it->is_directory(ignored)) {
                names.push_back(std::move(name));
            }
        }
        if (error) {
            return fail(Fault::Denied, fmt::format("{}: {}", m_folder.string(), error.message()));
        }
        std::sort(names.begin(), names.end(), naturallyLess);
        return names;
    }

    void loadIndex()
    {
        const auto bytes = m_indexFile.empty() ? Result<std::string>(std::string()) : readFile(m_indexFile, kLargestIndex);
        auto decoded = bytes ? decodeIndex(m_folder.string(), *bytes) : std::nullopt;
        if (decoded) {
            m_known.reserve(decoded->size());
            for (IndexedProblem& problem : *decoded) {
                std::string id = problem.record.id;
                m_known.insert_or_assign(std::move(id), std::move(problem));
            }
        }
    }

    /// An index that cannot be written is none; the next run reads everything again.
    void saveIndex(const std::vector<IndexedProblem>& problems) const
    {
        if (m_indexFile.empty()) {
            return;
        }
        std::error_code ignored;
        fs::create_directories(m_options.cache, ignored);
        (void)writeFileAtomically(m_indexFile, encodeIndex(m_folder.string(), problems));
    }

    /// Different names are asked for by different threads: each entry is taken by one.
    std::optional<IndexedProblem> stillKnown(const std::string& id)
    {
        const auto found = m_known.find(id);
        if (found == m_known.end() || !found->second.settled) {
            return std::nullopt;
        }
        std::string path;
        for (const StampedFile& file : found->second.sources) {
            path.assign(id);
            if (!file.name.empty()) {
                path.append("/").append(file.name);
            }
            if (m_stamps.stamp(path) != file.stamp) {
                return std::nullopt;
            }
        }
        found->second.record.folder = m_folder / id;
        return std::move(found->second);
    }

    /// Stamps first: what changes while the package is read is then seen the next time.
    [[nodiscard]] IndexedProblem readAnew(const std::string& id) const
    {
        const std::chrono::nanoseconds now = m_options.now().time_since_epoch();
        IndexedProblem problem;
        problem.sources = SourceCollector(m_stamps, m_folder, id).collect();
        problem.record = recordOf(m_folder, id);
        const std::int64_t settled = (now - kSettlingTime).count();
        problem.settled = std::all_of(problem.sources.begin(), problem.sources.end(), [&](const StampedFile& file) {
            return file.stamp.changed < settled && file.stamp.written < settled;
        });
        return problem;
    }

    fs::path m_folder;
    StampReader m_stamps;
    const CatalogueOptions& m_options;
    fs::path m_indexFile;
    std::unordered_map<std::string, IndexedProblem> m_known;
};

} // namespace

Result<Catalogue> listProblems(const CatalogueOptions& options)
{
    Catalogue catalogue;
    for (const fs::path& folder : options.folders) {
        std::error_code error;
        const fs::path whole = fs::canonical(folder, error);
        if (error || !fs::is_directory(whole, error)) {
            continue;
        }
        if (auto listed = Shelf(whole, options).list(catalogue); !listed) {
            return fail(std::move(listed.error()).during("listing problems"));
        }
    }
    return catalogue;
}

} // namespace ca
