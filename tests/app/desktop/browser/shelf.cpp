// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/browser/shelf.h"

#include <QSignalSpy>

#include <fmt/format.h>

#include <fstream>

namespace ca::testing {

namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

Shelf::Shelf(const std::vector<Book>& books, const std::string& roadmap)
    : m_folder(TemporaryFolder::create("browser-test").value())
{
    fs::create_directories(root() / "problems");
    for (const Book& book : books) {
        add(book);
    }
    if (!roadmap.empty()) {
        write(root() / "problems" / "roadmap.yaml", roadmap);
    }
}

void Shelf::add(const Book& book) const
{
    const fs::path folder = root() / "problems" / book.id;
    if (book.broken) {
        write(folder / "problem.yaml", "problem_format_version: 2025-09\nname: [\n");
        return;
    }
    write(folder / "problem.yaml",
          fmt::format("problem_format_version: 2025-09\nname: \"{}\"\nuuid: {}\ncodearena: {{difficulty: {}, tags: [{}]}}\n", book.title,
                      book.id, book.difficulty, book.tags));
    write(folder / "statement" / "problem.en.md", book.statement + "\n");
    write(folder / "data/secret/1.in", "1\n");
    write(folder / "data/secret/1.ans", "1\n");
}

ProblemPlaces Shelf::places() const
{
    return {{root() / "problems"}, root() / "own", root() / "cache"};
}

Shelf smallShelf()
{
    return Shelf({{"two-sum", "Two Sum", "easy", "array, hash-table", "Find two positions that add up to a target."},
                  {"valid-parentheses", "Valid Parentheses", "easy", "string, stack", "Every bracket is closed by its like."},
                  {"lru-cache", "LRU Cache", "medium", "design, hash-table", "Keep what was used lately, evict the oldest."},
                  {"word-ladder", "Word Ladder", "hard", "graph, bfs", "Change one letter at a time."},
                  {"cafe", "Café Müller", "hard", "graph", "Seats and tables."},
                  {"torn", "Torn", "easy", "", "", true}},
                 "topics:\n"
                 "  - {id: start, title: First steps, summary: s, requires: [], problems: [two-sum, valid-parentheses]}\n"
                 "  - {id: graphs, title: Graphs, summary: g, requires: [start], problems: [word-ladder]}\n");
}

std::vector<Book> manyBooks(int count)
{
    const std::vector<std::string> nouns = {"Array", "Bridge", "Cycle", "Digit", "Edge", "Forest", "Grid", "Heap", "Island", "Journey",
                                            "Knot", "Ladder", "Matrix", "Node", "Orbit", "Path", "Queue", "River", "Stack", "Tree"};
    const std::vector<std::string> verbs = {"Counting", "Finding", "Longest", "Shortest", "Merging", "Splitting", "Maximum", "Hidden"};
    const std::vector<std::string> levels = {"easy", "medium", "hard"};
    std::vector<Book> books;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const std::string& noun = nouns[at * 7 % nouns.size()];
        const std::string& other = nouns[(at / 20 + 3) % nouns.size()];
        std::string text = fmt::format("Given a {} and a {} of size n, compute the answer modulo {}.", noun, other, 1000 + i);
        for (std::size_t word = 0; word < 60; ++word) {
            text += fmt::format(" {}{}", nouns[(at + word) % nouns.size()], (at * 31 + word * 17) % 400);
        }
        books.push_back({fmt::format("problem-{:05}", i), fmt::format("{} {} {}", verbs[at % verbs.size()], noun, i), levels[at % 3],
                         fmt::format("{}, {}", noun, other), text, false});
    }
    return books;
}

bool readIn(Library& library)
{
    QSignalSpy changed(&library, &Library::changed);
    library.refresh();
    return changed.wait(120000);
}

StandingOf from(const Standings& standings)
{
    return [standings](const QString& id) { return standings.value(id); };
}

} // namespace ca::testing
