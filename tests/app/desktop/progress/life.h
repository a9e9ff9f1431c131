// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A history of as many days as a test wants, written into a real store at once.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/link/figures.h"
#include "app/link/history.h"
#include "app/link/reviews.h"
#include "core/base/files.h"

#include <QHash>

#include <memory>

namespace ca {
class Store;
}

namespace ca::testing {

struct Years {
    int problems = 64;
    int submissions = 400;
    int days = 330;    // over which they are spread
    int reviewed = 20; // problems in the review queue
};

/// The same whenever it is made, but for today's date.
[[nodiscard]] QByteArray chronicle(const Years& years);
[[nodiscard]] progress::Problems someProblems(int count);
[[nodiscard]] progress::LanguageNames someLanguages();

/// A store with all that, and what views read it by.
class Life {
public:
    /// Nothing has happened without years.
    explicit Life(const std::optional<Years>& years = {});
    ~Life();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] History& history() { return *m_history; }
    [[nodiscard]] Figures& figures() { return *m_figures; }
    [[nodiscard]] Reviews& reviews() { return *m_reviews; }

    /// One more submission of now.
    void submit(const std::string& problem, Verdict verdict);
    /// A review of so many days ago.
    void review(const std::string& problem, int daysAgo, Grade grade);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Figures> m_figures;
    std::unique_ptr<Reviews> m_reviews;
};

} // namespace ca::testing
