// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/preferred_problems.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/link/servers.h"

#include <QFileInfo>

namespace ca {

std::filesystem::path serversFolder(const ProblemPlaces& places)
{
    return places.own.empty() ? std::filesystem::path() : places.own.parent_path() / "servers";
}

ProblemPlaces preferredPlaces(ProblemPlaces places, const Preferences& preferences)
{
    for (const QString& folder : preferences.value(key::kFolders).toStringList()) {
        if (QFileInfo(folder).isDir()) {
            places.folders.emplace_back(folder.toStdString());
        }
    }
    for (std::filesystem::path& folder : serverFolders(serversFolder(places))) {
        places.folders.push_back(std::move(folder));
    }
    return places;
}

} // namespace ca
