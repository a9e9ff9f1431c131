// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/preferred_problems.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

#include <QFileInfo>

namespace ca {

ProblemPlaces preferredPlaces(ProblemPlaces places, const Preferences& preferences)
{
    for (const QString& folder : preferences.value(key::kFolders).toStringList()) {
        if (QFileInfo(folder).isDir()) {
            places.folders.emplace_back(folder.toStdString());
        }
    }
    return places;
}

} // namespace ca
