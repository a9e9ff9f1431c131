// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The lists: of all submissions, of bests, of reviews, as models and as one uses them.
#include "app/desktop/progress/bests_model.h"
#include "app/desktop/progress/bests_page.h"
#include "app/desktop/progress/log_filter_bar.h"
#include "app/desktop/progress/review_list_model.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/progress/submission_log_page.h"
#include "app/desktop/widgets/table.h"
#include "core/store/store.h"
#include "tests/app/desktop/progress/life.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using namespace ca::progress;
using ca::testing::Life;
using ca::testing::Years;

namespace {

constexpr int kPatience = 60'000;
constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString shown(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QComboBox* choice(const QWidget& bar, const QString& name)
{
    for (auto* const box : bar.findChildren<QComboBox*>()) {
        if (box->accessibleName() == name) {
            return box;
        }
    }
    return nullptr;
}

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyLog()
    {
        Life life;
        SubmissionReader reader(life.history());
        SubmissionLogModel model(reader, m_theme);
        const QAbstractItemModelTester tester(&model, kFatal);
        QSignalSpy counted(&model, &SubmissionLogModel::counted);
        model.setFilter({});
        QVERIFY(counted.wait(kPatience));
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewSubmissionComesOnTop()
    {
        Life life(Years{20, 30, 40, 0});
        SubmissionReader reader(life.history());
        SubmissionLogModel model(reader, m_theme);
        const QAbstractItemModelTester tester(&model, kFatal);
        QSignalSpy counted(&model, &SubmissionLogModel::counted);
        model.setProblems(testing::someProblems(20));
        model.setFilter({});
        QVERIFY(counted.wait(kPatience));
        QCOMPARE(model.rowCount(), 30);
        const QPersistentModelIndex first = model.index(0, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        life.submit("problem-3", Verdict::MemoryLimit);
        model.refresh();
        QVERIFY(counted.wait(kPatience));
        QCOMPARE(model.rowCount(), 31);
        QCOMPARE(first.row(), 1); // the same submission, no longer the newest
        QVERIFY(reset.isEmpty());
        QCOMPARE(shown(model, 0, SubmissionLogModel::ProblemColumn), QString("Merge Intervals"));
        QCOMPARE(shown(model, 0, SubmissionLogModel::VerdictColumn), QString("Memory limit exceeded"));
        QCOMPARE(shown(model, 0, SubmissionLogModel::TimeColumn), QString("1.5 ms"));
        model.refresh(); // nothing has changed
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(counted.wait(kPatience));
        QVERIFY(changed.isEmpty() && reset.isEmpty());
    }

    void fiftyThousandAreReadWhereTheyAreLookedAt()
    {
        Life life(Years{5000, 50'000, 700, 0});
        SubmissionLogPage page(m_reader.emplace(life.history()), m_theme);
        const QAbstractItemModelTester tester(&page.model(), kFatal);
        page.resize(1000, 700);
        page.show();
        QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 50'000 - 50'000 / 11, kPatience); // without runs of samples
        QVERIFY(page.model().at(30'000) == nullptr);
        Table& table = page.table();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i <= 100; ++i) { // dragged to the end
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 100 * i);
            table.viewport()->repaint();
        }
        qInfo("100 jumps through 45,455 submissions: %lld ms", clock.elapsed());
        table.scrollToBottom();
        table.viewport()->repaint();
        const int last = page.model().rowCount() - 1;
        QTRY_VERIFY_WITH_TIMEOUT(page.model().at(last) != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page.model().at(table.indexAt({5, 5}).row()) != nullptr, kPatience);
        QVERIFY(page.model().at(0)->when > page.model().at(last)->when);
        m_reader.reset();
    }

    void filters()
    {
        Life life(Years{40, 600, 200, 0});
        SubmissionLogPage page(m_reader.emplace(life.history()), m_theme);
        page.setProblems(testing::someProblems(40));
        page.setLanguages(testing::someLanguages());
        page.resize(1000, 600);
        page.show();
        const auto rowsOf = [&](const char* name, const QString& entry) {
            QSignalSpy counted(&page.model(), &SubmissionLogModel::counted);
            QComboBox* const box = choice(page.filterBar(), name);
            box->setCurrentText(entry);
            return counted.wait(kPatience) ? page.model().rowCount() : -1;
        };
        const auto truth = [&](const SubmissionFilter& filter) { return static_cast<int>(*life.store().submissions().count(filter)); };
        SubmissionFilter filter;
        filter.kind = SubmissionKind::Submit;
        QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), truth(filter), kPatience);
        filter.verdict = Verdict::TimeLimit;
        QCOMPARE(rowsOf("Verdict", "Time limit exceeded"), truth(filter));
        filter.language = "python3";
        QCOMPARE(rowsOf("Language", "Python"), truth(filter));
        filter.since = WallTime(Millis(QDate::currentDate().addDays(-29).startOfDay().toMSecsSinceEpoch()));
        QCOMPARE(rowsOf("Period", "Last 30 days"), truth(filter));
        filter.kind.reset();
        QCOMPARE(rowsOf("Kind", "Everything"), truth(filter));
        QVERIFY(page.filterBar().narrows());
        for (int row = 0; row < page.model().rowCount(); ++row) {
            QCOMPARE(shown(page.model(), row, SubmissionLogModel::LanguageColumn), QString("Python"));
        }

        QSignalSpy counted(&page.model(), &SubmissionLogModel::counted);
        page.filterBar().clear();
        QVERIFY(counted.wait(kPatience));
        QVERIFY(!page.filterBar().narrows());
        QTest::keyClicks(page.findChild<QLineEdit*>(), "word");
        filter = {};
        filter.kind = SubmissionKind::Submit;
        filter.problems = {"problem-4", "problem-14", "problem-24", "problem-34"}; // Word Ladder and its kin
        QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), truth(filter), kPatience);
        QVERIFY(shown(page.model(), 0, SubmissionLogModel::ProblemColumn).startsWith("Word Ladder"));
        m_reader.reset();
    }

