// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/collection_edits.h"

#include <algorithm>

namespace ca {

namespace {

auto named(const QString& name)
{
    return [name](const Collection& collection) { return collection.name == name; };
}

} // namespace

bool isIn(const Collections& collections, const QString& name, const QString& problem)
{
    const auto found = std::find_if(collections.begin(), collections.end(), named(name));
    return found != collections.end() && std::find(found->problems.begin(), found->problems.end(), problem) != found->problems.end();
}

Collections withProblem(Collections collections, const QString& name, const QString& problem)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || isIn(collections, wanted, problem)) {
        return collections;
    }
    auto found = std::find_if(collections.begin(), collections.end(), named(wanted));
    if (found == collections.end()) {
        found = collections.insert(found, Collection{wanted, {}});
    }
    found->problems.push_back(problem);
    return collections;
}

Collections withoutProblem(Collections collections, const QString& name, const QString& problem)
{
    for (Collection& collection : collections) {
        if (collection.name == name) {
            std::erase(collection.problems, problem);
        }
    }
    return collections;
}

Collections withoutCollection(Collections collections, const QString& name)
{
    std::erase_if(collections, named(name));
    return collections;
}

} // namespace ca
