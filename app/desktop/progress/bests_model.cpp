// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/bests_model.h"

#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/table.h"

#include <algorithm>

namespace ca::progress {

BestsModel::BestsModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void BestsModel::setBests(std::vector<ProblemBest> bests)
{
    if (bests == m_bests) {
        return;
    }
    const auto sameOne = [](const ProblemBest& a, const ProblemBest& b) { return a.problem == b.problem && a.language == b.language; };
    if (std::equal(bests.begin(), bests.end(), m_bests.begin(), m_bests.end(), sameOne)) {
        m_bests = std::move(bests);
        tellAll();
        return;
    }
    beginResetModel();
    m_bests = std::move(bests);
    endResetModel();
}

void BestsModel::setProblems(Problems problems)
{
    m_problems = std::move(problems);
    tellAll();
}

void BestsModel::setLanguages(LanguageNames languages)
{
    m_languages = std::move(languages);
    tellAll();
}

void BestsModel::tellAll()
{
    if (!m_bests.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int BestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bests.size());
}

int BestsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BestsModel::text(const ProblemBest& best, int column) const
{
    switch (column) {
    case ProblemColumn: return m_problems->titleOf(QString::fromStdString(best.problem));
    case LanguageColumn: return m_languages.value(QString::fromStdString(best.language), QString::fromStdString(best.language));
    case TimeColumn: return best.cpu.count() > 0 ? duration(best.cpu) : QStringLiteral("–"); // else no server measured it
    case MemoryColumn: return best.memory.count() > 0 ? amount(best.memory) : QStringLiteral("–");
    default: return {};
    }
}

QVariant BestsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProblemBest& best = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(best, index.column());
    case Qt::ToolTipRole:
        return tr("%1 in %2: fastest %3, least memory %4")
            .arg(text(best, ProblemColumn), text(best, LanguageColumn), text(best, TimeColumn), text(best, MemoryColumn));
    case SortRole:
        return index.column() == TimeColumn ? QVariant(static_cast<qlonglong>(best.cpu.count()))
            : index.column() == MemoryColumn ? QVariant(static_cast<qulonglong>(best.memory.count()))
                                             : QVariant(text(best, index.column()));
    case Qt::ForegroundRole: return index.column() == LanguageColumn ? m_theme.tokens().muted : m_theme.tokens().text;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QVariant BestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto headAt = [](int column) -> TableHead {
        switch (column) {
        case ProblemColumn: return {tr("Problem")};
        case LanguageColumn: return {tr("Language")};
        case TimeColumn: return {tr("Fastest"), true};
        case MemoryColumn: return {tr("Least memory"), true};
        default: return {};
        }
    };
    return headerOf(headAt(section), orientation, role);
}

} // namespace ca::progress
