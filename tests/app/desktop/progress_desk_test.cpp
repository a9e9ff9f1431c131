// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Progress and review in the whole desktop: what they lead to.
#include "app/desktop/desktop.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/progress/grade_button.h"
#include "app/desktop/progress/overview_page.h"
#include "app/desktop/progress/progress_page.h"
#include "app/desktop/progress/review_detail.h"
#include "app/desktop/progress/review_page.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/rail.h"
#include "app/desktop/shell/workspace.h"
#include "core/store/store.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/remembered_year.h"

#include <QAbstractButton>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

using Page = MainWindow::Page;

constexpr int kPatience = 60'000;
const QString kOld = "print('what solved it last time')\n"; // in the editor of every problem

} // namespace

class ProgressDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const DesktopPlaces places = DesktopPlaces::in(m_folder.path());
        const auto store = Store::open(places.history.toStdString());
        QVERIFY(store && rememberAYear(**store, bundledProblems()));
        for (const std::string& problem : bundledProblems()) {
            const DraftText old{{problem, "python", {}}, kOld.toStdString(), RevisionKind::Saved, wallNow()};
            QVERIFY((*store)->drafts().keep(std::span(&old, 1)));
        }
        m_world.problemPlaces = {{std::filesystem::path(CA_SOURCE_DIR) / "problems"}, m_folder.filePath("own").toStdString(),
                                 m_folder.filePath("cache").toStdString()};
        auto desktop = Desktop::create(places, [this](const WorkshopConfig& config) -> Result<std::unique_ptr<Workshop>> {
            return cli::makeFakeWorkshop(m_world, config);
        });
        QVERIFY2(desktop, desktop ? "" : desktop.error().what.c_str());
        m_desktop = std::move(*desktop);
        m_desktop->show();
        window().resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    void theRailCountsWhatIsDue()
    {
        QTRY_VERIFY_WITH_TIMEOUT(dueInTheRail() > 0, kPatience);
    }

    void aSubmissionIsShownInTheEditor()
    {
        window().showPage(Page::Progress);
        auto& page = the<ProgressPage>();
        progress::SubmissionLogModel& recent = page.overview().recent();
        QTRY_VERIFY_WITH_TIMEOUT(page.overview().isVisible() && recent.rowCount() > 1, kPatience);
        auto* const table = page.overview().findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(1, 0));
        const SubmissionRecord record = *recent.at(1);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), Page::Workspace, kPatience);
        const auto store = Store::open(DesktopPlaces::in(m_folder.path()).history.toStdString());
        const QString source = QString::fromStdString(**(*store)->submissions().sourceOf(record.id));
        QTRY_COMPARE_WITH_TIMEOUT(editor().text(), source, kPatience);
    }

    void aReviewBeginsWithAnEmptyEditor()
    {
        window().showPage(Page::Review);
        auto& page = the<ReviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(page.list().model()->rowCount() > 0, kPatience);
        page.detail().startButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), Page::Workspace, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(window().windowTitle().startsWith(page.list().currentIndex().data().toString()), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(editor().text() != kOld && !editor().text().contains("attempt"), kPatience);

        editor().replaceText("half = done");
        window().showPage(Page::Review); // and back to it: what was begun is still there
        page.detail().startButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), Page::Workspace, kPatience);
        QTest::qWait(300);
        QCOMPARE(editor().text(), QString("half = done"));
    }

    void gradingIsCountedInTheRail()
    {
        window().showPage(Page::Review);
        const int before = dueInTheRail();
        the<ReviewPage>().detail().gradeButton(Grade::Good).click();
        QTRY_COMPARE_WITH_TIMEOUT(dueInTheRail(), before - 1, kPatience);
    }

private:
    MainWindow& window() { return m_desktop->window(); }
    template <class Widget> Widget& the()
    {
        auto* const found = window().findChild<Widget*>();
        if (found == nullptr) {
            qFatal("it is not there");
        }
        return *found;
    }

    /// Of problems: the playground has one too.
    EditorPanel& editor() { return *window().workspace().at(Workspace::Part::Editor).findChild<EditorPanel*>(); }

    /// As a screen reader hears it.
    int dueInTheRail()
    {
        for (const auto* const button : the<Rail>().findChildren<QAbstractButton*>()) {
            const QStringList words = button->accessibleName().split(" · ");
            if (words.front() == "Review") {
                return words.size() < 2 ? 0 : words.back().toInt();
            }
        }
        return -1;
    }

    QTemporaryDir m_folder;
    cli::FakeWorld m_world;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(ProgressDeskTest)
#include "progress_desk_test.moc"
