// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/source_tokens.h"

#include <QtTest>

#include <random>

using namespace ca;

namespace {

LexicalForm cpp()
{
    LexicalForm form;
    form.lineComments = {"//"};
    form.blockComments = {{"/*", "*/"}};
    form.stringQuotes = {"\"", "'"};
    form.directivesAreCode = true;
    return form;
}

LexicalForm python()
{
    LexicalForm form;
    form.lineComments = {"#"};
    form.stringQuotes = {"\"\"\"", "'''", "\"", "'"};
    form.embedded = {{"f\"", "{"}, {"f'", "{"}};
    return form;
}

LexicalForm javascript()
{
    LexicalForm form;
    form.lineComments = {"//"};
    form.blockComments = {{"/*", "*/"}};
    form.stringQuotes = {"\"", "'", "`"};
    form.embedded = {{"`", "${"}};
    return form;
}

LexicalForm rust()
{
    LexicalForm form = cpp();
    form.stringQuotes = {"\""};
    form.directivesAreCode = false;
    return form;
}

LexicalForm ruby()
{
    LexicalForm form;
    form.lineComments = {"#"};
    form.blockComments = {{"=begin", "=end"}};
    form.stringQuotes = {"\"", "'"};
    form.embedded = {{"\"", "#{"}};
    return form;
}

LexicalForm go()
{
    LexicalForm form = cpp();
    form.stringQuotes = {"\"", "`", "'"};
    form.rawQuotes = {"`"};
    form.directivesAreCode = false;
    return form;
}

/// Tokens with a blank between them; strings in angle quotes.
std::string spell(const std::vector<SourceToken>& tokens)
{
    std::string out;
    for (const SourceToken& token : tokens) {
        const bool text = token.kind == SourceToken::Kind::Text;
        out.append(out.empty() ? "" : " ").append(text ? "<" : "").append(token.text).append(text ? ">" : "");
    }
    return out;
}

struct Row {
    const char* name;
    LexicalForm (*form)();
    const char* source;
    const char* tokens;
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> kRows{
        {"words, numbers, marks", cpp, "int x1=3.5+a[0];", "int x1 = 3.5 + a [ 0 ] ;"},
        {"line comment", cpp, "a // b \"c\nd", "a d"},
        {"line comment at the end", python, "a # b", "a"},
        {"block comment", cpp, "a/* b \" ' // */c", "a c"},
        {"open block comment", cpp, "a /* b", "a"},
        {"comment marks in a string", cpp, "x(\"/* // \")y", "x ( </* // > ) y"},
        {"string with escapes", cpp, R"(a "b\"c\\" d)", R"(a <b\"c\\> d)"},
        {"character with an escape", cpp, R"('\'' + '"')", R"(<\'> + <">)"},
        {"string ends with its line", cpp, "don't\nsystem(1)", "don <t> system ( 1 )"},
        {"escaped line break continues", cpp, "\"a\\\nb\" c", "<a\\\nb> c"},
        {"raw string", cpp, "R\"(a \" b)\" c", "R <a \" b> c"},
        {"raw string with a delimiter", cpp, "u8R\"x(a )\" b)x\" c", "u8R <a )\" b> c"},
        {"open raw string", cpp, "R\"(a b", "R <a b>"},
        {"no raw string behind another word", cpp, "FOR\"(a)\" b", "FOR <(a)> b"},
        {"digit separators", cpp, "1'000'000 'x' 0xFF'FF", "1'000'000 <x> 0xFF'FF"},
        {"directive", cpp, "#include <sys/socket.h>", "# include < sys / socket . h >"},
        {"string prefix", python, "rb'a\\'b' c", "rb <a\\'b> c"},
        {"triple quotes", python, "'''a 'b' \"\n# c''' d", "<a 'b' \"\n# c> d"},
        {"triple double quotes", python, "\"\"\"a \"\" b\"\"\"c", "<a \"\" b> c"},
        {"empty strings", python, "'' \"\" x", "<> <> x"},
        {"code in an f-string", python, "f'a{os.system(1)}b' c", "f <a> os . system ( 1 ) <b> c"},
        {"raw f-string in triple quotes", python, "Rf\"\"\"a\n{b}\"\"\"", "Rf <a\n> b <>"},
        {"doubled braces are text", python, "f'{{os.system}}' x", "f <{{os.system}}> x"},
        {"braces within embedded code", python, "f'{ {1:2}[1] }' x", "f <> { 1 : 2 } [ 1 ] <> x"},
        {"no hole without the letter", python, "b'{os}' '{os}'", "b <{os}> <{os}>"},
        {"template", javascript, "`a ${b(`c ${d}`)} e` f", "<a > b ( <c > d <> ) < e> f"},
        {"template over lines", javascript, "`a\nb` c", "<a\nb> c"},
        {"escaped template hole", javascript, "`a \\${b}` c", "<a \\${b}> c"},
        {"object in a template", javascript, "`${ {a:1} }`", "<> { a : 1 } <>"},
        {"open template hole", javascript, "`${ a", "<> a"},
        {"closing brace of nothing", javascript, "} a", "} a"},
        {"lifetime", rust, "fn f<'a>(x: &'a str)", "fn f < ' a > ( x : & ' a str )"},
        {"character", rust, "'a' '\\'' '\\u{1F600}' '\xC3\xA4' '\"' x", "<a> <\\'> <\\u{1F600}> <\xC3\xA4> <\"> x"},
        {"raw string of rust", rust, "r#\"a \" b\"# r\"\\\" br##\"c\"#d\"##", "r <a \" b> r <\\> br <c\"#d>"},
        {"raw identifier", rust, "r#type x", "r # type x"},
        {"ruby's block comment", ruby, "a\n=begin\nsystem\n=end\nb", "a b"},
        {"begin as an expression", ruby, "x=begin\ny", "x = begin y"},
        {"interpolation", ruby, "\"a #{system 1} b\" '#{c}'", "<a > system 1 < b> <#{c}>"},
        {"no escapes in a raw quote", go, "`a\\` b", "<a\\> b"},
        {"nothing", cpp, "", ""},
        {"a lone escape at the end", cpp, "\"\\", "<\\>"},
    };
    return kRows;
}

} // namespace

class SourceTokensTest : public QObject {
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rows().size(); ++i) {
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
        }
    }

    void splits()
    {
        QFETCH(int, index);
        const Row& row = rows()[static_cast<std::size_t>(index)];
        const std::string source = row.source; // not a literal, so that reading past its end is noticed
        QCOMPARE(QString::fromStdString(spell(tokenize(row.form(), source))), QString(row.tokens));
    }

    void countsLines()
    {
        const auto tokens = tokenize(python(), "a\n'''x\ny'''\nb # c\n\nf'''{\nd}\n''' e");
        std::vector<std::size_t> lines;
        for (const SourceToken& token : tokens) {
            lines.push_back(token.line);
        }
        QCOMPARE(lines, (std::vector<std::size_t>{1, 2, 4, 6, 6, 7, 7, 8}));
    }

    void takesAnyBytes()
    {
        std::mt19937 random(99);
        const std::string alphabet = "aRrfb\"'`#{}$\\/*\n(x)=\x80\xff" + std::string(1, '\0');
        for (int round = 0; round < 30000; ++round) {
            std::string source;
            for (std::size_t i = random() % 40; i > 0; --i) {
                source += alphabet[random() % alphabet.size()];
            }
            const std::string tight(source); // own allocation of exactly this size
            for (auto* form : {cpp, python, javascript, rust, ruby, go}) {
                const char* last = tight.data();
                std::size_t line = 1;
                for (const SourceToken& token : tokenize(form(), tight)) {
                    QVERIFY(token.text.data() >= last && token.text.data() + token.text.size() <= tight.data() + tight.size());
                    QVERIFY(token.line >= line);
                    last = token.text.data() + token.text.size();
                    line = token.line;
                }
            }
        }
    }

    void staysLinearOnUnfinishedThings()
    {
        // Each of these took quadratic time in a scanner that looks for the end again and again.
        for (const char* piece : {"'\\", "R\"x", "r#", "r##\"", "/*", "`${", "f'{", "\"\"\"", "'a"}) {
            std::string source;
            while (source.size() < (1U << 18)) {
                source += piece;
            }
            for (auto* form : {cpp, python, javascript, rust}) {
                QVERIFY(tokenize(form(), source).size() <= source.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(SourceTokensTest)
#include "source_tokens_test.moc"
