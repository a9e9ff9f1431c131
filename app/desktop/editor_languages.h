// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The languages as the editor and the bar at the top offer them.
#pragma once

#include "app/desktop/editor/language_button.h"
#include "app/desktop/shell/top_bar.h"

#include <vector>

namespace ca {

class Languages;
struct Problem;

/// Those that the problem does not allow say so; without a problem, all are allowed.
[[nodiscard]] std::vector<EditorLanguage> editorLanguages(const Languages& languages, const Problem* problem = nullptr);
[[nodiscard]] std::vector<LanguageChoice> languageChoices(const Languages& languages, const Problem* problem = nullptr);
/// The wanted one where it is allowed, else the first that is.
[[nodiscard]] QString allowedLanguage(const Languages& languages, const Problem& problem, const QString& wanted);

} // namespace ca
