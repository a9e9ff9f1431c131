// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/submission_log_model.h"

#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/table.h"
#include "app/link/record_words.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cstdlib>

namespace ca::progress {

namespace {

constexpr int kPiece = 128;        // rows
constexpr int kPiecesKept = 24;
constexpr std::size_t kWanted = 4; // what is seen at once lies in two or three

QDateTime momentOf(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

bool hasRun(const SubmissionRecord& record)
{
    return record.verdict != Verdict::CompileError && record.cpu.count() > 0;
}

QString dash()
{
    return QStringLiteral("–");
}

} // namespace

SubmissionLogModel::SubmissionLogModel(SubmissionReader& reader, const Theme& theme, int most, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_theme(theme)
    , m_most(most)
{
    connect(&reader, &SubmissionReader::failed, this, [this] { m_reading = false; }); // looking again asks again
}

void SubmissionLogModel::setProblems(Problems problems)
{
    m_problems = std::move(problems);
    tellAll();
}

void SubmissionLogModel::setLanguages(LanguageNames languages)
{
    m_languages = std::move(languages);
    tellAll();
}

void SubmissionLogModel::tellAll()
{
    if (m_total > 0) {
        emit dataChanged(index(0, 0), index(m_total - 1, ColumnCount - 1));
    }
}

void SubmissionLogModel::setFilter(const SubmissionFilter& filter)
{
    m_filter = filter;
    m_isCurrent = false;
    restart();
}

void SubmissionLogModel::refresh()
{
    restart();
}

SubmissionFilter SubmissionLogModel::filterOf(int piece) const
{
    SubmissionFilter filter = m_filter;
    filter.offset = static_cast<std::size_t>(piece * kPiece);
    filter.limit = static_cast<std::size_t>(m_most > 0 ? std::min(m_most, kPiece) : kPiece);
    return filter;
}

/// Reads the first rows anew; the others follow when they are looked at.
void SubmissionLogModel::restart()
{
    const int round = ++m_round;
    m_reading = true;
    m_wanted.clear();
    m_reader.read(filterOf(0), [this, guard = QPointer(this), round](SubmissionPiece piece) {
        if (guard && round == m_round) {
            began(std::move(piece));
        }
    });
}

void SubmissionLogModel::began(SubmissionPiece piece)
{
    m_reading = false;
    const int all = static_cast<int>(piece.total);
    keepRows(m_most > 0 ? std::min(m_most, all) : all, std::move(piece.rows));
    m_isCurrent = true;
    emit counted();
    readNext();
}

/// New ones on top are put in, so that a selection stays with what is selected; any other change begins from nothing.
void SubmissionLogModel::keepRows(int total, Rows first)
{
    const int more = total - m_total;
    const SubmissionRecord* const before = m_total > 0 ? at(0) : nullptr;
    const bool grown = m_isCurrent && more > 0 && before != nullptr && static_cast<std::size_t>(more) < first.size()
        && first[static_cast<std::size_t>(more)].id == before->id;
    const bool same = m_isCurrent && more == 0 && (total == 0 || (before != nullptr && first.front().id == before->id));
    if (same && (total == 0 || first == m_pieces.value(0))) {
        return;
    }
    if (grown) {
        beginInsertRows({}, 0, more - 1);
    } else if (!same) {
        beginResetModel();
    }
    m_total = total;
    m_pieces.clear();
    m_pieces.insert(0, std::move(first));
    if (grown) {
        endInsertRows();
    } else if (!same) {
        endResetModel();
    }
    tellAll();
}

const SubmissionRecord* SubmissionLogModel::at(int row) const
{
    const auto piece = m_pieces.constFind(row / kPiece);
    const auto place = static_cast<std::size_t>(row % kPiece);
    return piece == m_pieces.constEnd() || place >= piece->size() ? nullptr : &(*piece)[place];
}

void SubmissionLogModel::want(int piece) const
{
    if (std::find(m_wanted.begin(), m_wanted.end(), piece) != m_wanted.end()) {
        return;
    }
    m_wanted.push_back(piece);
    if (m_wanted.size() > kWanted) {
        m_wanted.pop_front(); // scrolled past; whoever comes back to it asks again
    }
    auto* const self = const_cast<SubmissionLogModel*>(this); // a look at a row changes nothing that is seen
    QMetaObject::invokeMethod(self, &SubmissionLogModel::readNext, Qt::QueuedConnection);
}

void SubmissionLogModel::readNext()
{
    if (m_reading || m_wanted.empty()) {
        return;
    }
    const int piece = m_wanted.back();
    m_reading = true;
    m_reader.read(filterOf(piece), [this, guard = QPointer(this), round = m_round, piece](SubmissionPiece read) {
        if (guard && round == m_round) {
            took(piece, std::move(read.rows));
        }
    });
}

void SubmissionLogModel::took(int piece, Rows rows)
{
    m_reading = false;
    std::erase(m_wanted, piece);
    if (m_pieces.size() >= kPiecesKept) {
        forgetOne(piece);
    }
    m_pieces.insert(piece, std::move(rows));
    const int first = piece * kPiece;
    emit dataChanged(index(first, 0), index(std::min(first + kPiece, m_total) - 1, ColumnCount - 1));
    readNext();
}

/// The one that is farthest away; the first stays, for changes are told by it.
void SubmissionLogModel::forgetOne(int near)
{
    int farthest = near;
    for (auto piece = m_pieces.keyBegin(); piece != m_pieces.keyEnd(); ++piece) {
        if (*piece != 0 && std::abs(*piece - near) > std::abs(farthest - near)) {
            farthest = *piece;
        }
    }
    m_pieces.remove(farthest);
}

int SubmissionLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int SubmissionLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SubmissionLogModel::text(const SubmissionRecord& record, int column) const
{
    switch (column) {
    case VerdictColumn: return verdictWord(record.verdict);
    case ProblemColumn: return m_problems->titleOf(QString::fromStdString(record.problem));
    case LanguageColumn: {
        const QString id = QString::fromStdString(record.language);
        return m_languages.value(id, id);
    }
    case PlaceColumn: return placeWord(record.judgedBy);
    case TimeColumn: return hasRun(record) ? duration(record.cpu) : dash();
    case MemoryColumn: return record.memory.count() > 0 && record.verdict != Verdict::CompileError ? amount(record.memory) : dash();
    case WhenColumn: return timeAgo(momentOf(record.when), QDateTime::currentDateTime());
    default: return {};
    }
}

/// "Two Sum: Wrong answer, 12 of 14 tests, Tuesday 3 March 14:02"
QString SubmissionLogModel::words(const SubmissionRecord& record) const
{
    QString words = tr("%1: %2").arg(text(record, ProblemColumn), text(record, VerdictColumn));
    if (record.total > 0) {
        words += tr(", %1 of %2 tests").arg(figure(record.passed), figure(record.total));
    }
    if (!record.judgedBy.empty()) {
        words += '\n' + tr("Judged by: %1").arg(text(record, PlaceColumn));
    }
    return words + '\n' + QLocale().toString(momentOf(record.when), QLocale::LongFormat);
}

QVariant SubmissionLogModel::looks(const SubmissionRecord& record, int column, int role) const
{
    const VerdictLook look = lookOf(record.verdict);
    if (role == Qt::DecorationRole && column == VerdictColumn) {
        return m_theme.icon(look.icon, look.colour);
    }
    if (role == Qt::ForegroundRole) {
        return column == VerdictColumn ? m_theme.tokens().*look.colour
            : column == ProblemColumn  ? m_theme.tokens().text
                                       : m_theme.tokens().muted;
    }
    return {};
}

QVariant SubmissionLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    const SubmissionRecord* const record = at(index.row());
    if (record == nullptr) {
        want(index.row() / kPiece);
        return role == Qt::DisplayRole && index.column() == VerdictColumn ? QVariant(QStringLiteral("…")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(*record, index.column());
    case Qt::ToolTipRole: return words(*record);
    default: return looks(*record, index.column(), role);
    }
}

QVariant SubmissionLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto headAt = [](int column) -> TableHead {
        switch (column) {
        case VerdictColumn: return {tr("Verdict")};
        case ProblemColumn: return {tr("Problem")};
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

} // namespace ca::progress
