// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/lexers.h"

#include "app/desktop/editor/language_habits.h"

#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerjava.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qscilexerruby.h>

namespace ca {

namespace {

constexpr int kInactive = 64; // added by the C++ lexer to styles in code that the preprocessor drops

/// The words that a lexer hands out must live as long as it does.
struct Words {
    QByteArray keywords;
    QByteArray types;

    explicit Words(const QString& language)
        : keywords(habitsOf(language).keywords.join(QLatin1Char(' ')).toLatin1()),
          types(habitsOf(language).types.join(QLatin1Char(' ')).toLatin1())
    {
    }
    [[nodiscard]] const char* set(int number) const
    {
        return number == 1 ? keywords.constData() : number == 2 ? types.constData() : nullptr;
    }
};

/// C, C++, Java, JavaScript and Go differ, for the lexer, in their words and strings.
class BraceLexer final : public QsciLexerCPP {
public:
    explicit BraceLexer(const QString& language) : m_words(language)
    {
        setFoldComments(true);
        setFoldCompact(false);
        setFoldPreprocessor(false);
        setStylePreprocessor(false);
        setHighlightEscapeSequences(false);
        setHighlightBackQuotedStrings(language == QLatin1String("javascript") || language == QLatin1String("go"));
        setHighlightTripleQuotedStrings(language == QLatin1String("java"));
    }
    const char* keywords(int set) const override { return m_words.set(set); }
    QString description(int style) const override { return style < 128 ? QStringLiteral("style") : QString(); }

private:
    Words m_words;
};

class PythonLexer final : public QsciLexerPython {
public:
    PythonLexer() : m_words(QStringLiteral("python"))
    {
        setFoldComments(true);
        setFoldQuotes(true);
        setFoldCompact(false);
        setHighlightSubidentifiers(false); // x.count is no function of Python's
    }
    const char* keywords(int set) const override { return m_words.set(set); }

private:
    Words m_words;
};

class RubyLexer final : public QsciLexerRuby {
public:
    RubyLexer()
    {
        setFoldComments(true);
        setFoldCompact(false);
    }
};

/// Scintilla knows Rust, with its lifetimes and raw strings; only a class for it is missing.
class RustLexer final : public QsciLexer {
public:
    enum Style { Default = 0, BlockComment = 1, LineDocComment = 4, Number = 5, Keyword = 6, Library = 7, LastWord = 12,
                 String = 13, RawString = 14, Character = 15, Operator = 16, Identifier = 17, Lifetime = 18, Macro = 19,
                 Mistake = 20, ByteString = 21, ByteCharacter = 23 };

