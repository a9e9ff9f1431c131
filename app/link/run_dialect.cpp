// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_dialect.h"

#include "core/wire/codearena_requests.h"
#include "core/wire/codecrusher.h"
#include "core/wire/codeengine.h"
#include "core/wire/codevault.h"

#include <QUrl>

#include <algorithm>

namespace ca {

namespace {

/// No server has a job of this name; who says so says who it is.
const QString kNoJob = QStringLiteral("0");

QString part(const std::string& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(text)));
}

bool contains(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

/// The languages that every server of a kind has are called there as here.
std::optional<std::string> oneOf(const Language& language, std::initializer_list<std::string_view> known)
{
    return std::find(known.begin(), known.end(), language.id) == known.end() ? std::nullopt : std::optional(language.id);
}

class EngineDialect final : public RunDialect {
public:
    [[nodiscard]] ServerKind kind() const override { return ServerKind::CodeEngine; }
    [[nodiscard]] std::optional<std::string> languageOf(const Language& language) const override { return oneOf(language, {"python", "cpp"}); }
    [[nodiscard]] QString languages() const override { return QStringLiteral("Python, C++"); }
    [[nodiscard]] const std::string& compilerWords(const RunEnd& end) const override { return end.errors; }
    [[nodiscard]] QString postPath() const override { return QStringLiteral("/submit"); }
    [[nodiscard]] std::string post(const ProgramRun& run) const override
    {
        return wire::codeengine::toJson(wire::codeengine::Order{run.language, run.source, run.input});
    }
    [[nodiscard]] Result<Receipt> receiptFrom(std::string_view body) const override
    {
        auto id = wire::codeengine::receiptFrom(body);
        return id ? Result<Receipt>(Receipt{*std::move(id), {}}) : fail(std::move(id.error()));
    }
    [[nodiscard]] QString jobPath(const std::string& job) const override { return QStringLiteral("/stream/") + part(job); }
    [[nodiscard]] bool streams() const override { return true; }
    [[nodiscard]] Result<Standing> standingFrom(int status, std::string_view body) const override
    {
        using Stage = wire::codeengine::Progress::Stage;
        if (status == 404) {
            return fail(Fault::NotFound, "the server does not know this submission");
        }
        auto progress = wire::codeengine::progressFrom(body);
        if (!progress) {
            return fail(std::move(progress.error()));
        }
        if (!wire::codeengine::isEnd(progress->stage)) {
            return Standing{progress->stage == Stage::Running, {}};
        }
        RunEnd end;
        end.how = progress->stage == Stage::Completed ? RunEnd::How::Ended
            : progress->stage == Stage::TimedOut      ? RunEnd::How::TimedOut
                                                      : RunEnd::How::Failed;
        end.output = progress->output.value_or(std::string());
        end.errors = progress->errors.value_or(std::string());
        end.time = progress->time;
        return Standing{true, std::move(end)};
    }
    [[nodiscard]] QString probePath() const override { return jobPath(kNoJob.toStdString()); }
    /// The original begins a stream for any name; ours knows its own.
    [[nodiscard]] bool recognises(int status, std::string_view body) const override
    {
        return status == 404 ? contains(body, "no such submission") : wire::codeengine::progressFrom(body).has_value();
    }
};

class VaultDialect final : public RunDialect {
public:
    [[nodiscard]] ServerKind kind() const override { return ServerKind::CodeVault; }
    [[nodiscard]] std::optional<std::string> languageOf(const Language& language) const override
    {
        return oneOf(language, {"c", "cpp", "java", "python"});
    }
    [[nodiscard]] QString languages() const override { return QStringLiteral("C, C++, Java, Python"); }
    [[nodiscard]] const std::string& compilerWords(const RunEnd& end) const override { return end.output; }
    [[nodiscard]] QString postPath() const override { return QStringLiteral("/run/onlinecompiler"); }
    [[nodiscard]] std::string post(const ProgramRun& run) const override
    {
        wire::codevault::Order order; // who the user is is nobody's business there
        order.language = run.language;
        order.code = run.source;
        order.input = run.input;
        return wire::codevault::toJson(order);
    }
    [[nodiscard]] Result<Receipt> receiptFrom(std::string_view body) const override
    {
        auto receipt = wire::codevault::receiptFrom(body);
        if (!receipt) {
            return fail(std::move(receipt.error()));
        }
        return Receipt{receipt->jobId, receipt->job ? std::optional(endOf(*receipt->job)) : std::nullopt};
    }
    [[nodiscard]] QString jobPath(const std::string& job) const override { return QStringLiteral("/job/") + part(job); }
    [[nodiscard]] Result<Standing> standingFrom(int status, std::string_view body) const override
    {
        auto job = wire::codevault::jobFrom(status, body);
        if (!job) {
            return fail(std::move(job.error()));
        }
        const bool isOver = job->stage != wire::codevault::Job::Stage::Pending;
        return Standing{isOver || contains(body, "active"), isOver ? std::optional(endOf(*job)) : std::nullopt};
    }
    [[nodiscard]] QString probePath() const override { return jobPath(kNoJob.toStdString()); }
    [[nodiscard]] bool recognises(int status, std::string_view body) const override
    {
        return status == 404 && contains(body, "Job not found");
    }

private:
    [[nodiscard]] static RunEnd endOf(const wire::codevault::Job& job)
    {
        using How = RunEnd::How;
        if (job.stage == wire::codevault::Job::Stage::Failed) {
            return {How::NotRun, {}, {}, {}, {}, job.failure};
        }
        const How how = wire::codevault::looksTimedOut(job)   ? How::TimedOut
            : contains(job.errors, "Output truncated")        ? How::TooLong
            : job.exitCode != 0                               ? How::Failed
                                                              : How::Ended;
        return {how, job.output, job.errors, job.exitCode, job.time, {}};
    }
};

class CrusherDialect final : public RunDialect {
public:
    [[nodiscard]] ServerKind kind() const override { return ServerKind::CodeCrusher; }
    [[nodiscard]] std::optional<std::string> languageOf(const Language& language) const override
    {
        return oneOf(language, {"python", "javascript"});
    }
    [[nodiscard]] QString languages() const override { return QStringLiteral("Python, JavaScript"); }
    [[nodiscard]] bool takesInput() const override { return false; }
    [[nodiscard]] const std::string& compilerWords(const RunEnd& end) const override { return end.errors; }
    [[nodiscard]] QString postPath() const override { return QStringLiteral("/api/v1/submit"); }
    [[nodiscard]] std::string post(const ProgramRun& run) const override
    {
        return wire::codecrusher::toJson(wire::codecrusher::Order{run.language, run.source});
    }
    [[nodiscard]] Result<Receipt> receiptFrom(std::string_view body) const override
    {
        auto id = wire::codecrusher::receiptFrom(body);
        return id ? Result<Receipt>(Receipt{*std::move(id), {}}) : fail(std::move(id.error()));
    }
    [[nodiscard]] QString jobPath(const std::string& job) const override { return QStringLiteral("/api/v1/result?jobId=") + part(job); }
    [[nodiscard]] Result<Standing> standingFrom(int status, std::string_view body) const override
    {
        using Stage = wire::codecrusher::Outcome::Stage;
        if (status == 404) {
            return fail(Fault::NotFound, "the server does not know this job");
        }
        auto outcome = wire::codecrusher::outcomeFrom(body);
        if (!outcome) {
            return fail(std::move(outcome.error()));
        }
        switch (outcome->stage) {
        case Stage::Pending: break;
        case Stage::Completed: return Standing{true, RunEnd{RunEnd::How::Ended, std::move(outcome->text), {}, {}, {}, {}}};
        case Stage::Failed: return Standing{true, RunEnd{RunEnd::How::NotRun, {}, {}, {}, {}, std::move(outcome->text)}};
        }
        return Standing{};
    }
    [[nodiscard]] QString probePath() const override { return jobPath(kNoJob.toStdString()); }
    [[nodiscard]] bool recognises(int, std::string_view body) const override
    {
        return contains(body, "\"success\"") && wire::codecrusher::outcomeFrom(body).has_value();
    }
};

/// A run is answered when it is over; there are no jobs to ask for.
class ArenaDialect final : public RunDialect {
public:
    explicit ArenaDialect(const RemoteServer& server) : m_session(server.session.toStdString()) {}

    [[nodiscard]] ServerKind kind() const override { return ServerKind::CodeArena; }
    /// It says itself which it does not have.
    [[nodiscard]] std::optional<std::string> languageOf(const Language& language) const override { return language.id; }
    [[nodiscard]] QString languages() const override { return {}; }
    [[nodiscard]] const std::string& compilerWords(const RunEnd& end) const override { return end.errors; }
    [[nodiscard]] QString postPath() const override { return QStringLiteral("/api/runs"); }
    [[nodiscard]] std::string post(const ProgramRun& run) const override
    {
        return wire::toJson(wire::RunOrder{run.language, run.source, run.input, m_session});
    }
    [[nodiscard]] Result<Receipt> receiptFrom(std::string_view body) const override
    {
        auto view = wire::runViewFrom(body);
        return view ? Result<Receipt>(Receipt{{}, endOf(*std::move(view))}) : fail(std::move(view.error()));
    }
    [[nodiscard]] QString jobPath(const std::string&) const override { return postPath(); }
    [[nodiscard]] Result<Standing> standingFrom(int, std::string_view) const override { return fail(Fault::NotFound, "there are no jobs"); }
    [[nodiscard]] QString probePath() const override { return QStringLiteral("/api/capabilities"); }
    [[nodiscard]] bool recognises(int status, std::string_view body) const override { return status == 200 && contains(body, "customRuns"); }

private:
    [[nodiscard]] static RunEnd endOf(wire::RunView view)
    {
        using How = RunEnd::How;
        const How how = view.status == "timeout" ? How::TimedOut
            : view.status == "compile_error"     ? How::Uncompiled
            : view.status == "error"             ? How::NotRun
            : view.clipped                       ? How::TooLong
            : view.status == "failed"            ? How::Failed
                                                 : How::Ended;
        RunEnd end{how, std::move(view.output), std::move(view.errors), view.exitCode, view.time, std::move(view.message)};
        end.memory = view.memory;
        if (how == How::Failed && view.exitCode == 0) {
            end.exitCode = std::nullopt; // a limit or a signal: the message says which
        }
        return end;
    }

    std::string m_session;
};

} // namespace

std::unique_ptr<const RunDialect> dialectOf(const RemoteServer& server)
{
    return runsOnly(server.kind) ? dialectOf(server.kind) : std::make_unique<ArenaDialect>(server);
}

std::unique_ptr<const RunDialect> dialectOf(ServerKind kind)
{
    switch (kind) {
    case ServerKind::CodeVault: return std::make_unique<VaultDialect>();
    case ServerKind::CodeCrusher: return std::make_unique<CrusherDialect>();
    case ServerKind::CodeArena:
    case ServerKind::CodeEngine: break;
    }
    return std::make_unique<EngineDialect>();
}

} // namespace ca
