// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The order in which problems are best learnt: topics, what each builds on, and the problems of each.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct Topic {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<std::string> prerequisites; // ids of topics, "requires" in the file
    std::vector<std::string> problems;      // by their folders' names, in order

    bool operator==(const Topic&) const = default;
};

struct Roadmap {
    std::vector<Topic> topics; // in the order of the file

    bool operator==(const Roadmap&) const = default;
};

/// topics: a list of {id, title, summary, requires, problems}. Refuses unknown keys, topics and problems that are there twice,
/// prerequisites that are no topics, and topics that wait for one another in a circle.
[[nodiscard]] Result<Roadmap> parseRoadmap(std::string_view text, std::string_view fileName);

/// roadmap.yaml in a folder of problems; an empty roadmap when there is none.
[[nodiscard]] Result<Roadmap> readRoadmap(const std::filesystem::path& folder);

/// Problems that the roadmap names and that are not there, in its order.
[[nodiscard]] std::vector<std::string> missingProblems(const Roadmap& roadmap, const std::set<std::string>& there);

} // namespace ca
