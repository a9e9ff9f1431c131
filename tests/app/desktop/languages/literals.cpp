// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/literals.h"

#include <QRegularExpression>
#include <QStringList>

namespace ca::languages {

namespace {

/// What they are given is shown or read out.
const QString kShowing = QStringLiteral(
    R"(\b(?:set(?:Text|FullText|ToolTip|Accessible(?:Name|Description)|PlaceholderText|WindowTitle|Title|Message|LabelText|InformativeText|Name|)"
    R"(Saved|Sandbox|StatusTip|WhatsThis|TabText|ItemText)|add(?:Action|Item|Tab|Row|Menu|Section)|say|announce|showMessage|)"
    R"(Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu))\s*\()");
const QString kTranslating = QStringLiteral(R"(^(?:tr|translate|QT_TRANSLATE_NOOP3?|QT_TR_NOOP)\s*\()");
constexpr qsizetype kLongestName = 40; // of what translates, with blanks
const QStringList kNames{"CodeArena", "Docker", "Aa"};

/// Behind the literal that begins here.
qsizetype pastLiteral(QStringView source, qsizetype at)
{
    for (++at; at < source.size() && source[at] != u'"'; ++at) {
        at += source[at] == u'\\' ? 1 : 0;
    }
    return std::min(at + 1, source.size());
}

/// Behind the bracket that closes the one that is open here, which may be the source's end.
qsizetype pastArguments(QStringView source, qsizetype at)
{
    for (int depth = 1; at < source.size() && depth > 0;) {
        const QChar c = source[at];
        if (c == u'"') {
            at = pastLiteral(source, at);
            continue;
        }
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        ++at;
    }
    return at;
}

bool hasWords(const QString& text)
{
    static const QRegularExpression kEscapes(QStringLiteral(R"(\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)|</?[a-z]+>)"));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression kId(QStringLiteral(R"(^[a-z]+(?:[.-][A-Za-z]+)*$)")); // of an action, an icon, a look
    QString words = QString(text).remove(kEscapes);
    for (const QString& name : kNames) {
        words.remove(name);
    }
    return kWord.match(words).hasMatch() && !kId.match(text).hasMatch();
}

/// Arguments, from behind the opening bracket; what is translated in them is passed over.
void findIn(QStringView source, qsizetype begin, std::vector<Literal>& found)
{
    static const QRegularExpression kTranslated(kTranslating);
    const qsizetype end = pastArguments(source, begin);
    for (qsizetype at = begin; at < end;) {
        const bool word = source[at].isLetter() && !source[at - 1].isLetterOrNumber() && source[at - 1] != u'_';
        if (const auto call = word ? kTranslated.match(source.sliced(at).left(kLongestName).toString()) : QRegularExpressionMatch(); call.hasMatch()) {
            at = pastArguments(source, at + call.capturedLength());
        } else if (source[at] == u'"') {
            const qsizetype past = pastLiteral(source, at);
            const QString text = source.sliced(at + 1, past - at - 2).toString();
            if (hasWords(text)) {
                found.push_back({static_cast<int>(source.first(at).count(u'\n')) + 1, text});
            }
            at = past;
        } else {
            ++at;
        }
    }
}

} // namespace

std::vector<Literal> untranslatedLiterals(const QString& source)
{
    static const QRegularExpression kCalls(kShowing);
    std::vector<Literal> found;
    for (auto call = kCalls.globalMatch(source); call.hasNext();) {
        findIn(source, call.next().capturedEnd(), found);
    }
    return found;
}

} // namespace ca::languages
