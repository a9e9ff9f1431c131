// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The problems that there are, for views: listed, opened and imported without ever stopping the thread that paints.
#pragma once

#include "app/compose/workshop.h"
#include "core/package/catalogue.h"
#include "core/package/roadmap.h"

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace ca {

struct LibraryEntry {
    ProblemRecord record;
    QString id;
    QString title;
    QStringList tags;
    QString topic;     // its title in the roadmap; empty when it is not in it
    QString topicId;
    int position = -1; // in the roadmap, from 0 through all topics; -1: not in it
};

class Library : public QObject {
    Q_OBJECT

public:
    explicit Library(ProblemPlaces places, QObject* parent = nullptr);
    ~Library() override;

    /// Reads the catalogue elsewhere; changed() or failed() follows.
    void refresh();
    /// Counts from the next refresh() on.
    void setPlaces(ProblemPlaces places);
    /// In the order of the roadmap, the rest behind by title.
    [[nodiscard]] const std::vector<LibraryEntry>& entries() const;
    [[nodiscard]] const LibraryEntry* find(const QString& id) const;
    [[nodiscard]] const Roadmap& roadmap() const;

    /// Reads one package elsewhere; opened() or openFailed() follows.
    void open(const QString& id);
    /// A package, an archive or a zip of tests, into the user's own problems; imported() or importFailed() follows. A package that lies in
    /// one of the library's folders stays where it is: alreadyHere() follows. Either way it is listed by then.
    void importFrom(const QString& path);

signals:
    void changed();
    void failed(const QString& message);
    void opened(const QString& id, const std::shared_ptr<const ca::Problem>& problem);
    void openFailed(const QString& id, const QString& message);
    void imported(const QString& id);
    void alreadyHere(const QString& id);
    void importFailed(const QString& path, const QString& message);

private:
    /// Reads the catalogue elsewhere; when what was there at this moment is listed, `then` is called.
    void read(std::function<void()> then);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ca

Q_DECLARE_METATYPE(std::shared_ptr<const ca::Problem>)
