// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/problem_row.h"

#include "app/link/library.h"

#include <QCoreApplication>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::ProblemRow)
};

ProblemRow rowOf(const LibraryEntry& entry, const StandingOf& standingOf)
{
    ProblemRow row;
    row.id = entry.id;
    row.title = entry.title;
    row.tags = entry.tags;
    row.difficulty = difficultyNamed(QString::fromStdString(entry.record.difficulty));
    row.topicId = entry.topicId;
    row.topic = entry.topic;
    row.position = entry.position;
    row.mistake = QString::fromStdString(entry.record.mistake);
    row.folder = QString::fromStdString(entry.record.folder.string());
    row.tests = static_cast<int>(entry.record.tests);
    row.timeLimit = entry.record.timeLimit;
    row.standing = standingOf(entry.id);
    makeKeys(row);
    return row;
}

} // namespace

QString foldedKey(const QString& text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() == QChar::Punctuation_Dash || c == '_') {
            key += ' ';
        } else if (!c.isMark()) {
            key += c;
        }
    }
    return key;
}

void makeKeys(ProblemRow& row)
{
    QStringList words;
    for (const QString& tag : row.tags) {
        words << spoken(tag);
    }
    row.tagLine = words.join(QStringLiteral(" · "));
    row.titleKey = foldedKey(row.title);
    row.tagKey = foldedKey(words.join('\n') + '\n' + row.topic + '\n' + row.id);
}

Difficulty difficultyNamed(const QString& word)
{
    const QString key = word.toLower();
    return key == "easy" ? Difficulty::Easy
        : key == "medium" ? Difficulty::Medium
        : key == "hard"   ? Difficulty::Hard
                          : Difficulty::Unknown;
}

QString wordFor(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return Words::tr("Easy");
    case Difficulty::Medium:
        return Words::tr("Medium");
    case Difficulty::Hard:
        return Words::tr("Hard");
    case Difficulty::Unknown:
        break;
    }
    return {};
}

QString spoken(const QString& tag)
{
    return QString(tag).replace('-', ' ').replace('_', ' ');
}

QString wordFor(Standing::State state)
{
    switch (state) {
    case Standing::State::Solved:
        return Words::tr("Solved");
    case Standing::State::Tried:
        return Words::tr("Tried");
    case Standing::State::Untouched:
        break;
    }
    return Words::tr("Not tried yet");
}

QString shortTime(Micros time)
{
    if (time < Millis(1)) {
        return Words::tr("< 1 ms");
    }
    if (time < std::chrono::seconds(1)) {
        return Words::tr("%1 ms").arg(std::chrono::round<Millis>(time).count());
    }
    return Words::tr("%1 s").arg(static_cast<double>(time.count()) / 1e6, 0, 'g', 3);
}

std::vector<ProblemRow> rowsOf(const Library& library, const StandingOf& standingOf)
{
    std::vector<ProblemRow> rows;
    rows.reserve(library.entries().size());
    for (const LibraryEntry& entry : library.entries()) {
        rows.push_back(rowOf(entry, standingOf));
        rows.back().number = static_cast<int>(rows.size());
    }
    return rows;
}

} // namespace ca
