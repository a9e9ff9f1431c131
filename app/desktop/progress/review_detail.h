// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The problem that is looked at in the review queue: why it is there, the way to it, and the answers that send it away.
#pragma once

#include "app/desktop/progress/card.h"
#include "app/desktop/progress/review_lists.h"

#include <array>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ca {
class ElidedLabel;
}

namespace ca::progress {

class Columns;
class GradeButton;

class ReviewDetail : public Card {
    Q_OBJECT

public:
    explicit ReviewDetail(const Theme& theme, QWidget* parent = nullptr);

    void setRow(const ReviewRow& row);
    [[nodiscard]] GradeButton& gradeButton(Grade grade) { return *m_grades[static_cast<std::size_t>(grade) - 1]; }
    [[nodiscard]] QPushButton& startButton() { return *m_start; }
    [[nodiscard]] QPushButton& queueButton() { return *m_queue; }

signals:
    void started(const QString& problem);
    void graded(const QString& problem, ca::Grade grade);
    void queueWanted(const QString& problem, bool wanted);

private:
    void addHead();
    void addFacts();
    void addGrades();
    void addFact(const QString& name, QLabel*& value);
    void showFacts(const ReviewRow& row, WallTime now);
    void showIntervals(const ReviewRow& row, WallTime now);

    const Theme& m_theme;
    QString m_problem;
    bool m_isOut = false;
    ElidedLabel* m_title;
    QLabel* m_difficulty;
    QLabel* m_why;
    QFormLayout* m_facts;
    QLabel* m_last = nullptr;
    QLabel* m_pause = nullptr;
    QLabel* m_effort = nullptr;
    QLabel* m_memory = nullptr;
    QLabel* m_question;
    Columns* m_gradeRow;
    std::array<GradeButton*, 4> m_grades{};
    QPushButton* m_start;
    QPushButton* m_queue;
};

} // namespace ca::progress
