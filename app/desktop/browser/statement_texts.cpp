// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/statement_texts.h"

#include <QDir>
#include <QFile>

namespace ca {

namespace {

constexpr qint64 kLongestStatement = 64 * 1024;

bool isStatement(const QString& file)
{
    return file.startsWith("problem.") && (file.endsWith(".md") || file.endsWith(".tex"));
}

/// "problem.de.md" is in German, "problem.tex" in English.
QString languageOf(const QString& file)
{
    const QStringList parts = file.split('.');
    return parts.size() == 3 ? parts.at(1) : QStringLiteral("en");
}

/// The wanted languages from best to worst, then English, then the others.
qsizetype rankOf(const QString& file, const QStringList& languages)
{
    const QString language = languageOf(file);
    const qsizetype at = languages.indexOf(language);
    return at >= 0 ? at : language == "en" ? languages.size() : languages.size() + 1;
}

QString bestStatement(const QDir& folder, const QStringList& languages)
{
    QString best;
    for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
        if (isStatement(file) && (best.isEmpty() || rankOf(file, languages) < rankOf(best, languages))) {
            best = file;
        }
    }
    return best;
}

} // namespace

QString statementIn(const QString& folder, const QStringList& languages)
{
    for (const char* name : {"statement", "problem_statement"}) {
        const QDir statements(folder + '/' + name);
        const QString file = bestStatement(statements, languages);
        if (QFile statement(statements.filePath(file)); !file.isEmpty() && statement.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(statement.read(kLongestStatement));
        }
    }
    return {};
}

std::shared_ptr<const StatementTexts> indexStatements(const std::vector<StatementPlace>& places, const QStringList& languages,
                                                      const std::stop_token& stop)
{
    std::vector<QString> texts;
    auto made = std::make_shared<StatementTexts>();
    texts.reserve(places.size());
    for (const StatementPlace& place : places) {
        if (stop.stop_requested()) {
            return std::make_shared<StatementTexts>();
        }
        made->problems << place.problem;
        texts.push_back(statementIn(place.folder, languages));
    }
    made->index = TextIndex::of(texts);
    return made;
}

} // namespace ca
