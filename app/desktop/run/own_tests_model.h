// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's own tests of a problem as a list, with how each fared last.
#pragma once

#include "app/desktop/run/judging_record.h"
#include "app/link/history.h"

#include <QAbstractListModel>

#include <map>

namespace ca::runs {

class OwnTestsModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// VerdictRole: the Verdict as an int; invalid while there is none.
    enum Role { UuidRole = Qt::UserRole, VerdictRole, RanRole };

    using QAbstractListModel::QAbstractListModel;

    void setTests(std::vector<OwnTest> tests);
    [[nodiscard]] const std::vector<OwnTest>& tests() const { return m_tests; }
    [[nodiscard]] int rowOf(const std::string& uuid) const;
    /// Changes one in place; its result is forgotten.
    void change(int row, const OwnTest& test);
    /// What a judging of own tests found; tests that were changed since are left alone.
    void takeResults(const JudgingRecord& record);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Fate {
        std::optional<Verdict> verdict; // none: it ran, and nothing was expected
    };
    [[nodiscard]] QString nameOf(int row) const;

    std::vector<OwnTest> m_tests;
    std::map<std::string, Fate> m_fates; // by uuid
};

/// The same program on the user's own tests.
[[nodiscard]] Submission withOwnTests(Submission submission, const std::vector<OwnTest>& tests);

} // namespace ca::runs
