// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Both pages over a real store: they follow it, and what is said on them is written into it.
#include "app/desktop/progress/column_chart.h"
#include "app/desktop/progress/grade_button.h"
#include "app/desktop/progress/headline.h"
#include "app/desktop/progress/heat_map.h"
#include "app/desktop/progress/overview_page.h"
#include "app/desktop/progress/progress_page.h"
#include "app/desktop/progress/review_detail.h"
#include "app/desktop/progress/review_page.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/progress/submission_log_page.h"
#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/pill.h"
#include "core/store/store.h"
#include "tests/app/desktop/progress/life.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace ca;
using namespace ca::progress;
using ca::testing::Life;
using ca::testing::Years;
using Part = ReviewPage::Part;

namespace {

constexpr int kPatience = 60'000;

/// By what it says.
Headline* headline(const QWidget& page, const QString& caption)
{
    for (auto* const one : page.findChildren<Headline*>()) {
        if (one->shownText().caption.contains(caption)) {
            return one;
        }
    }
    return nullptr;
}

QPushButton* button(const QWidget& page, const QString& text)
{
    for (auto* const one : page.findChildren<QPushButton*>()) {
        if (one->text() == text && one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

bool refreshed(Life& life)
{
    QSignalSpy read(&life.reviews(), &Reviews::changed);
    life.reviews().refresh();
    return read.wait(kPatience);
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void nothingYetIsNoPageOfZeros()
    {
        Life life;
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        show(page, life);
        QVERIFY(!page.overview().isVisible());
        QSignalSpy begin(&page, &ProgressPage::beginWanted);
        QPushButton* const choose = button(page, "Choose a problem");
        QVERIFY(choose != nullptr);
        choose->click();
        QCOMPARE(begin.count(), 1);

        life.submit("problem-1", Verdict::Accepted);
        QTRY_VERIFY_WITH_TIMEOUT(page.overview().isVisible(), kPatience);
        QCOMPARE(headline(page, "problems solved")->shownText().figure, QString("1"));
        QCOMPARE(headline(page, "problems solved")->shownText().beside, QString("/ 64"));
        QCOMPARE(page.overview().heatMap().calendar().countOf(page.overview().heatMap().calendar().today()).submissions, 1u);
        QTRY_COMPARE_WITH_TIMEOUT(page.overview().recent().rowCount(), 1, kPatience);
    }

    void headlinesFollow()
    {
        Life life(Years{64, 60, 100, 5});
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        show(page, life);
        const Headline* const sent = headline(page, "submissions");
        QVERIFY(sent != nullptr);
        const int before = sent->shownText().figure.toInt();
        life.submit("problem-1", Verdict::WrongAnswer);
        QTRY_COMPARE_WITH_TIMEOUT(sent->shownText().figure.toInt(), before + 1, kPatience);
        QVERIFY(headline(page, "streak") != nullptr);

        Headline* const due = headline(page, "review");
        QTRY_VERIFY_WITH_TIMEOUT(due->shownText().figure.toInt() > 0, kPatience);
        QSignalSpy wanted(&page, &ProgressPage::reviewWanted);
        due->click();
        QCOMPARE(wanted.count(), 1);
    }

    void recentOnesAreOpenedAndAllAreAKeyAway()
    {
        Life life(Years{64, 60, 100, 5});
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        show(page, life);
        QTRY_COMPARE_WITH_TIMEOUT(page.overview().recent().rowCount(), 7, kPatience);
        std::string opened;
        connect(&page, &ProgressPage::submissionOpened, this, [&](const SubmissionRecord& record) { opened = record.problem; });
        auto* const table = page.overview().findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened, page.overview().recent().at(1)->problem);
        button(page, "All submissions")->click();
        QVERIFY(page.log().isVisible());
    }

    void fiveThousandProblemsAndFiftyThousandSubmissions()
    {
        Life life(Years{5000, 50'000, 700, 800});
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        page.setProblems(testing::someProblems(5000));
        page.resize(1392, 834);
        page.show();
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer heart; // beats as often as the loop comes round
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = std::max(longest, clock.restart());
        });
        QElapsedTimer all;
        all.start();
        clock.start();
        heart.start(0);
        QSignalSpy shown(&page, &ProgressPage::shown);
        life.figures().refresh();
        life.reviews().refresh();
        QVERIFY(shown.wait(kPatience));
        const qint64 first = all.elapsed();
        life.submit("problem-77", Verdict::Accepted);
        QVERIFY(shown.wait(kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(page.overview().recent().at(0)->problem), QString("problem-77"), kPatience);
        heart.stop();
        qInfo("5,000 problems, 50,000 submissions: shown after %lld ms, the loop never away for longer than %lld ms", first, longest);
        QCOMPARE(headline(page, "problems solved")->shownText().beside, QString("/ 5,000"));
    }

    void controlsAreNamed()
    {
        Life life(Years{});
        ProgressPage progress({life.history(), life.figures(), life.reviews()}, m_theme);
        show(progress, life);
        ReviewPage review({life.history(), life.reviews()}, m_theme);
        review.setProblems(testing::someProblems(64));
        review.show();
        for (const QWidget* const page : {static_cast<QWidget*>(&progress), static_cast<QWidget*>(&review)}) {
            for (const auto* const control : page->findChildren<QWidget*>()) {
                if (control->focusPolicy() != Qt::NoFocus && control->isVisible() && !control->inherits("QScrollArea")) {
                    const auto* const pushed = qobject_cast<const QAbstractButton*>(control);
                    QVERIFY2(!control->accessibleName().isEmpty() || (pushed != nullptr && !pushed->text().isEmpty()),
                             control->metaObject()->className());
                }
            }
        }
    }

    void gradingIsWritten_data()
    {
        QTest::addColumn<int>("grade");
        QTest::addColumn<bool>("byKey");
        for (const bool byKey : {false, true}) {
            for (int grade = 1; grade <= 4; ++grade) {
                QTest::addRow("%s by %s", qPrintable(wordFor(static_cast<Grade>(grade))), byKey ? "key" : "button") << grade << byKey;
            }
        }
    }

    void gradingIsWritten()
    {
        QFETCH(int, grade);
        QFETCH(bool, byKey);
        Life life;
        life.review("problem-3", 20, Grade::Good);
        ReviewPage page({life.history(), life.reviews()}, m_theme);
        show(page, life);
        QCOMPARE(page.list().model()->rowCount(), 1);
        const ReviewCard before = life.reviews().current().cards.front();
        const int days = daysAfterGrades(before, wallNow())[static_cast<std::size_t>(grade - 1)];
        GradeButton& pressed = page.detail().gradeButton(static_cast<Grade>(grade));
        QCOMPARE(pressed.interval(), days == 1 ? QString("tomorrow") : "in " + span(days));
        byKey ? QTest::keyClick(&page.list(), Qt::Key(Qt::Key_0 + grade)) : QTest::mouseClick(&pressed, Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(page.list().model()->rowCount(), 0, kPatience);
        const auto reviews = *life.store().reviews().reviewsOf("problem-3");
        QCOMPARE(reviews.size(), 2u);
        QCOMPARE(reviews.back().grade, static_cast<Grade>(grade));
        const auto cards = *life.store().reviews().cards();
        QCOMPARE((cards.front().due - cards.front().last), std::chrono::days(days)); // as the button had said
        page.showPart(Part::Coming);
        QCOMPARE(page.list().model()->rowCount(), 1);
    }

    void theNextOneIsSelected()
    {
        Life life;
        for (int i = 0; i < 4; ++i) {
            life.review("problem-" + std::to_string(i), 40 - i, Grade::Good);
        }
        ReviewPage page({life.history(), life.reviews()}, m_theme);
        show(page, life);
        QCOMPARE(page.list().currentIndex().row(), 0);
        page.list().setCurrentIndex(page.list().model()->index(1, 0));
        const QString third = page.list().model()->index(2, 0).data().toString();
        page.detail().gradeButton(Grade::Good).click();
        QTRY_COMPARE_WITH_TIMEOUT(page.list().model()->rowCount(), 3, kPatience);
        QCOMPARE(page.list().currentIndex().data().toString(), third);
    }

    void takenOutAndPutBack()
    {
        Life life;
        life.review("problem-3", 20, Grade::Good);
        ReviewPage page({life.history(), life.reviews()}, m_theme);
        show(page, life);
        page.detail().queueButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(*life.store().reviews().takenOut(), std::vector<std::string>{"problem-3"}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page.chip(Part::TakenOut).text().endsWith("1"), kPatience);
        page.chip(Part::TakenOut).click();
        QCOMPARE(page.list().model()->rowCount(), 1);
        QVERIFY(!page.detail().gradeButton(Grade::Good).isVisible());
        page.detail().queueButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(life.store().reviews().takenOut()->empty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.list().model()->rowCount(), 0, kPatience);
        page.chip(Part::Due).click();
        QCOMPARE(page.list().model()->rowCount(), 1);
    }

    void startingAndTheForecast()
    {
        Life life;
        life.review("problem-3", 20, Grade::Good);
        life.review("problem-5", 1, Grade::Good); // due in the days ahead
        ReviewPage page({life.history(), life.reviews()}, m_theme);
        show(page, life);
        QSignalSpy started(&page, &ReviewPage::started);
        page.detail().startButton().click();
        QTest::keyClick(&page.list(), Qt::Key_Return);
        QCOMPARE(started.count(), 2);
        QCOMPARE(started.front().front().toString(), QString("problem-3"));
        const auto& columns = page.forecast().columns();
        QCOMPARE(columns.size(), 14u);
        QCOMPARE(columns.front().value, 1.0);
        QCOMPARE(std::count_if(columns.begin(), columns.end(), [](const Column& column) { return column.value > 0; }), 2);
    }

private:
    void show(ProgressPage& page, Life& life)
    {
        page.setProblems(testing::someProblems(64));
        page.setLanguages(testing::someLanguages());
        page.resize(1392, 834);
        page.show();
        QSignalSpy shown(&page, &ProgressPage::shown);
        life.figures().refresh();
        QVERIFY(refreshed(life));
        QVERIFY(!shown.isEmpty() || shown.wait(kPatience));
    }

    void show(ReviewPage& page, Life& life)
    {
        page.setProblems(testing::someProblems(64));
        page.resize(1392, 834);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.list().setFocus();
        QVERIFY(refreshed(life));
    }

    Theme m_theme;
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
