// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/typing.h"

#include "app/desktop/editor/lexers.h"

#include <QKeyEvent>

#include <cctype>

namespace ca {

namespace {

char closerOf(char open)
{
    switch (open) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    default: return '\0';
    }
}

bool isWord(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

/// Without what stands in a comment, blanks trimmed.
QString codeOf(const LanguageHabits& habits, const QString& line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (!quote.isNull()) {
            if (letter == QLatin1Char('\\')) {
                ++i;
            } else if (letter == quote) {
                quote = QChar();
            }
        } else if (habits.quotes.contains(letter)) {
            quote = letter;
        } else if (!habits.lineComment.isEmpty() && QStringView(line).mid(i).startsWith(habits.lineComment)) {
            return line.left(i).trimmed();
        }
    }
    return line.trimmed();
}

QString firstWord(const QString& code)
{
    qsizetype end = 0;
    while (end < code.size() && (code[end].isLetterOrNumber() || code[end] == QLatin1Char('_'))) {
        ++end;
    }
    return code.left(end);
}

QString lastWord(const QString& code)
{
    QString words = code;
    if (words.endsWith(QLatin1Char('|'))) { // do |value|
        words = words.left(words.lastIndexOf(QLatin1Char('|'), -2)).trimmed();
    }
    return words.mid(words.lastIndexOf(QLatin1Char(' ')) + 1);
}

bool opens(const LanguageHabits& habits, const QString& code)
{
    if (code.isEmpty()) {
        return false;
    }
    const QChar last = code.back();
    if (last == QLatin1Char('{') || last == QLatin1Char('(') || last == QLatin1Char('[')) {
        return true;
    }
    if (habits.colonOpens && last == QLatin1Char(':')) {
        return true;
    }
    if (lastWord(code) == QLatin1String("end")) {
        return false; // def answer = 42 end
    }
    return habits.openers.contains(firstWord(code)) || habits.lineOpeners.contains(lastWord(code));
}

} // namespace

int levelsAfter(const LanguageHabits& habits, const QString& line)
{
    const QString code = codeOf(habits, line);
    if (opens(habits, code)) {
        return 1;
    }
    return habits.leavers.contains(firstWord(code)) ? -1 : 0;
}

bool closesBlock(const LanguageHabits& habits, const QString& line)
{
    const QString code = line.trimmed();
    if (code.isEmpty()) {
        return false;
    }
    if (QStringLiteral("})]").contains(code[0])) {
        return code.size() == 1;
    }
    // Python's else is one only with its colon: a name may begin like it.
    const QString word = habits.colonOpens ? code.chopped(1) : code;
    return habits.closers.contains(habits.colonOpens ? firstWord(word) : word)
        && (!habits.colonOpens || code.endsWith(QLatin1Char(':')));
}

/// A bracket or a quote ends the word that is being completed: the offer goes, and the letter is typed as ever.
bool Typing::leavesList(const QKeyEvent& key)
{
    const QString text = key.text();
    if (text.size() != 1 || text[0].unicode() > 127 || !text[0].isPrint() || isWord(text[0].toLatin1())) {
        return false;
    }
    send(m_sci, Sci::SCI_AUTOCCANCEL);
    return true;
}

bool Typing::handle(const QKeyEvent& key)
{
    if (m_sci.isReadOnly() || selectionCount(m_sci) != 1 || (m_sci.isListActive() && !leavesList(key))) {
        return false;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0 && newLine();
    }
    if (!m_autoClose) {
        return false;
    }
    if (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier) {
        return eraseBetween();
    }
    const QString text = key.text();
    if (text.size() != 1 || text[0].unicode() > 127) {
        return false;
    }
    const char letter = text[0].toLatin1();
    if (const char close = closerOf(letter)) {
        return surround(letter, close) || closePair(letter, close);
    }
    if (letter == ')' || letter == ']' || letter == '}') {
        return overtype(letter);
    }
    if (m_habits->quotes.contains(text[0])) {
        return surround(letter, letter) || closeQuote(letter);
    }
    return false;
}

void Typing::typed(int letter)
{
    if (selectionCount(m_sci) != 1 || m_sci.isReadOnly() || letter > 127) {
        return;
    }
    const long line = lineAt(m_sci, caretOf(m_sci));
    if (caretOf(m_sci) != lineEnd(m_sci, line) && letter != '}') {
        return;
    }
    const QString text = QString::fromUtf8(bytesOf(m_sci, {lineStart(m_sci, line), caretOf(m_sci)}));
    if (closesBlock(*m_habits, text)) {
        dedent();
    }
}

