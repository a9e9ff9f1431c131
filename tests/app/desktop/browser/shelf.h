// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A folder of small problem packages, written for the test, and what the user did with them.
#pragma once

#include "app/desktop/browser/standing.h"
#include "app/link/library.h"
#include "core/base/files.h"

#include <QHash>

#include <filesystem>
#include <string>
#include <vector>

namespace ca::testing {

struct Book {
    std::string id;
    std::string title;
    std::string difficulty = "easy";
    std::string tags = "array";
    std::string statement = "Add the numbers.";
    bool broken = false;
};

/// As a package of its own in a folder of packages.
void writeBook(const std::filesystem::path& problems, const Book& book);

class Shelf {
public:
    explicit Shelf(const std::vector<Book>& books, const std::string& roadmap = {});

    [[nodiscard]] ProblemPlaces places() const;
    [[nodiscard]] std::filesystem::path root() const { return m_folder.path(); }
    void add(const Book& book) const { writeBook(root() / "problems", book); }

private:
    TemporaryFolder m_folder;
};

/// Six problems, one of them broken, in two topics.
[[nodiscard]] Shelf smallShelf();

/// Many, with titles, tags and statements of their own. Writing them takes long: they stay in `folder` for the next time.
[[nodiscard]] ProblemPlaces manyBooks(const std::filesystem::path& folder, int count);

/// Reads it, and waits until it is read.
[[nodiscard]] bool readIn(Library& library);

using Standings = QHash<QString, Standing>;
[[nodiscard]] StandingOf from(const Standings& standings);

} // namespace ca::testing
