// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The pages of progress and review in their window: made when they are first looked at, and connected with what they ask for.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/link/history.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace ca {

struct Problem;
class Figures;
class Library;
class MainWindow;
class ProgressPage;
class ReviewPage;
class Reviews;
class Theme;
class Wiring;
class Workbench;
class Workshop;

class ProgressDesk : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        Wiring& wiring;
        Workbench& workbench;
        const Theme& theme;
        Workshop& workshop;
        Library& library;
        History& history;
    };

    /// All ends outlive this object; the pages are the window's.
    explicit ProgressDesk(const Ends& ends, QObject* parent = nullptr);

private:
    void come();
    void makeProgress();
    void makeReview();
    void readProblems();
    void countDue();
    void openSubmission(const SubmissionRecord& submission);
    void startReview(const QString& problem);
    void finishOpening(const Problem& problem);
    [[nodiscard]] progress::LanguageNames languageNames() const;

    Ends m_ends;
    Figures* m_figures;
    Reviews* m_reviews;
    ProgressPage* m_progress = nullptr; // until it is looked at
    ReviewPage* m_review = nullptr;
    progress::Problems m_problems;
    std::optional<SubmissionRecord> m_wanted; // to be shown when its problem is open
    QString m_afresh;                         // the problem to be begun anew when it is open
    QSet<QString> m_begun;                    // anew, since the program was started
};

} // namespace ca
