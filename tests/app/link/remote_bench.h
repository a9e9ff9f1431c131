// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What tests of a remote judge have on their bench: a problem of a server's, quick pauses, and an ear for what the judge tells.
#pragma once

#include "app/link/remote_judge.h"
#include "app/link/remote_origin.h"
#include "core/base/files.h"
#include "tests/app/link/fake_arena.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace ca::tests {

inline constexpr const char* kCapable =
    R"({"server":"codearena-server 1","testEvents":true,"resume":true,"idempotentSubmissions":true,"cancel":true,"maxCodeLength":100000})";

/// With the quotes that are easier to read here.
inline QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Deadlines that a test reaches, pauses that it does not notice.
inline RemoteOptions quick()
{
    RemoteOptions options;
    options.poll = Millis(200);
    options.pollAlone = Millis(20);
    options.grace = Millis(50);
    options.channel.connectTimeout = Millis(60'000);
    options.channel.backoff = {Millis(1), Millis(20), 0};
    return options;
}

/// A problem as it lies in the folder of a server's problems.
class Bench {
public:
    explicit Bench(const FakeArena& arena) : Bench(arena.server.address()) {}
    explicit Bench(const QUrl& address) : m_folder(TemporaryFolder::create("origin").value())
    {
        RemoteOrigin origin{address.toString().toStdString(), "p1", "sum", {"t1", "t2"}};
        std::ofstream(m_folder.path() / kOriginFile) << toJson(origin);
        auto problem = std::make_shared<Problem>();
        problem->id = "sum.lab";
        problem->folder = m_folder.path();
        for (const char* name : {"sample/1", "sample/2", "secret/hidden-1"}) {
            problem->tests.emplace_back().name = name;
        }
        submission.problem = problem;
        auto python = std::make_shared<Language>();
        python->id = "python";
        submission.language = python;
        submission.source = "print(5)";
        server.address = address;
        server.session = "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1";
    }

    /// A problem that asks for a function, and one.
    void makeFunction(const char* notation)
    {
        auto problem = std::make_shared<Problem>(*submission.problem);
        problem->signature.emplace().function = parseFunction(notation).value();
        submission.problem = std::move(problem);
        submission.source = "def add(a, b):\n    return a + b\n";
    }

    Submission submission;
    RemoteServer server;

private:
    TemporaryFolder m_folder;
};

struct Ear {
    explicit Ear(JudgeClient& judge)
    {
        QObject::connect(&judge, &JudgeClient::event, &judge,
                         [this](JudgeTicket ticket, const JudgeEvent& event) { heard[ticket].push_back(event); });
    }
    template <class What> [[nodiscard]] int count(JudgeTicket ticket) const
    {
        const auto found = heard.find(ticket);
        return found == heard.end() ? 0
                                    : static_cast<int>(std::count_if(found->second.begin(), found->second.end(), [](const JudgeEvent& event) {
                                          return std::holds_alternative<What>(event.what);
                                      }));
    }
    [[nodiscard]] bool isFinished(JudgeTicket ticket) const { return count<SubmissionFinished>(ticket) > 0; }
    [[nodiscard]] SubmissionResult result(JudgeTicket ticket) const
    {
        return std::get<SubmissionFinished>(heard.at(ticket).back().what).result;
    }
    [[nodiscard]] QString words(JudgeTicket ticket) const
    {
        QString words;
        for (const JudgeEvent& event : heard.at(ticket)) {
            static const char* const kNames[] = {"queued", "started", "policy", "compiling", "compiled", "test", "finished"};
            words += QString(words.isEmpty() ? "" : " ") + kNames[event.what.index()];
        }
        return words;
    }

    std::map<JudgeTicket, std::vector<JudgeEvent>> heard;
};

inline std::vector<TestResult> testsIn(const std::vector<JudgeEvent>& events)
{
    std::vector<TestResult> tests;
    for (const JudgeEvent& event : events) {
        if (const auto* test = std::get_if<TestFinished>(&event.what)) {
            tests.push_back(test->result);
        }
    }
    return tests;
}

} // namespace ca::tests
