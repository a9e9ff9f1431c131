// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/sample_trial.h"

#include "app/compose/workshop.h"
#include "app/link/library.h"

#include <QDir>
#include <QFile>

namespace ca {

namespace {

/// The first accepted solution in the language that is a single file; empty when there is none.
QByteArray solutionOf(const Problem& problem, const Language& language)
{
    const QDir folder(QString::fromStdString((problem.folder / "submissions" / "accepted").string()));
    for (const std::string& extension : language.extensions) {
        for (const QString& name : folder.entryList({"*." + QString::fromStdString(extension)}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                return file.readAll();
            }
        }
    }
    return {};
}

} // namespace

SampleTrial::SampleTrial(Workshop& workshop, Library& library, JudgeClient& judge, QObject* parent)
    : QObject(parent), m_workshop(workshop), m_library(library), m_judge(judge)
{
    connect(&library, &Library::opened, this, &SampleTrial::opened);
    connect(&library, &Library::openFailed, this, [this](const QString& id, const QString& message) {
        if (id == m_problem) {
            giveUp(message);
        }
    });
    connect(&library, &Library::changed, this, [this] {
        if (m_waiting) {
            openProblem();
        }
    });
    connect(&judge, &JudgeClient::event, this, &SampleTrial::heard);
}

void SampleTrial::start(const QString& problem, const QString& language)
{
    m_problem = problem;
    m_language = language;
    m_ticket = {};
    m_waiting = m_library.entries().empty(); // it is still being read: changed() comes
    if (!m_waiting) {
        openProblem();
    }
}

void SampleTrial::openProblem()
{
    m_waiting = false;
    m_library.open(m_problem);
}

void SampleTrial::cancel()
{
    if (m_ticket != JudgeTicket{}) {
        m_judge.cancel(m_ticket);
    } else {
        giveUp(tr("Stopped"));
    }
}

void SampleTrial::giveUp(const QString& message)
{
    m_waiting = false;
    m_problem.clear();
    emit failed(message);
}

void SampleTrial::opened(const QString& id, const std::shared_ptr<const Problem>& problem)
{
    if (id != m_problem || m_ticket != JudgeTicket{}) {
        return;
    }
    const auto language = m_workshop.languages().find(m_language.toStdString());
    const QByteArray source = language ? solutionOf(*problem, *language) : QByteArray();
    if (source.isEmpty()) {
        giveUp(tr("The package has no solution in this language."));
        return;
    }
    Submission submission;
    submission.problem = problem;
    submission.language = language;
    submission.source = source.toStdString();
    submission.priority = Priority::Interactive;
    submission.validatorLanguages = m_workshop.languages().ofValidators(*problem);
    m_ticket = m_judge.submit(submission);
}

void SampleTrial::heard(JudgeTicket ticket, const JudgeEvent& event)
{
    if (ticket != m_ticket || !isRunning()) {
        return;
    }
    if (const auto* started = std::get_if<Started>(&event.what)) {
        m_sandbox = QString::fromStdString(started->sandbox.detail);
        m_tests = static_cast<int>(started->tests);
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        emit testFinished(test->result, m_tests);
    } else if (const auto* end = std::get_if<SubmissionFinished>(&event.what)) {
        m_problem.clear();
        m_ticket = {};
        emit finished(end->result, m_sandbox);
    }
}

} // namespace ca
