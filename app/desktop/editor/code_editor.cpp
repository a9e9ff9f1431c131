// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/code_editor.h"

#include "app/desktop/editor/completion.h"
#include "app/desktop/editor/diagnostic_marks.h"
#include "app/desktop/editor/editor_look.h"
#include "app/desktop/editor/lexers.h"
#include "app/desktop/editor/occurrence_marks.h"
#include "app/desktop/editor/snippet_session.h"

#include <Qsci/qscicommandset.h>

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ca {

namespace {

constexpr int kLeading = 3;       // pixels above and below each line
constexpr int kFewestDigits = 3;  // the margin should not jump at line 10 and 100

constexpr auto kColumns = Qt::AltModifier | Qt::ShiftModifier;

/// Alt+Shift selects columns: for Scintilla, that is Alt.
QMouseEvent inScintillasWords(const QMouseEvent& event)
{
    const bool columns = (event.modifiers() & kColumns) == kColumns;
    return {event.type(),    event.position(), event.globalPosition(),
            event.button(),  event.buttons(),  columns ? Qt::KeyboardModifiers(Qt::AltModifier) : event.modifiers()};
}

} // namespace

CodeEditor::CodeEditor(Theme& theme, QWidget* parent)
    : QsciScintilla(parent), m_theme(theme), m_typing(*this), m_snippets(std::make_unique<SnippetSession>(*this)),
      m_completion(std::make_unique<Completion>(*this, *m_snippets)), m_diagnostics(std::make_unique<DiagnosticMarks>(*this)),
      m_occurrences(std::make_unique<OccurrenceMarks>(*this)), m_flashOff(new QTimer(this))
{
    setUp();
    setUpKeys();
    setUpMargins(*this);
    applyTheme();
    m_flashOff->setSingleShot(true);
    connect(m_flashOff, &QTimer::timeout, this, [this] {
        send(*this, SCI_SETINDICATORCURRENT, mark::kFlash);
        send(*this, SCI_INDICATORCLEARRANGE, 0, lengthOf(*this));
    });
    connect(&m_theme, &Theme::changed, this, &CodeEditor::applyTheme);
    connect(this, &QsciScintilla::textChanged, this, &CodeEditor::edited);
    connect(this, &QsciScintilla::linesChanged, this, &CodeEditor::fitNumbers);
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this](int line, int index) { emit moved(line + 1, index + 1); });
    connect(this, &QsciScintilla::SCN_CHARADDED, this, [this](int letter) {
        m_typing.typed(letter);
        m_completion->typed(letter);
    });
}

CodeEditor::~CodeEditor()
{
    setLexer(nullptr); // which would outlive the lexer that is ours
}

void CodeEditor::setUp()
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setEolMode(EolUnix);
    setAutoIndent(false); // Typing does it, knowing the language
    setTabIndents(true);
    setBackspaceUnindents(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setCaretWidth(2);
    send(*this, SCI_SETEXTRAASCENT, kLeading);
    send(*this, SCI_SETEXTRADESCENT, kLeading);
    send(*this, SCI_SETSCROLLWIDTHTRACKING, 1);
    send(*this, SCI_SETSCROLLWIDTH, 1);
    send(*this, SCI_SETMULTIPLESELECTION, 1);
    send(*this, SCI_SETADDITIONALSELECTIONTYPING, 1);
    send(*this, SCI_SETMULTIPASTE, SC_MULTIPASTE_EACH);
    send(*this, SCI_SETVIRTUALSPACEOPTIONS, SCVS_RECTANGULARSELECTION);
    send(*this, SCI_SETMOUSESELECTIONRECTANGULARSWITCH, 1);
    send(*this, SCI_SETLAYOUTCACHE, SC_CACHE_PAGE);
    send(*this, SCI_SETIDLESTYLING, SC_IDLESTYLING_AFTERVISIBLE);
    send(*this, SCI_SETCARETSTICKY, SC_CARETSTICKY_OFF);
    send(*this, SCI_SETYCARETPOLICY, CARET_SLOP | CARET_STRICT | CARET_EVEN, 2);
}

