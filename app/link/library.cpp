// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/library.h"

#include "app/link/errands.h"
#include "core/package/import.h"
#include "core/package/package.h"

#include <algorithm>
#include <map>

namespace ca {

namespace {

QString words(const Error& error)
{
    const QString what = QString::fromStdString(error.what);
    return error.hint.empty() ? what : what + QStringLiteral("\n") + QString::fromStdString(error.hint);
}

struct Shelf {
    std::vector<LibraryEntry> entries;
    Roadmap roadmap;
};

LibraryEntry entryOf(ProblemRecord record)
{
    LibraryEntry entry;
    entry.id = QString::fromStdString(record.id);
    entry.title = QString::fromStdString(record.title.empty() ? record.id : record.title);
    for (const std::string& tag : record.tags) {
        entry.tags << QString::fromStdString(tag);
    }
    entry.record = std::move(record);
    return entry;
}

/// Where each problem stands in the roadmap.
void place(std::vector<LibraryEntry>& entries, const Roadmap& roadmap)
{
    std::map<std::string, std::pair<int, const Topic*>, std::less<>> places;
    int position = 0;
    for (const Topic& topic : roadmap.topics) {
        for (const std::string& problem : topic.problems) {
            places.emplace(problem, std::pair{position++, &topic});
        }
    }
    for (LibraryEntry& entry : entries) {
        if (const auto found = places.find(entry.record.id); found != places.end()) {
            entry.position = found->second.first;
            entry.topic = QString::fromStdString(found->second.second->title);
            entry.topicId = QString::fromStdString(found->second.second->id);
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const LibraryEntry& a, const LibraryEntry& b) {
        const bool bothPlaced = a.position >= 0 && b.position >= 0;
        return bothPlaced ? a.position < b.position
            : a.position >= 0 || b.position >= 0 ? a.position >= 0
                                                 : a.title.localeAwareCompare(b.title) < 0;
    });
}

Result<Shelf> readShelf(const ProblemPlaces& places)
{
    auto catalogue = listProblems({places.folders, places.cache});
    if (!catalogue) {
        return fail(std::move(catalogue.error()));
    }
    Shelf shelf;
    if (!places.folders.empty()) {
        auto roadmap = readRoadmap(places.folders.front());
        if (!roadmap) {
            return fail(std::move(roadmap.error()));
        }
        shelf.roadmap = std::move(*roadmap);
    }
    for (ProblemRecord& record : catalogue->problems) {
        shelf.entries.push_back(entryOf(std::move(record)));
    }
    place(shelf.entries, shelf.roadmap);
    return shelf;
}

Result<std::shared_ptr<const Problem>> readProblem(const std::filesystem::path& folder)
{
    auto problem = readPackage(folder);
    if (!problem) {
        return fail(std::move(problem.error()));
    }
    return std::make_shared<const Problem>(std::move(*problem));
}

} // namespace

class Library::Private {
public:
    ProblemPlaces places;
    Shelf shelf;
    Errands errands; // last: it waits for work that uses nothing of the above
};

Library::Library(ProblemPlaces places, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->places = std::move(places);
}

Library::~Library() = default;

void Library::setPlaces(ProblemPlaces places)
{
    d->places = std::move(places);
}

void Library::refresh()
{
    d->errands.run([places = d->places] { return readShelf(places); },
                   [this](Result<Shelf> shelf) {
                       if (!shelf) {
                           emit failed(words(shelf.error()));
                           return;
                       }
                       d->shelf = *std::move(shelf);
                       emit changed();
                   });
}

const std::vector<LibraryEntry>& Library::entries() const
{
    return d->shelf.entries;
}

const LibraryEntry* Library::find(const QString& id) const
{
    const auto found = std::find_if(d->shelf.entries.begin(), d->shelf.entries.end(),
                                    [&id](const LibraryEntry& entry) { return entry.id == id; });
    return found == d->shelf.entries.end() ? nullptr : &*found;
}

const Roadmap& Library::roadmap() const
{
    return d->shelf.roadmap;
}

void Library::open(const QString& id)
{
    const LibraryEntry* entry = find(id);
    if (entry == nullptr) {
        emit openFailed(id, tr("There is no problem called %1.").arg(id));
        return;
    }
    d->errands.run([folder = entry->record.folder] { return readProblem(folder); },
                   [this, id](Result<std::shared_ptr<const Problem>> problem) {
                       if (problem) {
                           emit opened(id, *problem);
                       } else {
                           emit openFailed(id, words(problem.error()));
                       }
                   });
}

void Library::importFrom(const QString& path)
{
    d->errands.run([source = std::filesystem::path(path.toStdString()), into = d->places.own] { return importProblem(source, into); },
                   [this, path](auto imported) {
                       if (!imported) {
                           emit importFailed(path, words(imported.error()));
                           return;
                       }
                       refresh();
                       emit this->imported(QString::fromStdString(imported->problem.id));
                   });
}

} // namespace ca
