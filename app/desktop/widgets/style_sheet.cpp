// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/style_sheet.h"

#include "app/desktop/widgets/resources.h"

#include <QFile>

namespace ca {

namespace {

QString written(const QColor& colour)
{
    return QString("rgba(%1, %2, %3, %4)").arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(colour.alpha());
}

QString valueOf(QStringView name, const Tokens& tokens, double textScale)
{
    if (name.endsWith(u"pt")) {
        return QString::number(name.chopped(2).toDouble() * textScale, 'f', 2) + "pt";
    }
    for (const NamedColour& known : namedColours()) {
        if (name == QLatin1StringView(known.name)) {
            return written(tokens.*known.colour);
        }
    }
    return '@' + name.toString() + '@';
}

} // namespace

QString filled(const QString& sheet, const Tokens& tokens, double textScale)
{
    QString out;
    out.reserve(sheet.size() * 2);
    qsizetype from = 0;
    while (from < sheet.size()) {
        const qsizetype begin = sheet.indexOf('@', from);
        const qsizetype end = begin < 0 ? -1 : sheet.indexOf('@', begin + 1);
        if (end < 0) {
            break;
        }
        out += QStringView(sheet).mid(from, begin - from);
        out += valueOf(QStringView(sheet).mid(begin + 1, end - begin - 1), tokens, textScale);
        from = end + 1;
    }
    out += QStringView(sheet).mid(from);
    return out;
}

QString styleSheetOf(const Tokens& tokens, double textScale)
{
    loadResources();
    QFile file(":/codearena/themes/desktop.qss");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return filled(QString::fromUtf8(file.readAll()), tokens, textScale);
}

} // namespace ca
