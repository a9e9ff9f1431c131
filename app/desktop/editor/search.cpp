// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/search.h"

namespace ca {

namespace {

QRegularExpression expressionOf(const SearchQuery& query)
{
    QString pattern = query.regex ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWord) {
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    }
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    return QRegularExpression(pattern, options);
}

/// Positions of letters turned into positions of bytes, asked for in rising order.
class ByteCounter {
public:
    explicit ByteCounter(QStringView text) : m_text(text) {}

    long at(qsizetype letter)
    {
        for (; m_letter < letter; ++m_letter) {
            const char16_t unit = m_text[m_letter].unicode();
            m_bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : QChar::isSurrogate(unit) ? 2 : 3; // half a pair: half of four bytes
        }
        return m_bytes;
    }

private:
    QStringView m_text;
    qsizetype m_letter = 0;
    long m_bytes = 0;
};

QString filledIn(const QString& replacement, const QRegularExpressionMatch& match)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar letter = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (letter == QLatin1Char('$') && next.isDigit()) {
            out += match.captured(next.digitValue());
            ++i;
        } else if (letter == QLatin1Char('\\') && (next == QLatin1Char('n') || next == QLatin1Char('t') || next == QLatin1Char('\\'))) {
            out += next == QLatin1Char('n') ? QLatin1Char('\n') : next == QLatin1Char('t') ? QLatin1Char('\t') : next;
            ++i;
        } else {
            out += letter;
        }
    }
    return out;
}

} // namespace

SearchResult findAll(const QByteArray& bytes, const SearchQuery& query)
{
    SearchResult result;
    if (query.text.isEmpty()) {
        return result;
    }
    const QRegularExpression expression = expressionOf(query);
    if (!expression.isValid()) {
        result.mistake = expression.errorString();
        return result;
    }
    const QString text = QString::fromUtf8(bytes);
    ByteCounter counter(text);
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0) {
            continue; // nothing to see, nothing to replace
        }
        if (result.found.size() == kMostFound) {
            result.clipped = true;
            break;
        }
        const long from = counter.at(match.capturedStart());
        result.found.push_back({from, counter.at(match.capturedEnd())});
    }
    return result;
}

QByteArray replacementFor(const QByteArray& found, const SearchQuery& query, const QString& replacement)
{
    if (!query.regex) {
        return replacement.toUtf8();
    }
    // Without what must stand around it, which is not here.
    SearchQuery bare = query;
    bare.wholeWord = false;
    return filledIn(replacement, expressionOf(bare).match(QString::fromUtf8(found))).toUtf8();
}

} // namespace ca
