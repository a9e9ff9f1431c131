// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_only_task.h"

#include "core/base/files.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace ca {

namespace {

constexpr Bytes kLargestInput = mib(1); // the samples of a problem are for reading

Result<std::string> bytesOf(const Content& content)
{
    return content.text() ? Result<std::string>(*content.text()) : readFile(content.file(), kLargestInput);
}

bool isText(const std::string& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.isEmpty() == bytes.empty() && !decoder.hasError();
}

} // namespace

RunOnlyTask::RunOnlyTask(RemoteRun::Ends ends, Submission submission, QObject* parent)
    : QObject(parent), m_ends(ends), m_submission(std::move(submission))
{
}

RunOnlyTask::~RunOnlyTask()
{
    delete m_run;
}

void RunOnlyTask::begin()
{
    QMetaObject::invokeMethod(this, &RunOnlyTask::prepare, Qt::QueuedConnection);
}

/// Nothing is sent before all of it can be.
void RunOnlyTask::prepare()
{
    if (m_over) {
        return;
    }
    QString trouble = reasonToRefuse(m_ends.dialect, m_submission);
    if (trouble.isEmpty()) {
        m_tests = chosenTests(m_submission);
        trouble = readInputs();
    }
    if (trouble.isEmpty()) {
        trouble = joinDriver();
    }
    if (!trouble.isEmpty()) {
        finish(Verdict::JudgeError, DecidedBy::Judge, trouble);
        return;
    }
    m_result.verdict = Verdict::Accepted;
    m_result.decidedBy = DecidedBy::Checker;
    m_result.total = m_tests.size();
    SandboxInfo server;
    server.kind = serverName(m_ends.http.server().address).toStdString();
    server.detail = nameOf(m_ends.dialect.kind()).toStdString();
    if (say({{}, Queued{}}) && say({{}, Started{std::move(server), 1, m_tests.size()}})) {
        next();
    }
}

QString RunOnlyTask::readInputs()
{
    for (const std::size_t test : m_tests) {
        auto input = bytesOf(m_submission.problem->tests[test].input);
        if (!input) {
            return QString::fromStdString(input.error().what);
        }
        if (!m_ends.dialect.takesInput() && !input->empty()) {
            return tr("A %1 server gives programs no input, and these tests have some.").arg(nameOf(m_ends.dialect.kind()));
        }
        if (Bytes{input->size()} > kLargestInput || !isText(*input)) {
            return tr("The input is no text, or more of it than is sent to a server.");
        }
        m_inputs.push_back(*std::move(input));
    }
    return isText(m_submission.source) ? QString() : tr("The program is no text.");
}

QString RunOnlyTask::joinDriver()
{
    m_program.source = m_submission.source;
    if (!m_submission.problem->signature || m_submission.wholeProgram) {
        return {};
    }
    auto joined = wholeProgram(*m_submission.problem->signature, m_submission.language->id, m_submission.source);
    if (!joined) {
        return QString::fromStdString(joined.error().what);
    }
    m_program = *std::move(joined);
    return {};
}

void RunOnlyTask::next()
{
    leaveRun();
    if (m_at == m_tests.size()) {
        finish();
        return;
    }
    m_run = new RemoteRun(m_ends, {*m_ends.dialect.languageOf(*m_submission.language), m_program.source, m_inputs[m_at]});
    connect(m_run, &RemoteRun::held, this, &RunOnlyTask::held);
    connect(m_run, &RemoteRun::ended, this, &RunOnlyTask::hear);
    connect(m_run, &RemoteRun::failed, this, [this](const QString& why) { finish(Verdict::JudgeError, DecidedBy::Judge, why); });
    m_run->begin();
}

/// It may be the one that is just telling.
void RunOnlyTask::leaveRun()
{
    if (RemoteRun* run = std::exchange(m_run, nullptr)) {
        disconnect(run, nullptr, this, nullptr);
        run->stop();
        run->deleteLater();
    }
}

void RunOnlyTask::hear(const RunEnd& end)
{
    if (m_over) {
        return;
    }
    if (end.how == RunEnd::How::NotRun) {
        finish(Verdict::JudgeError, DecidedBy::Judge, tr("The server did not run this: %1").arg(QString::fromStdString(end.why)));
        return;
    }
    if (m_at == 0 && looksUncompiled(m_ends.dialect, *m_submission.language, end)) {
        refuseToCompile(end);
        return;
    }
    auto result = resultOf(*m_submission.problem, m_tests[m_at], end);
    if (!result) {
        finish(Verdict::JudgeError, DecidedBy::Judge, QString::fromStdString(result.error().what));
        return;
    }
    result->errorOutput = inUsersLines(result->errorOutput, m_program.linesBefore);
    tell(*std::move(result));
}

void RunOnlyTask::refuseToCompile(const RunEnd& end)
{
    CompileFinished compiled;
    compiled.outcome.exitCode = end.exitCode.value_or(1);
    compiled.diagnostics = inUsersLines(m_ends.dialect.compilerWords(end), m_program.linesBefore);
    if (say({{}, CompileStarted{}}) && say({{}, std::move(compiled)})) {
        finish(Verdict::CompileError, DecidedBy::Compiler, tr("It did not compile."));
    }
}

void RunOnlyTask::tell(TestResult result)
{
    const bool passed = result.verdict == Verdict::Accepted;
    m_result.passed += passed ? 1 : 0;
    m_result.slowestCpu = std::max(m_result.slowestCpu, result.outcome.cpu);
    m_result.peakMemory = std::max(m_result.peakMemory, result.outcome.memory);
    if (!passed && m_result.verdict == Verdict::Accepted) {
        m_result.verdict = result.verdict;
        m_result.decidedBy = result.decidedBy;
        m_result.message = result.message;
    }
    if (!say({{}, TestFinished{std::move(result)}})) {
        return;
    }
    if (!passed && m_submission.selection.stopAtFirstFailure) {
        finish();
        return;
    }
    ++m_at;
    next();
}

void RunOnlyTask::finish(Verdict verdict, DecidedBy by, const QString& message)
{
    m_result.verdict = verdict;
    m_result.decidedBy = by;
    m_result.message = message.toStdString();
    finish();
}

void RunOnlyTask::finish()
{
    if (m_over) {
        return;
    }
    m_over = true;
    leaveRun();
    const QPointer self(this);
    emit held({}, 0);
    if (self && say({{}, SubmissionFinished{m_result}})) {
        emit over();
    }
}

/// False: whoever heard it wants no more.
bool RunOnlyTask::say(JudgeEvent event)
{
    const QPointer self(this);
    const bool isLast = std::holds_alternative<SubmissionFinished>(event.what);
    emit happened(event);
    return self && (isLast || !m_over);
}

void RunOnlyTask::cancel()
{
    finish(Verdict::Cancelled, DecidedBy::User, tr("Cancelled"));
}

} // namespace ca
