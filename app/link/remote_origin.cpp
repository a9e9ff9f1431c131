// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_origin.h"

#include "core/base/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ca {

namespace {

QString text(const std::string& string)
{
    return QString::fromStdString(string);
}

QJsonObject styleToJson(const AnswerStyle& style)
{
    return {{QStringLiteral("blankAfterComma"), style.blankAfterComma},
            {QStringLiteral("bareText"), style.bareText},
            {QStringLiteral("bareWholes"), style.bareWholes}};
}

std::optional<AnswerStyle> styleFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto is = [&object](const char* name) { return object[QLatin1String(name)].toBool(); };
    return value.isObject() ? std::optional(AnswerStyle{is("blankAfterComma"), is("bareText"), is("bareWholes")}) : std::nullopt;
}

} // namespace

std::optional<RemoteOrigin> originOf(const Problem& problem)
{
    if (problem.folder.empty()) {
        return std::nullopt;
    }
    const auto json = readFile(problem.folder / kOriginFile, mib(1));
    return json ? originFrom(*json) : std::nullopt;
}

std::string toJson(const RemoteOrigin& origin)
{
    QJsonArray tests;
    for (const std::string& id : origin.testIds) {
        tests.append(text(id));
    }
    QJsonObject object{{QStringLiteral("server"), text(origin.server)},
                             {QStringLiteral("problem"), text(origin.problem)},
                             {QStringLiteral("slug"), text(origin.slug)},
                             {QStringLiteral("tests"), tests}};
    if (origin.style) {
        object[QStringLiteral("style")] = styleToJson(*origin.style);
    }
    return QJsonDocument(object).toJson().toStdString();
}

std::optional<RemoteOrigin> originFrom(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    const QJsonObject object = document.object();
    RemoteOrigin origin;
    origin.server = object[QStringLiteral("server")].toString().toStdString();
    origin.problem = object[QStringLiteral("problem")].toString().toStdString();
    origin.slug = object[QStringLiteral("slug")].toString().toStdString();
    origin.style = styleFrom(object[QStringLiteral("style")]);
    for (const QJsonValue& id : object[QStringLiteral("tests")].toArray()) {
        origin.testIds.push_back(id.toString().toStdString());
    }
    return origin.server.empty() || origin.problem.empty() ? std::nullopt : std::optional(std::move(origin));
}

} // namespace ca
