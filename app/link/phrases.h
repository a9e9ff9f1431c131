// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What core and compose say to people, in the language of the interface. They know no Qt and speak English, in sentences made from a few
// patterns; a sentence is taken apart by its pattern and put together from the pattern's translation.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace ca {

class Phrases {
public:
    /// Patterns like "line %1: %2", marked with QT_TRANSLATE_NOOP in this context; the more special ones first. Both live for ever.
    Phrases(const char* context, const std::vector<const char*>& patterns);

    /// What stands for a %1 is looked up as well. A sentence of no pattern stays as it is.
    [[nodiscard]] QString translated(const QString& sentence) const;

private:
    struct Pattern {
        const char* source;
        QRegularExpression form;
        std::vector<int> places; // the number of the n-th placeholder
    };

    const char* m_context;
    std::vector<Pattern> m_patterns;
};

} // namespace ca
