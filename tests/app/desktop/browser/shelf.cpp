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

void writeBook(const fs::path& problems, const Book& book)
{
    const fs::path folder = problems / book.id;
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

namespace {

Book bookNumber(int number)
{
    static const std::vector<std::string> kNouns = {"Array", "Bridge", "Cycle", "Digit", "Edge", "Forest", "Grid", "Heap", "Island", "Journey",
                                                    "Knot", "Ladder", "Matrix", "Node", "Orbit", "Path", "Queue", "River", "Stack", "Tree"};
    static const std::vector<std::string> kVerbs = {"Counting", "Finding", "Longest", "Shortest", "Merging", "Splitting", "Maximum", "Hidden"};
    static const std::vector<std::string> kLevels = {"easy", "medium", "hard"};
    const auto at = static_cast<std::size_t>(number);
    const std::string& noun = kNouns[at * 7 % kNouns.size()];
    const std::string& other = kNouns[(at / 20 + 3) % kNouns.size()];
    std::string text = fmt::format("Given a {} and a {} of size n, compute the answer modulo {}.", noun, other, 1000 + number);
    for (std::size_t word = 0; word < 60; ++word) {
        text += fmt::format(" {}{}", kNouns[(at + word) % kNouns.size()], (at * 31 + word * 17) % 400);
    }
    return {fmt::format("problem-{:05}", number), fmt::format("{} {} {}", kVerbs[at % kVerbs.size()], noun, number), kLevels[at % 3],
            fmt::format("{}, {}", noun, other), text, false};
}

} // namespace

ProblemPlaces manyBooks(const fs::path& folder, int count)
{
    const fs::path complete = folder / fmt::format("complete-{}", count);
    for (int number = 0; number < count && !fs::exists(complete); ++number) {
        writeBook(folder / "problems", bookNumber(number));
    }
    write(complete, "");
    return {{folder / "problems"}, folder / "own", folder / "cache"};
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
