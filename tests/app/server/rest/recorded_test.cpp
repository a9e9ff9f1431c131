// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What an original CodeArena server was asked, asked of ours over a real socket: the same status, all of its headers, bodies of the
// same shape. Where the original is wrong, and noted so, a table says what ours does instead.
#include "app/server/http/http_server.h"
#include "app/server/rest/rest.h"
#include "tests/app/server/http/raw_client.h"
#include "tests/app/server/rest/scripted_service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ca;
using namespace ca::server;
using ca::server::testing::RawAnswer;
using ca::server::testing::RawClient;
using ca::server::testing::ScriptedService;

namespace {

const char* const kPalindrome = "b2c3d4e5-f6a7-8901-bcde-f23456789012";
const char* const kSubmission = "00000000-0000-4000-8000-000000000002";

/// Where ours answers differently, and why.
const std::map<QString, int> kBetter{
    {"problems.filter.easy", 200},   // the word that the server itself says
    {"problem.get.byId", 200},       // as its documentation promises
    {"submit.malformedJson", 400},   // the client's fault
    {"submit.tooLarge", 413},        // likewise
    {"submit.nulInCode", 400},       // likewise
};

/// Headers of the original that ours leaves out, and why.
bool isLeftOut(const QString& header, const QJsonObject& request, int status)
{
    const bool isOfProblems = request["path"].toString().startsWith("/api/problems");
    return header == "strict-transport-security"               // means nothing without TLS (RFC 6797, 7.2)
        || (header == "content-length" && status == 204)       // must not be there (RFC 9110, 8.6)
        || (header == "etag" && (!isOfProblems || status >= 400)) // of what is not to be kept
        || (header == "content-type" && status == 304);
}

QJsonArray recorded()
{
    QFile file(QString(CA_SOURCE_DIR) + "/tests/core/wire/recorded/rest.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}


/// Where the second has not the shape of the first: every field, of the same type.
QString difference(const QJsonValue& wanted, const QJsonValue& got, const QString& path = "body")
{
    if (wanted.isNull()) {
        return got.isUndefined() ? path + " is not there" : QString();
    }
    if (wanted.type() != got.type()) {
        return path + " is of another type";
    }
    if (wanted.isArray() && !wanted.toArray().isEmpty() && !got.toArray().isEmpty()) {
        return difference(wanted.toArray().first(), got.toArray().first(), path + "[0]");
    }
    const QJsonObject object = wanted.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (const QString inside = difference(*field, got.toObject().value(field.key()), path + "." + field.key()); !inside.isEmpty()) {
            return inside;
        }
    }
    return {};
}

wire::JobState stateFor(const QString& name)
{
    using Phase = wire::JobState::Phase;
    const bool isDone = name.endsWith("Accepted") || name.endsWith("cached");
    return isDone ? wire::JobState{Phase::Done, Verdict::Accepted} : wire::JobState{name.endsWith("Running") ? Phase::Running : Phase::Queued, {}};
}

void fill(ScriptedService& service)
{
    for (int i = 0; i < 20; ++i) {
        wire::ProblemDetail problem;
        problem.summary = {"a1b2c3d4-e5f6-7890-abcd-ef12345678" + std::to_string(10 + i), "Two Sum", "two-sum-" + std::to_string(i), "easy", {"array", "hash-table"}};
        service.shelf.push_back(problem);
    }
    wire::ProblemDetail palindrome;
    palindrome.summary = {kPalindrome, "Palindrome Number", "palindrome-number", "easy", {"number", "math"}};
    palindrome.description = "Given an integer x";
    palindrome.createdAt = "2025-12-31T23:42:55.359Z";
    palindrome.tests = {{"00000000-0000-4000-9000-000000000001", "{\"x\": 121}", "true", false}};
    palindrome.visibleTests = 1;
    palindrome.allTests = 5;
    service.shelf.push_back(palindrome);
}

wire::SubmissionView submissionFor(const QString& name)
{
    wire::SubmissionView view;
    view.id = kSubmission;
    view.problemId = kPalindrome;
    view.language = "python";
    view.code = "print(1)\n";
    view.state = stateFor(name);
    view.createdAt = "2026-01-01T00:00:00.088Z";
    view.completedAt = view.state.phase == wire::JobState::Phase::Done ? "2026-01-01T00:00:29.984Z" : "";
    view.problemTitle = "Palindrome Number";
    view.problemSlug = "palindrome-number";
    return view;
}

QByteArray bodyOf(const QString& name, const QJsonObject& request)
{
    if (name == "submit.tooLarge") {
        return QByteArray("{\"code\":\"") + QByteArray(1'100'000, 'x') + "\"}";
    }
    QJsonObject body = request["body"].toObject();
    if (name == "submit.code10001") {
        body["code"] = QString(10'001, 'x');
    }
    return request["body"].isObject() ? QJsonDocument(body).toJson(QJsonDocument::Compact) : request["body"].toString().toUtf8();
}

std::string textOf(const QString& name, const QJsonObject& request, const std::string& tag)
{
    const QByteArray body = bodyOf(name, request);
    std::string text = request["method"].toString().toStdString() + " " + request["path"].toString().toStdString() + " HTTP/1.1\r\nHost: x\r\n";
    QJsonObject headers = request["headers"].toObject();
    if (!body.isEmpty() && !headers.contains("content-type")) {
        headers["content-type"] = "application/json";
    }
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const std::string value = header.key() == "if-none-match" ? tag : header->toString().toStdString();
        text += header.key().toStdString() + ": " + value + "\r\n";
    }
    if (!body.isEmpty()) {
        text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    return text + "\r\n" + body.toStdString();
}

} // namespace

class RecordedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        fill(m_service);
        m_service.known = {"python", "javascript", "java", "cpp"};
        auto router = std::make_shared<Router>();
        const RestOptions options;
        addRestRoutes(*router, m_service, options);
        auto started = HttpServer::start({}, router, frontDoorHooks(options));
        QVERIFY(started.has_value());
        m_server = std::move(*started);
    }