/// Scintilla keeps only the keys of every text field; all else are actions, whose keys the user may change.
void CodeEditor::setUpKeys()
{
    using Command = QsciCommand;
    for (const auto command : {Command::SelectionDuplicate, Command::LineDuplicate, Command::LineTranspose, Command::LineCut,
                               Command::LineDelete, Command::LineCopy, Command::SelectionLowerCase, Command::SelectionUpperCase,
                               Command::MoveSelectedLinesUp, Command::MoveSelectedLinesDown, Command::ZoomIn, Command::ZoomOut,
                               Command::DeleteLineLeft, Command::DeleteLineRight, Command::Formfeed, Command::LineScrollDown,
                               Command::LineScrollUp, Command::ParaDown, Command::ParaUp, Command::ParaDownExtend,
                               Command::ParaUpExtend, Command::WordPartLeft, Command::WordPartRight, Command::WordPartLeftExtend,
                               Command::WordPartRightExtend, Command::EditToggleOvertype, Command::LineDownRectExtend,
                               Command::LineUpRectExtend, Command::CharLeftRectExtend, Command::CharRightRectExtend,
                               Command::Undo, Command::Redo}) {
        if (Command* found = standardCommands()->find(command)) {
            found->setKey(0);
            found->setAlternateKey(0);
        }
    }
}

void CodeEditor::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    paintEditor(*this, m_lexer.get(), tokens, m_theme.codeFont());
    m_diagnostics->applyTheme(tokens);
    m_occurrences->applyTheme(tokens);
    m_snippets->applyTheme(tokens);
    setPreferences(m_preferences);
}

void CodeEditor::setLanguage(const QString& language)
{
    m_snippets->end();
    m_language = language;
    setLexer(nullptr);
    m_lexer = lexerFor(language);
    setLexer(m_lexer.get());
    m_typing.setHabits(habits());
    m_completion->setHabits(habits());
    setIndentationsUseTabs(habits().tabs);
    applyTheme();
}

void CodeEditor::load(const QString& language, const QString& text)
{
    setLanguage(language);
    setReadOnly(false);
    setText(text);
    convertEols(EolUnix);
    m_diagnostics->show({});
    send(*this, SCI_EMPTYUNDOBUFFER);
    setModified(false);
    send(*this, SCI_GOTOPOS, 0);
    m_digits = 0;
    fitNumbers();
}

void CodeEditor::replaceText(const QString& text)
{
    const QByteArray before = allBytes(*this);
    const QByteArray after = text.toUtf8();
    const auto shorter = std::min(before.size(), after.size());
    const auto head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto room = shorter - head;
    const auto tail = std::mismatch(before.rbegin(), before.rbegin() + room, after.rbegin()).first - before.rbegin();
    // Whole letters only: continuation bytes belong to the letter before them.
    const auto split = [](const QByteArray& bytes, qsizetype at) {
        return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U;
    };
    auto from = head;
    while (from > 0 && (split(before, from) || split(after, from))) {
        --from;
    }
    auto kept = tail;
    while (kept > 0 && split(before, before.size() - kept)) {
        --kept;
    }
    if (from == before.size() - kept && from == after.size() - kept) {
        return;
    }
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    {
        const UndoStep step(*this);
        replaceSpan(*this, {from, before.size() - kept}, after.mid(from, after.size() - kept - from));
    }
    setCursorPosition(std::min(line, lines() - 1), std::min(column, lineLength(std::min(line, lines() - 1))));
}

void CodeEditor::setSnippets(std::shared_ptr<const SnippetShelf> shelf)
{
    m_completion->setShelf(std::move(shelf));
}

void CodeEditor::setPreferences(const EditorPreferences& preferences)
{
    m_preferences = preferences;
    zoomTo(preferences.zoom);
    const int level = preferences.indentation > 0 ? preferences.indentation : habits().level;
    setIndentationWidth(level);
    setTabWidth(level);
    m_typing.setAutoClose(preferences.autoClose);
    m_completion->setAutomatic(preferences.completion);
    setEdgeMode(preferences.ruler > 0 ? EdgeLine : EdgeNone);
    setEdgeColumn(preferences.ruler);
    setWhitespaceVisibility(preferences.whitespace ? WsVisible : WsInvisible);
    setWrapMode(preferences.wrap ? WrapWord : WrapNone);
    setWrapVisualFlags(WrapFlagNone, WrapFlagNone, 0);
    setWrapIndentMode(WrapIndentIndented);
    setIndentationGuides(true);
    m_digits = 0;
    fitNumbers();
}

void CodeEditor::fitNumbers()
{
    const int digits = std::max(kFewestDigits, static_cast<int>(QString::number(lines()).size()));
    if (digits != m_digits) {
        m_digits = digits;
        setMarginWidth(mark::kNumbers, QStringLiteral("  ") + QString(digits, QLatin1Char('8')));
    }
}

