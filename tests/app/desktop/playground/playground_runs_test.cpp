// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Scratch files that run, with and without a terminal, and commands that go where one looks.
#include "app/desktop/editor/revision_bar.h"
#include "app/desktop/editor/time_slider.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/widgets/elided_label.h"
#include "tests/app/desktop/playground/playground_scene.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QLabel>
#include <QSignalSpy>

using namespace ca;

namespace {

using Page = MainWindow::Page;

} // namespace

class PlaygroundRunsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anInputIsRunWith();
    void compilersAreHeard();
    void aTerminalRunIsTypedTo();
    void commandsGoWhereOneLooks();
    void editorCommandsAreTheVisibleEditors();
    void theTimeSliderLooksBack();
    void everyControlHasANameAndATip();
    void pictures();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlaygroundRunsTest::anInputIsRunWith()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    scene.editor().replaceText("print(input())\n");
    QSignalSpy judged(&scene.history, &History::changed);
    scene.action("run.submit").trigger();
    QVERIFY(scene.commands.parent() == nullptr);
    QVERIFY(scene.action("run.stop").isEnabled());
    TestResult result = resultOf(0, Verdict::WrongAnswer, "Ada\n");
    result.errorOutput = "a warning\n";
    scene.judge.say({1}, TestFinished{result});
    SubmissionResult end;
    end.verdict = Verdict::WrongAnswer; // there was nothing to compare with: nobody says so
    end.total = 1;
    scene.judge.say({1}, SubmissionFinished{end});
    QVERIFY(!scene.action("run.stop").isEnabled());
    QStringList words;
    for (const QLabel* label : scene.page().box().findChildren<QLabel*>()) {
        words << label->text();
    }
    QVERIFY2(words.join('|').contains("exit code 0"), qPrintable(words.join('|')));
    for (const ElidedLabel* label : scene.page().box().findChildren<ElidedLabel*>()) {
        words << label->fullText();
    }
    QVERIFY2(words.join('|').contains("CPU 18 ms"), qPrintable(words.join('|')));
    QVERIFY(!words.join('|').contains("Wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(!scene.history.recent(1).empty(), kPatience);
    const SubmissionRecord kept = scene.history.recent(1).front();
    QCOMPARE(kept.kind, SubmissionKind::Own);
    QVERIFY(kept.problem.empty());
    QCOMPARE(kept.verdict, Verdict::Accepted);
    scene.action("run.submit").trigger();
    scene.action("run.stop").trigger();
    QVERIFY(scene.judge.cancelled == std::vector{JudgeTicket{2}});
}

void PlaygroundRunsTest::compilersAreHeard()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.preferences.set(key::kLanguage, "cpp");
    scene.go();
    scene.action("run.submit").trigger();
    CompileFinished refused;
    refused.diagnostics = "solution.cpp:4:1: error: expected ';'\n";
    scene.judge.say({1}, refused);
    SubmissionResult end;
    end.verdict = Verdict::CompileError;
    scene.judge.say({1}, SubmissionFinished{end});
    QVERIFY(scene.editor().current().annotation(3).contains("expected ';'"));
    const auto labels = scene.page().box().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("compiler refused"); }));
}

void PlaygroundRunsTest::aTerminalRunIsTypedTo()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    QTest::keyClick(&scene.editor().current(), Qt::Key_R, Qt::ControlModifier);
    auto* line = scene.page().console().findChildren<QLineEdit*>().last();
    QTRY_VERIFY_WITH_TIMEOUT(scene.action("run.stop").isEnabled(), kPatience);
    QVERIFY(line->isEnabled());
    QVERIFY(line->hasFocus());
    const QSize cells = scene.page().console().text().cells();
    const QByteArray size = QByteArray::number(cells.width()) + 'x' + QByteArray::number(cells.height());
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().console().text().bytes().contains(size), kPatience); // which the fake sandbox echoes
    QTest::keyClicks(line, "hello");
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().console().text().bytes().contains("hello"), kPatience);
    scene.window.resize(1000, 700);
    const QSize smaller = scene.page().console().text().cells();
    QVERIFY(smaller != cells);
    QTRY_VERIFY_WITH_TIMEOUT(scene.page().console().text().bytes().contains(QByteArray::number(smaller.width()) + 'x'), kPatience);
    QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.action("run.stop").isEnabled(), kPatience);
    QVERIFY(scene.drafts.finish());
    QCOMPARE(scene.drafts.revisions({"", "python", "scratch.py"}).back().kind, RevisionKind::Run);
    for (auto* button : scene.page().console().findChildren<QPushButton*>()) {
        if (button->text() == "Use as input") {
            button->click();
        }
    }
    QCOMPARE(scene.page().box().input(), QString("hello\n"));
}

