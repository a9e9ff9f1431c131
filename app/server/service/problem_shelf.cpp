// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/problem_shelf.h"

#include "app/server/judging/identity.h"
#include "app/server/service/problem_detail.h"
#include "core/base/ascii.h"
#include "core/base/uuid.h"
#include "core/package/catalogue.h"
#include "core/package/package.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

ProblemShelf::Entry entryOf(const ProblemRecord& record)
{
    const std::string uuid = lowerCase(record.uuid);
    wire::ProblemSummary summary{isUuid(uuid) ? uuid : uuidOf("problem " + record.id), record.title, record.id, record.difficulty, record.tags};
    return {std::move(summary), record.tests, record.folder};
}

bool fits(const wire::ProblemSummary& problem, const std::string& difficulty, const std::string& search)
{
    if (!difficulty.empty() && lowerCase(problem.difficulty) != difficulty) {
        return false;
    }
    const auto has = [&search](const std::string& text) { return lowerCase(text).find(search) != std::string::npos; };
    return search.empty() || has(problem.title) || has(problem.slug) || std::any_of(problem.tags.begin(), problem.tags.end(), has);
}

} // namespace

ProblemShelf::ProblemShelf(ShelfOptions options)
    : m_options(std::move(options))
    , m_reader([this] { read(); })
{
}

void ProblemShelf::reload()
{
    m_reader.join(); // an older look must not come after a newer one
    m_reader = std::jthread([this] { read(); });
}

void ProblemShelf::read()
{
    CatalogueOptions options;
    options.folders = m_options.folders;
    options.cache = m_options.cache;
    const auto catalogue = listProblems(options);
    if (!catalogue) {
        m_options.log(fmt::format("the problems cannot be read: {}", catalogue.error().what));
    }
    std::map<std::string, Entry> bySlug;
    for (const ProblemRecord& record : catalogue ? catalogue->problems : std::vector<ProblemRecord>()) {
        if (record.mistake.empty()) {
            bySlug.insert_or_assign(record.id, entryOf(record));
        } else {
            m_options.log(fmt::format("the problem {} cannot be opened: {}", record.id, record.mistake));
        }
    }
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
    for (auto& [slug, entry] : bySlug) {
        m_entries.push_back(std::move(entry));
    }
    m_opened.clear();
    m_isRead = true;
    m_wasRead.notify_all();
}

void ProblemShelf::waitUntilRead(std::unique_lock<std::mutex>& lock) const
{
    m_wasRead.wait(lock, [this] { return m_isRead; });
}

wire::ProblemPage ProblemShelf::page(std::string_view difficulty, std::string_view search, std::size_t limit, std::size_t offset) const
{
    wire::ProblemPage page;
    page.limit = limit;
    page.offset = offset;
    const std::string level = lowerCase(difficulty);
    const std::string words = lowerCase(search);
    std::unique_lock lock(m_mutex);
    waitUntilRead(lock);
    for (const Entry& entry : m_entries) {
        if (!fits(entry.summary, level, words)) {
            continue;
        }
        if (page.total >= offset && page.problems.size() < limit) {
            page.problems.push_back(entry.summary);
        }
        ++page.total;
    }
    return page;
}

std::optional<ProblemShelf::Entry> ProblemShelf::find(std::string_view slugOrId) const
{
    const std::string id = lowerCase(slugOrId);
    std::unique_lock lock(m_mutex);
    waitUntilRead(lock);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.summary.id == id || entry.summary.slug == slugOrId; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

Result<std::shared_ptr<const Problem>> ProblemShelf::open(const Entry& entry) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_opened.find(entry.summary.slug); found != m_opened.end()) {
            return found->second;
        }
    }
    auto problem = readPackage(entry.folder);
    if (!problem) {
        return fail(std::move(problem).error());
    }
    auto shared = std::make_shared<const Problem>(std::move(*problem));
    const std::lock_guard lock(m_mutex);
    m_opened.insert_or_assign(entry.summary.slug, shared);
    return shared;
}

Result<wire::ProblemDetail> ProblemShelf::detail(const Entry& entry) const
{
    const auto problem = open(entry);
    return problem ? problemDetail(entry.summary, **problem, m_options.languages) : fail(problem.error());
}

std::size_t ProblemShelf::size() const
{
    std::unique_lock lock(m_mutex);
    waitUntilRead(lock);
    return m_entries.size();
}

} // namespace ca::server
