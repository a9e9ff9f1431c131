// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/history.h"
#include "app/link/reviews.h"
#include "app/link/submission_reader.h"
#include "tests/core/store/store_fixture.h"

#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace ca;
using namespace ca::test;

namespace {

constexpr int kPatience = 30'000;
using std::chrono::days;

ReviewCard cardOf(Store& store)
{
    return must(store.reviews().cards()).front();
}

} // namespace

class ReviewsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsReadBeforeItIsAskedFor()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->reviews().add({"", "p", kNoon, Grade::Good}));
        History history(*store);
        Reviews reviews(history);
        QSignalSpy changed(&reviews, &Reviews::changed);
        QSignalSpy known(&history, &History::changed);
        QVERIFY(known.wait(kPatience));
        QVERIFY(changed.isEmpty() && reviews.current() == ReviewState{});
        reviews.refresh();
        QVERIFY(changed.wait(kPatience));
        QCOMPARE(reviews.current().cards.size(), 1u);
    }

    void theQueueFollowsTheHistory()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        History history(*store);
        Reviews reviews(history);
        reviews.refresh();
        history.grade("p", Grade::Hard);
        QTRY_COMPARE_WITH_TIMEOUT(reviews.current().cards.size(), 1u, kPatience);
        history.setInReviewQueue("p", false);
        QTRY_COMPARE_WITH_TIMEOUT(reviews.current().takenOut, std::vector<std::string>{"p"}, kPatience);
        QVERIFY(reviews.current().cards.empty());
    }

    void whatIsPromisedIsWhatHappens_data()
    {
        QTest::addColumn<int>("grade");
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 30}) {
            for (int grade = 1; grade <= 4; ++grade) {
                QTest::addRow("grade %d after %d days", grade, after) << grade << after;
            }
        }
    }

    void whatIsPromisedIsWhatHappens()
    {
        QFETCH(int, grade);
        QFETCH(int, after);
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->reviews().add({"", "p", kNoon, Grade::Good}));
        const WallTime now = kNoon + days(after) + 1h;
        const auto promised = daysAfterGrades(cardOf(*store), now);
        QVERIFY(std::is_sorted(promised.begin(), promised.end()));
        must(store->reviews().add({"", "p", now, static_cast<Grade>(grade)}));
        QCOMPARE(cardOf(*store).due - now, days(promised[static_cast<std::size_t>(grade - 1)]));
    }

    void theChanceFalls()
    {
        ReviewCard card;
        card.stability = 10;
        card.difficulty = 5;
        card.reviews = 1;
        card.last = kNoon;
        QCOMPARE(chanceToRemember(card, kNoon), 1.0);
        QVERIFY(std::abs(chanceToRemember(card, kNoon + days(10)) - 0.9) < 1e-9); // that is what stability means
        QVERIFY(chanceToRemember(card, kNoon + days(99)) < 0.9);
    }

    void submissionsComeInPieces()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        for (int i = 0; i < 5; ++i) {
            must(store->submissions().add(submission("p" + std::to_string(i), Verdict::Accepted, kNoon + std::chrono::hours(i))));
        }
        History history(*store);
        SubmissionReader reader(history);
        SubmissionFilter filter;
        filter.offset = 1;
        filter.limit = 2;
        std::optional<SubmissionPiece> piece;
        reader.read(filter, [&](SubmissionPiece read) { piece = std::move(read); });
        QTRY_VERIFY_WITH_TIMEOUT(piece.has_value(), kPatience);
        QCOMPARE(piece->total, 5u);
        QCOMPARE(piece->rows.size(), 2u);
        QCOMPARE(piece->rows.front().problem, std::string("p3")); // the newest is p4
    }
};

QTEST_GUILESS_MAIN(ReviewsTest)
#include "reviews_test.moc"
