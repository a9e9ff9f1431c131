// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A service that says what a test tells it to, behind the dialects' doors.
#pragma once

#include "app/server/dialects/dialects.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ca::server::testing {

inline const char* const kProblem = "b2c3d4e5-f6a7-8901-bcde-f23456789012";
inline const char* const kSubmission = "00000000-0000-4000-8000-000000000002";

struct ScriptedService final : Service {
    std::optional<wire::ProblemDetail> shelf;
    std::optional<wire::SubmissionView> view;
    std::optional<Refusal> refusal;
    bool isBroken = false;
    std::vector<RunRequest> runs;
    std::vector<RunListener> listeners; // of those that are under way
    std::vector<wire::SubmitRequest> submitted;

    wire::ProblemPage problems(const ProblemQuery&) const override { return {}; }
    std::optional<wire::ProblemDetail> problem(std::string_view slugOrId) const override
    {
        return shelf && (shelf->summary.slug == slugOrId || shelf->summary.id == slugOrId) ? shelf : std::nullopt;
    }
    wire::CodeRules codeRules() const override { return {{"python", "cpp"}}; }
    tl::expected<Receipt, Refusal> submit(const wire::SubmitRequest& request) override
    {
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        submitted.push_back(request);
        return Receipt{kSubmission, true};
    }
    Result<std::optional<wire::SubmissionView>> submission(std::string_view id) const override
    {
        if (isBroken) {
            return fail(Fault::Unavailable, "/var/lib/codearena/server.db: disk I/O error");
        }
        return view && view->id == id ? view : std::nullopt;
    }
    Result<wire::HistoryPage> history(std::string_view, std::size_t, std::size_t) const override { return wire::HistoryPage(); }
    bool cancel(std::string_view) override { return false; }
    std::unique_ptr<Watch> watch(std::string_view, std::uint64_t, Listener) override { return nullptr; }
    tl::expected<void, Refusal> run(const RunRequest& request, RunListener listener) override
    {
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        runs.push_back(request);
        listeners.push_back(std::move(listener));
        return {};
    }
    Health health() const override { return {}; }
    std::string metrics() const override { return {}; }
};

struct HeldStream final : HttpStream {
    bool write(std::string piece) override
    {
        text += piece;
        return true;
    }
    void close() override
    {
        isClosed = true;
        if (const auto what = std::exchange(closed, {})) {
            what();
        }
    }
    void onClose(std::function<void()> what) override { closed = std::move(what); }
    std::string text;
    bool isClosed = false;
    std::function<void()> closed;
};

inline QJsonObject jsonOf(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

inline std::string headerOf(const HttpAnswer& answer, std::string_view name)
{
    for (const auto& [key, value] : answer.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

inline RunReport reportOf(RunReport::End end, std::string output, std::string errors = {}, std::string message = {}, int exitCode = 0)
{
    RunReport report;
    report.end = end;
    report.output = std::move(output);
    report.errors = std::move(errors);
    report.message = std::move(message);
    report.exitCode = exitCode;
    report.time = Micros(12'000);
    return report;
}

struct Scene {
    ScriptedService service;
    DialectOptions options;
    Router router;
    std::chrono::system_clock::time_point now{std::chrono::seconds(1'767'225'600)};

    Scene()
    {
        options.runs.clock = [this] { return now; };
        wire::ProblemDetail problem;
        problem.summary = {kProblem, "Doubling", "doubling", "easy", {}};
        problem.tests = {{"t1", "2", "4", false}};
        service.shelf = problem;
    }
    Scene& open()
    {
        addDialects(router, service, options);
        return *this;
    }
    HttpReply reply(std::string method, std::string path, std::string body = {}, std::map<std::string, std::string> query = {})
    {
        HttpRequest request;
        request.method = std::move(method);
        request.path = std::move(path);
        request.query = std::move(query);
        request.headers = {{"content-type", "application/json"}};
        request.body = std::move(body);
        request.address = "10.0.0.1";
        return router.answer(std::move(request));
    }
    HttpAnswer post(const std::string& path, const QJsonObject& body)
    {
        return std::get<HttpAnswer>(reply("POST", path, QJsonDocument(body).toJson().toStdString()));
    }
    HttpAnswer get(const std::string& path, std::map<std::string, std::string> query = {})
    {
        return std::get<HttpAnswer>(reply("GET", path, {}, std::move(query)));
    }
    std::shared_ptr<HeldStream> stream(const std::string& id)
    {
        auto held = std::make_shared<HeldStream>();
        std::get<StreamedAnswer>(reply("GET", "/stream/" + id)).begin(held);
        return held;
    }
    std::string run(const QJsonObject& more = {})
    {
        QJsonObject body{{"language", "python"}, {"code", "print(1)"}};
        for (auto field = more.begin(); field != more.end(); ++field) {
            body[field.key()] = *field;
        }
        return jsonOf(post("/run/onlinecompiler", body))["jobId"].toString().toStdString();
    }
    wire::SubmissionView& judged(Verdict verdict)
    {
        wire::SubmissionView view;
        view.id = kSubmission;
        view.problemId = kProblem;
        view.language = "python";
        view.code = "import os";
        view.state = {wire::JobState::Phase::Done, verdict};
        view.outcome.passed = 0;
        view.outcome.total = 2;
        wire::TestView seen;
        seen.testCaseId = "t1";
        seen.output = "5";
        wire::TestView hidden;
        hidden.testCaseId = "t2";
        hidden.output = "secret";
        view.outcome.tests = {seen, hidden};
        service.view = view;
        return *service.view;
    }
    void forbidOs()
    {
        options.remarksOn = [](const std::string&, const std::string& code) {
            return code == "import os" ? std::vector<PolicyRemark>{{1, "import os", "no files here"}} : std::vector<PolicyRemark>();
        };
    }
};

} // namespace ca::server::testing
