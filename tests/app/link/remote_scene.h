// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server that takes one program as a test wants it, and a stage that runs one there.
#pragma once

#include "app/link/live_console.h"
#include "app/link/remote_stage.h"
#include "core/wire/sse.h"
#include "tests/app/link/remote_bench.h"

#include <QSignalSpy>

namespace ca::tests {

inline constexpr const char* kRun = "00000000-0000-4000-8000-00000000000a";
inline RemoteStageOptions hurried()
{
    RemoteStageOptions options;
    options.request = Millis(60'000);
    options.silence = Millis(60'000);
    options.lost = Millis(60'000);
    options.leaving = Millis(60'000);
    options.backoff = {Millis(1), Millis(5), 0};
    return options;
}

inline QByteArray said(std::uint64_t number, std::variant<wire::RunPhase, wire::RunPiece, wire::RunEnd> what)
{
    const wire::RunEvent event{kRun, number, std::move(what)};
    return QByteArray::fromStdString(wire::toText({std::string(wire::eventName(event)), wire::toJson(event), std::to_string(number)}));
}

inline QByteArray receipt()
{
    return json("{'runId':'@','status':'Starting'}").replace('@', kRun);
}

inline QByteArray running(std::uint64_t number = 1)
{
    return said(number, wire::RunPhase::Running);
}

inline QByteArray printed(std::uint64_t number, const char* bytes)
{
    return said(number, wire::RunPiece{false, bytes});
}

inline QByteArray exited(std::uint64_t number, int code = 0)
{
    wire::RunEnd end;
    end.status = code == 0 ? "completed" : "failed";
    end.outcome.emplace().exitCode = code;
    return said(number, end);
}

/// A server that takes one program, and a stage for it.
struct RemoteScene {
    explicit RemoteScene(RemoteStageOptions options = hurried()) : m_options(std::move(options))
    {
        server.answer = [this](const HttpQuestion& question) { return answer(question); };
        auto python = std::make_shared<Language>();
        python->id = "python";
        python->name = "Python 3";
        spec.language = python;
        spec.source = "print(input())";
        spec.terminal = true;
        spec.arguments = {"-n", "3 4"};
        who.address = server.address();
        who.session = "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1";
    }

    HttpReply answer(const HttpQuestion& question)
    {
        const auto next = [](std::deque<HttpReply>& queue, HttpReply otherwise) {
            if (queue.empty()) {
                return otherwise;
            }
            HttpReply first = queue.front();
            queue.pop_front();
            return first;
        };
        if (question.path == "/api/capabilities") {
            return {capabilitiesStatus, capabilities, {}};
        }
        if (question.path == "/api/runs") {
            return next(posts, {202, receipt(), {}});
        }
        if (question.path.contains("/events")) {
            return next(streams, {200, {}, {}, HttpReply::How::Stream});
        }
        return question.path.contains("/input") ? next(inputs, {202, "{}", {}}) : next(cancels, {202, "{}", {}});
    }

    void begin(std::vector<RemoteServer> servers = {})
    {
        stage = std::make_unique<RemoteStage>(servers.empty() ? std::vector{who} : std::move(servers), spec, m_options, &keeper);
        for (QSignalSpy** spy : {&started, &output, &finished, &over, &held, &noted, &compiled}) {
            delete *spy;
        }
        started = new QSignalSpy(stage.get(), &LiveStage::started);
        output = new QSignalSpy(stage.get(), &LiveStage::output);
        finished = new QSignalSpy(stage.get(), &LiveStage::finished);
        over = new QSignalSpy(stage.get(), &LiveStage::over);
        held = new QSignalSpy(stage.get(), &LiveStage::held);
        noted = new QSignalSpy(stage.get(), &LiveStage::noted);
        compiled = new QSignalSpy(stage.get(), &LiveStage::compiled);
        QObject::connect(stage.get(), &LiveStage::over, stage.get(), [this](const std::optional<Error>& error) { trouble = error; });
        stage->begin();
    }
    ~RemoteScene()
    {
        for (QSignalSpy* spy : {started, output, finished, over, held, noted, compiled}) {
            delete spy;
        }
    }

    [[nodiscard]] QByteArray heard() const
    {
        QByteArray all;
        for (const auto& piece : *output) {
            all += piece[0].toByteArray();
        }
        return all;
    }
    [[nodiscard]] QByteArrayList asked(const QByteArray& part) const // what was asked for that contains it
    {
        QByteArrayList all;
        for (const HttpQuestion& question : server.questions) {
            if (question.path.contains(part)) {
                all.push_back(question.method == "GET" ? question.path : question.body);
            }
        }
        return all;
    }
    [[nodiscard]] std::string why() const { return trouble ? trouble->what + "|" + trouble->hint : std::string(); }
    [[nodiscard]] std::string name() const { return serverName(who.address).toStdString(); }

    ScriptedServer server;
    QByteArray capabilities = json("{'server':'Test 1','streamedRuns':true,'languages':['python','cpp']}");
    int capabilitiesStatus = 200;
    std::deque<HttpReply> posts;
    std::deque<HttpReply> streams; // one after the other; then silent ones
    std::deque<HttpReply> inputs;
    std::deque<HttpReply> cancels;
    RemoteServer who;
    LiveRunSpec spec;
    QObject keeper;
    std::unique_ptr<RemoteStage> stage;
    std::optional<Error> trouble;
    QSignalSpy* started = nullptr;
    QSignalSpy* output = nullptr;
    QSignalSpy* finished = nullptr;
    QSignalSpy* over = nullptr;
    QSignalSpy* held = nullptr;
    QSignalSpy* noted = nullptr;
    QSignalSpy* compiled = nullptr;

private:
    RemoteStageOptions m_options;
};

} // namespace ca::tests
