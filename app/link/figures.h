// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The figures of the progress page, counted elsewhere and again whenever the history has changed.
#pragma once

#include "app/link/errands.h"
#include "core/store/statistics.h"

#include <QObject>

namespace ca {

class History;

struct ProgressFigures {
    std::vector<DayCount> days; // of the last year, those that are not empty, in order
    Day today{};
    Streaks streaks; // over all days there are
    std::vector<LanguageCount> languages;
    std::map<Verdict, std::size_t> verdicts;
    std::vector<ProblemBest> bests;

    bool operator==(const ProgressFigures&) const = default;
};

class Figures : public QObject {
    Q_OBJECT

public:
    /// The history outlives this object. Nothing is counted before the first refresh().
    explicit Figures(History& history, QObject* parent = nullptr);

    [[nodiscard]] const ProgressFigures& current() const { return m_current; }
    /// What is solved and tried by class, from the history's progress; a problem without a class is left out.
    [[nodiscard]] std::map<std::string, Tally> tallied(const std::function<std::string(const std::string& problem)>& classOf) const;

    /// Counts now, and from now on whenever the history changes.
    void refresh();

signals:
    void changed();
    void failed(const QString& message);

private:
    void count();
    void counted(Result<ProgressFigures> figures);

    History& m_history;
    ProgressFigures m_current;
    bool m_wanted = false;  // someone looks
    bool m_counting = false;
    bool m_again = false;   // it has changed while it was counted
    Errands m_errands;
};

} // namespace ca
