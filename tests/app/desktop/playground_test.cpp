// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The playground as a user works it: scratch files that last, runs with and without a terminal, commands that go where one looks.
#include "app/desktop/actions.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/editor/revision_bar.h"
#include "app/desktop/editor/time_slider.h"
#include "app/desktop/main_window.h"
#include "app/desktop/panel_slot.h"
#include "app/desktop/playground.h"
#include "app/desktop/playground_box.h"
#include "app/desktop/playground_list.h"
#include "app/desktop/playground_page.h"
#include "app/desktop/playground_starters.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/run_commands.h"
#include "app/desktop/runner.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/status_line.h"
#include "app/desktop/top_bar.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/link/history.h"
#include "app/link/live_console.h"
#include "core/store/store.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/run/fake_judge.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

using Page = MainWindow::Page;

constexpr int kPatience = 30'000;

/// The workspace's answer to the commands, which only counts.
class CountingRunner final : public Runner {
public:
    void runSamples() override { ++samples; }
    void submit() override { ++submissions; }
    void runInConsole() override {}
    void stop() override { ++stops; }
    [[nodiscard]] bool canRun() const override { return able; }
    [[nodiscard]] bool isBusy() const override { return false; }

    int samples = 0;
    int submissions = 0;
    int stops = 0;
    bool able = false;
};

/// A window with a playground over the files of a folder, where a second one finds what the first one left.
struct Scene {
    Scene(Theme& theme, const QTemporaryDir& folder)
        : preferences(folder.filePath("user.conf"), QString()), state(folder.filePath("state.conf"), QSettings::IniFormat),
          store(std::move(Store::open(folder.filePath("history.db").toStdString())).value()), history(*store), drafts(*store),
          workshop(cli::makeFakeWorkshop(world, {})), window(theme, preferences, state), commands(window)
    {
        history.watch(judge);
        commands.answer(Page::Workspace, workspace);
        playground = std::make_unique<Playground>(
            Playground::Ends{window, commands, theme, preferences, state, *workshop, judge, history, drafts});
        window.resize(1440, 900);
        window.show();
    }

    void go() { window.showPage(Page::Playground); }
    [[nodiscard]] PlaygroundPage& page() { return *qobject_cast<PlaygroundPage*>(window.page(Page::Playground).panel()); }
    [[nodiscard]] EditorPanel& editor() { return page().editor(); }
    [[nodiscard]] QListView& list() { return page().list().view(); }
    [[nodiscard]] QStringList files()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            names << list().model()->index(row, 0).data().toString();
        }
        return names;
    }
    void rename(const QString& name)
    {
        QTest::keyClick(&list(), Qt::Key_F2);
        answer(name, Qt::Key_Return);
    }
    /// To the field in which a name is written.
    void answer(const QString& name, Qt::Key key)
    {
        const auto fields = list().findChildren<QLineEdit*>();
        const auto shown = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isVisible(); });
        QVERIFY(shown != fields.end());
        const QPointer<QLineEdit> field = *shown;
        field->setText(name);
        QTest::keyClick(field, key);
        QTRY_VERIFY_WITH_TIMEOUT(!field || !field->isVisible(), kPatience);
    }
    void create()
    {
        editor().wish(FileWish::New);
        answer({}, Qt::Key_Escape);
    }
    [[nodiscard]] QAction& action(const char* id) { return window.actions()[id]; }
    [[nodiscard]] QString said() { return page().findChild<Banner*>()->sentence(); }
    void undo() { page().findChild<Banner*>()->findChild<QPushButton*>()->click(); }

    Preferences preferences;
    QSettings state;
    std::unique_ptr<Store> store;
    History history;
    DraftKeeper drafts;
    cli::FakeWorld world;
    std::unique_ptr<Workshop> workshop;
    FakeJudge judge;
    CountingRunner workspace;
    MainWindow window;
    RunCommands commands;
    std::unique_ptr<Playground> playground;
};

} // namespace

class PlaygroundTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itBeginsWithAProgramThatRuns();
    void everyLanguageHasAStarter();
    void whatIsTypedIsThereTomorrow();
    void filesAreMadeRenamedAndDeleted();
    void whatIsDeletedComesBack();
    void theLastFileIsFollowedByANewOne();
    void namesThatAreNoneAreRefused();
    void anotherLanguageRenames();
    void aFreshFileBecomesTheOtherLanguages();
    void droppedSourcesAreOpened();
    void whatIsNoTextIsRefused();
    void anInputIsRunWith();
    void compilersAreHeard();
    void aTerminalRunIsTypedTo();
    void commandsGoWhereOneLooks();
    void editorCommandsAreTheVisibleEditors();
    void theTimeSliderLooksBack();
    void theModelKeepsItsWord();
    void everyControlHasANameAndATip();
    void pictures();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlaygroundTest::itBeginsWithAProgramThatRuns()
{
    Scene scene(*m_theme, *m_folder);
    scene.preferences.set(key::kLanguage, "python");
    QCOMPARE(scene.files(), QStringList());
    scene.go();
    QCOMPARE(scene.files(), QStringList{"scratch.py"});
    QCOMPARE(scene.editor().text(), playgroundStarter("python"));
    QCOMPARE(scene.page().box().input(), playgroundInput());
    QCOMPARE(scene.window.topBar().language(), QString("python"));
}

