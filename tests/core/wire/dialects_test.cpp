// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeEngine, CodeVault and CodeCrusher: what is written is what their clients read, and what their servers wrote is understood.
#include "core/wire/codecrusher.h"
#include "core/wire/codeengine.h"
#include "core/wire/codevault.h"

#include <QTest>

using namespace ca;
using namespace ca::wire;

namespace {

using EngineStage = codeengine::Progress::Stage;
using VaultStage = codevault::Job::Stage;
using CrusherStage = codecrusher::Outcome::Stage;

std::string shown(const Result<codeengine::Progress>& progress)
{
    if (!progress) {
        return "no: " + progress.error().what;
    }
    const auto part = [](const std::optional<std::string>& text) { return text ? '"' + *text + '"' : std::string("-"); };
    return std::to_string(int(progress->stage)) + ' ' + part(progress->output) + ' ' + part(progress->errors) + ' '
        + (progress->time ? std::to_string(progress->time->count()) : "-");
}

std::string shown(const codevault::Job& job)
{
    std::string text = std::to_string(int(job.stage)) + " \"" + job.output + "\" \"" + job.errors + "\" " + std::to_string(job.exitCode);
    text += job.passed ? *job.passed ? " passed" : " not passed" : "";
    text += job.judged ? " " + std::to_string(job.judged->passed) + "/" + std::to_string(job.judged->total) + " in "
            + std::to_string(job.judged->cases.size())
                       : "";
    return text + (job.failure.empty() ? "" : " because " + job.failure);
}

} // namespace

class DialectsTest : public QObject {
    Q_OBJECT

private slots:
    void codeEngineIsWritten()
    {
        QCOMPARE(codeengine::receiptJson("7"), std::string(R"({"submission_id":"7"})"));
        QCOMPARE(codeengine::toJson(codeengine::Progress()),
                 std::string(R"({"execution_time_ms":null,"status":"queued","stderr":null,"stdout":null})"));
        QCOMPARE(codeengine::toJson({EngineStage::Completed, "hi\n", std::nullopt, Micros(811'600)}),
                 std::string(R"({"execution_time_ms":812,"status":"completed","stderr":null,"stdout":"hi\n"})"));
    }

    void codeEngineComesBack_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("isEnd");
        QTest::newRow("queued") << int(EngineStage::Queued) << false;
        QTest::newRow("running") << int(EngineStage::Running) << false;
        QTest::newRow("completed") << int(EngineStage::Completed) << true;
        QTest::newRow("failed") << int(EngineStage::Failed) << true;
        QTest::newRow("timed out") << int(EngineStage::TimedOut) << true;
    }
    void codeEngineComesBack()
    {
        QFETCH(int, stage);
        const codeengine::Progress progress{EngineStage(stage), "out", "err", Micros(2000)};
        QCOMPARE(codeengine::progressFrom(codeengine::toJson(progress)).value(), progress);
        QTEST(codeengine::isEnd(progress.stage), "isEnd");
        const codeengine::Order order{"c++", "int main(){}", "\"1\"\n"};
        QCOMPARE(codeengine::orderFrom(codeengine::toJson(order)).value(), order);
    }

    void codeEngineIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("only a status") << QByteArray(R"({"status":"error"})") << QByteArray("3 - - -");
        QTest::newRow("a fraction of time") << QByteArray(R"({"status":"completed","stdout":"a","execution_time_ms":1.5})")
                                            << QByteArray("2 \"a\" - 1500");
        QTest::newRow("of other types") << QByteArray(R"({"status":"timeout","stdout":7,"stderr":[],"execution_time_ms":"x"})")
                                        << QByteArray("4 - - -");
        QTest::newRow("negative time") << QByteArray(R"({"status":"completed","execution_time_ms":-1})") << QByteArray("2 - - -");
        QTest::newRow("an unknown word") << QByteArray(R"({"status":"compiling"})") << QByteArray("1 - - -");
        QTest::newRow("no status") << QByteArray("{}") << QByteArray("no: the server's event has no status");
        QTest::newRow("no object") << QByteArray("<html>") << QByteArray("no: the server's event is no JSON object");
    }
    void codeEngineIsRead()
    {
        QFETCH(QByteArray, json);
        QTEST(QByteArray::fromStdString(shown(codeengine::progressFrom(json.toStdString()))), "seen");
    }

    void codeEngineOrders_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("without input") << QByteArray(R"({"language":"python","code":""})") << true;
        QTest::newRow("input null") << QByteArray(R"({"language":"python","code":"a","input":null})") << true;
        QTest::newRow("no language") << QByteArray(R"({"code":"a"})") << false;
        QTest::newRow("code a number") << QByteArray(R"({"language":"python","code":1})") << false;
        QTest::newRow("a list") << QByteArray("[]") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
    }
    void codeEngineOrders()
    {
        QFETCH(QByteArray, json);
        QTEST(codeengine::orderFrom(json.toStdString()).has_value(), "isOne");
    }

