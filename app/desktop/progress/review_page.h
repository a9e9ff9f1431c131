// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The problems that are due to be solved again, one after the other, and what comes in the days ahead.
#pragma once

#include "app/desktop/progress/review_lists.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;

namespace ca {

class Chip;
class EmptyState;
class History;
class Reviews;
class Theme;

namespace progress {
class ColumnChart;
class ReviewDetail;
class ReviewListModel;
} // namespace progress

class ReviewPage : public QWidget {
    Q_OBJECT

public:
    enum class Part { Due, Coming, TakenOut };

    struct Sources {
        History& history;
        Reviews& reviews;
    };

    /// All of them outlive this object.
    ReviewPage(const Sources& sources, const Theme& theme, QWidget* parent = nullptr);

    void setProblems(const progress::Problems& problems);
    void showPart(Part part);
    [[nodiscard]] Part part() const { return m_part; }

    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] progress::ReviewDetail& detail() { return *m_detail; }
    [[nodiscard]] Chip& chip(Part part) { return *m_chips[static_cast<std::size_t>(part)]; }
    [[nodiscard]] progress::ColumnChart& forecast() { return *m_forecast; }

signals:
    void started(const QString& problem);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* queue();
    [[nodiscard]] QWidget* side();
    [[nodiscard]] QWidget* explanation();
    void addKeys();
    void refresh();
    void showLists();
    void showChips();
    void showForecast();
    void showNothing();
    void select(const QString& problem, int otherwise);
    void showSelected();
    void grade(const QString& problem, Grade grade);
    void makeRoom();
    [[nodiscard]] const std::vector<progress::ReviewRow>& rowsOf(Part part) const;

    Sources m_sources;
    const Theme& m_theme;
    progress::Problems m_problems;
    progress::ReviewLists m_lists;
    Part m_part = Part::Due;
    QBoxLayout* m_columns;
    QLabel* m_caption;
    std::array<Chip*, 3> m_chips{};
    QStackedWidget* m_listStates;
    EmptyState* m_nothing;
    progress::ReviewListModel* m_model;
    QListView* m_list;
    progress::ReviewDetail* m_detail;
    progress::ColumnChart* m_forecast;
};

} // namespace ca
