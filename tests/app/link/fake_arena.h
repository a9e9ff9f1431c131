// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A CodeArena server as scripted: problems, submissions and their events, each as a test wants it.
#pragma once

#include "tests/app/link/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ca::tests {

class FakeArena {
public:
    FakeArena()
    {
        server.answer = [this](const HttpQuestion& question) { return answer(question); };
        server.onMessage = [this](EngineGuest& guest, const QByteArray& message) { hear(guest, message); };
    }

    static constexpr const char* kId = "00000000-0000-4000-8000-000000000001";

    ScriptedServer server;
    QByteArray capabilities;              // empty: it has none
    std::deque<HttpReply> posts;          // answers to submissions, one after the other; then 202
    QByteArray view = viewOf("Queued");   // what reading a submission gives
    std::deque<HttpReply> reads;          // before that
    QByteArray history = R"({"submissions":[],"total":0,"limit":50,"offset":0})";
    std::function<void(EngineGuest&)> onSubscribe;
    QByteArrayList subscribed; // what was asked for
    bool refusesConnect = false;

    [[nodiscard]] static QByteArray viewOf(const QByteArray& status, const QByteArray& more = {})
    {
        return R"({"id":")" + QByteArray(kId) + R"x(","problemId":"p1","sessionId":"","language":"python","code":"print(5)","status":")x"
            + status + R"(","testResults":null)" + more + "}";
    }
    [[nodiscard]] static QByteArray completed(const QByteArray& status, const QByteArray& more = {})
    {
        return R"(2["submission_completed",{"submissionId":")" + QByteArray(kId) + R"(","status":")" + status + '"' + more + "}]";
    }
    [[nodiscard]] static QByteArray running(const QByteArray& more = {})
    {
        return R"(2["submission_status",{"status":"Running","submissionId":")" + QByteArray(kId) + '"' + more + "}]";
    }
    /// To everybody who is there.
    void tell(const QByteArray& event)
    {
        for (const auto& guest : server.guests()) {
            if (guest) {
                guest->say(event);
            }
        }
    }

private:
    HttpReply answer(const HttpQuestion& question)
    {
        const HttpReply missing{404, R"({"error":"NotFound","message":"Cannot GET","statusCode":404})", {}};
        if (question.path == "/api/capabilities") {
            return capabilities.isEmpty() ? missing : HttpReply{200, capabilities, {}};
        }
        if (question.method == "POST" && question.path == "/api/submissions") {
            return next(posts, {202, R"({"submissionId":")" + QByteArray(kId) + R"(","status":"Queued"})", {}});
        }
        if (question.path.startsWith("/api/history")) {
            return {200, history, {}};
        }
        return question.path.startsWith("/api/submissions/") ? next(reads, {200, view, {}}) : missing;
    }
    static HttpReply next(std::deque<HttpReply>& queue, HttpReply otherwise)
    {
        if (queue.empty()) {
            return otherwise;
        }
        HttpReply reply = queue.front();
        queue.pop_front();
        return reply;
    }
    void hear(EngineGuest& guest, const QByteArray& message)
    {
        if (message.startsWith('0')) {
            guest.say(refusesConnect ? R"(4{"message":"Not now"})" : R"(0{"sid":"S1"})");
        } else if (message.startsWith("2[\"subscribe_submission\"")) {
            subscribed.push_back(message);
            guest.say(R"(2["subscribed",{"submissionId":")" + QByteArray(kId) + "\"}]");
            if (onSubscribe) {
                onSubscribe(guest);
            }
        }
    }
};

} // namespace ca::tests
