// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/live/conversation.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

static wire::StatusEvent running(const char* id)
{
    return {id, {wire::JobState::Phase::Running, {}}, "T1", {}};
}

static wire::TestEvent tested(const char* id, std::string output = "42")
{
    wire::TestEvent event;
    event.submissionId = id;
    event.test.testCaseId = "t";
    event.test.passed = true;
    event.test.output = std::move(output);
    event.total = 1;
    return event;
}

static wire::CompletedEvent completed(const char* id)
{
    wire::CompletedEvent event;
    event.submissionId = id;
    event.state = {wire::JobState::Phase::Done, Verdict::Accepted};
    event.timestamp = "T2";
    return event;
}

/// The names of the events in what came.
static QStringList names(const QString& frames)
{
    QStringList found;
    for (const QString& frame : frames.split('\n', Qt::SkipEmptyParts)) {
        found += frame.section('"', 1, 1);
    }
    return found;
}

class CodeArenaEventsTest : public QObject {
    Q_OBJECT

private slots:
    void payloadsAreAnsweredOrRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("seen");
        const QString invalid = R"(42["error",{"message":"Invalid submissionId"}])";
        const auto row = [](const char* sent, const QString& seen) { QTest::newRow(sent) << QByteArray(sent) << seen; };
        row(R"(42["ping"])", R"(42["pong"])");
        row(R"(427["ping"])", "42[\"pong\"]\n437[]");
        row(R"(42["bogus",1])", "");
        row(R"(42[7])", "");
        row(R"(42["subscribe_submission"])", invalid);
        row(R"(42["subscribe_submission",null])", invalid);
        row(R"(42["subscribe_submission",{}])", invalid);
        row(R"(42["subscribe_submission",[]])", invalid);
        row(R"(42["subscribe_submission","a"])", invalid);
        row(R"(42["subscribe_submission",{"submissionId":7}])", invalid);
        row(R"(42["subscribe_submission",{"submissionId":""}])", invalid);
        row(R"(42["subscribe_submission",{"submissionId":{"$ne":1}}])", invalid);
        row(R"(4212["subscribe_submission",{}])", invalid + "\n4312[{\"message\":\"Invalid submissionId\"}]");
        row(R"(42["subscribe_submission",{"submissionId":"nope"}])",
            "42[\"subscribed\",{\"submissionId\":\"nope\"}]\n42[\"error\",{\"message\":\"Unknown submission\",\"submissionId\":\"nope\"}]");
        row(R"(42["subscribe_submission",{"submissionId":"a"}])", R"(42["subscribed",{"submissionId":"a"}])");
        row(R"(420["subscribe_submission",{"submissionId":"a"}])", "42[\"subscribed\",{\"submissionId\":\"a\"}]\n430[{\"submissionId\":\"a\"}]");
        row(R"(42["unsubscribe_submission"])", "");
        row(R"(42["unsubscribe_submission",{"submissionId":7}])", "");
        row(R"(42["unsubscribe_submission",{"submissionId":"a"}])", R"(42["unsubscribed",{"submissionId":"a"}])");
        row(R"(423["unsubscribe_submission",{"submissionId":"a"}])", "42[\"unsubscribed\",{\"submissionId\":\"a\"}]\n433[{\"submissionId\":\"a\"}]");
    }
    void payloadsAreAnsweredOrRefused()
    {
        QFETCH(QByteArray, sent);
        FakeService service;
        service.accept("a");
        Conversation client(service);
        QTEST(client.say(sent.constData()), "seen");
        QVERIFY(!client.socket->isClosed);
        QCOMPARE(client.say(R"(42["ping"])"), QString(R"(42["pong"])"));
    }

    void whatAuthShowsGoesBeforeTheFirstRequest_data()
    {
        QTest::addColumn<QByteArray>("auth");
        QTest::addColumn<QString>("authorization");
        QTest::addColumn<QString>("session");
        QTest::newRow("nothing") << QByteArray() << "Bearer old" << "in the address";
        QTest::newRow("a token") << QByteArray(R"({"token":"T"})") << "Bearer T" << "in the address";
        QTest::newRow("a session") << QByteArray(R"({"sessionId":"S"})") << "Bearer old" << "S";
        QTest::newRow("both") << QByteArray(R"({"token":"T","sessionId":"S","more":[1]})") << "Bearer T" << "S";
        QTest::newRow("other things") << QByteArray(R"({"token":7,"sessionId":null})") << "Bearer old" << "in the address";
        QTest::newRow("no object") << QByteArray("[]") << "Bearer old" << "in the address";
        QTest::newRow("no JSON") << QByteArray("{") << "Bearer old" << "in the address";
    }
    void whatAuthShowsGoesBeforeTheFirstRequest()
    {
        QFETCH(QByteArray, auth);
        HttpRequest hello;
        hello.headers["authorization"] = "Bearer old";
        hello.query["sessionId"] = "in the address";
        const std::string shown = auth.toStdString();
        const HttpRequest client = shownBy({hello, shown});
        QTEST(QString::fromUtf8(client.header("authorization").data()), "authorization");
        const auto asked = client.query.find("sessionId");
        const std::string session = asked != client.query.end() ? asked->second : std::string(client.header("x-session-id"));
        QTEST(QString::fromStdString(session), "session");
    }

    void whatIsSentIsCounted()
    {
        FakeService service;
        service.accept("a");
        EventCount delivered = 0;
        Conversation client(service, true, {}, &delivered);
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        QCOMPARE(delivered.load(), std::uint64_t(0)); // an answer is no event
        service.happen("a", running("a"));
        service.happen("a", completed("a"));
        (void)client.hear();
        QCOMPARE(delivered.load(), std::uint64_t(2));
    }

    void aSubscriberHearsWhatHappens()
    {
        FakeService service;
        service.accept("a");
        service.accept("b");
        Conversation client(service);
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        service.happen("b", running("b"));
        service.happen("a", running("a"));
        QCOMPARE(client.hear(), QString(R"(42["submission_status",{"status":"Running","timestamp":"T1","submissionId":"a","number":1}])"));
        service.happen("a", tested("a"));
        QCOMPARE(names(client.hear()), QStringList("submission_test"));
        service.happen("a", completed("a"));
        const QString last = client.hear();
        QVERIFY2(last.startsWith(R"(42["submission_completed",{"status":"Accepted",)"), qPrintable(last));
        QVERIFY2(last.contains(R"("number":3)"), qPrintable(last));
        QCOMPARE(service.watches(), std::size_t{0});
    }

    void aLateSubscriberHearsWhatHasHappened_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("all") << QByteArray() << QStringList{"subscribed", "submission_status", "submission_test", "submission_completed"};
        QTest::newRow("resumed") << QByteArray(R"(,"after":1)") << QStringList{"subscribed", "submission_test", "submission_completed"};
        QTest::newRow("resumed near the end") << QByteArray(R"(,"after":2)") << QStringList{"subscribed", "submission_completed"};
        QTest::newRow("resumed at the end") << QByteArray(R"(,"after":3)") << QStringList{"subscribed"};
    }
    void aLateSubscriberHearsWhatHasHappened()
    {
        QFETCH(QByteArray, more);
        FakeService service;
        service.happen("a", running("a"));
        service.happen("a", tested("a"));
        service.happen("a", completed("a"));
        Conversation client(service);
        QTEST(names(client.say((R"(42["subscribe_submission",{"submissionId":"a")" + more + "}]").toStdString())), "events");
    }

    void afterUnsubscribingNothingIsHeard()
    {
        FakeService service;
        service.accept("a");
        Conversation client(service);
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        client.listener->text(R"(42["unsubscribe_submission",{"submissionId":"a"}])");
        service.happen("a", running("a")); // on its way when the client unsubscribes
        QCOMPARE(client.hear(), QString(R"(42["unsubscribed",{"submissionId":"a"}])"));
        service.happen("a", completed("a"));
        QCOMPARE(client.hear(), QString());
        QCOMPARE(service.watches(), std::size_t{0});
    }

    void whoSubscribesTwiceHearsEverythingOnce()
    {
        FakeService service;
        service.accept("a");
        Conversation client(service);
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        service.happen("a", running("a"));
        QCOMPARE(names(client.hear()), QStringList("submission_status"));
    }

    void whoLeavesIsForgotten_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("the namespace") << QByteArray("41");
        QTest::newRow("the session") << QByteArray("1");
        QTest::newRow("by nonsense") << QByteArray("4x");
    }
    void whoLeavesIsForgotten()
    {
        QFETCH(QByteArray, frame);
        FakeService service;
        service.accept("a");
        Conversation client(service);
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        QCOMPARE(service.watches(), std::size_t{1});
        client.listener->text(frame.toStdString());
        service.happen("a", running("a"));
        QCOMPARE(client.hear(), QString());
        QCOMPARE(service.watches(), std::size_t{0});
        service.happen("a", completed("a"));
        QCOMPARE(client.hear(), QString());
    }

    void onlySoManyAreFollowedAtATime()
    {
        FakeService service;
        Conversation client(service);
        for (int i = 0; i < 256; ++i) {
            const std::string id = std::to_string(i);
            service.accept(id);
            (void)client.say((R"(42["subscribe_submission",{"submissionId":")" + id + R"("}])"));
        }
        service.accept("more");
        const char* more = R"(42["subscribe_submission",{"submissionId":"more"}])";
        QCOMPARE(client.say(more), QString(R"(42["error",{"message":"Too many subscriptions","submissionId":"more"}])"));
        service.happen("7", completed("7"));
        (void)client.hear();
        QCOMPARE(client.say(more), QString(R"(42["subscribed",{"submissionId":"more"}])"));
    }

    void whatAProgramPrintedIsNotForEverybody()
    {
        FakeService service;
        service.accept("mine");
        service.accept("yours");
        Conversation client(service, true, [](const HttpRequest& hello, const std::string& id) { return hello.address == "127.0.0.1" && id == "mine"; });
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"mine"}])");
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"yours"}])");
        service.happen("mine", tested("mine", "secret"));
        QVERIFY(client.hear().contains("secret"));
        wire::CompletedEvent end = completed("yours");
        end.outcome.message = "secret.cpp:1: error";
        end.outcome.tests = {tested("yours", "secret").test};
        end.outcome.tests[0].error = "secret";
        service.happen("yours", tested("yours", "secret"));
        service.happen("yours", end);
        const QString heard = client.hear();
        QCOMPARE(names(heard), (QStringList{"submission_test", "submission_completed"}));
        QVERIFY2(!heard.contains("secret"), qPrintable(heard));
    }

    void longOutputsAreCutBetweenCharacters()
    {
        FakeService service;
        service.accept("a");
        Conversation client(service);
        (void)client.say(R"(42["subscribe_submission",{"submissionId":"a"}])");
        service.happen("a", tested("a", "x" + QString(1500, QChar(0xe9)).toStdString())); // an odd number of bytes before the cut
        const QString heard = client.hear();
        QVERIFY2(heard.contains("\"x" + QString(999, QChar(0xe9)) + "\""), qPrintable(heard));
    }
};

QTEST_GUILESS_MAIN(CodeArenaEventsTest)
#include "codearena_events_test.moc"
