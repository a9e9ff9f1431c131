// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The console and the own tests as a user works them.
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/run/input_line.h"
#include "app/desktop/run/own_test_editor.h"
#include "app/desktop/run/own_tests_page.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/run/scene.h"

#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::runs;

namespace {

template <class Widget> Widget* named(QWidget& root, const QString& name)
{
    for (Widget* widget : root.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

OwnTest own(const char* uuid, const char* input)
{
    OwnTest test;
    test.uuid = uuid;
    test.name = std::string("test ") + uuid;
    test.input = input;
    return test;
}

struct Stand {
    cli::FakeWorld world;
    std::unique_ptr<Workshop> workshop = cli::makeFakeWorkshop(world, {});
    LiveConsole console{*workshop};
    Scene scene;

    Stand() { scene.panel.setConsole(console); }
};

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void runAsksForTheProgram()
    {
        Stand stand;
        stand.scene.panel.showConsole();
        QSignalSpy asked(&stand.scene.panel, &RunPanel::consoleRunRequested);
        QTest::keyClicks(named<QLineEdit>(stand.scene.panel, "Arguments of the program"), "-n '3 4'");
        QTest::mouseClick(named<QPushButton>(stand.scene.panel.consolePage(), "Run"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toStringList(), (QStringList{"-n", "3 4"}));
    }

    void showsOutputAndTheEnd()
    {
        Stand stand;
        emit stand.console.output("10 %\r100 %\r\ndone\r\n", false);
        RunOutcome outcome;
        outcome.exitCode = 3;
        outcome.wall = Micros(1'500'000);
        emit stand.console.finished(outcome);
        const ConsoleText& text = stand.scene.panel.consolePage().text();
        QTRY_VERIFY2(text.bytes().startsWith("100 %\ndone\nIt ended with exit code 3 after 1.50 s."), text.bytes().constData());
    }

    void runsAProgramToItsEnd()
    {
        Stand stand;
        LiveRunSpec spec;
        spec.language = stand.workshop->languages().find("python");
        spec.source = "print(1)";
        QSignalSpy states(&stand.console, &LiveConsole::stateChanged);
        stand.scene.panel.runInConsole(spec);
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), 30'000);
        named<QPushButton>(stand.scene.panel.consolePage(), "Stop");
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Running, 30'000);
        stand.console.closeInput();
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Idle, 30'000);
    }

    void theProgramLearnsHowLargeItsTerminalIs()
    {
        Stand stand;
        stand.scene.panel.resize(900, 500);
        stand.scene.panel.show();
        LiveRunSpec spec;
        spec.language = stand.workshop->languages().find("python");
        spec.source = "print(1)";
        stand.scene.panel.runInConsole(spec);
        ConsoleText& text = stand.scene.panel.consolePage().text();
        const auto size = [&text] { // as the fake sandbox echoes it
            return QByteArray::number(text.cells().width()) + 'x' + QByteArray::number(text.cells().height());
        };
        QTRY_VERIFY_WITH_TIMEOUT(text.bytes().contains(size()), 30'000);
        const QSize before = text.cells();
        stand.scene.panel.resize(500, 400);
        QTRY_VERIFY_WITH_TIMEOUT(text.cells().width() < before.width() && text.bytes().contains(size()), 30'000);
        stand.console.closeInput();
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Idle, 30'000);
    }

    void theConsoleTakesTheKeyboard()
    {
        Stand stand;
        stand.scene.panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&stand.scene.panel));
        stand.scene.panel.showConsole();
        QCOMPARE(QApplication::focusWidget(), named<QPushButton>(stand.scene.panel.consolePage(), "Run")); // nothing listens yet
        LiveRunSpec spec;
        spec.language = stand.workshop->languages().find("python");
        spec.source = "print(1)";
        stand.scene.panel.runInConsole(spec);
        stand.scene.panel.showTests();
        stand.scene.panel.showConsole();
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(stand.scene.panel.consolePage(), "Input for the program"));
        stand.console.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Idle, 30'000);
    }

    void aSessionIsKeptAsATest()
    {
        Stand stand;
        QSignalSpy put(&stand.scene.panel, &RunPanel::ownTestPutRequested);
        LiveRunSpec spec;
        spec.language = stand.workshop->languages().find("python");
        spec.source = "print(1)";
        stand.scene.panel.runInConsole(spec);
        auto* line = named<QLineEdit>(stand.scene.panel.consolePage(), "Input for the program");
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Running, 30'000);
        QTest::keyClicks(line, "3 4");
        QTest::keyClick(line, Qt::Key_Return);
        emit stand.console.output("3 4\r\nsum: 7\r\n", false); // a terminal echoes what is typed
        QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Idle, 30'000);
        for (auto* button : stand.scene.panel.consolePage().findChildren<QPushButton*>()) {
            if (button->text() == "Keep as a test") {
                button->click();
            }
        }
        QCOMPARE(put.size(), 1);
        const auto test = put.first().first().value<OwnTest>();
        QCOMPARE(test.input, std::string("3 4\n"));
        QVERIFY(test.answer && test.answer->find("sum: 7\n") != std::string::npos);
    }

    void theInputLineSendsLines()
    {
        InputLine line;
        QSignalSpy sent(&line, &InputLine::entered);
        QSignalSpy ended(&line, &InputLine::ended);
        QTest::keyClicks(&line, "3 4");
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(sent.last().first().toByteArray(), QByteArray("3 4\n"));
        QTest::keyClick(&line, Qt::Key_Up);
        QCOMPARE(line.text(), QString("3 4"));
        QTest::keyClick(&line, Qt::Key_Down);
        QCOMPARE(line.text(), QString());
        QGuiApplication::clipboard()->setText("1\n2\n3");
        QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sent.last().first().toByteArray(), QByteArray("1\n2\n"));
        QCOMPARE(line.text(), QString("3"));
        QTest::keyClick(&line, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(ended.size(), 1);
    }

    void ownTestsAreWrittenAndTold()
    {
        Scene scene;
        scene.panel.showOwnTests();
        QSignalSpy put(&scene.panel, &RunPanel::ownTestPutRequested);
        QTest::mouseClick(named<QPushButton>(scene.panel.ownTestsPage(), "New"), Qt::LeftButton);
        QCOMPARE(put.size(), 1);
        OwnTest stored = put.last().first().value<OwnTest>();
        QVERIFY(stored.uuid.empty());
        stored.uuid = "x";
        scene.panel.setOwnTests({own("a", "1\n"), stored});
        QCOMPARE(scene.panel.ownTestsPage().editor().test().uuid, std::string("x")); // the new one is taken up
        QTest::keyClicks(named<QPlainTextEdit>(scene.panel.ownTestsPage(), "Input"), "7 8");
        QTRY_COMPARE(put.size(), 2);
        stored = put.last().first().value<OwnTest>();
        QCOMPARE(stored.input, std::string("7 8\n"));
        QVERIFY(!stored.answer);
        scene.panel.setOwnTests({own("a", "1\n"), stored}); // as the store answers
        QCOMPARE(named<QPlainTextEdit>(scene.panel.ownTestsPage(), "Input")->toPlainText(),
                 QString("7 8")); // the cursor's text is left alone
    }

    void runningTellsWhatWasJustTyped()
    {
        Scene scene;
        scene.panel.showOwnTests();
        scene.panel.setOwnTests({own("a", "1\n")});
        QTest::keyClicks(named<QPlainTextEdit>(scene.panel.ownTestsPage(), "Expected"), "5");
        QSignalSpy run(&scene.panel, &RunPanel::ownTestsRunRequested);
        QTest::mouseClick(named<QPushButton>(scene.panel.ownTestsPage(), "Run this test"), Qt::LeftButton);
        QCOMPARE(run.size(), 1);
        QCOMPARE(run.first().first().value<std::vector<OwnTest>>().at(0).answer, std::optional<std::string>("5\n"));
    }

    void importsFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("big.in"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1\n");
        file.close();
        Scene scene;
        QSignalSpy put(&scene.panel, &RunPanel::ownTestPutRequested);
        scene.panel.ownTestsPage().importFiles({file.fileName()});
        QTRY_COMPARE(put.size(), 1);
        QCOMPARE(put.first().first().value<OwnTest>().name, std::string("big"));
    }

    void everyControlHasANameAndATip()
    {
        Stand stand;
        stand.scene.panel.setOwnTests({own("a", "1\n")});
        for (QWidget* page :
             {static_cast<QWidget*>(&stand.scene.panel.testsPage()), static_cast<QWidget*>(&stand.scene.panel.ownTestsPage()),
              static_cast<QWidget*>(&stand.scene.panel.consolePage())}) {
            for (const QWidget* widget : page->findChildren<QWidget*>()) {
                const bool ours = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith("qt_");
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool has = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                const bool needs = ours && widget->isVisibleTo(page);
                QVERIFY2(!needs || has, widget->metaObject()->className());
                const bool ownButton = needs && button != nullptr
                    && qstrcmp(widget->parentWidget()->metaObject()->className(), "ca::EmptyState") != 0;
                QVERIFY2(!ownButton || !widget->toolTip().isEmpty(), qPrintable(button == nullptr ? QString() : button->text()));
            }
        }
    }
};

QTEST_MAIN(ConsoleTest)
#include "console_test.moc"
