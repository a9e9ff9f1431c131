// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the user has done, for views: one truth in the store, told again whenever it changes.
#pragma once

#include "app/link/judge_client.h"
#include "core/store/records.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ca {

class Store;

class History : public QObject {
    Q_OBJECT

public:
    /// The store outlives this object.
    explicit History(Store& store, QObject* parent = nullptr);
    ~History() override;

    /// From the submission's source and its events a record is made; also of runs of samples only, which count for nothing.
    void watch(JudgeClient& judge);
    /// Call right after JudgeClient::submit(), so that the events find what was sent.
    void note(JudgeTicket ticket, const Submission& submission);

    [[nodiscard]] ProblemProgress progressOf(const QString& problem) const; // cheap: kept in memory
    [[nodiscard]] std::vector<SubmissionRecord> submissionsOf(const QString& problem) const;
    [[nodiscard]] std::vector<SubmissionRecord> recent(std::size_t count) const;
    [[nodiscard]] std::optional<std::string> sourceOf(std::int64_t submission) const;

    void setFavourite(const QString& problem, bool favourite);
    void noteHintShown(const QString& problem, int hint);
    void setNotes(const QString& problem, const QString& text);

    [[nodiscard]] Store& store() { return m_store; }

signals:
    void changed(const QString& problem); // its progress or submissions
    void failed(const QString& message);  // something could not be written; what it was is kept in memory and tried again

private:
    class Private;
    Store& m_store;
    std::unique_ptr<Private> d;
};

} // namespace ca
