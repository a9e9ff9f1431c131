// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/checker.h"

#include <QtTest>

#include <random>

using namespace ca;

namespace {

CheckResult check(std::string_view answer, std::string_view output, const CheckerOptions& options, std::size_t chunk)
{
    TokenChecker checker(std::make_shared<const std::string>(answer), options);
    for (std::size_t at = 0; at < output.size(); at += chunk) {
        checker.feed(output.substr(at, chunk));
    }
    return checker.finish();
}

CheckerOptions plain()
{
    return {};
}

CheckerOptions caseMatters()
{
    CheckerOptions options;
    options.caseSensitive = true;
    return options;
}

CheckerOptions spaceMatters()
{
    CheckerOptions options;
    options.spaceChangeSensitive = true;
    return options;
}

CheckerOptions within(std::optional<double> absolute, std::optional<double> relative)
{
    CheckerOptions options;
    options.floatAbsolute = absolute;
    options.floatRelative = relative;
    return options;
}

struct Row {
    const char* name;
    const char* answer;
    const char* output;
    CheckerOptions options;
    const char* message; // empty: accepted
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> kRows{
        // Equal but for white space
        {"identical", "1 2 3\n", "1 2 3\n", plain(), ""},
        {"both empty", "", "", plain(), ""},
        {"empty answer, white output", "", " \n\t\n", plain(), ""},
        {"white answer, empty output", " \n", "", plain(), ""},
        {"no line break at the end", "5\n", "5", plain(), ""},
        {"more line breaks at the end", "5", "5\n\n\n", plain(), ""},
        {"carriage returns", "1\n2\n", "1\r\n2\r\n", plain(), ""},
        {"answer with carriage returns", "1\r\n2\r\n", "1\n2\n", plain(), ""},
        {"tabs for spaces", "1 2 3", "1\t2\t3", plain(), ""},
        {"lines for spaces", "1 2 3", "1\n2\n3\n", plain(), ""},
        {"spaces for lines", "1\n2\n3\n", "1 2 3", plain(), ""},
        {"leading space", "1 2", "   1 2", plain(), ""},
        {"leading space in the answer", "   1 2", "1 2", plain(), ""},
        {"wide gaps", "a b", "a      b", plain(), ""},
        {"wide gaps in the answer", "a      b", "a b", plain(), ""},
        {"other gap of the same width", "a \nb", "a\n b", plain(), ""},
        {"form feed and vertical tab", "a b c", "a\fb\vc", plain(), ""},
        {"trailing blanks on lines", "a\nb\n", "a  \nb  \n", plain(), ""},

        // Case
        {"case", "YES", "yes", plain(), ""},
        {"case inside a line", "a YES b", "A yes B", plain(), ""},
        {"case and gaps", "Yes\nNo\n", "YES no", plain(), ""},
        {"case from the middle of a token", "abcDEF", "abcdef", plain(), ""},
        {"case sensitive", "YES", "yes", caseMatters(), "line 1, token 1: expected YES, found yes"},
        {"case sensitive and equal", "Yes no", "Yes  no", caseMatters(), ""},
        {"only ASCII folds", "\xC3\x84", "\xC3\xA4", plain(), "line 1, token 1: expected \xC3\x84, found \xC3\xA4"},
        {"brackets are not letters", "[", "{", plain(), "line 1, token 1: expected [, found {"},

        // Wrong tokens
        {"wrong number", "5", "6", plain(), "line 1, token 1: expected 5, found 6"},
        {"wrong in the second line", "1 2\n3 4 5\n", "1 2\n3 4 6\n", plain(), "line 2, token 3: expected 5, found 6"},
        {"lines are the output's", "1 2 3", "1\n\n2\n4", plain(), "line 4, token 1: expected 3, found 4"},
        {"lines of the answer do not count", "1\n2\n3", "1 2 4", plain(), "line 1, token 3: expected 3, found 4"},
        {"token of the output is longer", "12 3", "123 3", plain(), "line 1, token 1: expected 12, found 123"},
        {"token of the output is shorter", "123 3", "12 3", plain(), "line 1, token 1: expected 123, found 12"},
        {"shorter at the end", "1 234", "1 23", plain(), "line 1, token 2: expected 234, found 23"},
        {"longer at the end", "1 23", "1 234", plain(), "line 1, token 2: expected 23, found 234"},
        {"token split in two", "1234", "12 34", plain(), "line 1, token 1: expected 1234, found 12"},
        {"tokens joined", "12 34", "1234", plain(), "line 1, token 1: expected 12, found 1234"},
        {"order", "1 2", "2 1", plain(), "line 1, token 1: expected 1, found 2"},
        {"wrong after a case difference", "Yes 1", "yes 2", plain(), "line 1, token 2: expected 1, found 2"},
        {"number written otherwise without tolerance", "1.0", "1", plain(), "line 1, token 1: expected 1.0, found 1"},
        {"plus sign without tolerance", "5", "+5", plain(), "line 1, token 1: expected 5, found +5"},

        // Missing and extra tokens
        {"nothing printed", "5", "", plain(), "line 1, token 1: expected 5, found the end of the output"},
        {"only white space printed", "5", "\n\n", plain(), "line 3, token 1: expected 5, found the end of the output"},
        {"last token missing", "1 2 3", "1 2", plain(), "line 1, token 3: expected 3, found the end of the output"},
        {"last line missing", "1\n2\n", "1\n", plain(), "line 2, token 1: expected 2, found the end of the output"},
        {"extra token", "1 2", "1 2 3", plain(), "line 1, token 3: expected the end of the output, found 3"},
        {"extra line", "1\n", "1\ndone\n", plain(), "line 2, token 1: expected the end of the output, found done"},
        {"extra token after a case difference", "YES", "yes yes", plain(), "line 1, token 2: expected the end of the output, found yes"},
        {"output for an empty answer", "", "0", plain(), "line 1, token 1: expected the end of the output, found 0"},

        // White space that counts
        {"space sensitive, identical", "1  2\n", "1  2\n", spaceMatters(), ""},
        {"space sensitive, wider gap", "1 2\n", "1  2\n", spaceMatters(), "line 1: expected 2, found a space"},
        {"space sensitive, narrower gap", "1  2\n", "1 2\n", spaceMatters(), "line 1: expected a space, found a token"},
        {"space sensitive, no gap before a long token", "\n", "abc", spaceMatters(), "line 1: expected a line break, found a token"},
        {"space sensitive, other gap", "1 2", "1\t2", spaceMatters(), "line 1: expected a space, found a tab"},
        {"space sensitive, missing last break", "1\n", "1", spaceMatters(), "line 1: expected a line break, found the end of the output"},
        {"space sensitive, extra last break", "1", "1\n", spaceMatters(), "line 1: expected the end of the output, found a line break"},
        {"space sensitive, carriage return", "1\n2\n", "1\r\n2\n", spaceMatters(), "line 1: expected a line break, found a carriage return"},
        {"space sensitive, leading space", "1", " 1", spaceMatters(), "line 1: expected 1, found a space"},
        {"space sensitive, case folds", "A b", "a B", spaceMatters(), ""},
        {"space sensitive, wrong token", "a b", "a c", spaceMatters(), "line 1, token 2: expected b, found c"},
        {"space sensitive, gap after a case difference", "A b", "a  b", spaceMatters(), "line 1: expected b, found a space"},
        {"space sensitive, missing token", "1 2", "1 ", spaceMatters(), "line 1, token 2: expected 2, found the end of the output"},

        // Numbers with a tolerance
        {"absolute, within", "1.0", "1.0000001", within(1e-6, {}), ""},
        {"absolute, beyond", "1.0", "1.00001", within(1e-6, {}), "line 1, token 1: expected 1.0, found 1.00001"},
        {"relative, within", "1000000.0", "1000000.5", within({}, 1e-6), ""},
        {"relative, beyond", "1000000.0", "1000002", within({}, 1e-6), "line 1, token 1: expected 1000000.0, found 1000002"},
        {"relative of zero", "0.0", "0.0000001", within({}, 1e-6), "line 1, token 1: expected 0.0, found 0.0000001"},
        {"either suffices: absolute", "0.0", "0.0000001", within(1e-6, 1e-6), ""},
        {"either suffices: relative", "1e12", "1000000000001", within(1e-6, 1e-6), ""},
        {"negative numbers", "-2.5", "-2.4999999", within(1e-6, 1e-6), ""},
        {"sign matters", "2.5", "-2.5", within(1e-6, 1e-6), "line 1, token 1: expected 2.5, found -2.5"},
        {"negative zero", "0", "-0.0", within(1e-9, {}), ""},
        {"other spelling", "0.5", "5e-1", within(1e-9, {}), ""},
        {"plus sign and bare point", "0.5", "+.5", within(1e-9, {}), ""},
        {"trailing point", "5", "5.", within(1e-9, {}), ""},
        {"integers too", "5", "5.0000000001", within(1e-6, {}), ""},
        {"shorter spelling at the end", "1.50", "1.5", within(1e-9, {}), ""},
        {"longer spelling in the middle", "1.5 x", "1.5000 x", within(1e-9, {}), ""},
        {"nan is no number", "1.0", "nan", within(1e9, 1e9), "line 1, token 1: expected 1.0, found nan"},
        {"inf is no number", "1.0", "inf", within(1e9, 1e9), "line 1, token 1: expected 1.0, found inf"},
        {"hexadecimal is no number", "16", "0x10", within(1e-6, {}), "line 1, token 1: expected 16, found 0x10"},
        {"comma is no number", "1.5", "1,5", within(1e-6, {}), "line 1, token 1: expected 1.5, found 1,5"},
        {"half an exponent", "1", "1e", within(1e-6, {}), "line 1, token 1: expected 1, found 1e"},
        {"only a sign", "0", "-", within(1e-6, {}), "line 1, token 1: expected 0, found -"},
        {"only a point", "0", ".", within(1e-6, {}), "line 1, token 1: expected 0, found ."},
        {"beyond every range", "1", "1e99999", within(1e9, 1e9), "line 1, token 1: expected 1, found 1e99999"},
        {"too small to tell from zero", "0", "1e-99999", within(1e-9, {}), ""},
        {"words stay words", "yes", "no", within(1, 1), "line 1, token 1: expected yes, found no"},
        {"version numbers stay words", "1.2.3", "1.2.4", within(1, 1), "line 1, token 1: expected 1.2.3, found 1.2.4"},
        {"number beside words", "x = 0.3333", "X = 0.33331", within(1e-3, {}), ""},

        // Messages
        {"control bytes are escaped", "1", "\x1b[31m", plain(), "line 1, token 1: expected 1, found \\x1b[31m"},
        {"long tokens are clipped", "1", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeee", plain(),
         "line 1, token 1: expected 1, found aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd..."},
    };
    return kRows;
}

/// The same rules, written the slow and obvious way: split both, compare token by token.
bool slowCheck(const std::string& answer, const std::string& output)
{
    const auto split = [](const std::string& text) {
        std::vector<std::string> tokens;
        std::istringstream in(text);
        for (std::string token; in >> token;) {
            std::transform(token.begin(), token.end(), token.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
            tokens.push_back(token);
        }
        return tokens;
    };
    return split(answer) == split(output);
}

} // namespace

class CheckerTest : public QObject {
    Q_OBJECT

private slots:
    void rule_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rows().size(); ++i) {
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
        }
    }

    void rule()
    {
        QFETCH(int, index);
        const Row& row = rows()[static_cast<std::size_t>(index)];
        const std::string_view output = row.output;
        for (const std::size_t chunk : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{7}, output.size() + 1}) {
            const CheckResult result = check(row.answer, output, row.options, chunk);
            QCOMPARE(QString::fromStdString(result.message), QString(row.message));
            QCOMPARE(result.ok, std::string_view(row.message).empty());
        }
    }

    void agreesWithTheObviousCheckerOnRandomTexts()
    {
        std::mt19937 random(20240607);
        const std::string alphabet = "aAbB1 \n";
        const auto text = [&] {
            std::string out;
            for (std::size_t i = random() % 8; i > 0; --i) {
                out += alphabet[random() % alphabet.size()];
            }
            return out;
        };
        int accepted = 0;
        for (int round = 0; round < 60000; ++round) {
            const std::string answer = text();
            const std::string output = text();
            const bool expected = slowCheck(answer, output);
            const bool got = check(answer, output, {}, 1 + random() % 4).ok;
            QVERIFY2(got == expected, ("answer [" + answer + "] output [" + output + "]").c_str());
            accepted += got ? 1 : 0;
        }
        QVERIFY(accepted > 1000);
    }

    void takesAnyBytes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 3000; ++round) {
            std::string bytes(random() % 64, '\0');
            std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random()); });
            QVERIFY(check(bytes, bytes, within(1e-6, 1e-6), 1 + random() % 5).ok);
            const CheckResult other = check(bytes, bytes + "x", {}, 5);
            QVERIFY(!other.ok && !other.message.empty());
        }
    }

    void staysSilentAfterTheFirstDifference()
    {
        TokenChecker checker(std::make_shared<const std::string>("1 2 3"), {});
        checker.feed("1 9 ");
        checker.feed("3 and more\nand more\n");
        QCOMPARE(checker.finish().message, std::string("line 1, token 2: expected 2, found 9"));
    }

    void comparesLargeOutputsAcrossBlocks()
    {
        std::string answer;
        for (int i = 0; i < 200000; ++i) {
            answer += std::to_string(i) + (i % 10 == 9 ? "\n" : " ");
        }
        QVERIFY(check(answer, answer, {}, 65536).ok);
        std::string wrong = answer;
        wrong.replace(wrong.rfind("199999"), 6, "199998");
        QCOMPARE(check(answer, wrong, {}, 65536).message, std::string("line 20000, token 10: expected 199999, found 199998"));
    }

    void comparesOneVeryLongToken()
    {
        const std::string answer(3 << 20, 'A');
        const std::string folded(3 << 20, 'a');
        QVERIFY(check(answer, folded, {}, 1000).ok);
        const CheckResult tooLong = check(answer, folded + "a", within(1, 1), 1000);
        QVERIFY(!tooLong.ok);
        QVERIFY(tooLong.message.size() < 200);
    }

    void clipsBetweenCharacters()
    {
        std::string text;
        for (int i = 0; i < 30; ++i) {
            text += "\xC3\xA4";
        }
        QCOMPARE(printableExcerpt("x" + text), "x" + text.substr(0, 38) + "...");
        QCOMPARE(printableExcerpt(std::string(100, '\x80')), std::string("..."));
    }
};

QTEST_GUILESS_MAIN(CheckerTest)
#include "checker_test.moc"