    void receipts()
    {
        QCOMPARE(codeengine::receiptFrom(R"({"submission_id":17})").value(), std::string("17"));
        QCOMPARE(codeengine::receiptFrom(R"({"error":"Invalid payload"})").error().what, std::string("Invalid payload"));
        QVERIFY(!codeengine::receiptFrom("[]"));
        QCOMPARE(codecrusher::receiptFrom(codecrusher::receiptJson("9")).value(), std::string("9"));
        QCOMPARE(codecrusher::receiptFrom(R"({"success":false,"jobId":"9","message":"busy"})").error().what, std::string("busy"));
        QCOMPARE(codevault::receiptFrom(codevault::receiptJson("9")).value(), (codevault::Receipt{"9", {}}));
    }

    void codeVaultAnswersAtOnce_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("output and errors") << QByteArray(R"({"stdout":"a","stderr":"b"})") << QByteArray("1 \"a\" \"b\" 0");
        QTest::newRow("within") << QByteArray(R"({"resp":{"stdout":"a"},"status":true})") << QByteArray("1 \"a\" \"\" 0 passed");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("no");
    }
    void codeVaultAnswersAtOnce()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, seen);
        const auto receipt = codevault::receiptFrom(json.toStdString());
        QCOMPARE(QByteArray::fromStdString(receipt && receipt->job ? shown(*receipt->job) : "no"), seen);
    }

    void codeVaultJobs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("waiting") << 200 << QByteArray(R"({"status":"waiting"})") << QByteArray("0 \"\" \"\" 0");
        QTest::newRow("an unknown word") << 200 << QByteArray(R"({"status":"prioritized"})") << QByteArray("0 \"\" \"\" 0");
        QTest::newRow("a run") << 200 << QByteArray(R"({"status":"completed","stdout":"a","stderr":"","exitCode":3,"executionTime":12})")
                               << QByteArray("1 \"a\" \"\" 3");
        QTest::newRow("a right answer")
            << 200 << QByteArray(R"({"status":true,"stdout":"Verdict","judge":{"total":2,"passed":2,"cases":[{"index":1,"passed":true},7]}})")
            << QByteArray("1 \"Verdict\" \"\" 0 passed 2/2 in 2");
        QTest::newRow("a wrong answer") << 200 << QByteArray(R"({"status":false,"judge":null})") << QByteArray("1 \"\" \"\" 0 not passed");
        QTest::newRow("failed") << 500 << QByteArray(R"({"status":"failed","error":"not allowed"})") << QByteArray("2 \"\" \"\" 0 because not allowed");
        QTest::newRow("unknown") << 404 << QByteArray(R"({"error":"Job not found"})") << QByteArray("no: the server does not know this job");
        QTest::newRow("refused") << 401 << QByteArray(R"({"message":"who?"})") << QByteArray("no: who?");
        QTest::newRow("a page") << 502 << QByteArray("<html>") << QByteArray("no: the server's answer is no JSON object");
        QTest::newRow("no status") << 200 << QByteArray("{}") << QByteArray("no: the server's answer has no status");
    }
    void codeVaultJobs()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, seen);
        const auto job = codevault::jobFrom(status, json.toStdString());
        QCOMPARE(QByteArray::fromStdString(job ? shown(*job) : "no: " + job.error().what), seen);
    }

    void codeVaultComesBack()
    {
        codevault::Job run{VaultStage::Finished, "out", "err", 1, Micros(3000), {}, {}, {}};
        codevault::Job answer = run;
        answer.passed = false;
        answer.judged = codevault::Judged{2, 1, {{1, true, "1", "2", "2"}, {2, false, "2", "4", "5"}}};
        codevault::Job failed;
        failed.stage = VaultStage::Failed;
        failed.failure = "no";
        for (const codevault::Job& job : {codevault::Job(), run, answer, failed}) {
            QCOMPARE(codevault::jobFrom(codevault::statusOf(job), codevault::toJson(job)).value(), job);
        }
        const codevault::Order order{"python", "print(1)", {}, "in", "a@b", "A"};
        QCOMPARE(codevault::orderFrom(codevault::toJson(order), false).value(), order);
        const codevault::Order practice{"python", "print(1)", "two-sum", {}, "a@b", "A"};
        QCOMPARE(codevault::orderFrom(codevault::toJson(practice), true).value(), practice);
        QVERIFY(!codevault::orderFrom(codevault::toJson(order), true));
        QVERIFY(!codevault::orderFrom(R"({"code":"","language":"c"})", false));
        QCOMPARE(codevault::toJson(codevault::Job()), std::string(R"({"status":"active"})")); // its page takes "waiting" for an end
    }

    void timeoutsAreSeen()
    {
        const codevault::Job late{VaultStage::Finished, "", "Execution timed out after 10s", codevault::kKilled, {}, {}, {}, {}};
        QVERIFY(codevault::looksTimedOut(late));
        const codevault::Job large{VaultStage::Finished, "", "Output truncated: exceeded 64KB limit.", codevault::kKilled, {}, {}, {}, {}};
        QVERIFY(!codevault::looksTimedOut(large));
    }

    void codeCrusherIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("pending") << QByteArray(R"({"success":false,"status":"Pending"})") << QByteArray("0 ");
        QTest::newRow("completed") << QByteArray(R"({"success":true,"status":"completed","response":"1\n"})") << QByteArray("1 1\n");
        QTest::newRow("response null") << QByteArray(R"({"success":true,"status":"completed","response":null})") << QByteArray("1 ");
        QTest::newRow("no success said") << QByteArray(R"({"status":"completed","response":"a"})") << QByteArray("1 a");
        QTest::newRow("failed") << QByteArray(R"({"success":false,"status":"failed","error":"no"})") << QByteArray("2 no");
        QTest::newRow("failed without a word") << QByteArray(R"({"success":false})") << QByteArray("2 the server does not say why");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("no");
    }
    void codeCrusherIsRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, seen);
        const auto outcome = codecrusher::outcomeFrom(json.toStdString());
        QCOMPARE(QByteArray::fromStdString(outcome ? std::to_string(int(outcome->stage)) + ' ' + outcome->text : "no"), seen);
    }

    void codeCrusherComesBack()
    {
        for (const codecrusher::Outcome& outcome :
             {codecrusher::Outcome(), codecrusher::Outcome{CrusherStage::Completed, "1\n"}, codecrusher::Outcome{CrusherStage::Failed, "no"}}) {
            QCOMPARE(codecrusher::outcomeFrom(codecrusher::toJson(outcome)).value(), outcome);
        }
        const codecrusher::Order order{"javascript", "1"};
        QCOMPARE(codecrusher::orderFrom(codecrusher::toJson(order)).value(), order);
        QVERIFY(!codecrusher::orderFrom(R"({"language":"python"})"));
    }

    void anyBytesCanBePrinted()
    {
        const auto progress = codeengine::progressFrom(codeengine::toJson({EngineStage::Completed, "\xff\xfe", {}, {}}));
        QCOMPARE(progress.value().output, std::optional<std::string>("\xef\xbf\xbd\xef\xbf\xbd"));
    }
};

QTEST_GUILESS_MAIN(DialectsTest)
#include "dialects_test.moc"