void PlaygroundTest::everyLanguageHasAStarter()
{
    Scene scene(*m_theme, *m_folder);
    for (const auto& language : scene.workshop->languages().all()) {
        QVERIFY2(!playgroundStarter(QString::fromStdString(language->id)).isEmpty(), language->id.c_str());
    }
}

void PlaygroundTest::whatIsTypedIsThereTomorrow()
{
    {
        Scene scene(*m_theme, *m_folder);
        scene.go();
        scene.editor().setFocusToCode();
        QTest::keyClicks(&scene.editor().current(), "# mine");
        scene.page().box().replaceInput("7 8");
        scene.editor().wish(FileWish::New);
        QVERIFY(scene.drafts.finish());
    }
    Scene scene(*m_theme, *m_folder);
    scene.go();
    QCOMPARE(scene.files(), (QStringList{"scratch-2.py", "scratch.py"}));
    QCOMPARE(scene.editor().mainFile(), QString("scratch-2.py")); // as it was left
    scene.page().list().choose(1);
    QVERIFY(scene.editor().text().startsWith("# mine"));
    QCOMPARE(scene.page().box().input(), QString("7 8"));
}

void PlaygroundTest::filesAreMadeRenamedAndDeleted()
{
    Scene scene(*m_theme, *m_folder);
    scene.go();
    scene.rename("zebra.rb");
    QCOMPARE(scene.files(), QStringList{"zebra.rb"});
    QCOMPARE(scene.editor().language(), QString("ruby"));
    QCOMPARE(scene.editor().mainFile(), QString("zebra.rb"));
    scene.create();
    scene.rename("ape.rb");
    QCOMPARE(scene.files(), (QStringList{"ape.rb", "zebra.rb"}));
    scene.editor().wish(FileWish::Next);
    QCOMPARE(scene.editor().mainFile(), QString("zebra.rb"));
    scene.rename("aardvark.rb");
    QCOMPARE(scene.files(), (QStringList{"aardvark.rb", "ape.rb"}));
    QCOMPARE(scene.editor().mainFile(), QString("aardvark.rb"));
    QTest::keyClick(&scene.list(), Qt::Key_Delete);
    QCOMPARE(scene.files(), QStringList{"ape.rb"});
    QCOMPARE(scene.editor().mainFile(), QString("ape.rb"));
    QVERIFY(scene.drafts.finish());
}

void PlaygroundTest::whatIsDeletedComesBack()
{
    Scene scene(*m_theme, *m_folder);
    scene.go();
    scene.create();
    scene.editor().replaceText("print(2)\n");
    scene.editor().wish(FileWish::Close);
    QCOMPARE(scene.files(), QStringList{"scratch.py"});
    QVERIFY(scene.said().contains("scratch-2.py"));
    scene.undo();
    QCOMPARE(scene.files(), (QStringList{"scratch-2.py", "scratch.py"}));
    QCOMPARE(scene.editor().text(), QString("print(2)\n"));
    scene.editor().wish(FileWish::Close);
    QTest::keyClick(&scene.list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.editor().text(), QString("print(2)\n"));
}

void PlaygroundTest::theLastFileIsFollowedByANewOne()
{
    Scene scene(*m_theme, *m_folder);
    scene.go();
    scene.editor().replaceText("print(1)\n");
    scene.editor().wish(FileWish::Close);
    QCOMPARE(scene.files(), QStringList{"scratch-2.py"}); // so that the first can come back
    QCOMPARE(scene.editor().text(), playgroundStarter("python"));
    scene.undo();
    QCOMPARE(scene.editor().text(), QString("print(1)\n"));
}

void PlaygroundTest::namesThatAreNoneAreRefused()
{
    Scene scene(*m_theme, *m_folder);
    scene.go();
    scene.create();
    scene.rename("a/b.py");
    QVERIFY(scene.said().contains("slashes"));
    scene.rename("SCRATCH.py");
    QVERIFY(scene.said().contains("already"));
    QCOMPARE(scene.files(), (QStringList{"scratch-2.py", "scratch.py"}));
}

