// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// An invented language: English with accents, 40 percent longer, in brackets, so that one sees what was cut and what was never
// translated.
#pragma once

#include <QTranslator>

namespace ca::languages {

/// "[Öpën prôblëm oui]" for "Open problem"; placeholders, marks of HTML, keys in brackets and formats of dates stay as they are.
[[nodiscard]] QString lengthened(const QString& text);

class LongerLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int count) const override;
};

} // namespace ca::languages
