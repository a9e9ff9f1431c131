// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Against what the original server and its clients said to each other: tests/core/wire/recorded.
#include "core/wire/codearena.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ca;
using namespace ca::wire;

namespace {

using Phase = JobState::Phase;

QJsonArray recorded(const QString& name)
{
    QFile file(QString(CA_SOURCE_DIR) + "/tests/core/wire/recorded/" + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QJsonObject recordedAnswer(const QString& name)
{
    for (const QJsonValue& exchange : recorded("rest.json")) {
        if (exchange["name"].toString() == name) {
            return exchange["response"].toObject();
        }
    }
    return {};
}

std::string bodyOf(const QString& name)
{
    return QJsonDocument(recordedAnswer(name)["body"].toObject()).toJson(QJsonDocument::Compact).toStdString();
}

/// What `json` has of the recorded body's fields: whatever else it has is our own.
QJsonObject common(const std::string& json, const QJsonObject& body)
{
    const QJsonObject ours = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    QJsonObject both;
    for (const QString& key : body.keys()) {
        if (ours.contains(key)) {
            both[key] = ours[key];
        }
    }
    return both;
}

const TestView kTest{"t1", true, "true", std::nullopt, Micros(104'250), Verdict::Accepted, kib(9860), 3};
const Outcome kOutcome{Micros(414'000), kib(9860), {kTest, {"t2", false, std::nullopt, "killed", Micros(5000), Verdict::MemoryLimit, kib(1), 4}}, 1, 2, "test 2"};

} // namespace

class CodeArenaWireTest : public QObject {
    Q_OBJECT

private slots:
    void statusWordsComeBack_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("AC") << int(Verdict::Accepted) << QByteArray("Accepted");
        QTest::newRow("WA") << int(Verdict::WrongAnswer) << QByteArray("Wrong Answer");
        QTest::newRow("TLE") << int(Verdict::TimeLimit) << QByteArray("Time Limit Exceeded");
        QTest::newRow("RE") << int(Verdict::RuntimeError) << QByteArray("Runtime Error");
        QTest::newRow("CE") << int(Verdict::CompileError) << QByteArray("Compilation Error");
    }
    void statusWordsComeBack()
    {
        QFETCH(int, verdict);
        QFETCH(QByteArray, word);
        const JobState state{Phase::Done, Verdict(verdict)};
        QCOMPARE(QByteArray::fromStdString(std::string(statusWord(state))), word);
        QCOMPARE(jobStateFromWord(word.toStdString()), std::optional(state));
        QCOMPARE(jobStateFromWord(word.toLower().replace(' ', '_').toStdString()), std::optional(state));
    }

    void clientsOfTheOriginalGetOnlyItsWords()
    {
        const QByteArrayList known{"Accepted", "Wrong Answer", "Time Limit Exceeded", "Runtime Error", "Compilation Error"};
        for (int verdict = 0; verdict <= int(Verdict::Skipped); ++verdict) {
            QVERIFY(known.contains(QByteArray::fromStdString(std::string(statusWord({Phase::Done, Verdict(verdict)})))));
        }
        QVERIFY(!jobStateFromWord("Levitating"));
    }

    void valuesComeBack()
    {
        const ProblemPage page{{{"id", "Two Sum", "two-sum", "easy", {"array"}}}, 21, 3, 6};
        QCOMPARE(problemPageFrom(toJson(page)).value(), page);
        const ProblemDetail detail{page.problems[0], "Find \xc3\xa4.", "2026-01-01T00:00:00.000Z", {{"t", "1", "2", false}}, 1, 15,
                                   "f(x: int) -> int", {{"python", "def f(x):\n"}}, Micros(2'000'000), mib(256)};
        QCOMPARE(problemDetailFrom(toJson(detail)).value(), detail);
        const SubmissionView view{"s", "p", "session", "python", "print(1)", {Phase::Done, Verdict::MemoryLimit}, kOutcome,
                                  "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:01.000Z", "Two Sum", "two-sum"};
        const auto readView = submissionViewFrom(toJson(view)).value();
        QCOMPARE(readView.state, view.state); // exactly, though the word is a runtime error's
        QCOMPARE(readView.outcome.tests[1].verdict, std::optional(Verdict::MemoryLimit));
        QCOMPARE(readView.outcome.tests[0], kTest);
        const HistoryPage history{{{"s", "Two Sum", "two-sum", "cpp", {Phase::Running}, Micros(3000), "2026-01-01T00:00:00.000Z"}}, 1, 50, 0};
        QCOMPARE(historyPageFrom(toJson(history)).value(), history);
        const StatusEvent status{"s", {Phase::Running}, "2026-01-01T00:00:00.000Z", 2};
        QCOMPARE(statusEventFrom(toJson(status)).value(), status);
        const TestEvent test{"s", kTest, 15, 3};
        QCOMPARE(testEventFrom(toJson(test)).value(), test);
        const Capabilities capabilities{"codearena-server 1", true, true, true, true, true, true, {"python", "cpp"}, 65536};
        QCOMPARE(capabilitiesFrom(toJson(capabilities)).value(), capabilities);
        const ApiError error{400, "ValidationError", "Invalid request body", {{"code", "Required"}}, {}};
        QCOMPARE(apiErrorFrom(400, toJson(error)), error);
        QCOMPARE(submissionIdFrom(receiptJson("s", {})).value(), std::string("s"));
    }

    void recordedAnswersAreRead()
    {
        QVERIFY(!recorded("rest.json").isEmpty());
        QCOMPARE(problemPageFrom(bodyOf("problems.list")).value().problems.size(), std::size_t{3});
        const auto problem = problemDetailFrom(bodyOf("problem.get")).value();
        QCOMPARE(problem.summary.slug, std::string("palindrome-number"));
        QCOMPARE(problem.tests.size(), std::size_t{5});
        const auto accepted = submissionViewFrom(bodyOf("submission.get.Accepted")).value();
        QCOMPARE(accepted.state, (JobState{Phase::Done, Verdict::Accepted}));
        QVERIFY(accepted.outcome.tests.empty());
        QVERIFY(!accepted.outcome.time);
        QCOMPARE(submissionViewFrom(bodyOf("submission.get.queued")).value().state.phase, Phase::Queued);
        QVERIFY(historyPageFrom(bodyOf("history.ok")).value().items.empty());
        const ApiError many = apiErrorFrom(400, bodyOf("submit.badMany"));
        QCOMPARE(many.fields.size(), std::size_t{4});
        QCOMPARE(many.fields[2], (FieldError{"code", "String must contain at least 1 character(s)"}));
        QVERIFY(apiErrorFrom(429, bodyOf("submit.429")).more.find("resetTime") != std::string::npos);
    }

    void recordedShapesAreWritten()
    {
        const QJsonObject page = recordedAnswer("problems.list")["body"].toObject();
        QCOMPARE(common(toJson(problemPageFrom(bodyOf("problems.list")).value()), page), page);
        const QJsonObject problem = recordedAnswer("problem.get")["body"].toObject();
        QCOMPARE(common(toJson(problemDetailFrom(bodyOf("problem.get")).value()), problem), problem);
        const QJsonObject error = recordedAnswer("submit.badMany")["body"].toObject();
        QCOMPARE(common(toJson(apiErrorFrom(400, bodyOf("submit.badMany"))), error), error);
        const QJsonObject limited = recordedAnswer("submit.429")["body"].toObject();
        QCOMPARE(common(toJson(apiErrorFrom(429, bodyOf("submit.429"))), limited), limited);
    }

    void recordedEventsAreRead_data()
    {
        QTest::addColumn<QJsonObject>("submission");
        for (const QJsonValue& submission : recorded("verdicts.json")) {
            QTest::newRow(qPrintable(submission["name"].toString())) << submission.toObject();
        }
    }
    void recordedEventsAreRead()
    {
        QFETCH(QJsonObject, submission);
        const auto compact = [](const QJsonValue& value) { return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString(); };
        const std::string id = submission["post"].toObject()["submissionId"].toString().toStdString();
        int completed = 0;
        for (const QJsonValue& event : submission["events"].toArray()) {
            const QString name = event.toArray().at(0).toString();
            const QJsonObject body = event.toArray().at(1).toObject();
            if (name == "submission_status") {
                QCOMPARE(statusEventFrom(compact(body)).value().state.phase, Phase::Running);
            } else if (name == "submission_completed") {
                const auto end = completedEventFrom(compact(body)).value();
                ++completed;
                QCOMPARE(end.submissionId, id);
                QCOMPARE(end.state.phase, Phase::Done);
                QCOMPARE(int(end.outcome.tests.size()), body["testResults"].toArray().size());
                QCOMPARE(common(toJson(end), body).value("status"), body.value("status"));
            }
        }
        QCOMPARE(completed, 1);
    }

    void poorAnswersAreReadAsFarAsTheyGo()
    {
        const auto view = submissionViewFrom(R"({"status":"Accepted","testResults":[1,{"testCaseId":7,"passed":"yes"},null],"executionTimeMs":"12"})");
        QVERIFY(view);
        QCOMPARE(view->outcome.tests.size(), std::size_t{1});
        QCOMPARE(view->outcome.tests[0].testCaseId, std::string("7"));
        QVERIFY(!view->outcome.tests[0].passed);
        QVERIFY(!view->outcome.time);
        QCOMPARE(submissionViewFrom(R"({"status":"Levitating"})").value().state, (JobState{Phase::Done, Verdict::JudgeError}));
        QCOMPARE(apiErrorFrom(502, "<html>").message, std::string("HTTP 502"));
    }

    void uselessAnswersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char* answer : {"", "[]", "nul", "\"Accepted\"", "{}", "{\"status\":7}"}) {
            QTest::newRow(*answer ? answer : "empty") << QByteArray(answer);
        }
    }
    void uselessAnswersAreRefused()
    {
        QFETCH(QByteArray, answer);
        const std::string text = answer.toStdString();
        QVERIFY(!submissionViewFrom(text));
        QVERIFY(!completedEventFrom(text));
        QVERIFY(!problemPageFrom(text));
        QVERIFY(!problemDetailFrom(text));
        QVERIFY(!historyPageFrom(text));
        QVERIFY(!submissionIdFrom(text));
    }

    void subscriptionsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("again"); // as it is written; empty: refused
        QTest::newRow("an id") << QByteArray(R"({"submissionId":"a"})") << QByteArray(R"({"submissionId":"a"})");
        QTest::newRow("resumed") << QByteArray(R"({"submissionId":"a","after":7})") << QByteArray(R"({"submissionId":"a","after":7})");
        QTest::newRow("from a number that is none") << QByteArray(R"({"submissionId":"a","after":"7"})") << QByteArray(R"({"submissionId":"a"})");
        QTest::newRow("from before the first") << QByteArray(R"({"submissionId":"a","after":-1})") << QByteArray(R"({"submissionId":"a"})");
        QTest::newRow("with more") << QByteArray(R"({"submissionId":"a","x":[]})") << QByteArray(R"({"submissionId":"a"})");
        for (const char* refused : {"", "null", "[]", "\"a\"", "7", "{}", R"({"submissionId":7})", R"({"submissionId":""})",
                                    R"({"submissionId":null})", R"({"submissionId":["a"]})"}) {
            QTest::newRow(*refused != 0 ? refused : "nothing") << QByteArray(refused) << QByteArray();
        }
    }
    void subscriptionsAreReadStrictly()
    {
        QFETCH(QByteArray, text);
        const auto read = subscriptionFrom(text.toStdString());
        QTEST(read ? QByteArray::fromStdString(toJson(*read)) : QByteArray(), "again");
    }

    void errorsAreReadAsTheyAreWritten()
    {
        const EventError error{"Unknown submission", "a"};
        QCOMPARE(eventErrorFrom(toJson(error)).value(), error);
        QCOMPARE(toJson(EventError{"Invalid submissionId", {}}), std::string(R"({"message":"Invalid submissionId"})"));
    }

    void numbersOutOfReasonAreLeftOut()
    {
        const auto view = submissionViewFrom(R"({"status":"Accepted","executionTimeMs":-1,"memoryUsedKb":1e300,"passedCount":1e20})").value();
        QVERIFY(!view.outcome.time);
        QVERIFY(!view.outcome.memory);
        QVERIFY(!view.outcome.passed);
    }
};

QTEST_GUILESS_MAIN(CodeArenaWireTest)
#include "codearena_test.moc"
