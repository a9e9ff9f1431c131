// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The problems that the server offers: the packages of some folders, by uuid and by slug. Read on a thread of its own at the start;
// whoever asks earlier waits for it. A package is opened when it is first needed, and kept.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"
#include "core/wire/codearena.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace ca::server {

struct ShelfOptions {
    std::vector<std::filesystem::path> folders; // of packages; of two with one slug the later folder's counts
    std::filesystem::path cache;                // for the catalogue's index
    std::vector<std::string> languages;         // to offer starters in
    std::function<void(const std::string&)> log = [](const std::string&) {};
};

class ProblemShelf {
public:
    struct Entry {
        wire::ProblemSummary summary;
        std::size_t tests = 0;
        std::filesystem::path folder;
    };

    explicit ProblemShelf(ShelfOptions options);

    /// Looks at the folders again, and forgets the packages that were opened. Called by one thread at a time.
    void reload();

    /// What fits: difficulty in any case; search in title, slug and tags; all when empty.
    [[nodiscard]] wire::ProblemPage page(std::string_view difficulty, std::string_view search, std::size_t limit, std::size_t offset) const;
    [[nodiscard]] std::optional<Entry> find(std::string_view slugOrId) const;
    [[nodiscard]] Result<std::shared_ptr<const Problem>> open(const Entry& entry) const;
    /// For users: the statement, the samples, nothing of hidden tests.
    [[nodiscard]] Result<wire::ProblemDetail> detail(const Entry& entry) const;
    [[nodiscard]] std::size_t size() const;

private:
    void read();
    void waitUntilRead(std::unique_lock<std::mutex>& lock) const;

    const ShelfOptions m_options;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_wasRead;
    bool m_isRead = false;
    std::vector<Entry> m_entries; // sorted by slug
    mutable std::map<std::string, std::shared_ptr<const Problem>, std::less<>> m_opened; // by slug
    std::jthread m_reader; // last: it uses all of the above
};

} // namespace ca::server
