// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/phrases.h"

#include <QCoreApplication>
#include <QMap>

namespace ca {

namespace {

const QRegularExpression& placeholders()
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%([1-9])"));
    return kPlaceholder;
}

/// All at once: what is put in may hold a %1 of its own.
QString filled(const QString& pattern, const QMap<int, QString>& values)
{
    QString out;
    qsizetype from = 0;
    for (auto at = placeholders().globalMatch(pattern); at.hasNext();) {
        const auto place = at.next();
        out += pattern.mid(from, place.capturedStart() - from) + values.value(place.captured(1).toInt());
        from = place.capturedEnd();
    }
    return out + pattern.mid(from);
}

} // namespace

Phrases::Phrases(const char* context, const std::vector<const char*>& patterns) : m_context(context)
{
    for (const char* source : patterns) {
        Pattern pattern{source, {}, {}};
        QString form;
        const QString text = QString::fromUtf8(source);
        qsizetype from = 0;
        for (auto at = placeholders().globalMatch(text); at.hasNext();) {
            const auto place = at.next();
            form += QRegularExpression::escape(text.mid(from, place.capturedStart() - from)) + "(.*?)";
            pattern.places.push_back(place.captured(1).toInt());
            from = place.capturedEnd();
        }
        form += QRegularExpression::escape(text.mid(from));
        pattern.form = QRegularExpression(QRegularExpression::anchoredPattern(form), QRegularExpression::DotMatchesEverythingOption);
        m_patterns.push_back(std::move(pattern));
    }
}

QString Phrases::translated(const QString& sentence) const
{
    for (const Pattern& pattern : m_patterns) {
        const QRegularExpressionMatch match = pattern.form.match(sentence);
        if (!match.hasMatch()) {
            continue;
        }
        QMap<int, QString> values;
        for (std::size_t i = 0; i < pattern.places.size(); ++i) {
            values[pattern.places[i]] = translated(match.captured(static_cast<int>(i) + 1));
        }
        return filled(QCoreApplication::translate(m_context, pattern.source), values);
    }
    return sentence;
}

} // namespace ca
