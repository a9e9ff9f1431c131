// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_judge.h"

#include "app/link/remote_origin.h"
#include "app/link/remote_record.h"
#include "app/link/remote_task.h"
#include "app/link/source_form.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace ca {

namespace {

std::optional<CalledFunction> calledIn(const Submission& submission)
{
    if (!isFunction(submission)) {
        return std::nullopt;
    }
    const auto origin = originOf(*submission.problem);
    return CalledFunction{*submission.problem->signature, origin && origin->style ? *origin->style : AnswerStyle()};
}

} // namespace

RemoteJudge::RemoteJudge(RemoteServer server, RemoteOptions options, Ends ends, QObject* parent)
    : JudgeClient(parent), m_line(std::move(server), std::move(options)), m_ends(std::move(ends))
{
}

RemoteJudge::~RemoteJudge()
{
    for (const auto& [ticket, task] : m_tasks) {
        delete task;
    }
}

JudgeTicket RemoteJudge::submit(const Submission& submission)
{
    const auto origin = submission.problem ? originOf(*submission.problem) : std::nullopt;
    const QString problem = !origin || origin->server != server().address.toString().toStdString()
        ? tr("This problem is not from %1.").arg(serverName(server().address))
        : !submission.moreFiles.empty() ? tr("A server takes programs of one file only.")
        : submission.selection.which != TestSelection::Which::All ? tr("A server runs all tests of a problem, or none.")
                                                                  : QString();
    if (!problem.isEmpty() || submission.language == nullptr) {
        const JudgeTicket ticket = newTicket();
        refuse(ticket, problem);
        return ticket;
    }
    OutboxEntry entry;
    entry.uuid = newUuid();
    entry.server = origin->server;
    entry.problem = submission.problem->id;
    entry.remoteProblem = origin->problem;
    entry.language = submission.language->id;
    entry.source = submission.source;
    entry.made = wallNow();
    return start(std::move(entry), submission, origin->testIds);
}

void RemoteJudge::refuse(JudgeTicket ticket, const QString& why)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, why] {
            SubmissionResult result;
            result.message = why.toStdString();
            emit event(ticket, {{}, SubmissionFinished{result}});
        },
        Qt::QueuedConnection);
}

JudgeTicket RemoteJudge::start(OutboxEntry entry, const Submission& submission, std::vector<std::string> testIds)
{
    const JudgeTicket ticket = newTicket();
    RemoteStory story(submission, std::move(testIds), m_line.sandbox());
    auto* task = new RemoteTask({m_line, m_ends.outbox}, std::move(entry), calledIn(submission), std::move(story), this);
    m_tasks.emplace(ticket, task);
    connect(task, &RemoteTask::happened, this, [this, ticket](const JudgeEvent& told) { emit event(ticket, told); });
    connect(task, &RemoteTask::held, this, [this, ticket](const QString& why, int seconds) { emit held(ticket, why, seconds); });
    connect(task, &RemoteTask::accepted, this, [this, ticket](const std::string& id) { emit accepted(ticket, recordUuid(server().address, id)); });
    connect(task, &RemoteTask::ended, this, [this, ticket, task] {
        m_tasks.erase(ticket);
        task->deleteLater();
    });
    task->begin();
    return ticket;
}

void RemoteJudge::cancel(JudgeTicket ticket)
{
    if (const auto found = m_tasks.find(ticket); found != m_tasks.end()) {
        found->second->cancel();
    }
}

void RemoteJudge::learn()
{
    m_line.learn(this, [this](const std::optional<HttpAnswer>& trouble) {
        if (!trouble) {
            emit learned();
        }
    });
}

void RemoteJudge::resume()
{
    if (m_ends.outbox == nullptr) {
        return;
    }
    const auto self = QPointer(this);
    m_ends.outbox->entriesOf(server().address.toString().toStdString(), [self](const std::vector<OutboxEntry>& entries) {
        for (const OutboxEntry& entry : entries) {
            if (self) {
                self->resumeOne(entry);
            }
        }
    });
}

void RemoteJudge::resumeOne(const OutboxEntry& entry)
{
    const bool isUnderWay =
        std::any_of(m_tasks.begin(), m_tasks.end(), [&](const auto& task) { return task.second->uuid() == entry.uuid; });
    if (isUnderWay) {
        return;
    }
    Submission submission;
    submission.problem = m_ends.problem ? m_ends.problem(entry.problem) : nullptr;
    if (!submission.problem) {
        auto problem = std::make_shared<Problem>(); // as much of it as a record needs
        problem->id = entry.problem;
        submission.problem = std::move(problem);
    }
    submission.language = m_ends.language ? m_ends.language(entry.language) : nullptr;
    submission.source = entry.source;
    const auto origin = originOf(*submission.problem);
    emit resumed(start(entry, submission, origin ? origin->testIds : std::vector<std::string>()), submission);
}

} // namespace ca
