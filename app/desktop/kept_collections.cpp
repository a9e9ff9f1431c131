// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/kept_collections.h"

#include <QSettings>
#include <QStringList>

namespace ca {

namespace {

constexpr const char* kCollections = "browser/collections";

} // namespace

std::vector<Collection> keptCollections(QSettings& state)
{
    std::vector<Collection> collections;
    const int count = state.beginReadArray(kCollections);
    for (int i = 0; i < count; ++i) {
        state.setArrayIndex(i);
        Collection collection{state.value("name").toString(), {}};
        for (const QString& problem : state.value("problems").toStringList()) {
            collection.problems.push_back(problem);
        }
        collections.push_back(std::move(collection));
    }
    state.endArray();
    return collections;
}

void keepCollections(QSettings& state, const std::vector<Collection>& collections)
{
    state.remove(kCollections);
    state.beginWriteArray(kCollections, static_cast<int>(collections.size()));
    for (std::size_t i = 0; i < collections.size(); ++i) {
        state.setArrayIndex(static_cast<int>(i));
        state.setValue("name", collections[i].name);
        state.setValue("problems", QStringList(collections[i].problems.begin(), collections[i].problems.end()));
    }
    state.endArray();
}

} // namespace ca
