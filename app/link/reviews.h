// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The review queue for views: read elsewhere, and again whenever the history has changed.
#pragma once

#include "app/link/errands.h"
#include "core/store/records.h"

#include <QString>

#include <array>

namespace ca {

class History;

struct ReviewState {
    std::vector<ReviewCard> cards;     // in the queue, soonest first
    std::vector<std::string> takenOut; // problems that the user does not want to be asked again

    bool operator==(const ReviewState&) const = default;
};

class Reviews : public QObject {
    Q_OBJECT

public:
    /// The history outlives this object. Nothing is read before the first refresh().
    explicit Reviews(History& history, QObject* parent = nullptr);

    [[nodiscard]] const ReviewState& current() const { return m_current; }

    /// Reads now, and from now on whenever the history changes.
    void refresh();

signals:
    void changed();
    void failed(const QString& message);

private:
    void read();

    History& m_history;
    ReviewState m_current;
    bool m_wanted = false; // someone looks
    bool m_reading = false;
    bool m_again = false;  // it has changed while it was read
    Errands m_errands;
};

/// The chance that it would be remembered now, 0 to 1.
[[nodiscard]] double chanceToRemember(const ReviewCard& card, WallTime now);
/// Days until a problem comes back when it is graded now: after Again, Hard, Good, Easy.
[[nodiscard]] std::array<int, 4> daysAfterGrades(const ReviewCard& card, WallTime now);

} // namespace ca
