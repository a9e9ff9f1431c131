// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What there is to filter by, counted.
#pragma once

#include "app/desktop/browser/problem_row.h"

#include <QString>

#include <vector>

namespace ca {

struct TagCount {
    QString tag;
    int problems = 0;

    bool operator==(const TagCount&) const = default;
};

struct TopicName {
    QString id;
    QString title;

    bool operator==(const TopicName&) const = default;
};

struct Facets {
    std::vector<TagCount> tags; // the most frequent first
    std::vector<TopicName> topics;
    std::vector<QString> collections;
    int due = 0;
    int solved = 0;
    int problems = 0; // that can be opened

    bool operator==(const Facets&) const = default;
};

[[nodiscard]] Facets facetsOf(const std::vector<ProblemRow>& rows, const std::vector<Collection>& collections);

} // namespace ca
