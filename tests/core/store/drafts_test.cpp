// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/text_delta.h"
#include "tests/core/store/store_fixture.h"

#include <random>

using namespace ca;
using namespace ca::test;

namespace {

const DraftKey kKey{"p", "cpp", ""};

void keep(Store& store, const std::string& text, WallTime at, RevisionKind kind = RevisionKind::Typed, const DraftKey& key = kKey)
{
    must(store.drafts().keep(std::vector{DraftText{key, text, kind, at}}));
}

std::string latest(Store& store, const DraftKey& key = kKey)
{
    const auto draft = must(store.drafts().latest(key));
    return draft ? draft->text : "none";
}

std::vector<std::string> texts(Store& store)
{
    std::vector<std::string> all;
    for (const Revision& revision : must(store.drafts().revisions(kKey))) {
        all.push_back(must(store.drafts().textOf(revision.id)));
    }
    return all;
}

/// Somebody at a keyboard: a few bytes put in, taken out or replaced, now and then a paste.
class Typist {
public:
    explicit Typist(unsigned seed) : m_random(seed) {}

    std::string next()
    {
        const std::size_t at = pick(m_text.size());
        const std::size_t gone = std::min(pick(4), m_text.size() - at);
        const std::size_t size = pick(20) == 0 ? pick(400) : pick(5);
        std::string put(size, ' ');
        for (char& c : put) {
            c = static_cast<char>(pick(255));
        }
        m_text.replace(at, gone, put);
        return m_text;
    }

private:
    std::size_t pick(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(m_random); }
    std::mt19937 m_random;
    std::string m_text;
};

} // namespace

