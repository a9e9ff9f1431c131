// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Servers that only run programs, seen by a user: the dialog finds out what they are, the run panel shows what they tell, and no more.
#include "app/desktop/connect/connect_dialog.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/run/test_strip.h"
#include "app/desktop/run/verdict_header.h"
#include "app/link/run_only_judge.h"
#include "tests/app/desktop/widgets/screenshots.h"
#include "tests/app/link/scripted_server.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;
using How = HttpReply::How;

/// With the quotes that are easier to read here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray stream(const QByteArray& data)
{
    return "data:" + json(data) + "\n\n";
}

template <class Widget> Widget* named(QWidget& within, const QString& name)
{
    for (Widget* widget : within.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

/// What a server of the kind answers to the question after a job that cannot be there.
HttpReply greeting(ServerKind kind, const QByteArray& path)
{
    if (kind == ServerKind::CodeArena && path.startsWith("/api/problems")) {
        return {200, json("{'problems':[],'total':0}"), {}};
    }
    if (kind == ServerKind::CodeEngine && path.startsWith("/stream/")) {
        return {200, stream("{'execution_time_ms':null,'status':'queued','stderr':null,'stdout':null}"), {}, How::Stream};
    }
    if (kind == ServerKind::CodeVault && path.startsWith("/job/")) {
        return {404, json("{'error':'Job not found'}"), {}};
    }
    const bool isCrusher = kind == ServerKind::CodeCrusher && path.startsWith("/api/v1/result");
    return isCrusher ? HttpReply{200, json("{'success':false,'status':'Pending'}"), {}} : HttpReply{404, "<html>", {}};
}

Submission sampleOf(const char* input)
{
    auto problem = std::make_shared<Problem>();
    problem->id = "sum";
    for (const char* name : {"sample/1", "sample/2"}) {
        TestCase& test = problem->tests.emplace_back();
        test.name = name;
        test.sample = true;
        test.input = Content(std::string(input));
        test.answer = Content(std::string("5\n"));
    }
    auto python = std::make_shared<Language>();
    python->id = "python";
    python->name = "Python 3";
    Submission submission;
    submission.problem = problem;
    submission.language = python;
    submission.source = "print(5)";
    submission.selection.which = TestSelection::Which::Samples;
    return submission;
}

} // namespace

Q_DECLARE_METATYPE(HttpReply)
Q_DECLARE_METATYPE(RemoteServer)

class RunOnlyPanelTest : public QObject {
    Q_OBJECT

private slots:
    void theDialogFindsOutWhoItIs_data()
    {
        QTest::addColumn<int>("there");
        QTest::addColumn<int>("chosen"); // -1: find out
        QTest::addColumn<bool>("isConnected");
        const std::array kinds{ServerKind::CodeArena, ServerKind::CodeEngine, ServerKind::CodeVault, ServerKind::CodeCrusher};
        for (const ServerKind there : kinds) {
            QTest::addRow("%s, found out", qPrintable(nameOf(there))) << static_cast<int>(there) << -1 << true;
            for (const ServerKind chosen : kinds) {
                QTest::addRow("%s, said to be %s", qPrintable(nameOf(there)), qPrintable(nameOf(chosen)))
                    << static_cast<int>(there) << static_cast<int>(chosen) << (there == chosen);
            }
        }
    }
    void theDialogFindsOutWhoItIs()
    {
        QFETCH(int, there);
        QFETCH(int, chosen);
        QFETCH(bool, isConnected);
        ScriptedServer server;
        server.answer = [&](const HttpQuestion& question) { return greeting(static_cast<ServerKind>(there), question.path); };
        ConnectDialog dialog({});
        std::optional<RemoteServer> found;
        connect(&dialog, &ConnectDialog::chosen, this, [&](const RemoteServer& known) { found = known; });
        dialog.show();
        named<QLineEdit>(dialog, "Address")->setText(server.address().toString());
        auto* kinds = named<QComboBox>(dialog, "Kind");
        QCOMPARE(kinds->count(), 5);
        kinds->setCurrentIndex(chosen < 0 ? 0 : kinds->findData(chosen));
        named<QPushButton>(dialog, "Connect")->click();
        QTRY_VERIFY_WITH_TIMEOUT(found || (!dialog.finding().isEmpty() && !dialog.finding().startsWith("Asking")), kPatience);
        QCOMPARE(found.has_value(), isConnected);
        if (isConnected) {
            QCOMPARE(found->kind, static_cast<ServerKind>(there));
            QVERIFY(!dialog.isVisible());
        } else {
            QVERIFY(dialog.isVisible()); // with the reason in it
        }
    }

    void theDialogNamesWhoRuns()
    {
        const RemoteServer arena{QUrl("http://lab:3000"), {}, {}, ServerKind::CodeArena};
        const RemoteServer vault{QUrl("http://vault:5000"), {}, {}, ServerKind::CodeVault};
        ConnectDialog dialog({arena, vault});
        dialog.show();
        auto* here = named<QPushButton>(dialog, "Run on this machine");
        QVERIFY(!here->isVisible());
        dialog.setRunner(vault);
        QVERIFY(here->isVisible());
        auto* list = named<QListWidget>(dialog, "Servers");
        QCOMPARE(list->item(1)->text(), QString("vault:5000: CodeVault, runs programs"));
        list->setCurrentRow(1);
        QCOMPARE(named<QComboBox>(dialog, "Kind")->currentText(), QString("CodeVault"));
        QCOMPARE(named<QLineEdit>(dialog, "Address")->text(), QString("http://vault:5000"));
        (void)takeScreenshots(dialog, "run-only-dialog");
        QSignalSpy asked(&dialog, &ConnectDialog::runHereRequested);
        here->click();
        QCOMPARE(asked.count(), 1);
    }

    void thePanelShowsWhatWasMeasured_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("receipt");
        QTest::addColumn<HttpReply>("job");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, ServerKind kind, const char* receipt, const HttpReply& job, const char* time, const char* word) {
            QTest::newRow(name) << static_cast<int>(kind) << json(receipt) << job << QString(time) << QString(word);
        };
        const HttpReply none{404, "{}", {}};
        row("CodeEngine", ServerKind::CodeEngine, "{'submission_id':'1'}",
            {200, stream("{'execution_time_ms':812,'status':'completed','stderr':null,'stdout':'5\\n'}"), {}, How::Stream}, "812 ms", "Accepted");
        row("CodeEngine without a time", ServerKind::CodeEngine, "{'submission_id':'1'}",
            {200, stream("{'execution_time_ms':null,'status':'completed','stderr':null,'stdout':'5\\n'}"), {}, How::Stream}, "not measured", "Accepted");
        row("CodeVault", ServerKind::CodeVault, "{'stdout':'5\\n','stderr':'','exitCode':0,'executionTime':40}", none, "40 ms", "Accepted");
        row("CodeCrusher", ServerKind::CodeCrusher, "{'success':true,'jobId':'1'}",
            {200, json("{'success':true,'status':'completed','response':'6\\n'}"), {}}, "not measured", "Wrong answer");
    }
    void thePanelShowsWhatWasMeasured()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, receipt);
        QFETCH(HttpReply, job);
        QFETCH(QString, time);
        QFETCH(QString, word);
        ScriptedServer server;
        server.answer = [&](const HttpQuestion& question) { return question.method == "POST" ? HttpReply{200, receipt, {}} : job; };
        RunOnlyJudge judge({server.address(), {}, {}, static_cast<ServerKind>(kind)});
        Theme theme;
        RunPanel panel(judge, theme);
        panel.resize(760, 345);
        panel.show();
        const Submission submission = sampleOf(static_cast<ServerKind>(kind) == ServerKind::CodeCrusher ? "" : "2 3\n");
        panel.begin(judge.submit(submission), submission, RunScope::Samples);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.busy(), kPatience);
        const auto& header = panel.testsPage().header();
        QTRY_COMPARE_WITH_TIMEOUT(header.facts().word, word, kPatience); // painted once for each frame
        const auto& meters = header.facts().meters;
        QCOMPARE(meters.size(), std::size_t{2});
        QCOMPARE(meters[0].value, time);
        QCOMPARE(meters[0].share < 0, time == "not measured");
        QCOMPARE(meters[1], (runs::MeterReading{"memory", "not measured", {}, -1, false})); // none of them says
        const QModelIndex first = panel.testsPage().strip().model()->index(0, 0);
        QCOMPARE(first.data(runs::TestsModel::TimeRole).toString(), time == "not measured" ? QString() : time);
        (void)takeScreenshots(panel, "run-only-" + QString(QTest::currentDataTag()).replace(' ', '-'));
    }

    void whatItDoesNotSayIsNotMadeUp()
    {
        RunOutcome timedOut;
        timedOut.stop = StopCause::WallLimit;
        QCOMPARE(runs::explanation(Verdict::TimeLimit, DecidedBy::WallTime, timedOut), QString("It was stopped: it ran for too long."));
        QCOMPARE(runs::explanation(Verdict::RuntimeError, DecidedBy::ExitCode, {}), QString()); // not "exit code 0"
        QCOMPARE(runs::endOf({}), QString("It ended with exit code 0."));
    }
};

QTEST_MAIN(RunOnlyPanelTest)
#include "run_only_panel_test.moc"
