// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The long list of submissions a piece at a time, read elsewhere.
#pragma once

#include "app/link/errands.h"
#include "core/store/records.h"

#include <QString>

#include <functional>

namespace ca {

class History;

struct SubmissionPiece {
    std::vector<SubmissionRecord> rows; // from the filter's offset on, newest first
    std::size_t total = 0;              // that the filter lets through, wherever the piece begins

    bool operator==(const SubmissionPiece&) const = default;
};

class SubmissionReader : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(SubmissionPiece)>;

    /// The history outlives this object.
    explicit SubmissionReader(History& history, QObject* parent = nullptr);

    /// `done` is called once the piece is there, unless the reader is gone by then or failed() has come instead.
    void read(const SubmissionFilter& filter, Done done);

    using JudgesDone = std::function<void(std::vector<std::string>)>;
    /// Whoever has judged anything.
    void readJudges(JudgesDone done);

signals:
    void failed(const QString& message);

private:
    History& m_history;
    Errands m_errands;
};

} // namespace ca