    void nothingFoundSaysSoAndLeadsBack()
    {
        Life life(Years{20, 30, 40, 0});
        SubmissionLogPage page(m_reader.emplace(life.history()), m_theme);
        page.setProblems(testing::someProblems(20));
        page.resize(1000, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.table().isVisible() && page.model().rowCount() > 0, kPatience);
        QTest::keyClicks(page.findChild<QLineEdit*>(), "zyxomma");
        QTRY_VERIFY_WITH_TIMEOUT(!page.table().isVisible(), kPatience);
        for (auto* const button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                button->click();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(page.table().isVisible() && page.model().rowCount() > 0, kPatience);
        m_reader.reset();
    }

    void enterOpensASubmission()
    {
        Life life(Years{20, 30, 40, 0});
        SubmissionLogPage page(m_reader.emplace(life.history()), m_theme);
        page.resize(1000, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.model().rowCount() > 3, kPatience);
        std::vector<std::int64_t> opened;
        connect(&page, &SubmissionLogPage::opened, this, [&](const SubmissionRecord& record) { opened.push_back(record.id); });
        page.table().setCurrentIndex(page.model().index(2, 0));
        QTest::keyClick(&page.table(), Qt::Key_Return);
        QCOMPARE(opened, std::vector<std::int64_t>{page.model().at(2)->id});
        m_reader.reset();
    }

    void aNarrowTableLetsColumnsGo()
    {
        Life life(Years{20, 30, 40, 0});
        SubmissionLogPage page(m_reader.emplace(life.history()), m_theme);
        page.resize(1100, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.model().rowCount() > 3, kPatience);
        QVERIFY(!page.table().isColumnHidden(SubmissionLogModel::MemoryColumn));
        page.table().setFixedWidth(420);
        QTRY_VERIFY(page.table().isColumnHidden(SubmissionLogModel::MemoryColumn));
        QVERIFY(!page.table().isColumnHidden(SubmissionLogModel::ProblemColumn));
        QVERIFY(page.table().columnWidth(SubmissionLogModel::ProblemColumn) > 60);
        m_reader.reset();
    }

    void bestsAreSortedByWhatTheyAre()
    {
        BestsPage page(m_theme);
        const QAbstractItemModelTester tester(page.table().model(), kFatal);
        page.setProblems(testing::someProblems(20));
        page.setLanguages(testing::someLanguages());
        page.setBests({{"problem-0", "cpp", Micros(9'000), mib(3), 1},
                       {"problem-1", "cpp", Micros(20'000), mib(30), 2},
                       {"problem-2", "java", Micros(100'000), mib(4), 3}});
        page.resize(800, 500);
        page.show();
        const QAbstractItemModel& model = *page.table().model();
        page.table().sortByColumn(BestsModel::TimeColumn, Qt::AscendingOrder); // not as letters
        QCOMPARE(shown(model, 0, BestsModel::TimeColumn), QString("9 ms"));
        QCOMPARE(shown(model, 2, BestsModel::TimeColumn), QString("100 ms"));
        page.table().sortByColumn(BestsModel::MemoryColumn, Qt::DescendingOrder);
        QCOMPARE(shown(model, 0, BestsModel::MemoryColumn), QString("30 MB"));
        QTest::keyClicks(&page.search(), "maximum");
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy opened(&page, &BestsPage::opened);
        page.table().setCurrentIndex(model.index(0, 0));
        const QPoint middle = page.table().visualRect(model.index(0, 0)).center();
        QTest::mouseClick(page.table().viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(page.table().viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(opened.value(0).value(0).toString(), QString("problem-2"));
    }

    void bestsThatAreNotFoundLeadBack()
    {
        BestsPage page(m_theme);
        page.setBests({{"problem-0", "cpp", Micros(9'000), mib(3), 1}});
        page.resize(800, 500);
        page.show();
        QVERIFY(page.table().isVisible());
        QTest::keyClicks(&page.search(), "zyxomma");
        QVERIFY(!page.table().isVisible());
        for (auto* const button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                button->click();
            }
        }
        QVERIFY(page.table().isVisible());
        QCOMPARE(page.table().model()->rowCount(), 1);
    }

    void bestsChangeInTheirPlaces()
    {
        BestsModel model(m_theme);
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setBests({{"a", "cpp", Micros(9), mib(3), 1}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setBests({{"a", "cpp", Micros(7), mib(3), 2}});
        QVERIFY(reset.isEmpty());
        model.setBests({});
        QCOMPARE(reset.count(), 1);
    }

    void theReviewListIsSound()
    {
        ReviewListModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        ReviewRow row;
        row.problem = "a";
        row.title = "Apples";
        row.card.reviews = 1;
        row.card.due = wallNow();
        ReviewRow other = row;
        other.problem = "b";
        model.setRows({row, other});
        QCOMPARE(model.rowOf("b"), 1);
        QCOMPARE(model.rowOf("c"), -1);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith("Apples"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        row.title = "Oranges";
        model.setRows({row, other});
        QVERIFY(reset.isEmpty());
        model.setRows({other});
        QCOMPARE(model.rowCount(), 1);
    }

private:
    Theme m_theme;
    std::optional<SubmissionReader> m_reader; // outlives the page
};

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
