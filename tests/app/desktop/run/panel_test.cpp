// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/output_view.h"
#include "app/desktop/run/test_detail.h"
#include "tests/app/desktop/run/scene.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using namespace ca::runs;

namespace {

std::vector<QAccessible::Event>* heardEvents = nullptr;
void hear(QAccessibleEvent* event)
{
    heardEvents->push_back(event->type());
}

} // namespace

class RunPanelTest : public QObject {
    Q_OBJECT

private slots:
    void followsATicket()
    {
        Scene scene;
        QSignalSpy busy(&scene.panel, &RunPanel::busyChanged);
        scene.begin();
        QTRY_COMPARE(scene.facts().word, QString("Waiting"));
        scene.start();
        QTRY_COMPARE(scene.facts().word, QString("Running"));
        scene.judge.say(scene.ticket, TestFinished{resultOf(0, Verdict::Accepted)});
        QTRY_COMPARE(scene.facts().summary, QString("1 of 14 tests"));
        scene.judge.say(JudgeTicket{99}, TestFinished{resultOf(1, Verdict::WrongAnswer)}); // somebody else's
        for (std::size_t i = 1; i < 14; ++i) {
            scene.judge.say(scene.ticket, TestFinished{resultOf(i, Verdict::Accepted)});
        }
        scene.finish(Verdict::Accepted);
        QTRY_COMPARE(scene.facts().word, QString("Accepted"));
        QCOMPARE(scene.facts().summary, QString("14 of 14 tests"));
        QCOMPARE(scene.facts().meters.size(), std::size_t{2});
        QVERIFY(!scene.panel.busy());
        QCOMPARE(busy.size(), 2);
    }

    void choosesTheFirstFailedTestByItself()
    {
        Scene scene;
        scene.begin();
        scene.start();
        for (std::size_t i = 0; i < 14; ++i) {
            const bool wrong = i == 3 || i == 9;
            scene.judge.say(
                scene.ticket,
                TestFinished{resultOf(i, wrong ? Verdict::WrongAnswer : Verdict::Accepted, wrong ? "2 1\n" : "1 2\n")});
        }
        scene.finish(Verdict::WrongAnswer);
        QTRY_COMPARE(scene.chosen(), 3);
        QTRY_COMPARE(scene.facts().summary, QString("test 4 of 14"));
        QTRY_COMPARE(scene.panel.testsPage().detail().material().output.shown.marks.size(), std::size_t{1});
        scene.panel.showNextFailed();
        QCOMPARE(scene.chosen(), 9);
        scene.panel.showNextFailed();
        QCOMPARE(scene.chosen(), 3);
        scene.panel.showPreviousFailed();
        QCOMPARE(scene.chosen(), 9);
        scene.panel.showPreviousFailed();
        QCOMPARE(scene.chosen(), 3);
        QTest::keyClick(&scene.panel.testsPage().strip(), Qt::Key_Right);
        QCOMPARE(scene.chosen(), 4);
        QCOMPARE(scene.facts().summary, QString("test 5 of 14"));
        QTest::keyClick(&scene.panel.testsPage().strip(), Qt::Key_Left);
        QCOMPARE(scene.chosen(), 3);
    }

    void aChoiceOfTheUserStays()
    {
        Scene scene;
        scene.begin();
        scene.start();
        scene.judge.say(scene.ticket, TestFinished{resultOf(0, Verdict::Accepted)});
        QTRY_COMPARE(scene.chosen(), 0);
        QTest::keyClick(&scene.panel.testsPage().strip(), Qt::Key_End);
        scene.judge.say(scene.ticket, TestFinished{resultOf(1, Verdict::WrongAnswer)});
        QTRY_COMPARE(scene.facts().summary, QString("2 of 14 tests"));
        QCOMPARE(scene.chosen(), 13);
    }

    void explainsItselfInANarrowPanel()
    {
        Scene scene;
        scene.begin();
        scene.start();
        scene.judge.say(scene.ticket, TestFinished{resultOf(0, Verdict::WrongAnswer)});
        scene.finish(Verdict::WrongAnswer);
        scene.panel.resize(420, 345);
        QTRY_COMPARE(scene.facts().word, QString("Wrong answer"));
        QCOMPARE(scene.panel.width(), 420);
        for (const auto* meter : scene.panel.findChildren<Meter*>()) {
            if (meter->isVisible()) {
                const int right = meter->mapTo(&scene.panel, QPoint(meter->width(), 0)).x();
                QVERIFY2(right <= 420, qPrintable(QString::number(right)));
            }
        }
    }

    void keepsAndCopiesTheChosenTest()
    {
        Scene scene;
        scene.begin();
        scene.start();
        scene.judge.say(scene.ticket, TestFinished{resultOf(0, Verdict::WrongAnswer, "2 1\n")});
        scene.finish(Verdict::WrongAnswer);
        QTRY_VERIFY(scene.panel.testsPage().detail().material().output.present);
        QSignalSpy kept(&scene.panel, &RunPanel::keepTestRequested);
        emit scene.panel.testsPage().header().keepTestPressed();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(*kept.first().first().value<Content>().text(), std::string("3 2 4\n6\n"));
        emit scene.panel.testsPage().header().copyTestPressed();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("Input:\n3 2 4\n6\n\nExpected:\n1 2\n\nYour output:\n2 1\n"));
    }

    void aTracebackLeadsToItsLine()
    {
        Scene scene;
        auto language = std::make_shared<Language>(*scene.submission.language);
        language->id = "python";
        language->sourceFile = "solution.py";
        scene.submission.language = language;
        scene.begin();
        scene.start();
        TestResult result = resultOf(0, Verdict::RuntimeError, "");
        result.decidedBy = DecidedBy::ExitCode;
        result.outcome.exitCode = 1;
        result.errorOutput = "Traceback (most recent call last):\n  File \"/box/solution.py\", line 4, in solve\nKeyError: 17\n";
        scene.judge.say(scene.ticket, TestFinished{result});
        scene.finish(Verdict::RuntimeError);
        QTRY_VERIFY(scene.panel.testsPage().detail().material().place);
        QCOMPARE(scene.panel.testsPage().detail().material().place->line, 4);
        QVERIFY(scene.panel.testsPage().detail().message().contains("exit code 1"));
    }

    void announcesVerdicts()
    {
        std::vector<QAccessible::Event> heard;
        heardEvents = &heard;
        QAccessible::setActive(true);
        const auto before = QAccessible::installUpdateHandler(hear);
        Scene scene;
        scene.begin();
        scene.start();
        scene.finish(Verdict::RuntimeError);
        QTRY_COMPARE(scene.facts().word, QString("Runtime error"));
        QAccessible::installUpdateHandler(before);
        if (QAccessible::isActive()) { // not on every platform plugin
            QVERIFY(std::count(heard.begin(), heard.end(), QAccessible::Alert) > 0);
        }
        bool told = false;
        for (const QLabel* label : scene.panel.findChildren<QLabel*>()) {
            told = told || (label->accessibleName() == "Runtime error" && label->text() == "Runtime error");
        }
        QVERIFY(told);
    }
};

QTEST_MAIN(RunPanelTest)
#include "panel_test.moc"
