// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/connect_dialog.h"
#include "app/desktop/desktop.h"
#include "app/desktop/progress/progress_page.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/progress/submission_log_page.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/run/verdict_header.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/widgets/banner.h"
#include "app/link/remote_server.h"
#include "core/store/store.h"
#include "core/wire/run_stream.h"
#include "core/wire/sse.h"
#include "tests/app/desktop/scripted_workshop.h"
#include "tests/app/desktop/widgets/screenshots.h"
#include "tests/app/link/fake_arena.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 30'000;

QPushButton* buttonNamed(QWidget& within, const QString& name)
{
    for (QPushButton* button : within.findChildren<QPushButton*>()) {
        if (button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

QComboBox* choiceNamed(QWidget& within, const QString& name)
{
    for (QComboBox* choice : within.findChildren<QComboBox*>()) {
        if (choice->accessibleName() == name) {
            return choice;
        }
    }
    return nullptr;
}

QLineEdit* lineNamed(QWidget& within, const QString& name)
{
    for (QLineEdit* line : within.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name) {
            return line;
        }
    }
    return nullptr;
}

constexpr const char* kList =
    "{\"problems\":[{\"id\":\"7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1\",\"title\":\"Far Sum\",\"slug\":\"far-sum\"}],\"total\":1}";
constexpr const char* kDetail =
    "{\"id\":\"7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1\",\"title\":\"Far Sum\",\"slug\":\"far-sum\",\"description\":\"Add.\",\"difficulty\":\"easy\","
    "\"testCases\":[{\"id\":\"t1\",\"input\":\"2 3\",\"expectedOutput\":\"5\",\"isHidden\":false}],\"visibleTestCaseCount\":1,\"totalTestCaseCount\":3}";

QByteArray fiveFromAfar()
{
    wire::RunEnd end;
    end.status = "completed";
    end.outcome.emplace();
    std::string all;
    std::uint64_t number = 0;
    using What = decltype(wire::RunEvent::what);
    for (const What& what : {What(wire::RunPhase::Running), What(wire::RunPiece{false, "5 from afar\r\n"}), What(end)}) {
        const wire::RunEvent event{"r1", ++number, what};
        all += wire::toText({std::string(wire::eventName(event)), wire::toJson(event), std::to_string(number)});
    }
    return QByteArray::fromStdString(all);
}

} // namespace

/// A user, a window, and a server on this machine.
class ConnectTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto answer = m_arena.server.answer;
        m_arena.server.answer = [answer](const HttpQuestion& question) {
            return question.path.startsWith("/api/problems?") ? HttpReply{200, kList, {}}
                : question.path == "/api/problems/far-sum"    ? HttpReply{200, kDetail, {}}
                                                              : answer(question);
        };
        auto desktop = Desktop::create(DesktopPlaces::in(m_folder.path()), [this](const WorkshopConfig&) -> Result<std::unique_ptr<Workshop>> {
            auto workshop = std::make_unique<ScriptedWorkshop>();
            workshop->places = {{}, m_folder.filePath("own").toStdString(), m_folder.filePath("cache").toStdString()};
            return workshop;
        });
        QVERIFY2(desktop, desktop ? "" : desktop.error().what.c_str());
        m_desktop = std::move(*desktop);
        m_desktop->show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QVERIFY(buttonNamed(window(), "Judged by: This machine") != nullptr);
    }

    void theDialogSaysWhoIsThere()
    {
        window().actions()["app.connect"].trigger();
        auto* dialog = window().findChild<ConnectDialog*>();
        QVERIFY(dialog != nullptr);
        lineNamed(*dialog, "Address")->setText("no address");
        buttonNamed(*dialog, "Test")->click();
        QVERIFY(dialog->finding().startsWith("This is not the address of a server."));
        lineNamed(*dialog, "Address")->setText(m_arena.server.address().toString());
        buttonNamed(*dialog, "Test")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->finding().contains("is a CodeArena server with 1 problems"), kPatience);
        (void)takeScreenshots(*dialog, "connect-dialog");
        buttonNamed(*dialog, "Connect")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<ConnectDialog*>() == nullptr, kPatience);
    }

    void itsProblemIsSubmittedToIt()
    {
        const QString id = "far-sum." + serverKey(m_arena.server.address());
        const std::filesystem::path package = m_folder.filePath("servers/" + serverKey(m_arena.server.address()) + '/' + id).toStdString();
        QTRY_VERIFY_WITH_TIMEOUT(window().banner().sentence().contains("in the list"), kPatience);
        m_desktop->open({QString::fromStdString(package.string())});
        QTRY_VERIFY_WITH_TIMEOUT(window().windowTitle().startsWith("Far Sum"), kPatience);
        const QString judge = "Judged by: " + serverName(m_arena.server.address());
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(window(), judge) != nullptr, kPatience);
        (void)takeScreenshots(window(), "connected");
        m_arena.onSubscribe = [](EngineGuest& guest) {
            guest.say(FakeArena::running());
            guest.say(FakeArena::completed("Accepted", ",\"passedCount\":3,\"totalCount\":3"));
        };
        window().actions()["run.submit"].trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_arena.server.count("POST", "/api/submissions"), 1, kPatience);
        const auto store = Store::open(DesktopPlaces::in(m_folder.path()).history.toStdString());
        QVERIFY(store);
        const auto kept = [&] { return (*store)->submissions().list().value_or(std::vector<SubmissionRecord>()); };
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{1}, kPatience);
        QCOMPARE(kept().front().verdict, Verdict::Accepted);
        QCOMPARE(QString::fromStdString(kept().front().judgedBy), serverName(m_arena.server.address()));
    }

    void theConsoleRunsThereWhenNothingRunsHere()
    {
        const auto before = m_arena.server.answer;
        m_arena.server.answer = [before](const HttpQuestion& question) {
            return question.path == "/api/capabilities" ? HttpReply{200, "{\"streamedRuns\":true}", {}}
                : question.path == "/api/runs"          ? HttpReply{202, "{\"runId\":\"r1\"}", {}}
                : question.path.contains("/events")     ? HttpReply{200, fiveFromAfar(), {}, HttpReply::How::BrokenStream}
                                                        : before(question);
        };
        window().actions()["run.console"].trigger();
        auto* panel = window().findChild<RunPanel*>();
        QVERIFY(panel != nullptr);
        runs::ConsoleText& text = panel->consolePage().text();
        QTRY_VERIFY_WITH_TIMEOUT(text.bytes().contains("5 from afar\nIt ended"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(text.bytes().contains("not measured"), kPatience); // the server told no figures
        (void)takeScreenshots(window(), "console-on-a-server");
        m_arena.server.answer = before;
        window().actions()["run.console"].trigger(); // of a server that only judges both reasons are told
        QTRY_VERIFY_WITH_TIMEOUT(text.bytes().contains("no sandbox here"), kPatience);
        QVERIFY(text.bytes().contains("does not run programs that are typed to"));
    }

    void whatAnotherMachineHasSubmittedIsListed()
    {
        const QByteArray other = "11111111-1111-4111-8111-111111111111";
        m_arena.history = "{\"submissions\":[{\"id\":\"" + QByteArray(FakeArena::kId) + "\",\"problemSlug\":\"far-sum\",\"status\":\"Accepted\"},{\"id\":\"" + other
            + "\",\"problemSlug\":\"far-sum\",\"language\":\"python\",\"status\":\"Runtime Error\",\"createdAt\":\"2026-03-01T10:00:00Z\"}],\"total\":2}";
        m_arena.view = "{\"id\":\"" + other + "\",\"language\":\"python\",\"code\":\"1/0\",\"status\":\"Runtime Error\",\"createdAt\":\"2026-03-01T10:00:00Z\"}";
        window().showPage(MainWindow::Page::Progress);
        const auto store = Store::open(DesktopPlaces::in(m_folder.path()).history.toStdString());
        QVERIFY(store);
        const auto kept = [&] { return (*store)->submissions().list().value_or(std::vector<SubmissionRecord>()); };
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{2}, kPatience); // and the one of before is not there twice
        QCOMPARE(kept().back().verdict, Verdict::RuntimeError);
        auto* progress = window().findChild<ProgressPage*>();
        QVERIFY(progress != nullptr);
        progress->showLog();
        auto* places = choiceNamed(*progress, "Judged by");
        QVERIFY(places != nullptr);
        const QString server = serverName(m_arena.server.address());
        QTRY_VERIFY_WITH_TIMEOUT(places->findText(server) > 0 && places->isVisible(), kPatience);
        auto& log = progress->findChild<progress::SubmissionLogPage*>()->model();
        QTRY_COMPARE_WITH_TIMEOUT(log.rowCount(), 2, kPatience);
        QCOMPARE(log.index(1, progress::SubmissionLogModel::PlaceColumn).data().toString(), server);
        (void)takeScreenshots(window(), "server-history");
        places->setCurrentIndex(places->findText("This machine"));
        QTRY_COMPARE_WITH_TIMEOUT(log.rowCount(), 0, kPatience);
        places->setCurrentIndex(places->findText(server));
        QTRY_COMPARE_WITH_TIMEOUT(log.rowCount(), 2, kPatience);
        window().showPage(MainWindow::Page::Workspace);
    }

    void theUserMayHaveItJudgedHere()
    {
        auto* panel = window().findChild<RunPanel*>();
        QVERIFY(panel != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->busy(), kPatience);
        QVERIFY(placeAction("Auto").isChecked() && !placeAction("Here").isChecked());
        const int posts = m_arena.server.count("POST", "/api/submissions");
        placeAction("Here").trigger();
        QVERIFY(placeAction("Here").isChecked() && !placeAction("Auto").isChecked());
        placeAction("Here").trigger(); // the same again
        QVERIFY(placeAction("Here").isChecked());
        auto* judge = buttonNamed(window(), "Judged by: This machine (your choice)");
        QVERIFY(judge != nullptr);
        const QString note = "1 of 3 tests are known on this machine. Only " + serverName(m_arena.server.address()) + " has the others.";
        QCOMPARE(judge->toolTip(), "You chose to judge on this machine. " + note);
        window().actions()["run.submit"].trigger();
        QCOMPARE(panel->testsPage().header().facts().remark, note);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->busy(), kPatience);
        QCOMPARE(m_arena.server.count("POST", "/api/submissions"), posts);
        (void)takeScreenshots(window(), "judged-here");
    }

    void whereNoServerRunsThemSamplesRunHereWithAWord()
    {
        auto* panel = window().findChild<RunPanel*>();
        placeAction("Server").trigger();
        const QString name = serverName(m_arena.server.address());
        auto* judge = buttonNamed(window(), "Judged by: " + name + " (your choice)");
        QVERIFY(judge != nullptr);
        QCOMPARE(judge->toolTip(), QString("You chose to judge on the connected server. Solutions of this problem are judged by its server. "
                                           "Samples and tests of your own run on this machine."));
        window().actions()["run.samples"].trigger();
        QCOMPARE(panel->testsPage().header().facts().remark, "Run on this machine: " + name + " judges, and runs no single tests.");
        QTRY_VERIFY_WITH_TIMEOUT(!panel->busy(), kPatience);
        (void)takeScreenshots(window(), "judged-there");
        placeAction("Auto").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(window(), "Judged by: " + name) != nullptr, kPatience);
    }

    void aLabMayHaveDecided()
    {
        QTemporaryDir folder;
        QFile machine(folder.filePath("machine.conf"));
        QVERIFY(machine.open(QIODevice::WriteOnly) && machine.write("[locked]\nrun\\place=here\n") > 0);
        machine.close();
        DesktopPlaces places = DesktopPlaces::in(folder.path());
        places.machine = machine.fileName();
        const auto desktop = Desktop::create(places, [&folder](const WorkshopConfig&) -> Result<std::unique_ptr<Workshop>> {
            auto workshop = std::make_unique<ScriptedWorkshop>();
            workshop->places = {{}, folder.filePath("own").toStdString(), folder.filePath("cache").toStdString()};
            return workshop;
        });
        QVERIFY(desktop);
        Actions& actions = (*desktop)->window().actions();
        QVERIFY(actions["run.placeHere"].isChecked() && actions["run.placeHere"].isEnabled());
        QVERIFY(!actions["run.placeServer"].isEnabled() && !actions["run.placeAuto"].isEnabled());
    }

    void whatIsSubmittedWithoutANetworkGoesOutLater()
    {
        m_arena.server.hide();
        window().actions()["run.submit"].trigger();
        const QString waits = "Judged by: " + serverName(m_arena.server.address()) + ": waits for the network";
        // The capabilities are known, so it is the sending that fails.
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(window(), waits) != nullptr, kPatience);
        m_arena.server.listen();
        QTRY_COMPARE_WITH_TIMEOUT(m_arena.server.count("POST", "/api/submissions"), 2, kPatience);
    }

    void cleanupTestCase() { m_desktop.reset(); }

private:
    [[nodiscard]] MainWindow& window() { return m_desktop->window(); }
    [[nodiscard]] QAction& placeAction(const char* place) { return window().actions()[QString("run.place") + place]; }

    QTemporaryDir m_folder;
    FakeArena m_arena;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(ConnectTest)
#include "connect_test.moc"
