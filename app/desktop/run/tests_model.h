// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The tests of a judging as a list for the strip: a row for each, with what is known of it.
#pragma once

#include "app/desktop/run/judging_record.h"

#include <QAbstractListModel>

namespace ca::runs {

class TestsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole, VerdictRole, RunningRole, TimeRole, FailedRole, DoneRole };

    using QAbstractListModel::QAbstractListModel;

    void begin(JudgingRecord record);
    void take(const JudgeEvent& event);
    [[nodiscard]] const JudgingRecord& record() const { return m_record; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// VerdictRole: the Verdict as an int; invalid while there is none.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// Of the judging as a whole.
    void phaseChanged();

private:
    void touch(std::optional<std::size_t> row);
    [[nodiscard]] QVariant verdictOf(const TestSlot& slot) const;
    [[nodiscard]] QString sentence(int row) const;

    JudgingRecord m_record;
    std::optional<std::size_t> m_running;
};

} // namespace ca::runs
