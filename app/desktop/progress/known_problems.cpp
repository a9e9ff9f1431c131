// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/known_problems.h"

#include <QCoreApplication>

namespace ca::progress {

KnownProblems::KnownProblems(std::vector<ProblemFacts> problems)
    : m_problems(std::move(problems))
{
    m_places.reserve(static_cast<qsizetype>(m_problems.size()));
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
        m_places.insert(m_problems[i].id, i);
    }
}

const ProblemFacts* KnownProblems::find(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_problems[*place];
}

QString KnownProblems::titleOf(const QString& id) const
{
    if (id.isEmpty()) {
        return QCoreApplication::translate("ca::progress::KnownProblems", "Playground");
    }
    const ProblemFacts* const problem = find(id);
    return problem == nullptr || problem->title.isEmpty() ? id : problem->title;
}

std::vector<std::string> KnownProblems::named(const QString& text) const
{
    std::vector<std::string> ids;
    for (const ProblemFacts& problem : m_problems) {
        if (problem.title.contains(text, Qt::CaseInsensitive) || problem.id.contains(text, Qt::CaseInsensitive)) {
            ids.push_back(problem.id.toStdString());
        }
    }
    return ids;
}

} // namespace ca::progress
