// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/resources.h"

#include <QtGlobal>

static void initialise() // the macro wants to stand outside of every namespace
{
    Q_INIT_RESOURCE(desktop);
}

void ca::loadResources()
{
    [[maybe_unused]] static const bool kDone = [] {
        ::initialise();
        return true;
    }();
}
