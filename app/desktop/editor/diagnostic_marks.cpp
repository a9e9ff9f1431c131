// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/diagnostic_marks.h"

#include "app/desktop/editor/tints.h"

#include <array>
#include <map>

namespace ca {

namespace {

constexpr int kSeverities = 3;
constexpr qsizetype kLongestMessage = 400; // letters of one annotation; the compiler's output has it whole

int indexOf(Diagnostic::Severity severity)
{
    return static_cast<int>(severity);
}

} // namespace

DiagnosticMarks::DiagnosticMarks(Sci& sci) : QObject(&sci), m_sci(sci)
{
    m_styles = static_cast<int>(send(sci, Sci::SCI_ALLOCATEEXTENDEDSTYLES, kSeverities));
    send(sci, Sci::SCI_ANNOTATIONSETSTYLEOFFSET, m_styles);
    send(sci, Sci::SCI_ANNOTATIONSETVISIBLE, Sci::ANNOTATION_INDENTED);
    for (int i = 0; i < kSeverities; ++i) {
        send(sci, Sci::SCI_INDICSETSTYLE, mark::kError + i, Sci::INDIC_SQUIGGLEPIXMAP);
        send(sci, Sci::SCI_MARKERDEFINE, mark::kFirstSign + i, Sci::SC_MARK_FULLRECT);
    }
    connect(&sci, &Sci::SCN_MODIFIED, this,
            [this](int position, int kind, const char*, int, int linesAdded, int, int, int, int, int) {
                noteChange(position, kind, linesAdded);
            });
    connect(&sci, &Sci::SCN_UPDATEUI, this, [this](int) { forgetEdited(); });
}

void DiagnosticMarks::applyTheme(const Tokens& tokens)
{
    const std::array colours{tokens.bad, tokens.warn, tokens.accent};
    for (int i = 0; i < kSeverities; ++i) {
        const QColor colour = colours[static_cast<std::size_t>(i)];
        const auto style = static_cast<unsigned long>(m_styles + i);
        m_sci.SendScintilla(Sci::SCI_INDICSETFORE, static_cast<unsigned long>(mark::kError + i), colour);
        m_sci.SendScintilla(Sci::SCI_MARKERSETBACK, static_cast<unsigned long>(mark::kFirstSign + i), colour);
        m_sci.SendScintilla(Sci::SCI_STYLESETFORE, style, colour);
        m_sci.SendScintilla(Sci::SCI_STYLESETBACK, style, blend(tokens.editor, colour, 0.10));
    }
}

void DiagnosticMarks::show(const std::vector<Diagnostic>& diagnostics)
{
    clear();
    std::map<long, std::vector<const Diagnostic*>> byLine;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.line >= 1 && diagnostic.line <= lineCount(m_sci)) {
            mark(diagnostic);
            byLine[diagnostic.line - 1].push_back(&diagnostic);
        }
    }
    for (const auto& [line, about] : byLine) {
        annotate(line, about);
    }
    m_any = !byLine.empty();
    m_edited.clear();
}

void DiagnosticMarks::clear()
{
    send(m_sci, Sci::SCI_ANNOTATIONCLEARALL);
    for (int i = 0; i < kSeverities; ++i) {
        send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kError + i);
        send(m_sci, Sci::SCI_INDICATORCLEARRANGE, 0, lengthOf(m_sci));
        send(m_sci, Sci::SCI_MARKERDELETEALL, mark::kFirstSign + i);
    }
    m_any = false;
}

void DiagnosticMarks::mark(const Diagnostic& diagnostic)
{
    const Span span = spanOf(diagnostic);
    const int index = indexOf(diagnostic.severity);
    send(m_sci, Sci::SCI_MARKERADD, diagnostic.line - 1, mark::kFirstSign + index);
    send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kError + index);
    send(m_sci, Sci::SCI_INDICATORFILLRANGE, span.from, span.to - span.from);
}

void DiagnosticMarks::annotate(long line, const std::vector<const Diagnostic*>& about)
{
    QStringList messages;
    auto worst = Diagnostic::Severity::Note;
    for (const Diagnostic* diagnostic : about) {
        const QString& message = diagnostic->message;
        messages << (message.size() > kLongestMessage ? message.left(kLongestMessage) + QChar(0x2026) : message);
        worst = std::min(worst, diagnostic->severity);
    }
    const QString text = QLatin1Char(' ') + messages.join(QLatin1String(" \n ")) + QLatin1Char(' ');
    sendText(m_sci, Sci::SCI_ANNOTATIONSETTEXT, line, text.toUtf8());
    send(m_sci, Sci::SCI_ANNOTATIONSETSTYLE, line, indexOf(worst));
}

/// The word at its column, or what is on its line.
Span DiagnosticMarks::spanOf(const Diagnostic& diagnostic) const
{
    const long line = diagnostic.line - 1;
    const Span whole{send(m_sci, Sci::SCI_GETLINEINDENTPOSITION, line), lineEnd(m_sci, line)};
    if (diagnostic.column <= 0) {
        return whole;
    }
    const long start = lineStart(m_sci, line);
    long at = start;
    for (int column = 1; column < diagnostic.column && at < whole.to; ++column) {
        at = send(m_sci, Sci::SCI_POSITIONAFTER, at);
    }
    if (at >= whole.to) { // what is missing is missing at the end
        return {std::max(start, whole.to - 1), whole.to};
    }
    const long end = send(m_sci, Sci::SCI_WORDENDPOSITION, at, 1);
    return {at, end > at ? end : send(m_sci, Sci::SCI_POSITIONAFTER, at)};
}

/// Annotations may not be touched while Scintilla tells of a change; until then the lines are kept in mind.
void DiagnosticMarks::noteChange(int position, int kind, int linesAdded)
{
    if (!m_any || (kind & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)) == 0) {
        return;
    }
    const long line = lineAt(m_sci, position);
    if (linesAdded != 0) {
        std::set<long> shifted;
        for (const long edited : m_edited) {
            shifted.insert(edited > line ? std::max(line, edited + linesAdded) : edited);
        }
        m_edited = std::move(shifted);
    }
    // A new line above or below a line leaves that line as it was.
    const bool lineBreakOnly = linesAdded > 0 && position == lineStart(m_sci, line);
    if (!lineBreakOnly) {
        m_edited.insert(line);
    }
}

void DiagnosticMarks::forgetEdited()
{
    for (const long line : m_edited) {
        send(m_sci, Sci::SCI_ANNOTATIONSETTEXT, line);
        for (int i = 0; i < kSeverities; ++i) {
            send(m_sci, Sci::SCI_MARKERDELETE, line, mark::kFirstSign + i);
            send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kError + i);
            send(m_sci, Sci::SCI_INDICATORCLEARRANGE, lineStart(m_sci, line), lineEnd(m_sci, line) - lineStart(m_sci, line));
        }
    }
    m_edited.clear();
}

long DiagnosticMarks::next(long line, int direction) const
{
    if (direction > 0) {
        const long found = send(m_sci, Sci::SCI_MARKERNEXT, line + 1, mark::kSignMask);
        return found >= 0 ? found : send(m_sci, Sci::SCI_MARKERNEXT, 0, mark::kSignMask);
    }
    const long found = line > 0 ? send(m_sci, Sci::SCI_MARKERPREVIOUS, line - 1, mark::kSignMask) : -1;
    return found >= 0 ? found : send(m_sci, Sci::SCI_MARKERPREVIOUS, lineCount(m_sci) - 1, mark::kSignMask);
}

} // namespace ca
