// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The problems there are, as far as figures and lists need to know them.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace ca::progress {

struct ProblemFacts {
    QString id;
    QString title;
    QString difficulty; // "easy", "medium", "hard", or whatever a package says
    QStringList tags;

    bool operator==(const ProblemFacts&) const = default;
};

class KnownProblems {
public:
    explicit KnownProblems(std::vector<ProblemFacts> problems = {});

    [[nodiscard]] const std::vector<ProblemFacts>& all() const { return m_problems; }
    [[nodiscard]] const ProblemFacts* find(const QString& id) const; // null: it is gone
    /// The id when the problem is gone.
    [[nodiscard]] QString titleOf(const QString& id) const;
    /// Ids of those whose title or id has the text, case aside.
    [[nodiscard]] std::vector<std::string> named(const QString& text) const;

private:
    std::vector<ProblemFacts> m_problems;
    QHash<QString, std::size_t> m_places;
};

/// Shared with work that is done elsewhere.
using Problems = std::shared_ptr<const KnownProblems>;
/// Names of languages by their ids.
using LanguageNames = QHash<QString, QString>;

} // namespace ca::progress
