// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the user has done, for views: one truth in the store, told again whenever it changes.
#pragma once

#include "app/link/judge_client.h"
#include "core/store/records.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ca {

class Store;

/// Writes are done elsewhere and never waited for; what cannot be written is kept in memory and tried again.
class History : public QObject {
    Q_OBJECT

public:
    /// The store outlives this object. Progress is read elsewhere at first: changed({}) tells when it is there.
    explicit History(Store& store, QObject* parent = nullptr);
    /// Writes what is still waiting.
    ~History() override;

    /// From the submission's source and its events a record is made; also of runs of samples only, which count for nothing.
    void watch(JudgeClient& judge);
    /// Call right after JudgeClient::submit(), so that the events find what was sent. Without a kind the selection tells it;
    /// runs of the user's own tests and of the playground are Own.
    void note(JudgeTicket ticket, const Submission& submission, std::optional<SubmissionKind> kind = {});

    /// The name that a server has given to one under way: what it tells of it later is the same submission.
    void identify(JudgeTicket ticket, const std::string& uuid);
    /// What was judged elsewhere, with uuids; those that are known change nothing.
    void take(std::vector<FinishedSubmission> submissions);

    [[nodiscard]] ProblemProgress progressOf(const QString& problem) const; // cheap: kept in memory
    [[nodiscard]] std::vector<SubmissionRecord> submissionsOf(const QString& problem) const;
    [[nodiscard]] std::vector<SubmissionRecord> submissions(const SubmissionFilter& filter) const;
    [[nodiscard]] std::vector<SubmissionRecord> recent(std::size_t count) const;
    [[nodiscard]] std::vector<TestRecord> testsOf(std::int64_t submission) const;
    [[nodiscard]] std::optional<std::string> sourceOf(std::int64_t submission) const;

    void setFavourite(const QString& problem, bool favourite);
    void noteHintShown(const QString& problem, int hint);
    void setNotes(const QString& problem, const QString& text);
    [[nodiscard]] QString notesOf(const QString& problem) const;
    void addTime(const QString& problem, std::chrono::seconds time); // spent on it; call once a minute or so

    /// What is due now, the most overdue first. Solving grades by itself; these are the user's own words.
    [[nodiscard]] std::vector<ReviewCard> dueForReview() const;
    void grade(const QString& problem, Grade grade);
    void setInReviewQueue(const QString& problem, bool wanted);

    /// The user's own tests, in the order they were made.
    [[nodiscard]] std::vector<OwnTest> ownTestsOf(const QString& problem) const;
    /// Adds one, or replaces the one of its uuid; ownTestsChanged() follows.
    void putOwnTest(const OwnTest& test);
    void removeOwnTest(const QString& problem, const std::string& uuid);

    /// Progress of all problems that were touched, for charts.
    [[nodiscard]] const std::map<std::string, ProblemProgress>& progress() const;
    /// After the store was changed by others, such as an import.
    void reload();

    /// How many writes are waiting: not 0 while the disk refuses.
    [[nodiscard]] std::size_t unsaved() const;
    [[nodiscard]] Store& store() { return m_store; }

signals:
    void changed(const QString& problem); // its progress or submissions; of all when it is empty
    void ownTestsChanged(const QString& problem);
    void failed(const QString& message);  // something could not be written or read; what it was is kept in memory and tried again
    void recovered();                     // and now it could be written

private:
    class Private;
    Store& m_store;
    std::unique_ptr<Private> d;
};

} // namespace ca