class DraftsTest : public QObject {
    Q_OBJECT

private slots:
    void deltas_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << QByteArray();
        QTest::newRow("put in") << QByteArray("ac") << QByteArray("abc") << QByteArray("b");
        QTest::newRow("taken out") << QByteArray("abc") << QByteArray("ac") << QByteArray();
        QTest::newRow("ends that overlap") << QByteArray("aaa") << QByteArray("aaaa") << QByteArray("a");
        QTest::newRow("overlap, shorter") << QByteArray("aaaa") << QByteArray("aa") << QByteArray();
        QTest::newRow("from nothing") << QByteArray() << QByteArray("x") << QByteArray("x");
        QTest::newRow("to nothing") << QByteArray("x") << QByteArray() << QByteArray();
        QTest::newRow("all else") << QByteArray("abc") << QByteArray("xyz") << QByteArray("xyz");
    }

    void deltas()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, body);
        const std::string from = base.toStdString();
        const std::string to = text.toStdString();
        const TextDelta delta = deltaBetween(from, to);
        QCOMPARE(std::string(delta.body), body.toStdString());
        QCOMPARE(applied(delta, from), std::optional(to));
        QCOMPARE(applied({from.size() + 1, 0, ""}, from), std::nullopt);
        QCOMPARE(applied({from.size(), 1, ""}, from), std::nullopt);
    }

    void aDraftIsThereTomorrow()
    {
        const StoreFolder folder;
        keep(*folder.open(), "int main() {}", kNoon);
        const auto store = folder.open();
        QCOMPARE(latest(*store), std::string("int main() {}"));
        QCOMPARE(latest(*store, {"p", "python", ""}), std::string("none"));
        QCOMPARE(latest(*store, {"p", "cpp", "helper.h"}), std::string("none"));
        QCOMPARE(latest(*store, {"q", "cpp", ""}), std::string("none"));
    }

    void everyRevisionCanBeReadBack()
    {
        const StoreFolder folder;
        auto store = folder.open();
        Typist typist(7);
        std::vector<std::string> typed;
        for (int i = 0; i < 500; ++i) {
            std::string text = typist.next();
            keep(*store, text, kNoon + std::chrono::seconds(i));
            if (typed.empty() || typed.back() != text) {
                typed.push_back(std::move(text));
            }
            if (i % 100 == 50) {
                store = folder.open(); // what it remembers of the newest text is gone
            }
        }
        QVERIFY(typed.size() > 300);
        QCOMPARE(texts(*store), typed);
    }

    void theSameTextIsKeptOnce()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const auto kinds = [&] {
            QStringList names;
            for (const Revision& revision : must(store->drafts().revisions(kKey))) {
                names << QString::fromUtf8(name(revision.kind).data(), static_cast<qsizetype>(name(revision.kind).size()));
            }
            return names.join(' ');
        };
        keep(*store, "a", kNoon);
        keep(*store, "a", kNoon + 1s);
        QCOMPARE(kinds(), QString("typed"));
        keep(*store, "a", kNoon + 2s, RevisionKind::Run);
        QCOMPARE(kinds(), QString("run"));
        keep(*store, "a", kNoon + 3s, RevisionKind::Typed);
        QCOMPARE(kinds(), QString("run"));
        keep(*store, "b", kNoon + 4s);
        keep(*store, "a", kNoon + 5s, RevisionKind::Restored);
        QCOMPARE(kinds(), QString("run typed restored"));
    }

    void anEmptyTextIsAText()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        keep(*store, "a", kNoon);
        keep(*store, "", kNoon + 1s);
        QCOMPARE(latest(*store), std::string());
    }

    void aClockThatIsSetBackHidesNothing()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        keep(*store, "first", kNoon);
        keep(*store, "second", kNoon - 48h);
        QCOMPARE(latest(*store), std::string("second"));
    }

    void twoWindowsTypeInTheSameText()
    {
        const StoreFolder folder;
        const auto one = folder.open();
        const auto two = folder.open();
        keep(*one, "the text of one", kNoon);
        keep(*two, "the text of two", kNoon + 1s);
        keep(*one, "the text of one again", kNoon + 2s);
        QCOMPARE(texts(*two), (std::vector<std::string>{"the text of one", "the text of two", "the text of one again"}));
    }

    void keysAndRemoval()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const DraftKey extra{"p", "cpp", "a.h"};
        keep(*store, "1", kNoon, RevisionKind::Typed, extra);
        keep(*store, "2", kNoon);
        keep(*store, "22", kNoon + 1s);
        keep(*store, "3", kNoon, RevisionKind::Typed, {"q", "cpp", ""});
        QVERIFY(must(store->drafts().of("p")) == (std::vector{kKey, extra}));
        must(store->drafts().remove(kKey));
        QVERIFY(must(store->drafts().of("p")) == std::vector{extra});
        QCOMPARE(latest(*store), std::string("none"));
        keep(*store, "new", kNoon + 2s);
        QCOMPARE(texts(*store), std::vector<std::string>{"new"});
    }

    void aRenamedFileKeepsItsPast()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const DraftKey other{"p", "python", "b.py"};
        keep(*store, "there before", kNoon, RevisionKind::Typed, other);
        keep(*store, "1", kNoon);
        keep(*store, "2", kNoon + 1s);
        must(store->drafts().rename(kKey, other));
        QVERIFY(must(store->drafts().of("p")) == std::vector{other});
        QCOMPARE(must(store->drafts().revisions(other)).size(), std::size_t{2});
        keep(*store, "3", kNoon + 2s, RevisionKind::Typed, other); // a difference from a text that lay under the old name
        QCOMPARE(must(store->drafts().latest(other))->text, std::string("3"));
        keep(*store, "new", kNoon + 2s);
        QCOMPARE(texts(*store), std::vector<std::string>{"new"});
        must(store->drafts().rename(other, other));
        QCOMPARE(must(store->drafts().revisions(other)).size(), std::size_t{3});
    }

    void whatIsKept_data()
    {
        QTest::addColumn<qint64>("ageInSeconds");
        QTest::addColumn<qint64>("apart");
        QTest::addColumn<int>("kept"); // of the first ten, the newest of all is younger
        QTest::newRow("this hour") << qint64(3000) << qint64(1) << 10;
        QTest::newRow("today") << qint64(20 * 3600) << qint64(1) << 1;
        QTest::newRow("today, a minute apart") << qint64(20 * 3600) << qint64(60) << 10;
        QTest::newRow("this week") << qint64(3 * 86400) << qint64(6) << 1;
        QTest::newRow("this month") << qint64(20 * 86400) << qint64(60) << 1;
        QTest::newRow("last year") << qint64(400 * 86400) << qint64(8640) << 1;
    }

    void whatIsKept()
    {
        QFETCH(qint64, ageInSeconds);
        QFETCH(qint64, apart);
        QFETCH(int, kept);
        // From the beginning of a day on, so that each ten lie within one span of time.
        const WallTime first = std::chrono::floor<std::chrono::days>(kNoon);
        std::vector<Revision> revisions;
        for (int i = 0; i < 10; ++i) {
            revisions.push_back({i, first + i * std::chrono::seconds(apart), RevisionKind::Typed, 0});
        }
        revisions.push_back({10, first + std::chrono::days(2), RevisionKind::Typed, 0});
        const std::vector<bool> result = keptRevisions(revisions, first + std::chrono::seconds(ageInSeconds));
        QCOMPARE(std::count(result.begin(), result.end() - 1, true), kept);
        QVERIFY(result.back());
        QVERIFY(result[9]);

        for (Revision& revision : revisions) {
            revision.kind = RevisionKind::Run;
        }
        QCOMPARE(keptRevisions(revisions, first + std::chrono::seconds(ageInSeconds)), std::vector<bool>(11, true));
    }

    void pruningChangesNoTextThatStays()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        Typist typist(11);
        std::map<std::int64_t, std::string> typed;
        for (int i = 0; i < 400; ++i) {
            const std::string text = typist.next();
            keep(*store, text, kNoon + i * 4s, i % 50 == 0 ? RevisionKind::Saved : RevisionKind::Typed);
            typed[must(store->drafts().latest(kKey))->revision.id] = text;
        }
        const std::string newest = latest(*store);
        const auto before = must(store->drafts().revisions(kKey));
        const WallTime later = kNoon + std::chrono::days(3);
        const auto expected = keptRevisions(before, later);
        must(store->drafts().prune(later));

        const auto after = must(store->drafts().revisions(kKey));
        QCOMPARE(static_cast<std::ptrdiff_t>(after.size()), std::count(expected.begin(), expected.end(), true));
        QVERIFY(after.size() < before.size() / 4);
        for (const Revision& revision : after) {
            QCOMPARE(must(store->drafts().textOf(revision.id)), typed[revision.id]);
        }
        QCOMPARE(latest(*store), newest);
        keep(*store, newest + "!", later);
        QCOMPARE(latest(*store), newest + "!");
    }

    void aRevisionThatIsNotThere()
    {
        const StoreFolder folder;
        const auto store = folder.open();
        const auto text = store->drafts().textOf(12);
        QVERIFY(!text);
        QCOMPARE(text.error().fault, Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
