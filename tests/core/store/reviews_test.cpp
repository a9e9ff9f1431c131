// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/store/store_fixture.h"

using namespace ca;
using namespace ca::test;

namespace {

constexpr std::chrono::days kDay{1};

std::optional<Grade> solve(Store& store, const std::string& problem, WallTime when)
{
    must(store.submissions().add(submission(problem, Verdict::Accepted, when)));
    const auto review = must(store.reviews().noteSolved(problem, when, 30));
    return review ? std::optional(review->grade) : std::nullopt;
}

std::string problemsOf(const std::vector<ReviewCard>& cards)
{
    std::string problems;
    for (const ReviewCard& card : cards) {
        problems += card.problem;
    }
    return problems;
}

} // namespace

class ReviewsTest : public QObject {
    Q_OBJECT

private slots:
    void solvingIsAReview()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        QCOMPARE(solve(*store, "p", kNoon), std::optional(Grade::Good));
        const auto cards = must(store->reviews().cards());
        QCOMPARE(cards.size(), 1u);
        QCOMPARE(cards.front().due, kNoon + 2 * kDay);
        QCOMPARE(must(store->progress().of("p", kNoon)).dueAt, std::optional(kNoon + 2 * kDay));
        QVERIFY(!must(store->progress().of("p", kNoon)).dueForReview);
        QVERIFY(must(store->progress().of("p", kNoon + 2 * kDay)).dueForReview);
    }

    void solvingAgainOnTheSameDayIsNone()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        QVERIFY(solve(*store, "p", kNoon));
        QCOMPARE(solve(*store, "p", kNoon + 3h), std::nullopt);
        QVERIFY(solve(*store, "p", kNoon + 2 * kDay));
        QCOMPARE(must(store->reviews().reviewsOf("p")).size(), 2u);
        QVERIFY(must(store->reviews().reviewsOf("q")).empty());
        QVERIFY(must(store->reviews().reviewsOf("")).empty());
    }

    void whatItTookSinceTheLastReviewCounts()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        for (int i = 0; i < 5; ++i) {
            must(store->submissions().add(submission("p", Verdict::WrongAnswer, kNoon - 1h)));
        }
        must(store->progress().noteHint("p", 0, kNoon - 1h));
        must(store->submissions().add(submission("p", Verdict::JudgeError, kNoon - 1h))); // ours, not theirs
        QCOMPARE(solve(*store, "p", kNoon), std::optional(Grade::Again)); // 6 attempts and a hint
        must(store->progress().addTime("p", 10min, kNoon + 3 * kDay));
        QCOMPARE(solve(*store, "p", kNoon + 3 * kDay), std::optional(Grade::Easy)); // none of that counts any more
    }

    void theUsersOwnWord()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const Review review{"0a1b2c3d-0000-4000-8000-000000000002", "p", kNoon, Grade::Again};
        must(store->reviews().add(review));
        must(store->reviews().add(review));
        QCOMPARE(must(store->reviews().reviewsOf("p")), std::vector{review});
        QCOMPARE(must(store->reviews().cards()).front().due, kNoon + kDay);
    }

    void dueSoonestFirst()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->reviews().add({"", "a", kNoon, Grade::Easy})); // in 8 days
        must(store->reviews().add({"", "b", kNoon, Grade::Good})); // in 2
        must(store->reviews().add({"", "c", kNoon, Grade::Again})); // in 1
        QCOMPARE(problemsOf(must(store->reviews().cards())), std::string("cba"));
        QCOMPARE(problemsOf(must(store->reviews().dueBy(kNoon))), std::string());
        QCOMPARE(problemsOf(must(store->reviews().dueBy(kNoon + 2 * kDay))), std::string("cb"));
    }

    void takenOutOfTheQueue()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        must(store->reviews().add({"", "p", kNoon, Grade::Good}));
        must(store->reviews().setWanted("p", false, kNoon + 1h));
        QVERIFY(must(store->reviews().cards()).empty());
        QCOMPARE(must(store->reviews().takenOut()), std::vector<std::string>{"p"});
        QCOMPARE(must(store->progress().of("p", kNoon + 9 * kDay)).dueForReview, false);
        QCOMPARE(solve(*store, "p", kNoon + 2 * kDay), std::nullopt);
        must(store->reviews().setWanted("p", true, kNoon + 3 * kDay));
        QVERIFY(must(store->reviews().takenOut()).empty());
        QCOMPARE(problemsOf(must(store->reviews().cards())), std::string("p"));
    }
};

QTEST_GUILESS_MAIN(ReviewsTest)
#include "reviews_test.moc"
