// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole desktop with a year behind it, led through every page, panel and popup. Each is photographed in both themes, at one and
// two pixels per point, into screenshots/pages of the build folder: to be looked at, and kept by CI.
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/desktop.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/interface_language.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/run/tests_page.h"
#include "app/desktop/run/verdict_header.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/command_palette.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/quick_open.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/workspace.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/statement/submissions_page.h"
#include "app/desktop/widgets/list_popup.h"
#include "app/desktop/widgets/table.h"
#include "core/store/store.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/remembered_year.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <sstream>

using namespace ca;

namespace {

using Page = MainWindow::Page;
using Tab = StatementPanel::Tab;

constexpr int kPatience = 60'000;

/// What a right solution of Two Sum prints.
std::string positions(const std::string& input)
{
    std::istringstream in(input);
    long count = 0;
    long target = 0;
    in >> count >> target;
    std::map<long, long> seen;
    long value = 0;
    for (long at = 0; in >> value; ++at) {
        if (const auto other = seen.find(target - value); other != seen.end()) {
            return std::to_string(other->second) + " " + std::to_string(at) + "\n";
        }
        seen[value] = at;
    }
    return {};
}

enum class Program { Right, Guesses, Crashes };

ScriptedRun run(Program program, const std::string& input)
{
    ScriptedRun run = ScriptedRun::prints(program == Program::Guesses ? "0 1\n" : positions(input));
    if (program == Program::Crashes) {
        run.chunks = {{Stream::Err, "Traceback (most recent call last):\n  File \"solution.py\", line 5, in <module>\n"
                                    "    print(seen[target - value], k)\nNameError: name 'k' is not defined\n"}};
        run.outcome.exitCode = 1;
    }
    run.outcome.cpu = Micros(11'000 + 37 * (input.size() % 400));
    run.outcome.wall = run.outcome.cpu * 2;
    run.outcome.memory = Bytes(9'400'000 + 16 * input.size());
    return run;
}

const QString kSource = "n, target, *values = map(int, open(0).read().split())\n"
                        "seen = {}\n"
                        "for j, value in enumerate(values):\n"
                        "    if target - value in seen:\n"
                        "        %1\n"
                        "        break\n"
                        "    seen[value] = j\n";

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstStart();
    void nothingIsOpen();
    void aProblemIsOpen();
    void itIsJudged_data();
    void itIsJudged();
    void theStatementsTabs_data();
    void theStatementsTabs();
    void twoSubmissionsAreCompared();
    void theRunTabs();
    void theRoadmap();
    void allPages_data();
    void allPages();
    void thePopups();
    void littleRoom();

private:
    /// Until nothing moves any more, but not for ever.
    void settle()
    {
        QImage before;
        for (int looks = 0; looks < 40; ++looks) {
            QTest::qWait(25);
            const QImage now = window().grab().toImage();
            if (now == before) {
                return;
            }
            before = now;
        }
    }
    void photograph(const QString& name) { photograph(window(), name); }
    void photograph(QWidget& widget, const QString& name)
    {
        for (const QString theme : {"dark", "light"}) {
            trigger("view." + theme);
            QVERIFY(takeScreenshots(widget, name + '-' + theme));
        }
    }
    void trigger(const QString& action) { window().actions()[action].trigger(); }
    [[nodiscard]] MainWindow& window() { return m_desktop->window(); }
    /// Of the window, or of the workspace: the playground has an editor too.
    template <class Popup> [[nodiscard]] Popup& popup() { return *window().findChild<Popup*>(); }
    template <class Panel> [[nodiscard]] Panel& the() { return *window().workspace().findChild<Panel*>(); }

    QTemporaryDir m_folder;
    cli::FakeWorld m_world;
    std::unique_ptr<Desktop> m_desktop;
};

void PagesTest::initTestCase()
{
    speak(*qApp, "en"); // whose plurals are in its file of translations
    QApplication::setCursorFlashTime(0);
    const DesktopPlaces places = DesktopPlaces::in(m_folder.path());
    const auto store = Store::open(places.history.toStdString());
    QVERIFY(store);
    const Result<void> remembered = rememberAYear(**store, bundledProblems());
    QVERIFY2(remembered, remembered ? "" : remembered.error().what.c_str());

    m_world.findings = {{Finding::State::Good, "Docker", "29.1 at /var/run/docker.sock; ready in 91 ms; all limits hard", {}},
                        {Finding::State::Note, "Embedded sandbox", "works, memory limit soft", "For hard limits start under systemd-run."},
                        {Finding::State::Bad, "Go image", "is missing", "Build it below."}};
    m_world.shelf.statuses = {{.language = "python", .image = "codearena/python", .state = ImageStatus::State::Ready, .size = mib(118),
                               .detail = "Python 3.11.2, 118 MB", .root = {}},
                              {.language = "go", .image = "codearena/go", .state = ImageStatus::State::Missing, .size = {}, .detail = {},
                               .root = {}}};
    m_world.problemPlaces = {{std::filesystem::path(CA_SOURCE_DIR) / "problems"}, m_folder.filePath("own").toStdString(),
                             m_folder.filePath("cache").toStdString()};
    auto desktop = Desktop::create(places, [this](const WorkshopConfig& config) -> Result<std::unique_ptr<Workshop>> {
        return cli::makeFakeWorkshop(m_world, config);
    });
    QVERIFY2(desktop, desktop ? "" : desktop.error().what.c_str());
    m_desktop = std::move(*desktop);
    QSignalSpy indexed(&the<BrowserPanel>(), &BrowserPanel::textsIndexed);
    m_desktop->show();
    window().resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowExposed(&window(), kPatience));
    QVERIFY(indexed.wait(kPatience)); // so all problems are listed
}

