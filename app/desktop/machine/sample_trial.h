// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Has the package's own solution of a problem judged: the proof that everything works from end to end.
#pragma once

#include "app/link/judge_client.h"
#include "core/model/problem.h"

#include <QObject>
#include <QString>

#include <memory>

namespace ca {

class Library;
class Workshop;

class SampleTrial : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    SampleTrial(Workshop& workshop, Library& library, JudgeClient& judge, QObject* parent = nullptr);

    /// The accepted solution of the problem in the language; finished() or failed() follows.
    void start(const QString& problem, const QString& language);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_problem.isEmpty(); }

signals:
    void testFinished(const ca::TestResult& result, int tests);
    void finished(const ca::SubmissionResult& result, const QString& sandbox);
    void failed(const QString& message); // it could not be tried

private:
    void openProblem();
    void opened(const QString& id, const std::shared_ptr<const Problem>& problem);
    void heard(JudgeTicket ticket, const JudgeEvent& event);
    void giveUp(const QString& message);

    Workshop& m_workshop;
    Library& m_library;
    JudgeClient& m_judge;
    QString m_problem;
    QString m_language;
    QString m_sandbox;
    int m_tests = 0;
    bool m_waiting = false; // for the library
    JudgeTicket m_ticket;
};

} // namespace ca
