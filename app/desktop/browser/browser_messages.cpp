// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/browser_messages.h"

#include <QCoreApplication>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::BrowserPanel)
};

} // namespace

EmptyStateText unreadableLibrary(const QString& reason)
{
    return {"warning", Words::tr("The problems cannot be read"), reason, Words::tr("Try again")};
}

EmptyStateText emptyLibrary()
{
    return {"box", Words::tr("No problems yet"),
            Words::tr("Drop a folder or a .zip of a problem package here, or choose one. Packages for Kattis and the ICPC work as they are."),
            Words::tr("Import problems…")};
}

EmptyStateText nothingFound(const QString& typed)
{
    return {"search", Words::tr("Nothing found"),
            typed.isEmpty() ? Words::tr("No problem fits all of these filters.") : Words::tr("No problem fits “%1”.").arg(typed),
            Words::tr("Clear filters")};
}

} // namespace ca
