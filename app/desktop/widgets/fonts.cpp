// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/fonts.h"

#include "app/desktop/widgets/resources.h"

#include <QFontDatabase>
#include <QString>

#include <initializer_list>

namespace ca {

namespace {

/// True, for the static variable that makes it happen once.
bool registerAll(std::initializer_list<const char*> files)
{
    loadResources();
    for (const char* file : files) {
        QFontDatabase::addApplicationFont(QString(":/codearena/fonts/") + file);
    }
    return true;
}

} // namespace

void registerTextFonts()
{
    [[maybe_unused]] static const bool kDone
        = registerAll({"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "Hack-Regular.ttf",
                       "Hack-Bold.ttf", "Hack-Italic.ttf"});
}

void registerMathFonts()
{
    [[maybe_unused]] static const bool kDone = registerAll({"STIXGeneral-Regular.otf", "STIXGeneral-Italic.otf"});
}

} // namespace ca
