// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The API over a scripted service, without sockets, at a time that the test tells.
#pragma once

#include "app/server/rest/front_door.h"
#include "app/server/rest/rest.h"
#include "tests/app/server/rest/scripted_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ca::server::testing {

inline constexpr const char* kProblem = "b2c3d4e5-f6a7-8901-bcde-f23456789012";
inline constexpr const char* kId = "00000000-0000-4000-8000-000000000002";
inline constexpr const char* kSession = "00000000-0000-4000-8000-00000000000a";

struct HeldPromise final : HttpPromise {
    void answer(HttpAnswer given) override { answers.push_back(std::move(given)); }
    void onAbandon(std::function<void()>) override {}
    std::vector<HttpAnswer> answers;
};

struct HeldStream final : HttpStream {
    bool write(std::string piece) override
    {
        text += piece;
        return true;
    }
    void close() override { isClosed = true; }
    void onClose(std::function<void()>) override {}
    std::string text;
    bool isClosed = false;
};

inline std::string headerOf(const HttpAnswer& answer, std::string_view name)
{
    for (const auto& [key, value] : answer.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

inline QJsonObject jsonOf(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

inline QString firstError(const HttpAnswer& answer)
{
    const QJsonObject error = jsonOf(answer)["details"].toObject()["errors"].toArray()[0].toObject();
    return error["field"].toString() + ": " + error["message"].toString();
}

struct Scene {
    ScriptedService service;
    RestOptions options;
    Router router;
    std::chrono::system_clock::time_point now{std::chrono::seconds(1'767'225'600)}; // a full minute

    Scene()
    {
        wire::ProblemDetail problem;
        problem.summary = {kProblem, "Palindrome Number", "palindrome-number", "easy", {}};
        service.shelf.push_back(problem);
        options.clock = [this] { return now; };
        options.roleOf = [](std::string_view token) {
            return token == "T" ? std::optional(Role::Teacher) : token == "S" ? std::optional(Role::Student) : std::nullopt;
        };
    }
    void open() { addRestRoutes(router, service, options); }

    HttpReply reply(HttpRequest request)
    {
        request.address = request.address.empty() ? "10.0.0.1" : request.address;
        return router.answer(std::move(request));
    }
    HttpAnswer get(const std::string& path, std::map<std::string, std::string> headers = {}, std::map<std::string, std::string> query = {})
    {
        return std::get<HttpAnswer>(reply({"GET", path, std::move(query), std::move(headers), {}, {}, {}, {}}));
    }
    HttpRequest posting(const std::string& path, const QJsonObject& body)
    {
        return {"POST", path, {}, {{"content-type", "application/json; charset=utf-8"}}, QJsonDocument(body).toJson().toStdString(), {}, {}, {}};
    }
    HttpAnswer submit(QJsonObject changes = {}, const std::string& address = {})
    {
        QJsonObject body{{"problemId", kProblem}, {"language", "python"}, {"code", "print(1)"}, {"sessionId", kSession}};
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            body[change.key()] = *change;
        }
        HttpRequest request = posting("/api/submissions", body);
        request.address = address;
        return std::get<HttpAnswer>(reply(std::move(request)));
    }
    void keep(Verdict verdict = Verdict::WrongAnswer)
    {
        wire::SubmissionView view;
        view.id = kId;
        view.sessionId = kSession;
        view.code = "secret";
        view.state = {wire::JobState::Phase::Done, verdict};
        view.outcome.message = "said something";
        wire::TestView test;
        test.testCaseId = "1";
        test.output = "printed";
        view.outcome.tests = {test};
        service.submissions[kId] = view;
    }
};

} // namespace ca::server::testing
