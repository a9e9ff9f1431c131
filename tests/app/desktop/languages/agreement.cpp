// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/agreement.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ca::languages {

namespace {

struct Kept {
    const char* what;
    const char* pattern;
};

constexpr Kept kKept[] = {
    {"placeholders", "%L?[0-9]|%L?n"},
    {"HTML", "</?[a-z]+/?>"},
    {"keys", "\\b(?:Ctrl|Alt|Shift)\\+[A-Za-z0-9+.,]*[A-Za-z0-9+]|\\bF[0-9]{1,2}\\b|\\bEsc\\b|\\bEnter\\b"},
    {"patterns of files", "\\*(?:\\.[a-z]+)?|;;"},
    {"line breaks", "\n"},
};

QStringList found(const char* pattern, const QString& text)
{
    QStringList all;
    for (auto at = QRegularExpression(pattern).globalMatch(text); at.hasNext();) {
        all << at.next().captured();
    }
    all.sort();
    return all;
}

QString blanksBefore(const QString& text)
{
    return text.left(std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }) - text.begin());
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

/// '.', ':', '?', '!', or a sign of its own for three points; 0 for what ends without a mark. Each script has its own forms of them.
QChar endOf(const QString& text)
{
    const QString shown = text.trimmed();
    if (shown.endsWith("...") || shown.endsWith(u'\u2026')) {
        return u'\u2026';
    }
    static const QString kMarks = QStringLiteral(".:?!,;\u3002\uFF1A\uFF1F\uFF01\uFF0C\uFF1B\u0964");
    static const QString kPlain = QStringLiteral(".:?!,;.:?!,;.");
    const qsizetype place = shown.isEmpty() ? -1 : kMarks.indexOf(shown.back());
    return place < 0 ? QChar() : kPlain[place];
}

bool isIn(QChar c, const QString& language)
{
    const QChar::Script script = c.script();
    if (language == "ja") {
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    }
    if (language == "zh_CN") {
        return script == QChar::Script_Han;
    }
    return script == (language == "ru" ? QChar::Script_Cyrillic : language == "hi" ? QChar::Script_Devanagari : QChar::Script_Latin);
}

/// Names and units may stay; a sentence may not.
bool looksUntranslated(const QString& source, const QString& translation, const QString& language)
{
    const bool sentence = found("[A-Za-z]{3,}", source).size() >= 3;
    const bool written = std::any_of(translation.begin(), translation.end(), [&](QChar c) { return isIn(c, language); });
    return sentence && (source == translation || !written) && language != "en";
}

} // namespace

QStringList disagreements(const QString& source, const QString& translation, const QString& language)
{
    if (translation.trimmed().isEmpty() != source.trimmed().isEmpty()) {
        return {"nothing there"};
    }
    QStringList wrong;
    for (const Kept& kept : kKept) {
        if (found(kept.pattern, source) != found(kept.pattern, translation)) {
            wrong << QString("other %1").arg(kept.what);
        }
    }
    if (blanksBefore(source) != blanksBefore(translation) || blanksBefore(reversed(source)) != blanksBefore(reversed(translation))) {
        wrong << "other blanks at the ends";
    }
    if (endOf(source) != endOf(translation)) {
        wrong << "another mark at the end";
    }
    if (looksUntranslated(source, translation, language)) {
        wrong << "not translated";
    }
    return wrong;
}

} // namespace ca::languages
