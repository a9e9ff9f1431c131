// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/own_tests_model.h"

#include "app/desktop/run/run_words.h"
#include "app/link/record_words.h"

#include <algorithm>
#include <utility>

namespace ca::runs {

namespace {

bool isThe(const TestCase& judged, const OwnTest& own)
{
    return judged.name == own.name && judged.input.text() && *judged.input.text() == own.input && judged.answer.text()
        && *judged.answer.text() == own.answer.value_or(std::string());
}

} // namespace

void OwnTestsModel::setTests(std::vector<OwnTest> tests)
{
    beginResetModel();
    m_tests = std::move(tests);
    endResetModel();
}

int OwnTestsModel::rowOf(const std::string& uuid) const
{
    const auto found = std::find_if(m_tests.begin(), m_tests.end(), [&](const OwnTest& test) { return test.uuid == uuid; });
    return found == m_tests.end() || uuid.empty() ? -1 : static_cast<int>(found - m_tests.begin());
}

void OwnTestsModel::change(int row, const OwnTest& test)
{
    m_tests[static_cast<std::size_t>(row)] = test;
    m_fates.erase(test.uuid);
    emit dataChanged(index(row), index(row));
}

void OwnTestsModel::takeResults(const JudgingRecord& record)
{
    for (const TestSlot& slot : record.tests()) {
        const TestCase* const judged = record.testOf(slot);
        if (judged == nullptr || !slot.result) {
            continue;
        }
        for (const OwnTest& own : m_tests) {
            if (isThe(*judged, own)) {
                m_fates[own.uuid] = {slot.verdict()};
            }
        }
    }
    if (!m_tests.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int OwnTestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tests.size());
}

QString OwnTestsModel::nameOf(int row) const
{
    const std::string& name = m_tests[static_cast<std::size_t>(row)].name;
    return name.empty() ? tr("My test %1").arg(row + 1) : QString::fromStdString(name);
}

QVariant OwnTestsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const OwnTest& test = m_tests[static_cast<std::size_t>(index.row())];
    const auto fate = m_fates.find(test.uuid);
    const bool ran = fate != m_fates.end();
    switch (role) {
    case Qt::DisplayRole: return nameOf(index.row());
    case UuidRole: return QString::fromStdString(test.uuid);
    case RanRole: return ran;
    case VerdictRole: return ran && fate->second.verdict ? QVariant(static_cast<int>(*fate->second.verdict)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return ran ? tr("%1: %2").arg(nameOf(index.row()), fate->second.verdict ? verdictWord(*fate->second.verdict) : tr("ran"))
                   : nameOf(index.row());
    default: return {};
    }
}

Submission withOwnTests(Submission submission, const std::vector<OwnTest>& tests)
{
    auto problem = submission.problem ? std::make_shared<Problem>(*submission.problem) : std::make_shared<Problem>();
    problem->tests.clear();
    for (const OwnTest& own : tests) {
        TestCase& test = problem->tests.emplace_back();
        test.name = own.name;
        test.input = Content(own.input);
        test.answer = Content(own.answer.value_or(std::string()));
        test.fullFeedback = true;
    }
    problem->groups = std::vector<TestGroup>(1); // no points, no order: each stands for itself
    problem->scoring = false;
    submission.problem = std::move(problem);
    submission.selection = {};
    return submission;
}

} // namespace ca::runs
