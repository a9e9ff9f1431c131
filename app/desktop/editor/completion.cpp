// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/completion.h"

#include "app/desktop/editor/lexers.h"

#include <QGuiApplication>
#include <QSet>

#include <algorithm>
#include <cctype>

namespace ca {

namespace {

constexpr long kReach = 200'000; // bytes around the caret that are searched for words
constexpr qsizetype kMost = 60;
constexpr char kSnippetSign[] = "  \xE2\x80\xA6"; // an ellipsis tells a snippet from a word

bool isWord(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

bool beginsLike(const QByteArray& word, const QByteArray& prefix)
{
    return word.size() > prefix.size() && qstrnicmp(word.constData(), prefix.constData(), static_cast<size_t>(prefix.size())) == 0;
}

} // namespace

QList<QByteArray> wordsLike(const QByteArray& text, const QByteArray& prefix, qsizetype caret)
{
    struct Found {
        qsizetype distance;
        QByteArray word;
    };
    std::vector<Found> found;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWord(text[i])) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && isWord(text[i])) {
            ++i;
        }
        const bool mine = from <= caret && caret <= i;
        if (!mine && i - from > prefix.size() && std::isdigit(static_cast<unsigned char>(text[from])) == 0) {
            QByteArray word = text.mid(from, i - from);
            if (beginsLike(word, prefix)) {
                found.push_back({std::abs(from - caret), std::move(word)});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.distance < b.distance; });
    QList<QByteArray> words;
    QSet<QByteArray> seen;
    for (const Found& one : found) {
        if (!seen.contains(one.word)) {
            seen.insert(one.word);
            words << one.word;
        }
    }
    return words;
}

Completion::Completion(Sci& sci, SnippetSession& snippets) : QObject(&sci), m_sci(sci), m_snippets(snippets)
{
    send(sci, Sci::SCI_AUTOCSETSEPARATOR, '\n');
    send(sci, Sci::SCI_AUTOCSETORDER, Sci::SC_ORDER_CUSTOM);
    send(sci, Sci::SCI_AUTOCSETIGNORECASE, 1);
    send(sci, Sci::SCI_AUTOCSETDROPRESTOFWORD, 0);
    send(sci, Sci::SCI_AUTOCSETAUTOHIDE, 1);
    send(sci, Sci::SCI_AUTOCSETMAXHEIGHT, 8);
    connect(&sci, qOverload<const char*, int>(&Sci::SCN_AUTOCSELECTION), this, &Completion::chosen);
}

void Completion::show()
{
    offer(0);
}

void Completion::typed(int letter)
{
    const long caret = caretOf(m_sci);
    const Part part = caret > 0 ? partOf(m_sci.lexer(), styleAt(m_sci, caret - 1)) : Part::Text;
    if (!m_automatic || letter > 127 || !isWord(static_cast<char>(letter)) || selectionCount(m_sci) > 1 || m_snippets.active()
        || part == Part::Comment || part == Part::String) {
        return;
    }
    offer(2);
}

Span Completion::prefixSpan() const
{
    const long caret = caretOf(m_sci);
    return {send(m_sci, Sci::SCI_WORDSTARTPOSITION, caret, 1), caret};
}

/// QScintilla asks for the screen under the caret and uses the answer unseen: with a window half outside there is none.
bool Completion::onScreen() const
{
    const long caret = caretOf(m_sci);
    const QPoint point(static_cast<int>(send(m_sci, Sci::SCI_POINTXFROMPOSITION, 0, caret)),
                       static_cast<int>(send(m_sci, Sci::SCI_POINTYFROMPOSITION, 0, caret)));
    return QGuiApplication::screenAt(m_sci.viewport()->mapToGlobal(point)) != nullptr
        && QGuiApplication::screenAt(m_sci.mapToGlobal(point)) != nullptr;
}

void Completion::offer(qsizetype fewest)
{
    const Span span = prefixSpan();
    const QByteArray prefix = bytesOf(m_sci, span);
    const QList<QByteArray> words = prefix.size() >= fewest && onScreen() ? candidates(prefix) : QList<QByteArray>();
    if (words.isEmpty()) {
        send(m_sci, Sci::SCI_AUTOCCANCEL);
        return;
    }
    sendText(m_sci, Sci::SCI_AUTOCSHOW, prefix.size(), words.join('\n'));
}

QList<QByteArray> Completion::candidates(const QByteArray& prefix) const
{
    QList<QByteArray> words;
    for (const Snippet& snippet : m_shelf->of(m_habits->snippets)) {
        const QByteArray name = snippet.prefix.toUtf8();
        if (beginsLike(name, prefix) || name == prefix) {
            words << name + kSnippetSign;
        }
    }
    const long caret = caretOf(m_sci);
    const long from = std::max(0L, caret - kReach);
    words << wordsLike(bytesOf(m_sci, {from, std::min(lengthOf(m_sci), caret + kReach)}), prefix, caret - from);
    for (const QStringList* list : {&m_habits->keywords, &m_habits->types, &m_habits->library}) {
        for (const QString& word : *list) {
            const QByteArray bytes = word.toLatin1();
            if (beginsLike(bytes, prefix) && !words.contains(bytes)) {
                words << bytes;
            }
        }
    }
    return words.mid(0, kMost);
}

const Snippet* Completion::snippetNamed(const QByteArray& prefix) const
{
    const auto& all = m_shelf->of(m_habits->snippets);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Snippet& one) { return one.prefix.toUtf8() == prefix; });
    return found == all.end() ? nullptr : &*found;
}

bool Completion::expandSnippet()
{
    const Span span = prefixSpan();
    const Snippet* snippet = mainSelectionOf(m_sci).empty() && selectionCount(m_sci) == 1 ? snippetNamed(bytesOf(m_sci, span)) : nullptr;
    if (snippet == nullptr) {
        return false;
    }
    m_snippets.insert(span, snippet->body);
    return true;
}

/// Words are put in by Scintilla; a snippet is more than its name.
void Completion::chosen(const char* word, int position)
{
    const QByteArray name(word);
    if (!name.endsWith(kSnippetSign)) {
        return;
    }
    const Snippet* snippet = snippetNamed(name.chopped(static_cast<qsizetype>(sizeof kSnippetSign) - 1));
    send(m_sci, Sci::SCI_AUTOCCANCEL);
    if (snippet != nullptr) {
        m_snippets.insert({position, caretOf(m_sci)}, snippet->body);
    }
}

} // namespace ca
