// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress_desk.h"

#include "app/compose/workshop.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/progress/progress_page.h"
#include "app/desktop/progress/review_page.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/wiring.h"
#include "app/desktop/workbench.h"
#include "app/link/figures.h"
#include "app/link/library.h"
#include "app/link/reviews.h"
#include "core/model/problem.h"

#include <QTimer>

#include <algorithm>

namespace ca {

namespace {

using Page = MainWindow::Page;

constexpr auto kMinute = std::chrono::minutes(1);

} // namespace

ProgressDesk::ProgressDesk(const Ends& ends, QObject* parent)
    : QObject(parent)
    , m_ends(ends)
    , m_figures(new Figures(ends.history, &ends.window)) // whose pages look at them to the end
    , m_reviews(new Reviews(ends.history, &ends.window))
    , m_problems(std::make_shared<const progress::KnownProblems>())
{
    connect(&ends.window, &MainWindow::pageShown, this, &ProgressDesk::come);
    connect(&ends.window, &MainWindow::firstPainted, m_reviews, &Reviews::refresh);
    connect(&ends.library, &Library::changed, this, &ProgressDesk::readProblems);
    connect(&ends.wiring, &Wiring::problemOpened, this,
            [this](const std::shared_ptr<const Problem>& problem) { finishOpening(*problem); });
    connect(m_reviews, &Reviews::changed, this, &ProgressDesk::countDue);
    auto* const clock = new QTimer(this); // what is due changes by itself
    connect(clock, &QTimer::timeout, this, &ProgressDesk::countDue);
    clock->start(kMinute);
    readProblems();
}

void ProgressDesk::come()
{
    const Page page = m_ends.window.currentPage();
    if (page == Page::Progress && m_progress == nullptr) {
        makeProgress();
    } else if (page == Page::Review && m_review == nullptr) {
        makeReview();
    }
}

void ProgressDesk::makeProgress()
{
    m_progress = new ProgressPage({m_ends.history, *m_figures, *m_reviews}, m_ends.theme);
    m_progress->setProblems(m_problems);
    m_progress->setLanguages(languageNames());
    m_ends.window.page(Page::Progress).put(m_progress);
    connect(m_progress, &ProgressPage::problemOpened, &m_ends.wiring, &Wiring::openProblem);
    connect(m_progress, &ProgressPage::submissionOpened, this, &ProgressDesk::openSubmission);
    connect(m_progress, &ProgressPage::reviewWanted, this, [this] { m_ends.window.showPage(Page::Review); });
    connect(m_progress, &ProgressPage::beginWanted, &m_ends.window.actions()["go.problems"], &QAction::trigger);
    connect(m_progress, &ProgressPage::failed, this,
            [this](const QString& message) { m_ends.window.banner().say(Banner::Tone::Warning, message); });
    m_figures->refresh();
    m_reviews->refresh();
}

void ProgressDesk::makeReview()
{
    m_review = new ReviewPage({m_ends.history, *m_reviews}, m_ends.theme);
    m_review->setProblems(m_problems);
    m_ends.window.page(Page::Review).put(m_review);
    connect(m_review, &ReviewPage::started, this, &ProgressDesk::startReview);
    m_reviews->refresh();
}

void ProgressDesk::readProblems()
{
    std::vector<progress::ProblemFacts> problems;
    for (const LibraryEntry& entry : m_ends.library.entries()) {
        if (entry.record.mistake.empty()) {
            problems.push_back({entry.id, entry.title, QString::fromStdString(entry.record.difficulty), entry.tags});
        }
    }
    m_problems = std::make_shared<const progress::KnownProblems>(std::move(problems));
    if (m_progress != nullptr) {
        m_progress->setProblems(m_problems);
    }
    if (m_review != nullptr) {
        m_review->setProblems(m_problems);
    }
}

progress::LanguageNames ProgressDesk::languageNames() const
{
    progress::LanguageNames names;
    for (const auto& language : m_ends.workshop.languages().all()) {
        names.insert(QString::fromStdString(language->id), QString::fromStdString(language->name));
    }
    return names;
}

void ProgressDesk::countDue()
{
    const std::vector<ReviewCard>& cards = m_reviews->current().cards;
    const WallTime now = wallNow();
    const auto due = std::count_if(cards.begin(), cards.end(), [now](const ReviewCard& card) { return card.due <= now; });
    m_ends.window.setCount(Page::Review, static_cast<int>(due));
}

void ProgressDesk::openSubmission(const SubmissionRecord& submission)
{
    if (submission.problem.empty()) {
        m_ends.window.banner().say(Banner::Tone::Note, tr("This was run in the playground, whose files are there."));
        return;
    }
    m_wanted = submission;
    m_afresh.clear();
    m_ends.wiring.openProblem(QString::fromStdString(submission.problem));
}

void ProgressDesk::startReview(const QString& problem)
{
    m_wanted.reset();
    m_afresh = problem;
    m_ends.wiring.openProblem(problem);
}

/// Its panels show the problem by now.
void ProgressDesk::finishOpening(const Problem& problem)
{
    const QString id = QString::fromStdString(problem.id);
    if (m_wanted && m_wanted->problem == problem.id) {
        if (const auto source = m_ends.history.sourceOf(m_wanted->id)) {
            m_ends.workbench.openSource(QString::fromStdString(m_wanted->language), QString::fromStdString(*source));
        }
    } else if (m_afresh == id && !m_begun.contains(id)) {
        m_begun.insert(id); // who comes back to it half done finds it half done
        m_ends.workbench.editor().resetToStarter();
    }
    m_wanted.reset();
    m_afresh.clear();
}

} // namespace ca