void PlaygroundRunsTest::commandsGoWhereOneLooks()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    const QString usual = scene.action("run.submit").text();
    QVERIFY(!scene.action("run.samples").isEnabled()); // no problem is open
    scene.go();
    QVERIFY(scene.action("run.samples").isEnabled());
    QVERIFY(scene.action("run.submit").text() != usual);
    scene.action("run.submit").trigger();
    QCOMPARE(scene.workspace.submissions, 0);
    scene.workspace.able = true;
    scene.window.showPage(Page::Workspace);
    QCOMPARE(scene.action("run.submit").text(), usual);
    scene.action("run.samples").trigger();
    scene.action("run.submit").trigger();
    QCOMPARE(scene.workspace.samples, 1);
    QCOMPARE(scene.workspace.submissions, 1);
    scene.window.showPage(Page::Progress);
    scene.action("run.samples").trigger();
    QCOMPARE(scene.workspace.samples, 2); // the page before goes on answering
}

void PlaygroundRunsTest::editorCommandsAreTheVisibleEditors()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    EditorPanel other(*m_theme);
    for (QAction* command : other.commands()) {
        scene.window.actions().adopt(command);
    }
    const std::size_t count = scene.window.actions().all().size();
    scene.window.actions().setKeys("editor.comment", QKeySequence("Ctrl+Alt+C"));
    scene.go();
    QCOMPARE(scene.window.actions().all().size(), count);
    QCOMPARE(scene.action("editor.comment").shortcut(), QKeySequence("Ctrl+Alt+C"));
    scene.editor().replaceText("x = 1\n");
    scene.action("editor.comment").trigger();
    QCOMPARE(scene.editor().text(), QString("# x = 1\n"));
    scene.window.actions().resetKeys("editor.comment");
    QCOMPARE(scene.action("editor.comment").shortcut(), QKeySequence("Ctrl+/"));
}

void PlaygroundRunsTest::theTimeSliderLooksBack()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    const QString starter = scene.editor().text();
    scene.editor().replaceText("print(1)\n");
    emit scene.editor().saveRequested();
    scene.editor().replaceText("print(2)\n");
    scene.rename("two.py"); // the past goes with it
    QVERIFY(scene.drafts.finish());
    scene.action("editor.history").trigger();
    RevisionBar& bar = scene.editor().timeSlider().bar();
    QTRY_COMPARE_WITH_TIMEOUT(bar.line().maximum(), 2, kPatience);
    bar.choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(bar.findChild<QPushButton*>()->isEnabled(), kPatience);
    QTest::keyClick(&bar.line(), Qt::Key_Return);
    QCOMPARE(scene.editor().text(), starter);
    QVERIFY(scene.drafts.finish());
    const auto revisions = scene.drafts.revisions({"", "python", "two.py"});
    QCOMPARE(revisions.size(), std::size_t{4});
    QCOMPARE(revisions.back().kind, RevisionKind::Restored);
}

void PlaygroundRunsTest::everyControlHasANameAndATip()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    for (const auto show : {&PlaygroundPage::showConsole, &PlaygroundPage::showBox}) {
        (scene.page().*show)();
        for (const QWidget* widget : scene.page().findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().startsWith("qt_");
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(!control || named, widget->metaObject()->className());
            QVERIFY2(!control || button == nullptr || !widget->toolTip().isEmpty(), qPrintable(button == nullptr ? QString() : button->text()));
        }
    }
}

void PlaygroundRunsTest::pictures()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    takeScreenshots(scene.window, *m_theme, "playground");
    emit scene.editor().languageChosen("cpp");
    scene.rename("a-rather-long-name-of-an-experiment-with-segment-trees.cpp");
    for (int i = 0; i < 12; ++i) {
        scene.create();
    }
    scene.editor().wish(FileWish::Close);
    scene.action("run.submit").trigger();
    TestResult result = resultOf(0, Verdict::RuntimeError, QByteArray(3000, 'x').toStdString() + "\n");
    result.errorOutput = "terminate called after throwing an instance of 'std::out_of_range'\n";
    result.outcome.stop = StopCause::Signalled;
    result.outcome.signal = 6;
    scene.judge.say({1}, TestFinished{result});
    scene.judge.say({1}, SubmissionFinished{});
    takeScreenshots(scene.window, *m_theme, "playground-crash");
    scene.window.resize(1024, 640);
    takeScreenshots(scene.window, *m_theme, "playground-small");
    QVERIFY(scene.page().isVisible());
}

QTEST_MAIN(PlaygroundRunsTest)
#include "playground_runs_test.moc"
