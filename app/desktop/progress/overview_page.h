// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The page as it is met: figures, the year, what was sent last, how far one is in what.
#pragma once

#include "app/desktop/progress/heat_calendar.h"
#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ca {
class SubmissionReader;
}

namespace ca {
class Table;
}

namespace ca::progress {

class BarList;
class ColumnChart;
class DifficultyRings;
class Headline;
class HeatMap;
class SubmissionLogModel;
class VerdictBar;

class OverviewPage : public QWidget {
    Q_OBJECT

public:
    /// The reader outlives this object.
    OverviewPage(SubmissionReader& reader, const Theme& theme, QWidget* parent = nullptr);

    void setProblems(const Problems& problems);
    void setLanguages(const LanguageNames& languages);
    void setFigures(const ProgressFigures& figures, const Overview& overview);
    void setDue(std::size_t due);

    [[nodiscard]] HeatMap& heatMap() { return *m_map; }
    [[nodiscard]] SubmissionLogModel& recent() { return *m_recent; }

signals:
    void submissionOpened(const ca::SubmissionRecord& submission);
    void allSubmissionsWanted();
    void reviewWanted();

private:
    [[nodiscard]] QWidget* headlines();
    [[nodiscard]] QWidget* activity();
    [[nodiscard]] QWidget* submissionsAndTopics();
    [[nodiscard]] QWidget* outcomes();
    [[nodiscard]] QWidget* times();
    [[nodiscard]] QPushButton* link(const QString& text, const QString& tip);
    void showHeadlines(const ProgressFigures& figures, const Overview& overview);
    void showTopics();
    void showLanguages(const std::vector<LanguageCount>& languages);
    void showTimes(const Overview& overview);

    const Theme& m_theme;
    Problems m_problems = std::make_shared<const KnownProblems>();
    LanguageNames m_languageNames;
    std::vector<Share> m_topics;
    bool m_allTopics = false;

    Headline* m_solved;
    Headline* m_streak;
    Headline* m_submissions;
    Headline* m_due;
    HeatMap* m_map;
    SubmissionLogModel* m_recent;
    Table* m_recentTable;
    BarList* m_topicBars;
    QPushButton* m_moreTopics;
    DifficultyRings* m_rings;
    VerdictBar* m_verdicts;
    BarList* m_languageBars;
    ColumnChart* m_weeks;
    QLabel* m_weekWords;
    BarList* m_longest;
};

} // namespace ca::progress
