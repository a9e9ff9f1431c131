// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/text_diff.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace ca;

namespace {

/// The text with what is marked in brackets: "[1] 2".
std::string marked(std::string_view text, const std::vector<TextSpan>& spans)
{
    std::string out;
    std::size_t at = 0;
    for (const TextSpan& span : spans) {
        out.append(text.substr(at, span.begin - at)).append("[").append(text.substr(span.begin, span.length)).append("]");
        at = span.begin + span.length;
    }
    return out.append(text.substr(at));
}

CheckerOptions tolerance(double off)
{
    CheckerOptions options;
    options.floatAbsolute = off;
    return options;
}

CheckerOptions strict()
{
    CheckerOptions options;
    options.caseSensitive = true;
    options.spaceChangeSensitive = true;
    return options;
}

} // namespace

class TextDiffTest : public QObject {
    Q_OBJECT

private slots:
    void marksWhatDiffers_data()
    {
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::string>("actual");
        QTest::addColumn<std::string>("markedExpected");
        QTest::addColumn<std::string>("markedActual");
        const auto row = [](const char* name, const char* e, const char* a, const char* me, const char* ma) {
            QTest::newRow(name) << std::string(e) << std::string(a) << std::string(me) << std::string(ma);
        };
        row("equal", "1 2\n", "1 2\n", "1 2\n", "1 2\n");
        row("space does not count", "1 2\n3\n", "1  2 \n\n3", "1 2\n3\n", "1  2 \n\n3");
        row("case does not count", "Yes\n", "YES\n", "Yes\n", "YES\n");
        row("a word", "a b c\n", "a x c\n", "a [b] c\n", "a [x] c\n");
        row("neighbours are one mark", "1 2 3 4\n", "1 7 8 4\n", "1 [2 3] 4\n", "1 [7 8] 4\n");
        row("places before shifts", "[1, 2]\n", "[2, 1]\n", "[[1], [2]]\n", "[[2], [1]]\n");
        row("a missing line", "1\n2\n3\n", "1\n3\n", "1\n[2]\n3\n", "1\n3\n");
        row("a line too many", "1\n3\n", "1\n2\n3\n", "1\n3\n", "1\n[2]\n3\n");
        row("nothing written", "1\n2\n", "", "[1]\n[2]\n", "");
        row("nothing expected", "", "1\n", "", "[1]\n");
        row("a word too many", "1 2\n", "1 2 3\n", "1 2\n", "1 2 [3]\n");
        row("letters beyond ASCII", "größe\n", "grösse\n", "[größe]\n", "[grösse]\n");
        row("no newline at the end", "5", "6", "[5]", "[6]");
    }
    void marksWhatDiffers()
    {
        QFETCH(std::string, expected);
        QFETCH(std::string, actual);
        const TextDiff diff = diffTexts(expected, actual);
        QTEST(QString::fromStdString(marked(expected, diff.expected)).toStdString(), "markedExpected");
        QTEST(QString::fromStdString(marked(actual, diff.actual)).toStdString(), "markedActual");
        QCOMPARE(diff.firstLine.has_value(), !(diff.expected.empty() && diff.actual.empty()));
    }

    void keepsToTheCheckersOptions()
    {
        QVERIFY(diffTexts("0.5 1\n", "0.5000001 1\n", {tolerance(1e-3)}).actual.empty());
        QVERIFY(!diffTexts("0.5 1\n", "0.6 1\n", {tolerance(1e-3)}).actual.empty());
        QVERIFY(!diffTexts("Yes\n", "yes\n", {strict()}).actual.empty());
        QVERIFY(!diffTexts("1 2\n", "1  2\n", {strict()}).actual.empty());
    }

    void doesNotMissWhatWasCutOff()
    {
        DiffOptions options;
        options.actualClipped = true;
        const TextDiff diff = diffTexts("1\n2 3 4\n5\n6\n", "1\n2 3", options);
        QVERIFY(diff.expected.empty());
        QVERIFY(diff.actual.empty());
    }

    void tellsTheFirstLine() { QCOMPARE(diffTexts("1\n2\n3\n", "1\n2\n4\n").firstLine, std::optional<std::size_t>(3)); }

    /// Whatever is marked, the rest reads the same on both sides.
    void leavesEqualTextUnmarked()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&] {
                std::string out;
                const auto words = random() % 40;
                for (unsigned i = 0; i < words; ++i) {
                    out += std::to_string(random() % 4) + (random() % 5 == 0 ? "\n" : " ");
                }
                return out;
            };
            const std::string expected = text();
            const std::string actual = text();
            const TextDiff diff = diffTexts(expected, actual);
            const auto rest = [](const std::string& whole, const std::vector<TextSpan>& spans) {
                std::string out;
                std::size_t at = 0;
                for (const TextSpan& span : spans) {
                    out += whole.substr(at, span.begin - at);
                    at = span.begin + span.length;
                }
                out += whole.substr(at);
                out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == ' ' || c == '\n'; }), out.end());
                return out;
            };
            QCOMPARE(rest(expected, diff.expected), rest(actual, diff.actual));
        }
    }

    void isBounded_data()
    {
        QTest::addColumn<std::string>("unit");
        QTest::newRow("one line of words") << std::string(" ");
        QTest::newRow("many lines") << std::string("\n");
        QTest::newRow("one word") << std::string();
    }
    void isBounded()
    {
        QFETCH(std::string, unit);
        std::mt19937 random(3);
        std::string expected;
        std::string actual;
        while (expected.size() < (std::size_t{1} << 20)) {
            expected += std::to_string(random()) + unit;
            actual += std::to_string(random()) + unit;
        }
        QElapsedTimer timer;
        timer.start();
        const TextDiff diff = diffTexts(expected, actual);
        qInfo("two texts of 1 MB without anything in common: %lld ms", timer.elapsed());
        QVERIFY(!diff.expected.empty());
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "text_diff_test.moc"
