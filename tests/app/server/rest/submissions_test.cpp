// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Submissions: what is wrong with them, how many there may be, and who may see and cancel them.
#include "tests/app/server/rest/rest_scene.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class SubmissionsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrongWithASubmission_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* field, const QJsonValue& value, const char* error) {
            QTest::newRow(name) << QJsonObject{{field, value}} << QString(error);
        };
        row("no uuid", "problemId", "1", "problemId: Invalid uuid");
        row("null", "problemId", QJsonValue::Null, "problemId: Expected string, received null");
        row("a number", "code", 5, "code: Expected string, received number");
        row("a list", "code", QJsonArray{1}, "code: Expected string, received array");
        row("true", "code", true, "code: Expected string, received boolean");
        row("nothing", "code", "", "code: String must contain at least 1 character(s)");
        row("too much", "code", QString(10'001, 'x'), "code: String must contain at most 10000 character(s)");
        row("too much outside of the first plane", "code", QString::fromUtf8("\xf0\x9f\x98\x80").repeated(5'001), "code: String must contain at most 10000 character(s)");
        row("NUL", "code", QString("a") + QChar(0), "code: String must not contain null characters");
        row("language", "language", "cobol", "language: Invalid enum value. Expected 'python' | 'javascript' | 'java' | 'cpp' | 'rust', received 'cobol'");
        row("language of another type", "language", 1, "language: Expected 'python' | 'javascript' | 'java' | 'cpp' | 'rust', received number");
        row("session", "sessionId", "me", "sessionId: Invalid uuid");
        row("client id", "clientId", QString(129, 'x'), "clientId: String must contain at most 128 character(s)");
    }

    void whatIsWrongWithASubmission()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, error);
        Scene scene;
        scene.open();
        const HttpAnswer answer = scene.submit(change);
        QCOMPARE(answer.status, 400);
        QCOMPARE(jsonOf(answer)["error"].toString(), QString("ValidationError"));
        QCOMPARE(firstError(answer), error);
        QVERIFY(scene.service.submitted.empty());
    }

    void aSubmissionUpToTheLimits()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.submit({{"code", QString::fromUtf8("\xc3\xa4").repeated(10'000)}}).status, 202);
        QCOMPARE(scene.submit({{"problemId", QString(kProblem).toUpper()}, {"clientId", "mine"}}).status, 202);
        QCOMPARE(scene.service.submitted.back().problemId, std::string(kProblem));
        QCOMPARE(scene.service.submitted.back().clientId, std::string("mine"));
    }

    void theSameAgainIsToldWhereItStands()
    {
        Scene scene;
        scene.open();
        scene.keep(Verdict::Accepted);
        QCOMPARE(jsonOf(scene.submit())["status"].toString(), QString("Accepted"));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("retryAfter");
        QTest::newRow("invalid") << int(Refusal::Why::Invalid) << 400 << QString();
        QTest::newRow("unknown problem") << int(Refusal::Why::UnknownProblem) << 404 << QString();
        QTest::newRow("full") << int(Refusal::Why::Full) << 503 << QString("7");
        QTest::newRow("unavailable") << int(Refusal::Why::Unavailable) << 503 << QString("7");
    }

    void refusals()
    {
        QFETCH(int, why);
        QFETCH(int, status);
        QFETCH(QString, retryAfter);
        Scene scene;
        scene.open();
        scene.service.refusal = Refusal{static_cast<Refusal::Why>(why), {{"code", "no"}}, {}, std::chrono::seconds(7)};
        const HttpAnswer answer = scene.submit();
        QCOMPARE(answer.status, status);
        QCOMPARE(QString::fromStdString(headerOf(answer, "Retry-After")), retryAfter);
        QCOMPARE(headerOf(answer, "X-RateLimit-Remaining"), std::string("4"));
    }

    void fivePerMinuteAndSession()
    {
        Scene scene;
        scene.open();
        scene.now += std::chrono::seconds(20);
        for (int left = 4; left >= 0; --left) {
            const HttpAnswer answer = scene.submit({{"code", left == 2 ? "" : "x"}}); // wrong ones count
            QCOMPARE(answer.status, left == 2 ? 400 : 202);
            QCOMPARE(headerOf(answer, "X-RateLimit-Limit"), std::string("5"));
            QCOMPARE(headerOf(answer, "X-RateLimit-Remaining"), std::to_string(left));
            QCOMPARE(headerOf(answer, "X-RateLimit-Reset"), std::string("1767225660"));
        }
        const HttpAnswer sixth = scene.submit();
        QCOMPARE(sixth.status, 429);
        QCOMPARE(headerOf(sixth, "X-RateLimit-Remaining"), std::string("0"));
        const QJsonObject details = jsonOf(sixth)["details"].toObject();
        QCOMPARE(details, (QJsonObject{{"limit", 5}, {"remaining", 0}, {"resetTime", "2026-01-01T00:01:00.000Z"}}));
        QCOMPARE(scene.submit({{"sessionId", "00000000-0000-4000-8000-00000000000b"}}).status, 202);
        scene.now += std::chrono::seconds(40);
        QCOMPARE(scene.submit().status, 202);
    }

    void newSessionsAreNoWayAroundTheLimit()
    {
        Scene scene;
        scene.options.submissionsPerAddress = 20;
        scene.open();
        const auto session = [](int i) { return QJsonObject{{"sessionId", QString("00000000-0000-4000-8000-%1").arg(i, 12, 10, QChar('0'))}}; };
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(scene.submit(session(i)).status, 202);
        }
        const HttpAnswer more = scene.submit(session(99));
        QCOMPARE(more.status, 429);
        QCOMPARE(headerOf(more, "X-RateLimit-Limit"), std::string("20"));
        QCOMPARE(scene.submit(session(100), "10.0.0.2").status, 202);
    }

    void whoIsOverTheLimitTakesNothingFromTheOthers()
    {
        Scene scene;
        scene.options.submissionsPerAddress = 6;
        scene.open();
        for (int i = 0; i < 50; ++i) {
            (void)scene.submit();
        }
        QCOMPARE(scene.submit({{"sessionId", "00000000-0000-4000-8000-00000000000b"}}).status, 202);
    }

    void whoKnowsTheIdSeesTheCode()
    {
        Scene scene;
        scene.open();
        scene.keep();
        const HttpAnswer answer = scene.get(std::string("/api/submissions/") + kId);
        QCOMPARE(jsonOf(answer)["code"].toString(), QString("secret"));
        QCOMPARE(jsonOf(answer)["sessionId"].toString(), QString()); // knowing it would be a right
        QCOMPARE(headerOf(answer, "Cache-Control"), std::string("no-store"));
    }

    void hiddenCode_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("sees");
        QTest::newRow("anybody") << "x" << "y" << false;
        QTest::newRow("its session") << "x-session-id" << kSession << true;
        QTest::newRow("another session") << "x-session-id" << "00000000-0000-4000-8000-00000000000b" << false;
        QTest::newRow("a student") << "authorization" << "Bearer S" << false;
        QTest::newRow("a teacher") << "authorization" << "Bearer T" << true;
        QTest::newRow("a false teacher") << "authorization" << "Bearer X" << false;
    }

    void hiddenCode()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(bool, sees);
        Scene scene;
        scene.options.hidesCode = true;
        scene.open();
        scene.keep();
        const QJsonObject shown = jsonOf(scene.get(std::string("/api/submissions/") + kId, {{header.toStdString(), value.toStdString()}}));
        QCOMPARE(shown["status"].toString(), QString("Wrong Answer"));
        QCOMPARE(shown["code"].toString(), sees ? QString("secret") : QString());
        QCOMPARE(shown["sessionId"].toString(), sees ? QString(kSession) : QString());
        QCOMPARE(shown["testResults"].toArray()[0].toObject()["output"].toString(), sees ? QString("printed") : QString());
        QCOMPARE(shown["message"].toString(), sees ? QString("said something") : QString());
    }

    void cancelling_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("session");
        QTest::addColumn<int>("status");
        QTest::newRow("by its session") << "POST" << kSession << 202;
        QTest::newRow("by DELETE") << "DELETE" << kSession << 202;
        QTest::newRow("by another") << "POST" << "00000000-0000-4000-8000-00000000000b" << 403;
        QTest::newRow("by nobody") << "POST" << "" << 403;
    }

    void cancelling()
    {
        QFETCH(QString, method);
        QFETCH(QString, session);
        QFETCH(int, status);
        Scene scene;
        scene.open();
        scene.keep(Verdict::Cancelled);
        HttpRequest request = scene.posting(std::string("/api/submissions/") + kId + "/cancel", {{"sessionId", session}});
        request.method = method.toStdString();
        QCOMPARE(std::get<HttpAnswer>(scene.reply(request)).status, status);
        QCOMPARE(scene.service.cancelled.size(), status == 202 ? std::size_t(1) : std::size_t(0));
        request.path = "/api/submissions/00000000-0000-4000-8000-0000000000ff/cancel";
        QCOMPARE(std::get<HttpAnswer>(scene.reply(request)).status, 404);
    }
};

QTEST_GUILESS_MAIN(SubmissionsTest)
#include "submissions_test.moc"
