// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Pictures of both pages in every state; and that they can be painted at all.
#include "app/desktop/progress/progress_page.h"
#include "app/desktop/progress/review_page.h"
#include "app/desktop/progress/submission_log_page.h"
#include "app/desktop/widgets/theme.h"
#include "tests/app/desktop/progress/life.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

using namespace ca;
using testing::Life;

namespace {

constexpr int kPatience = 60'000;

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void showsAYear()
    {
        Life life(testing::Years{});
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        fill(page, life, 64);
        take(page, "overview", {1392, 834});
        take(page, "overview-whole", {1392, 1330});
        take(page, "overview-narrow", {720, 1700});
        page.showLog();
        take(page, "submissions", {1392, 834});
        QTest::keyClicks(page.log().findChild<QLineEdit*>(), "zyxomma");
        QTest::qWait(400);
        take(page, "submissions-none", {1392, 834});
        page.findChild<QTabBar*>()->setCurrentIndex(2);
        take(page, "bests", {1392, 834});
    }

    void bearsLongNames()
    {
        Life life(testing::Years{5000, 50'000, 700, 900});
        std::vector<progress::ProblemFacts> problems = testing::someProblems(5000)->all();
        for (progress::ProblemFacts& problem : problems) {
            problem.title = "The longest title that anybody has ever given to a problem about " + problem.title;
            problem.tags = {problem.tags.front() + "-with-a-name-that-does-not-end-before-the-line-does-however-long-the-line-may-be"};
        }
        const auto named = std::make_shared<const progress::KnownProblems>(std::move(problems));
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        fill(page, life, 64);
        page.setProblems(named);
        QSignalSpy shown(&page, &ProgressPage::shown);
        QVERIFY(shown.wait(kPatience));
        take(page, "long-names", {900, 1500});
        ReviewPage review({life.history(), life.reviews()}, m_theme);
        fill(review, life);
        review.setProblems(named);
        take(review, "review-long-names", {900, 700});
    }

    void showsTheFirstDay()
    {
        Life life;
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        fill(page, life, 64);
        take(page, "empty", {1392, 834});
        life.submit("problem-3", Verdict::Accepted);
        QSignalSpy shown(&page, &ProgressPage::shown);
        QVERIFY(shown.wait(kPatience));
        QTest::qWait(200);
        take(page, "first-day", {1392, 834});
    }

    void growsWithTheText_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("70") << 0.7;
        QTest::newRow("150") << 1.5;
        QTest::newRow("250") << 2.5;
    }

    void growsWithTheText()
    {
        QFETCH(double, scale);
        Life life(testing::Years{});
        ProgressPage page({life.history(), life.figures(), life.reviews()}, m_theme);
        fill(page, life, 64);
        m_theme.setTextScale(scale);
        take(page, QString("overview-text-%1").arg(QTest::currentDataTag()), {1392, 1200});
        m_theme.setTextScale(1);
    }

    void showsTheReview()
    {
        Life life(testing::Years{});
        life.history().setInReviewQueue("problem-4", false);
        ReviewPage page({life.history(), life.reviews()}, m_theme);
        fill(page, life);
        take(page, "review", {1392, 834});
        take(page, "review-small", {712, 640});
        page.showPart(ReviewPage::Part::TakenOut);
        take(page, "review-out", {1392, 834});
        m_theme.setTextScale(1.5);
        page.showPart(ReviewPage::Part::Coming);
        take(page, "review-text-150", {1392, 834});
        m_theme.setTextScale(2.5);
        take(page, "review-text-250", {1392, 1200});
        m_theme.setTextScale(1);
    }

    void showsThatNothingIsDue()
    {
        Life life;
        ReviewPage page({life.history(), life.reviews()}, m_theme);
        fill(page, life);
        take(page, "review-empty", {1392, 834});
        life.review("problem-3", 1, Grade::Good);
        QSignalSpy read(&life.reviews(), &Reviews::changed);
        QVERIFY(read.wait(kPatience));
        take(page, "review-done", {1392, 834});
    }

private:
    void fill(ReviewPage& page, Life& life)
    {
        page.setProblems(testing::someProblems(64));
        QSignalSpy read(&life.reviews(), &Reviews::changed);
        life.reviews().refresh();
        QVERIFY(read.wait(kPatience));
        QTest::qWait(200);
    }

    void fill(ProgressPage& page, Life& life, int problems)
    {
        page.setProblems(testing::someProblems(problems));
        page.setLanguages(testing::someLanguages());
        QSignalSpy shown(&page, &ProgressPage::shown);
        life.figures().refresh();
        life.reviews().refresh();
        QVERIFY(shown.wait(kPatience));
        QTest::qWait(200);
    }

    void take(QWidget& page, const QString& name, QSize size)
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!page.grab().isNull());
        takeScreenshots(page, m_theme, "progress-" + name);
    }

    Theme m_theme;
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
