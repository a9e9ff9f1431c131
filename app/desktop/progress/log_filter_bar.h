// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the list of submissions is narrowed down to.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/link/history.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QTimer;

namespace ca {
class Theme;
}

namespace ca::progress {

class LogFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit LogFilterBar(const Theme& theme, QWidget* parent = nullptr);

    void setProblems(Problems problems);
    void setLanguages(const LanguageNames& languages);
    /// There is a choice of places as soon as a server has judged anything.
    void setJudges(const std::vector<std::string>& judges);
    [[nodiscard]] SubmissionFilter filter() const;
    /// Whether anything is left out, beside runs that were no submissions.
    [[nodiscard]] bool narrows() const;
    void clear();

signals:
    void changed();

private:
    QComboBox* addChoice(const QString& name);

    Problems m_problems = std::make_shared<const KnownProblems>();
    QLineEdit* m_text;
    QComboBox* m_verdict;
    QComboBox* m_language;
    QComboBox* m_place;
    QComboBox* m_period;
    QComboBox* m_kind;
    QTimer* m_pause; // while somebody types
};

} // namespace ca::progress
