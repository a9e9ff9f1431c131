// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/tests_model.h"

#include "app/desktop/run/run_words.h"
#include "app/link/record_words.h"

#include <utility>

namespace ca::runs {

namespace {

/// Empty: nobody measured it, or it did not run.
QString timeOf(const TestSlot& slot)
{
    const Micros took = slot.result ? slot.result->callTime.value_or(slot.result->outcome.cpu) : Micros(0);
    return took.count() > 0 ? readable(took) : QString();
}

} // namespace

void TestsModel::begin(JudgingRecord record)
{
    beginResetModel();
    m_record = std::move(record);
    m_running = m_record.running();
    endResetModel();
    emit phaseChanged();
}

void TestsModel::take(const JudgeEvent& event)
{
    const JudgingRecord::Change change = m_record.take(event);
    const auto before = std::exchange(m_running, m_record.running());
    if (change.all && rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        touch(change.slot);
        if (before != m_running) {
            touch(before);
            touch(m_running);
        }
    }
    if (change.phase) {
        emit phaseChanged();
    }
}

void TestsModel::touch(std::optional<std::size_t> row)
{
    if (row) {
        const QModelIndex at = index(static_cast<int>(*row));
        emit dataChanged(at, at);
    }
}

int TestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_record.tests().size());
}

QVariant TestsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const TestSlot& slot = m_record.tests()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole: return index.row() + 1;
    case VerdictRole: return verdictOf(slot);
    case RunningRole: return m_running == static_cast<std::size_t>(index.row());
    case TimeRole: return timeOf(slot);
    case FailedRole: return slot.failed();
    case DoneRole: return slot.result.has_value();
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return sentence(index.row());
    default: return {};
    }
}

QVariant TestsModel::verdictOf(const TestSlot& slot) const
{
    if (!slot.result && m_record.phase() == Phase::Finished) {
        return static_cast<int>(Verdict::Skipped); // it will not run any more
    }
    return slot.verdict() ? QVariant(static_cast<int>(*slot.verdict())) : QVariant();
}

QString TestsModel::sentence(int row) const
{
    const TestSlot& slot = m_record.tests()[static_cast<std::size_t>(row)];
    const TestCase* const test = m_record.testOf(slot);
    const QString name = test == nullptr ? QString::number(row + 1) : QString::fromStdString(test->name);
    if (!slot.result) {
        return m_running == static_cast<std::size_t>(row) ? tr("Test %1 (%2): running").arg(row + 1).arg(name)
            : m_record.phase() == Phase::Finished         ? tr("Test %1 (%2): not run").arg(row + 1).arg(name)
                                                          : tr("Test %1 (%2): waiting").arg(row + 1).arg(name);
    }
    const QString said = slot.verdict() ? verdictWord(*slot.verdict()) : tr("ran");
    const QString time = timeOf(slot);
    return time.isEmpty() ? tr("Test %1 (%2): %3").arg(row + 1).arg(name, said) : tr("Test %1 (%2): %3, %4").arg(row + 1).arg(name, said, time);
}

} // namespace ca::runs
