// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem as the browser lists it, with everything that a search compares made ready once.
#pragma once

#include "app/desktop/browser/standing.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace ca {

class Library;

enum class Difficulty : quint8 { Easy, Medium, Hard, Unknown };

struct ProblemRow {
    QString id;
    QString title;
    QStringList tags;
    Difficulty difficulty = Difficulty::Unknown;
    QString topicId;
    QString topic;
    int position = -1; // in the roadmap
    int number = 0;    // from 1, in the order of the library
    QString mistake;   // why it cannot be opened
    QString folder;
    int tests = 0;
    Micros timeLimit{0};
    Standing standing;

    // Made of the above by makeKeys().
    QString titleKey;
    QString tagKey; // tags, topic and id
    QString tagLine;

    [[nodiscard]] bool broken() const { return !mistake.isEmpty(); }
};

/// Case, accents and dashes make no difference.
[[nodiscard]] QString foldedKey(const QString& text);
void makeKeys(ProblemRow& row);

[[nodiscard]] Difficulty difficultyNamed(const QString& word);
/// "Easy", translated; empty when it is not known.
[[nodiscard]] QString wordFor(Difficulty difficulty);
/// "hash-table" as it is read aloud: "hash table".
[[nodiscard]] QString spoken(const QString& tag);
[[nodiscard]] QString wordFor(Standing::State state);
/// "21 ms", "1.3 s"
[[nodiscard]] QString shortTime(Micros time);

[[nodiscard]] std::vector<ProblemRow> rowsOf(const Library& library, const StandingOf& standingOf);

} // namespace ca

Q_DECLARE_METATYPE(const ca::ProblemRow*)