void PagesTest::theFirstStart()
{
    QCOMPARE(window().currentPage(), Page::Machine);
    const auto saysReady = [this] {
        const auto labels = window().page(Page::Machine).findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("all limits hard"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysReady(), kPatience);
    photograph("01-first-start");
}

void PagesTest::nothingIsOpen()
{
    trigger("go.problems");
    QCOMPARE(window().currentPage(), Page::Workspace);
    photograph("02-nothing-open");
}

void PagesTest::aProblemIsOpen()
{
    QSignalSpy shown(&the<StatementPanel>(), &StatementPanel::shown);
    trigger("problem.quickOpen");
    QTest::keyClicks(&popup<QuickOpen>().field(), "two sum");
    photograph("03-quick-open");
    QTest::keyClick(&popup<QuickOpen>().field(), Qt::Key_Return);
    QVERIFY(shown.wait(kPatience));
    QCOMPARE(window().windowTitle(), QString("Two Sum - CodeArena"));
    photograph("04-problem");
}

void PagesTest::itIsJudged_data()
{
    QTest::addColumn<QString>("line"); // the fifth
    QTest::addColumn<int>("program");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("05-accepted") << "print(seen[target - value], j)" << static_cast<int>(Program::Right) << "Accepted";
    QTest::newRow("06-wrong") << "print(0, 1)" << static_cast<int>(Program::Guesses) << "Wrong answer";
    QTest::newRow("07-crashed") << "print(seen[target - value], k)" << static_cast<int>(Program::Crashes) << "Runtime error";
}

void PagesTest::itIsJudged()
{
    QFETCH(QString, line);
    QFETCH(int, program);
    QFETCH(QString, verdict);
    the<EditorPanel>().replaceText(kSource.arg(line));
    m_world.script = [program](const RunSpec& spec, const auto&) { return run(static_cast<Program>(program), cli::wholeOf(spec.input)); };
    trigger("run.submit");
    QTRY_COMPARE_WITH_TIMEOUT(the<RunPanel>().testsPage().header().facts().word, verdict, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!the<RunPanel>().busy(), kPatience);
    photograph(QTest::currentDataTag());
}

void PagesTest::theStatementsTabs_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("08-hints") << static_cast<int>(Tab::Hints);
    QTest::newRow("09-editorial") << static_cast<int>(Tab::Editorial);
    QTest::newRow("10-submissions") << static_cast<int>(Tab::Submissions);
    QTest::newRow("11-notes") << static_cast<int>(Tab::Notes);
}

void PagesTest::theStatementsTabs()
{
    QFETCH(int, tab);
    the<StatementPanel>().showTab(static_cast<Tab>(tab));
    QCOMPARE(the<StatementPanel>().currentTab(), static_cast<Tab>(tab));
    photograph(QTest::currentDataTag());
}

void PagesTest::twoSubmissionsAreCompared()
{
    auto& page = the<SubmissionsPage>();
    the<StatementPanel>().showTab(Tab::Submissions);
    QTRY_VERIFY_WITH_TIMEOUT(page.table().model()->rowCount() >= 3, kPatience); // they are written elsewhere
    page.table().selectRow(0);
    page.table().selectionModel()->select(page.table().model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy compared(&page, &SubmissionsPage::compared);
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == "Compare") {
            button->click();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, kPatience);
    photograph("12-submissions-compared");
    the<StatementPanel>().showTab(Tab::Statement);
}

void PagesTest::theRunTabs()
{
    the<RunPanel>().showOwnTests();
    photograph("13-own-tests");
    trigger("run.console");
    QTRY_VERIFY_WITH_TIMEOUT(!the<RunPanel>().consolePage().text().bytes().isEmpty(), kPatience);
    photograph("14-console");
    trigger("run.stop");
    the<RunPanel>().showTests();
}

void PagesTest::theRoadmap()
{
    the<BrowserPanel>().showRoadmap(true);
    photograph("15-roadmap");
    the<BrowserPanel>().showRoadmap(false);
}

void PagesTest::allPages_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("20-playground") << static_cast<int>(Page::Playground);
    QTest::newRow("21-progress") << static_cast<int>(Page::Progress);
    QTest::newRow("22-review") << static_cast<int>(Page::Review);
    QTest::newRow("23-settings") << static_cast<int>(Page::Settings);
    QTest::newRow("24-machine") << static_cast<int>(Page::Machine);
}

void PagesTest::allPages()
{
    QFETCH(int, page);
    window().showPage(static_cast<Page>(page));
    QCOMPARE(window().currentPage(), static_cast<Page>(page));
    settle(); // what is counted elsewhere arrives
    photograph(QTest::currentDataTag());
    window().showPage(Page::Workspace);
}

void PagesTest::thePopups()
{
    trigger("view.palette");
    QLineEdit& field = popup<CommandPalette>().field();
    QTest::keyClicks(&field, "show");
    photograph("30-palette");
    QTest::keyClick(&field, Qt::Key_Escape);
    trigger("app.shortcuts");
    auto* shortcuts = window().findChild<QDialog*>();
    QVERIFY(shortcuts != nullptr);
    photograph(*shortcuts, "31-shortcuts");
    shortcuts->close();
}

void PagesTest::littleRoom()
{
    window().resize(1024, 640);
    photograph("40-small");
    window().resize(window().minimumSize());
    photograph("41-smallest");
    window().resize(1440, 900);
    trigger("view.focus");
    photograph("42-focus");
    trigger("view.focus");
    QCOMPARE(window().currentPage(), Page::Workspace);
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
