// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/submissions_model.h"

#include "app/desktop/statement/page_words.h"
#include "app/desktop/widgets/table.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/record_words.h"

#include <QLocale>

namespace ca {

namespace {

struct VerdictLook {
    const char* icon;
    QColor Tokens::*colour;
};

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return {"check", &Tokens::ok};
    case Verdict::TimeLimit: return {"clock", &Tokens::warn};
    case Verdict::MemoryLimit: return {"memory", &Tokens::warn};
    case Verdict::OutputLimit: return {"warning", &Tokens::warn};
    case Verdict::JudgeError: return {"error", &Tokens::muted};
    case Verdict::Cancelled:
    case Verdict::Skipped: return {"minus", &Tokens::muted};
    default: return {"cross", &Tokens::bad};
    }
}

bool hasRun(const SubmissionRow& row)
{
    return row.verdict != Verdict::CompileError && row.verdict != Verdict::Skipped && row.cpu.count() > 0;
}

} // namespace

SubmissionsModel::SubmissionsModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void SubmissionsModel::setRows(std::vector<SubmissionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SubmissionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SubmissionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SubmissionsModel::text(const SubmissionRow& row, int column) const
{
    switch (column) {
    case VerdictColumn: return row.samplesOnly ? tr("%1 (samples)").arg(verdictWord(row.verdict)) : verdictWord(row.verdict);
    case LanguageColumn: return row.language;
    case PlaceColumn: return row.place;
    case TimeColumn: return hasRun(row) ? wordsOf(row.cpu) : QStringLiteral("–");
    case MemoryColumn: return row.memory.count() > 0 && row.verdict != Verdict::CompileError ? wordsOf(row.memory) : QStringLiteral("–");
    case WhenColumn: // the year only where it is not that of the newest
        return QLocale().toString(row.when, row.when.date().year() == m_rows.front().when.date().year() ? tr("d MMM, HH:mm") : tr("d MMM yyyy"));
    default: return {};
    }
}

QVariant SubmissionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SubmissionRow& row = at(index.row());
    const VerdictLook look = lookOf(row.verdict);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return QStringList({text(row, VerdictColumn), row.detail, row.place, QLocale().toString(row.when)}).join(u'\n');
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::DecorationRole: return index.column() == VerdictColumn ? QVariant(m_theme.icon(look.icon, look.colour)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == VerdictColumn ? m_theme.tokens().*look.colour
            : index.column() == WhenColumn     ? m_theme.tokens().muted
                                               : m_theme.tokens().text;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QVariant SubmissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto headAt = [](int column) -> TableHead {
        switch (column) {
        case VerdictColumn: return {tr("Verdict")};
        case LanguageColumn: return {tr("Language")};
        case PlaceColumn: return {tr("Judged by")};
        case TimeColumn: return {tr("Time"), true};
        case MemoryColumn: return {tr("Memory"), true};
        case WhenColumn: return {tr("When")};
        default: return {};
        }
    };
    return headerOf(headAt(section), orientation, role);
}

} // namespace ca
