// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The original as it was recorded: the tests of its problems are calls, and it does not say of what.
#pragma once

#include "app/link/remote_package.h"
#include "app/link/remote_shelf.h"
#include "core/package/package.h"
#include "tests/app/link/remote_bench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ca::tests {

/// The body of a recorded answer.
inline QJsonObject recordedBody(const QString& name)
{
    QFile file(QStringLiteral(CA_SOURCE_DIR "/tests/core/wire/recorded/rest.json"));
    const QJsonArray records = file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    for (const QJsonValue& record : records) {
        if (record[QStringLiteral("name")] == name) {
            return record[QStringLiteral("response")][QStringLiteral("body")].toObject();
        }
    }
    return {};
}

/// One more that the original might have: as it writes them.
inline QJsonObject problemOf(const QString& slug, const std::vector<Example>& tests)
{
    QJsonArray cases;
    for (const Example& test : tests) {
        cases.append(QJsonObject{{"id", QStringLiteral("00000000-0000-4000-9000-00000000000%1").arg(cases.size() + 1)},
                                 {"input", QString::fromStdString(test.input)},
                                 {"expectedOutput", QString::fromStdString(test.answer)},
                                 {"isHidden", false}});
    }
    return {{"id", "p1"}, {"title", slug}, {"slug", slug}, {"description", "Do it."}, {"difficulty", "easy"}, {"tags", QJsonArray()},
            {"testCases", cases}, {"visibleTestCaseCount", cases.size()}, {"totalTestCaseCount", cases.size()}};
}

class OriginalArena {
public:
    explicit OriginalArena(QJsonObject problem) : m_problem(std::move(problem)), m_folder(TemporaryFolder::create("original").value())
    {
        arena.server.answer = [this, others = arena.server.answer](const HttpQuestion& question) { return answer(question, others); };
        arena.view = FakeArena::viewOf("Accepted");
        server.address = arena.server.address();
        server.session = "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1";
    }

    /// Fetched by a shelf and read as a package; null: that failed.
    [[nodiscard]] std::shared_ptr<const Problem> open(const std::vector<std::filesystem::path>& library = {})
    {
        RemoteShelf shelf(server, m_folder.path(), Millis(60'000));
        shelf.setLibrary(library);
        QSignalSpy fetched(&shelf, &RemoteShelf::fetched);
        shelf.refresh();
        if (!QTest::qWaitFor([&] { return !fetched.isEmpty(); }, 60'000)) {
            return nullptr;
        }
        auto problem = readPackage(m_folder.path() / remoteProblemId(server.address, m_problem["slug"].toString().toStdString()));
        return problem ? std::make_shared<const Problem>(*std::move(problem)) : nullptr;
    }

    /// Judged there; what was sent.
    [[nodiscard]] QString sentBy(const Submission& submission)
    {
        RemoteJudge judge(server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(submission);
        const bool isOver = QTest::qWaitFor([&] { return ear.isFinished(ticket); }, 60'000);
        const auto post = std::find_if(arena.server.questions.begin(), arena.server.questions.end(),
                                       [](const HttpQuestion& question) { return question.method == "POST"; });
        return isOver && post != arena.server.questions.end() ? QJsonDocument::fromJson(post->body)["code"].toString() : QString();
    }

    FakeArena arena;
    RemoteServer server;

private:
    HttpReply answer(const HttpQuestion& question, const std::function<HttpReply(const HttpQuestion&)>& others) const
    {
        if (question.path.startsWith("/api/problems?")) {
            return {200, QJsonDocument(QJsonObject{{"problems", QJsonArray{m_problem}}, {"total", 1}, {"limit", 100}, {"offset", 0}}).toJson(), {}};
        }
        return question.path.startsWith("/api/problems/") ? HttpReply{200, QJsonDocument(m_problem).toJson(), {}} : others(question);
    }

    QJsonObject m_problem;
    TemporaryFolder m_folder;
};

} // namespace ca::tests