    RustLexer() : m_words(QStringLiteral("rust")) {}
    const char* language() const override { return "Rust"; }
    const char* lexer() const override { return "rust"; }
    const char* keywords(int set) const override { return m_words.set(set); }
    const char* wordCharacters() const override { return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"; }
    QString description(int style) const override { return style <= ByteCharacter ? QStringLiteral("style") : QString(); }
    void refreshProperties() override
    {
        emit propertyChanged("fold", "1");
        emit propertyChanged("fold.compact", "0");
        emit propertyChanged("fold.comment", "1");
    }

private:
    Words m_words;
};

Part partOfBraces(int style)
{
    switch (style % kInactive) {
    case QsciLexerCPP::Comment:
    case QsciLexerCPP::CommentLine:
    case QsciLexerCPP::CommentDoc:
    case QsciLexerCPP::CommentLineDoc:
    case QsciLexerCPP::CommentDocKeyword:
    case QsciLexerCPP::CommentDocKeywordError:
    case QsciLexerCPP::PreProcessorComment:
    case QsciLexerCPP::PreProcessorCommentLineDoc:
    case QsciLexerCPP::TaskMarker: return Part::Comment;
    case QsciLexerCPP::Number:
    case QsciLexerCPP::UserLiteral: return Part::Number;
    case QsciLexerCPP::Keyword: return Part::Keyword;
    case QsciLexerCPP::KeywordSet2:
    case QsciLexerCPP::GlobalClass: return Part::Type;
    case QsciLexerCPP::PreProcessor: return Part::Directive;
    case QsciLexerCPP::DoubleQuotedString:
    case QsciLexerCPP::SingleQuotedString:
    case QsciLexerCPP::UnclosedString:
    case QsciLexerCPP::VerbatimString:
    case QsciLexerCPP::Regex:
    case QsciLexerCPP::RawString:
    case QsciLexerCPP::TripleQuotedVerbatimString:
    case QsciLexerCPP::HashQuotedString:
    case QsciLexerCPP::EscapeSequence: return Part::String;
    default: return Part::Text;
    }
}

Part partOfPython(int style)
{
    switch (style) {
    case QsciLexerPython::Comment:
    case QsciLexerPython::CommentBlock: return Part::Comment;
    case QsciLexerPython::Number: return Part::Number;
    case QsciLexerPython::Keyword: return Part::Keyword;
    case QsciLexerPython::ClassName:
    case QsciLexerPython::FunctionMethodName:
    case QsciLexerPython::HighlightedIdentifier: return Part::Known;
    case QsciLexerPython::Decorator: return Part::Directive;
    case QsciLexerPython::Default:
    case QsciLexerPython::Operator:
    case QsciLexerPython::Identifier: return Part::Text;
    default: return style <= QsciLexerPython::TripleDoubleQuotedFString ? Part::String : Part::Text;
    }
}

Part partOfRuby(int style)
{
    switch (style) {
    case QsciLexerRuby::Comment:
    case QsciLexerRuby::POD:
    case QsciLexerRuby::DataSection: return Part::Comment;
    case QsciLexerRuby::Number: return Part::Number;
    case QsciLexerRuby::Keyword:
    case QsciLexerRuby::DemotedKeyword: return Part::Keyword;
    case QsciLexerRuby::ClassName:
    case QsciLexerRuby::ModuleName:
    case QsciLexerRuby::FunctionMethodName: return Part::Known;
    case QsciLexerRuby::Global:
    case QsciLexerRuby::InstanceVariable:
    case QsciLexerRuby::ClassVariable:
    case QsciLexerRuby::Symbol: return Part::Directive;
    case QsciLexerRuby::Error: return Part::Mistake;
    case QsciLexerRuby::DoubleQuotedString:
    case QsciLexerRuby::SingleQuotedString:
    case QsciLexerRuby::Regex:
    case QsciLexerRuby::Backticks: return Part::String;
    default: return style >= QsciLexerRuby::HereDocumentDelimiter && style <= QsciLexerRuby::PercentStringw ? Part::String : Part::Text;
    }
}

Part partOfRust(int style)
{
    if (style >= RustLexer::BlockComment && style <= RustLexer::LineDocComment) {
        return Part::Comment;
    }
    if (style >= RustLexer::Library && style <= RustLexer::LastWord) {
        return Part::Type;
    }
    switch (style) {
    case RustLexer::Number: return Part::Number;
    case RustLexer::Keyword: return Part::Keyword;
    case RustLexer::Lifetime: return Part::Directive;
    case RustLexer::Macro: return Part::Known;
    case RustLexer::Mistake: return Part::Mistake;
    case RustLexer::Default:
    case RustLexer::Operator:
    case RustLexer::Identifier: return Part::Text;
    default: return style <= RustLexer::ByteCharacter ? Part::String : Part::Text;
    }
}

QColor colourOf(Part part, const Tokens& tokens)
{
    switch (part) {
    case Part::Keyword: return tokens.keyword;
    case Part::Known: return tokens.function;
    case Part::Type: return tokens.type;
    case Part::String: return tokens.string;
    case Part::Comment: return tokens.comment;
    case Part::Number:
    case Part::Directive: return tokens.number;
    case Part::Mistake: return tokens.bad;
    case Part::Text: break;
    }
    return tokens.text;
}

} // namespace

std::unique_ptr<QsciLexer> lexerFor(const QString& language)
{
    if (language == QLatin1String("python")) {
        return std::make_unique<PythonLexer>();
    }
    if (language == QLatin1String("ruby")) {
        return std::make_unique<RubyLexer>();
    }
    if (language == QLatin1String("rust")) {
        return std::make_unique<RustLexer>();
    }
    if (!habitsOf(language).keywords.isEmpty()) {
        return std::make_unique<BraceLexer>(language);
    }
    return nullptr;
}

Part partOf(const QsciLexer* lexer, int style)
{
    if (dynamic_cast<const QsciLexerCPP*>(lexer) != nullptr) {
        return partOfBraces(style);
    }
    if (dynamic_cast<const QsciLexerPython*>(lexer) != nullptr) {
        return partOfPython(style);
    }
    if (dynamic_cast<const QsciLexerRuby*>(lexer) != nullptr) {
        return partOfRuby(style);
    }
    return dynamic_cast<const RustLexer*>(lexer) != nullptr ? partOfRust(style) : Part::Text;
}

void paintLexer(QsciLexer& lexer, const Tokens& tokens, const QFont& font)
{
    QFont slanted = font;
    slanted.setItalic(true);
    lexer.setDefaultColor(tokens.text);
    lexer.setDefaultPaper(tokens.editor);
    lexer.setDefaultFont(font);
    lexer.setPaper(tokens.editor);
    for (int style = 0; style < 2 * kInactive; ++style) {
        const Part part = partOf(&lexer, style);
        const bool dropped = style >= kInactive;
        lexer.setColor(dropped ? tokens.comment : colourOf(part, tokens), style);
        lexer.setFont(part == Part::Comment ? slanted : font, style);
        lexer.setEolFill(false, style);
    }
}

} // namespace ca