void PlaygroundTest::anotherLanguageRenames()
{
    Scene scene(*m_theme, *m_folder);
    scene.go();
    scene.editor().replaceText("int main() {}\n");
    emit scene.editor().languageChosen("cpp");
    QCOMPARE(scene.files(), QStringList{"scratch.cpp"});
    QCOMPARE(scene.editor().text(), QString("int main() {}\n"));
    QCOMPARE(scene.window.topBar().language(), QString("cpp"));
    emit scene.window.topBar().languageChosen("cpp17");
    QCOMPARE(scene.files(), QStringList{"scratch.cpp"});
    QCOMPARE(scene.editor().language(), QString("cpp17"));
    scene.rename("other.cpp"); // keeps the one of the two that it is
    QCOMPARE(scene.editor().language(), QString("cpp17"));
    QVERIFY(scene.drafts.finish());
    QCOMPARE(scene.drafts.latest({"", "cpp17", "other.cpp"}), QString("int main() {}\n"));
    QCOMPARE(scene.drafts.latest({"", "python", "scratch.py"}), std::nullopt);
}

void PlaygroundTest::aFreshFileBecomesTheOtherLanguages()
{
    Scene scene(*m_theme, *m_folder);
    scene.go();
    emit scene.editor().languageChosen("go");
    QCOMPARE(scene.editor().text(), playgroundStarter("go"));
    QCOMPARE(scene.files(), QStringList{"scratch.go"});
}

void PlaygroundTest::droppedSourcesAreOpened()
{
    const QString path = m_folder->filePath("sieve.cpp");
    const auto write = [&path](const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    Scene scene(*m_theme, *m_folder);
    write("int main()\r\n{\r\n}\r\n");
    scene.playground->openSource(path);
    QTRY_COMPARE_WITH_TIMEOUT(scene.editor().mainFile(), QString("sieve.cpp"), kPatience);
    QCOMPARE(scene.editor().text(), QString("int main()\n{\n}\n"));
    QCOMPARE(scene.editor().language(), QString("cpp"));
    write("int main() { return 1; }\n");
    scene.playground->openSource(path);
    QTRY_COMPARE_WITH_TIMEOUT(scene.editor().mainFile(), QString("sieve-2.cpp"), kPatience);
}

void PlaygroundTest::whatIsNoTextIsRefused()
{
    QFile file(m_folder->filePath("image.py"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\0\0", 6));
    file.close();
    Scene scene(*m_theme, *m_folder);
    scene.playground->openSource(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(scene.window.banner().sentence().contains("not a text"), kPatience);
    scene.playground->openSource(m_folder->filePath("missing.py"));
    QTRY_VERIFY_WITH_TIMEOUT(scene.window.banner().sentence().contains("missing.py cannot be read"), kPatience);
}

void PlaygroundTest::anInputIsRunWith()
{
    Scene scene(*m_theme, *m_folder);
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
    scene.action("run.submit").trigger();
    scene.action("run.stop").trigger();
    QVERIFY(scene.judge.cancelled == std::vector{JudgeTicket{2}});
}

void PlaygroundTest::compilersAreHeard()
{
    Scene scene(*m_theme, *m_folder);
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

void PlaygroundTest::aTerminalRunIsTypedTo()
{
    Scene scene(*m_theme, *m_folder);
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

void PlaygroundTest::commandsGoWhereOneLooks()
{
    Scene scene(*m_theme, *m_folder);
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

void PlaygroundTest::editorCommandsAreTheVisibleEditors()
{
    Scene scene(*m_theme, *m_folder);
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

void PlaygroundTest::theTimeSliderLooksBack()
{
    Scene scene(*m_theme, *m_folder);
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

void PlaygroundTest::theModelKeepsItsWord()
{
    Scene scene(*m_theme, *m_folder);
    PlaygroundFiles files(scene.drafts, scene.workshop->languages());
    const QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int first = files.create("python", "a", "");
    files.create("go", "b", "");
    QCOMPARE(first, 0);
    QCOMPARE(files.find("SCRATCH.PY"), 1);
    files.rename(files.find("scratch.go"), "zoo.go");
    files.rename(files.find("zoo.go"), "ant.go");
    files.setLanguage(files.find("scratch.py"), "rust");
    QCOMPARE(files.index(1).data().toString(), QString("scratch.rs"));
    QCOMPARE(files.index(1).data(PlaygroundFiles::LanguageRole).toString(), QString("Rust"));
    files.remove(0);
    QCOMPARE(files.bringBack(), 0);
    QCOMPARE(files.take("ant.go", "go", "b"), 0); // the same text
    QCOMPARE(files.at(files.take("ant.go", "go", "c")).name, QString("ant-2.go"));
    QCOMPARE(files.at(files.take("ant.go", "go", "c")).name, QString("ant-2.go"));
    QVERIFY(!files.setData(files.index(0), "scratch.rs", Qt::EditRole));
    QVERIFY(files.setData(files.index(0), "bee.go", Qt::EditRole));
}

void PlaygroundTest::everyControlHasANameAndATip()
{
    Scene scene(*m_theme, *m_folder);
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

void PlaygroundTest::pictures()
{
    Scene scene(*m_theme, *m_folder);
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

QTEST_MAIN(PlaygroundTest)
#include "playground_test.moc"