    void exchanges_data()
    {
        QTest::addColumn<QJsonObject>("exchange");
        const QJsonArray all = recorded();
        QVERIFY(all.size() > 40);
        for (const QJsonValue& exchange : all) {
            QTest::newRow(qPrintable(exchange["name"].toString())) << exchange.toObject();
        }
    }

    void exchanges()
    {
        QFETCH(QJsonObject, exchange);
        const QString name = exchange["name"].toString();
        const QJsonObject request = exchange["request"].toObject();
        const QJsonObject response = exchange["response"].toObject();
        m_service.submissions.clear();
        if (name.startsWith("submission.get")) {
            m_service.submissions[kSubmission] = submissionFor(name);
        }
        if (name == "submit.429") { // the five before
            for (int i = 0; i < 5; ++i) {
                (void)ask("submit.429", request);
            }
        }
        const RawAnswer answer = ask(name, request);
        const auto better = kBetter.find(name);
        QCOMPARE(answer.status, better != kBetter.end() ? better->second : response["status"].toInt());
        for (const QJsonValue& line : response["headers"].toArray()) {
            const QString header = line.toString().section(':', 0, 0).toLower();
            QVERIFY2(isLeftOut(header, request, answer.status) || answer.headers.contains(header.toStdString()) || better != kBetter.end(),
                     qPrintable(header + " is missing"));
        }
        if (better == kBetter.end()) {
            compareBodies(response["body"], answer);
        }
    }

    void whereTheOriginalFindsNothing()
    {
        const auto found = [&](const char* path) {
            const RawAnswer answer = ca::server::testing::get(m_server->ports().front(), path);
            return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body))["total"].toInt();
        };
        QCOMPARE(found("/api/problems?difficulty=Easy"), 21);
        QCOMPARE(found("/api/problems?difficulty=easy"), 21);
        QCOMPARE(found("/api/problems?search=hash-table"), 20);
    }

private:
    RawAnswer ask(const QString& name, const QJsonObject& request)
    {
        const std::uint16_t port = m_server->ports().front();
        const std::string tag = ca::server::testing::get(port, "/api/problems?limit=1").header("etag");
        RawClient client(port);
        client.send(textOf(name, request, tag));
        return client.answer();
    }

    static void compareBodies(const QJsonValue& wanted, const RawAnswer& answer)
    {
        const QJsonDocument got = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
        if (answer.status == 204 || answer.status == 304) {
            QVERIFY(answer.body.empty());
        } else if (answer.status >= 400 && answer.status != 429) {
            QCOMPARE(got.object(), wanted.toObject()); // refusals word for word
        } else {
            QCOMPARE(difference(wanted, got.object()), QString());
        }
    }

    ScriptedService m_service;
    std::unique_ptr<HttpServer> m_server;
};

QTEST_GUILESS_MAIN(RecordedTest)
#include "recorded_test.moc"
