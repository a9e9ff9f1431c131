// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/longer_language.h"

#include <QRegularExpression>

namespace ca::languages {

namespace {

constexpr double kLonger = 1.4;
const QString kPlain = QStringLiteral("aeiouAEIOU");
const QString kAccented = QStringLiteral("àëîôûÀËÎÔÛ");
const QString kMore = QStringLiteral(" ët plûs"); // what is put behind, again and again

/// Texts that are read by the program too.
bool isForTheProgram(const QString& text)
{
    static const QRegularExpression kDate(QStringLiteral("^[dMyHhms:,. ]+$"));
    return kDate.match(text).hasMatch() || text.contains("(*");
}

QString accented(const QString& text)
{
    static const QRegularExpression kKept(QStringLiteral("%L?[0-9n]|</?[a-z]+>"));
    QString out = text;
    qsizetype from = 0;
    const auto change = [&](qsizetype to) {
        for (; from < to; ++from) {
            const qsizetype vowel = kPlain.indexOf(out[from]);
            out[from] = vowel < 0 ? out[from] : kAccented[vowel];
        }
    };
    for (auto at = kKept.globalMatch(text); at.hasNext();) {
        const auto kept = at.next();
        change(kept.capturedStart());
        from = kept.capturedEnd();
    }
    change(out.size());
    return out;
}

} // namespace

QString lengthened(const QString& text)
{
    if (text.trimmed().isEmpty() || isForTheProgram(text)) {
        return text;
    }
    QString out = accented(text);
    const auto more = static_cast<qsizetype>(static_cast<double>(text.size()) * kLonger) - text.size() - 2;
    for (qsizetype i = 0; i < more; ++i) {
        out += kMore[i % kMore.size()];
    }
    return '[' + out + ']';
}

QString LongerLanguage::translate(const char* context, const char* source, const char*, int) const
{
    const QByteArrayView of(context);
    const bool ours = of.startsWith("ca::") || !of.startsWith('Q');
    return ours ? lengthened(QString::fromUtf8(source)) : QString(); // Qt's own windows are not ours to mend
}

} // namespace ca::languages
