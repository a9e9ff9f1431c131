// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/submission_reader.h"

#include "app/link/history.h"
#include "app/link/write_queue.h"
#include "core/store/store.h"

namespace ca {

namespace {

Result<SubmissionPiece> pieceOf(Submissions& submissions, const SubmissionFilter& filter)
{
    auto total = submissions.count(filter);
    auto rows = total ? submissions.list(filter) : fail(total.error());
    if (!rows) {
        return fail(std::move(rows).error());
    }
    return SubmissionPiece{std::move(*rows), *total};
}

} // namespace

SubmissionReader::SubmissionReader(History& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
}

void SubmissionReader::read(const SubmissionFilter& filter, Done done)
{
    m_errands.run([&store = m_history.store(), filter] { return pieceOf(store.submissions(), filter); },
                  [this, done = std::move(done)](Result<SubmissionPiece> piece) {
                      if (piece) {
                          done(std::move(*piece));
                      } else {
                          emit failed(messageOf(piece.error()));
                      }
                  });
}

void SubmissionReader::readJudges(JudgesDone done)
{
    m_errands.run([&store = m_history.store()] { return store.submissions().judges(); },
                  [this, done = std::move(done)](Result<std::vector<std::string>> judges) {
                      if (judges) {
                          done(std::move(*judges));
                      } else {
                          emit failed(messageOf(judges.error()));
                      }
                  });
}

} // namespace ca
