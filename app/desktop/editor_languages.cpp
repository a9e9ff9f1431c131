// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor_languages.h"

#include "app/compose/workshop.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ca {

namespace {

bool allows(const Problem* problem, const std::string& language)
{
    return problem == nullptr || problem->languages.empty()
        || std::find(problem->languages.begin(), problem->languages.end(), language) != problem->languages.end();
}

QString refusalOf(const Problem* problem, const std::string& language)
{
    return allows(problem, language) ? QString() : QCoreApplication::translate("Languages", "not allowed for this problem");
}

} // namespace

std::vector<EditorLanguage> editorLanguages(const Languages& languages, const Problem* problem)
{
    std::vector<EditorLanguage> all;
    for (const auto& language : languages.all()) {
        all.push_back({QString::fromStdString(language->id), QString::fromStdString(language->name),
                       QFileInfo(QString::fromStdString(language->sourceFile)).suffix(), refusalOf(problem, language->id)});
    }
    return all;
}

std::vector<LanguageChoice> languageChoices(const Languages& languages, const Problem* problem)
{
    std::vector<LanguageChoice> all;
    for (const auto& language : languages.all()) {
        all.push_back({QString::fromStdString(language->id), QString::fromStdString(language->name), refusalOf(problem, language->id)});
    }
    return all;
}

QString allowedLanguage(const Languages& languages, const Problem& problem, const QString& wanted)
{
    if (allows(&problem, wanted.toStdString())) {
        return wanted;
    }
    for (const auto& language : languages.all()) {
        if (allows(&problem, language->id)) {
            return QString::fromStdString(language->id);
        }
    }
    return wanted; // it allows none that we know: the judge will say so
}

} // namespace ca
