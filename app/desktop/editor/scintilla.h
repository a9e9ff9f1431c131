// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Scintilla's messages with the arguments they really have, and the few questions that every part of the editor asks.
#pragma once

#include <QByteArray>

#include <Qsci/qsciscintilla.h>

#include <vector>

namespace ca {

using Sci = QsciScintilla;

/// Bytes of the document, [from, to).
struct Span {
    long from = 0;
    long to = 0;

    [[nodiscard]] bool empty() const { return from == to; }
    bool operator==(const Span&) const = default;
};

inline long send(const Sci& sci, unsigned message, long first = 0, long second = 0)
{
    return sci.SendScintilla(message, static_cast<unsigned long>(first), second);
}

inline long sendText(const Sci& sci, unsigned message, long first, const QByteArray& text)
{
    return sci.SendScintilla(message, static_cast<uintptr_t>(first), text.constData());
}

inline long caretOf(const Sci& sci) { return send(sci, Sci::SCI_GETCURRENTPOS); }
inline long lengthOf(const Sci& sci) { return send(sci, Sci::SCI_GETLENGTH); }
inline long lineAt(const Sci& sci, long position) { return send(sci, Sci::SCI_LINEFROMPOSITION, position); }
inline long lineStart(const Sci& sci, long line) { return send(sci, Sci::SCI_POSITIONFROMLINE, line); }
/// Before its line end.
inline long lineEnd(const Sci& sci, long line) { return send(sci, Sci::SCI_GETLINEENDPOSITION, line); }
inline long lineCount(const Sci& sci) { return send(sci, Sci::SCI_GETLINECOUNT); }
inline int selectionCount(const Sci& sci) { return static_cast<int>(send(sci, Sci::SCI_GETSELECTIONS)); }
inline char byteAt(const Sci& sci, long position) { return static_cast<char>(send(sci, Sci::SCI_GETCHARAT, position)); }

inline Span selectionOf(const Sci& sci, int index)
{
    return {send(sci, Sci::SCI_GETSELECTIONNSTART, index), send(sci, Sci::SCI_GETSELECTIONNEND, index)};
}

inline Span mainSelectionOf(const Sci& sci)
{
    return {send(sci, Sci::SCI_GETSELECTIONSTART), send(sci, Sci::SCI_GETSELECTIONEND)};
}

inline void select(Sci& sci, Span span) { send(sci, Sci::SCI_SETSELECTION, span.to, span.from); }

/// The last of them becomes the main one.
inline void selectAll(Sci& sci, const std::vector<Span>& spans)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        send(sci, i == 0 ? Sci::SCI_SETSELECTION : Sci::SCI_ADDSELECTION, spans[i].to, spans[i].from);
    }
}

inline QByteArray bytesOf(const Sci& sci, Span span)
{
    QByteArray bytes(static_cast<qsizetype>(span.to - span.from) + 1, '\0'); // it ends what it copies with a zero
    sci.SendScintilla(Sci::SCI_GETTEXTRANGE, span.from, span.to, bytes.data());
    bytes.chop(1);
    return bytes;
}

inline Span lineSpan(const Sci& sci, long line) { return {lineStart(sci, line), lineEnd(sci, line)}; }
inline QByteArray lineBytes(const Sci& sci, long line) { return bytesOf(sci, lineSpan(sci, line)); }
inline QByteArray allBytes(const Sci& sci) { return bytesOf(sci, {0, lengthOf(sci)}); }

/// What was typed a moment ago has no style before it is painted, or asked for here.
inline int styleAt(const Sci& sci, long position)
{
    const long styled = send(sci, Sci::SCI_GETENDSTYLED);
    if (position >= styled) {
        send(sci, Sci::SCI_COLOURISE, styled, lineEnd(sci, lineAt(sci, position)));
    }
    return static_cast<int>(send(sci, Sci::SCI_GETSTYLEAT, position));
}

/// The selections stay where they are unless they lie in what goes.
inline void replaceSpan(Sci& sci, Span span, const QByteArray& text)
{
    send(sci, Sci::SCI_SETTARGETRANGE, span.from, span.to);
    sendText(sci, Sci::SCI_REPLACETARGET, text.size(), text);
}

/// Unlike SCI_INSERTTEXT this keeps the selection.
inline void insertAt(Sci& sci, long position, const QByteArray& text) { replaceSpan(sci, {position, position}, text); }

/// All that happens in its lifetime is undone at once.
class UndoStep {
public:
    explicit UndoStep(Sci& sci) : m_sci(sci) { send(m_sci, Sci::SCI_BEGINUNDOACTION); }
    ~UndoStep() { send(m_sci, Sci::SCI_ENDUNDOACTION); }
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    Sci& m_sci;
};

/// The indicators and margins that the editor uses, by number.
namespace mark {
constexpr int kError = 8;
constexpr int kWarning = 9;
constexpr int kNote = 10;
constexpr int kOccurrence = 11;
constexpr int kFound = 12;
constexpr int kStop = 13; // of a snippet
constexpr int kFlash = 14;
constexpr int kNumbers = 0; // margins
constexpr int kSigns = 1;
constexpr int kFolds = 2;
constexpr int kFirstSign = 4; // markers: one for each severity
constexpr int kSignMask = 7 << kFirstSign;
} // namespace mark

} // namespace ca
