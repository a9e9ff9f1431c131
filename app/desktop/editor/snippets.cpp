// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/snippets.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

static void loadResources() // the macro wants to stand outside of every namespace; a static library's resources wait to be asked for
{
    Q_INIT_RESOURCE(snippets);
}

namespace ca {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Snippets", text);
}

QString bodyOf(const QJsonValue& value)
{
    QStringList lines;
    for (const QJsonValue& line : value.toArray()) {
        lines << line.toString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SnippetText expand(const QString& body, const QByteArray& margin, const QByteArray& level)
{
    static const QRegularExpression kPart(QStringLiteral(R"(\\\$|\$\{(\d+)(?::([^}]*))?\}|\$(\d+)|\n|\t)"));
    SnippetText out;
    qsizetype read = 0;
    for (auto parts = kPart.globalMatch(body); parts.hasNext();) {
        const QRegularExpressionMatch part = parts.next();
        out.text += QStringView(body).mid(read, part.capturedStart() - read).toUtf8();
        read = part.capturedEnd();
        const QString what = part.captured();
        if (what == QLatin1String("\n")) {
            out.text += '\n' + margin;
        } else if (what == QLatin1String("\t")) {
            out.text += level;
        } else if (what == QLatin1String("\\$")) {
            out.text += '$';
        } else {
            const int number = (part.captured(1) + part.captured(3)).toInt();
            const qsizetype from = out.text.size();
            out.text += part.captured(2).toUtf8();
            out.stops.push_back({number, from, out.text.size()});
        }
    }
    out.text += QStringView(body).mid(read).toUtf8();
    return out;
}

std::vector<Snippet> readSnippets(const QByteArray& json)
{
    std::vector<Snippet> snippets;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).object().value(QLatin1String("snippets")).toArray()) {
        const QJsonObject record = value.toObject();
        const QJsonValue body = record.value(QLatin1String("body"));
        Snippet snippet{record.value(QLatin1String("prefix")).toString(), record.value(QLatin1String("title")).toString(), bodyOf(body)};
        if (!snippet.prefix.isEmpty() && !snippet.body.isEmpty()) {
            snippets.push_back(std::move(snippet));
        }
    }
    return snippets;
}

QString complaintAbout(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        return say(QT_TRANSLATE_NOOP("Snippets", "Line %1: %2.")).arg(line).arg(error.errorString());
    }
    const QJsonValue list = document.object().value(QLatin1String("snippets"));
    if (!list.isArray()) {
        return say(QT_TRANSLATE_NOOP("Snippets", "There is no list called \"snippets\"."));
    }
    QStringList prefixes;
    for (const QJsonValue& value : list.toArray()) {
        const QString prefix = value.toObject().value(QLatin1String("prefix")).toString();
        if (prefix.isEmpty()) {
            return say(QT_TRANSLATE_NOOP("Snippets", "Snippet %1 has no prefix.")).arg(prefixes.size() + 1);
        }
        if (bodyOf(value.toObject().value(QLatin1String("body"))).isEmpty()) {
            return say(QT_TRANSLATE_NOOP("Snippets", "%1 has no body, which is a list of lines.")).arg(prefix);
        }
        if (prefixes.contains(prefix)) {
            return say(QT_TRANSLATE_NOOP("Snippets", "There are two snippets called %1.")).arg(prefix);
        }
        prefixes << prefix;
    }
    return {};
}

const std::vector<Snippet>& bundledSnippets(const QString& name)
{
    static QHash<QString, std::vector<Snippet>> read; // on the thread of the windows alone
    const auto known = read.constFind(name);
    if (known != read.cend()) {
        return *known;
    }
    ::loadResources();
    QFile file(QStringLiteral(":/codearena/snippets/%1.json").arg(name));
    const bool opened = !name.isEmpty() && file.open(QIODevice::ReadOnly);
    return *read.insert(name, opened ? readSnippets(file.readAll()) : std::vector<Snippet>());
}

} // namespace ca
