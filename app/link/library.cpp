// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/library.h"

#include "app/link/errands.h"
#include "core/package/import.h"
#include "core/package/package.h"

#include <algorithm>
#include <map>
#include <optional>

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

/// The package's folder, if it lies in one of the library's.
std::optional<std::filesystem::path> packageWithin(const ProblemPlaces& places, const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path folder = std::filesystem::weakly_canonical(path, error);
    if (folder.filename() == "problem.yaml" || folder.filename().empty()) {
        folder = folder.parent_path();
    }
    const bool isWithin = std::any_of(places.folders.begin(), places.folders.end(), [&](const std::filesystem::path& shelf) {
        return std::filesystem::equivalent(shelf, folder.parent_path(), error);
    });
    return isWithin && std::filesystem::exists(folder / "problem.yaml", error) ? std::optional(folder) : std::nullopt;
}

struct Arrival {
    std::string id;
    bool isNew = true;
};

Result<Arrival> takeIn(const ProblemPlaces& places, const std::filesystem::path& source)
{
    if (const auto folder = packageWithin(places, source)) {
        return Arrival{folder->filename().string(), false};
    }
    auto imported = importProblem(source, places.own);
    if (!imported) {
        return fail(std::move(imported.error()));
    }
    return Arrival{imported->problem.id};
}

} // namespace

class Library::Private {
public:
    ProblemPlaces places;
    Shelf shelf;
    std::uint64_t readings = 0; // begun so far; of two that overlap, the one that began later counts
    std::uint64_t shown = 0;
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
    read([] {});
}

void Library::read(std::function<void()> then)
{
    d->errands.run([places = d->places] { return readShelf(places); },
                   [this, reading = ++d->readings, then = std::move(then)](Result<Shelf> shelf) {
                       if (!shelf) {
                           emit failed(words(shelf.error()));
                           return;
                       }
                       if (reading > d->shown) {
                           d->shown = reading;
                           d->shelf = *std::move(shelf);
                           emit changed();
                       }
                       then();
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
    d->errands.run([places = d->places, source = std::filesystem::path(path.toStdString())] { return takeIn(places, source); },
                   [this, path](Result<Arrival> arrival) {
                       if (!arrival) {
                           emit importFailed(path, words(arrival.error()));
                           return;
                       }
                       const auto told = arrival->isNew ? &Library::imported : &Library::alreadyHere;
                       read([this, told, id = QString::fromStdString(arrival->id)] { emit (this->*told)(id); });
                   });
}

} // namespace ca