void CodeEditor::showDiagnostics(const std::vector<Diagnostic>& diagnostics)
{
    m_diagnostics->show(diagnostics);
}

void CodeEditor::goToDiagnostic(int direction)
{
    const long line = m_diagnostics->next(ca::lineAt(*this, caretOf(*this)), direction);
    if (line >= 0) {
        goTo(static_cast<int>(line) + 1, 1);
        send(*this, SCI_VCHOME);
    }
}

void CodeEditor::goTo(int line, int column)
{
    const int index = std::clamp(line, 1, lines()) - 1;
    const long end = lineEnd(*this, index);
    long position = lineStart(*this, index);
    for (int i = 1; i < column && position < end; ++i) {
        position = send(*this, SCI_POSITIONAFTER, position);
    }
    send(*this, SCI_ENSUREVISIBLEENFORCEPOLICY, index);
    send(*this, SCI_SETEMPTYSELECTION, position);
    const long first = send(*this, SCI_GETFIRSTVISIBLELINE);
    const long shown = send(*this, SCI_VISIBLEFROMDOCLINE, index);
    if (shown < first || shown >= first + send(*this, SCI_LINESONSCREEN)) {
        send(*this, SCI_VERTICALCENTRECARET); // far from here: with what is around it
    }
    send(*this, SCI_SCROLLCARET);
    send(*this, SCI_CHOOSECARETX);
    setFocus();
}

void CodeEditor::flash(int line)
{
    const int index = std::clamp(line, 1, lines()) - 1;
    send(*this, SCI_ENSUREVISIBLEENFORCEPOLICY, index);
    send(*this, SCI_SETINDICATORCURRENT, mark::kFlash);
    send(*this, SCI_INDICATORCLEARRANGE, 0, lengthOf(*this));
    send(*this, SCI_INDICATORFILLRANGE, lineStart(*this, index), lineEnd(*this, index) - lineStart(*this, index));
    m_flashOff->start(std::chrono::milliseconds(900));
}

void CodeEditor::complete()
{
    m_completion->show();
}

void CodeEditor::insertSnippet(const QString& body)
{
    m_snippets->insert(mainSelectionOf(*this), body);
}

void CodeEditor::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event)) {
        event->accept();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

bool CodeEditor::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        return tabKey(event);
    }
    if (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier) {
        return escapeKey();
    }
    return m_typing.handle(event);
}

bool CodeEditor::tabKey(const QKeyEvent& event)
{
    if (isListActive() || isReadOnly()) {
        return false;
    }
    const bool back = event.key() == Qt::Key_Backtab;
    if (m_snippets->active()) {
        m_snippets->step(back ? -1 : 1);
        return true;
    }
    return !back && m_completion->expandSnippet();
}

/// From many carets to one; from a snippet to plain text.
bool CodeEditor::escapeKey()
{
    if (isListActive()) {
        return false;
    }
    if (selectionCount(*this) > 1) {
        m_snippets->end();
        select(*this, mainSelectionOf(*this));
        return true;
    }
    const bool filling = m_snippets->active();
    m_snippets->end();
    return filling;
}

/// Alt adds a caret where it clicks, and drags it to a selection.
void CodeEditor::mousePressEvent(QMouseEvent* event)
{
    m_adding = event->button() == Qt::LeftButton && (event->modifiers() & kColumns) == Qt::AltModifier;
    if (m_adding) {
        const long position = positionAt(event->position());
        send(*this, SCI_ADDSELECTION, position, position);
        return;
    }
    QMouseEvent translated = inScintillasWords(*event);
    QsciScintilla::mousePressEvent(&translated);
}

void CodeEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_adding) {
        send(*this, SCI_SETSELECTIONNCARET, send(*this, SCI_GETMAINSELECTION), positionAt(event->position()));
        return;
    }
    QMouseEvent translated = inScintillasWords(*event);
    QsciScintilla::mouseMoveEvent(&translated);
}

void CodeEditor::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_adding, false)) {
        return;
    }
    QMouseEvent translated = inScintillasWords(*event);
    QsciScintilla::mouseReleaseEvent(&translated);
}

bool CodeEditor::canInsertFromMimeData(const QMimeData* source) const
{
    const QList<QUrl> urls = source->urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    return !files && QsciScintilla::canInsertFromMimeData(source);
}

long CodeEditor::positionAt(const QPointF& point) const
{
    return send(*this, SCI_POSITIONFROMPOINT, static_cast<long>(point.x()), static_cast<long>(point.y()));
}

} // namespace ca