/// To the depth of the line that opened the block: once, and never deeper than it stands.
void Typing::dedent()
{
    const long line = lineAt(m_sci, caretOf(m_sci));
    long above = line - 1;
    while (above >= 0 && lineBytes(m_sci, above).trimmed().isEmpty()) {
        --above;
    }
    if (above < 0) {
        return;
    }
    const long width = send(m_sci, Sci::SCI_GETINDENT);
    const QString text = QString::fromUtf8(lineBytes(m_sci, above));
    const long depth = send(m_sci, Sci::SCI_GETLINEINDENTATION, above);
    const long inner = depth + width * levelsAfter(*m_habits, text);
    const long now = send(m_sci, Sci::SCI_GETLINEINDENTATION, line);
    // After a line that leaves its block, the next line has come out of it already.
    const bool left = m_habits->leavers.contains(firstWord(codeOf(*m_habits, text)));
    if (now > 0 && now >= inner && !(left && now < depth)) {
        send(m_sci, Sci::SCI_SETLINEINDENTATION, line, std::max(0L, inner - (left ? 0 : width)));
    }
}

bool Typing::newLine()
{
    const UndoStep step(m_sci);
    sendText(m_sci, Sci::SCI_REPLACESEL, 0, {});
    const long caret = caretOf(m_sci);
    const long line = lineAt(m_sci, caret);
    const QString before = QString::fromUtf8(bytesOf(m_sci, {lineStart(m_sci, line), caret}));
    const long width = send(m_sci, Sci::SCI_GETINDENT);
    const long depth = std::min(send(m_sci, Sci::SCI_GETLINEINDENTATION, line),
                                send(m_sci, Sci::SCI_GETCOLUMN, caret)); // Return in the indentation itself
    const int levels = inString(caret) ? 0 : levelsAfter(*m_habits, before);
    const char last = before.isEmpty() ? '\0' : before.back().toLatin1();
    const bool between = closerOf(last) != '\0' && byteAt(m_sci, caret) == closerOf(last);

    sendText(m_sci, Sci::SCI_REPLACESEL, 0, between ? "\n\n" : "\n");
    if (between) {
        send(m_sci, Sci::SCI_SETLINEINDENTATION, line + 2, depth);
    }
    send(m_sci, Sci::SCI_SETLINEINDENTATION, line + 1, std::max(0L, depth + levels * width));
    send(m_sci, Sci::SCI_GOTOPOS, send(m_sci, Sci::SCI_GETLINEINDENTPOSITION, line + 1));
    send(m_sci, Sci::SCI_CHOOSECARETX);
    return true;
}

bool Typing::eraseBetween()
{
    const long caret = caretOf(m_sci);
    if (!mainSelectionOf(m_sci).empty() || caret == 0) {
        return false;
    }
    const char before = byteAt(m_sci, caret - 1);
    const char after = byteAt(m_sci, caret);
    const bool pair = closerOf(before) != '\0' && after == closerOf(before);
    const bool quotes = before == after && m_habits->quotes.contains(QLatin1Char(before)) && before != '\0';
    if (!pair && !quotes) {
        return false;
    }
    replaceSpan(m_sci, {caret - 1, caret + 1}, {});
    return true;
}

bool Typing::overtype(char letter)
{
    const long caret = caretOf(m_sci);
    if (!mainSelectionOf(m_sci).empty() || byteAt(m_sci, caret) != letter) {
        return false;
    }
    send(m_sci, Sci::SCI_GOTOPOS, caret + 1);
    return true;
}

bool Typing::surround(char open, char close)
{
    const Span span = mainSelectionOf(m_sci);
    if (span.empty() || send(m_sci, Sci::SCI_SELECTIONISRECTANGLE) != 0) {
        return false;
    }
    const UndoStep step(m_sci);
    insertAt(m_sci, span.to, QByteArray(1, close));
    insertAt(m_sci, span.from, QByteArray(1, open));
    select(m_sci, {span.from + 1, span.to + 1});
    return true;
}

bool Typing::closePair(char open, char close)
{
    const long caret = caretOf(m_sci);
    if (isWord(byteAt(m_sci, caret)) || inText(caret)) {
        return false;
    }
    const UndoStep step(m_sci);
    sendText(m_sci, Sci::SCI_REPLACESEL, 0, QByteArray(1, open) + close);
    send(m_sci, Sci::SCI_GOTOPOS, caret + 1);
    return true;
}

bool Typing::closeQuote(char quote)
{
    const long caret = caretOf(m_sci);
    if (overtype(quote)) {
        return true;
    }
    const char before = caret > 0 ? byteAt(m_sci, caret - 1) : '\0';
    // A prefix such as f"..." or u8"..." is short; a word before an apostrophe is prose.
    const bool prefix = quote == '"' || !isWord(before);
    return prefix && before != quote && before != '\\' && closePair(quote, quote);
}

/// In a comment or a string, where code rules would be in the way.
bool Typing::inText(long position) const
{
    const bool comment = position > 0 && lineAt(m_sci, position) == lineAt(m_sci, position - 1)
        && partOf(m_sci.lexer(), styleAt(m_sci, position - 1)) == Part::Comment;
    return comment || inString(position);
}

bool Typing::inString(long position) const
{
    // The style to the right tells whether the string goes on.
    return position > 0 && partOf(m_sci.lexer(), styleAt(m_sci, position - 1)) == Part::String
        && styleAt(m_sci, position) == styleAt(m_sci, position - 1);
}

} // namespace ca
