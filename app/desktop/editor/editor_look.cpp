// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/editor_look.h"

#include "app/desktop/editor/lexers.h"
#include "app/desktop/editor/tints.h"

namespace ca {

namespace {

void paintMargins(Sci& sci, const Tokens& tokens, const QFont& font)
{
    sci.setMarginsForegroundColor(tokens.faint);
    sci.setMarginsBackgroundColor(tokens.editor);
    sci.setMarginsFont(font);
    sci.setMarginBackgroundColor(mark::kSigns, tokens.editor);
    sci.setFoldMarginColors(tokens.editor, tokens.editor);
    for (int marker = Sci::SC_MARKNUM_FOLDEREND; marker <= static_cast<int>(Sci::SC_MARKNUM_FOLDEROPEN); ++marker) {
        const bool shut = marker == Sci::SC_MARKNUM_FOLDER || marker == Sci::SC_MARKNUM_FOLDEREND;
        const bool open = marker == Sci::SC_MARKNUM_FOLDEROPEN || marker == Sci::SC_MARKNUM_FOLDEROPENMID;
        send(sci, Sci::SCI_MARKERDEFINE, marker, shut ? Sci::SC_MARK_ARROW : open ? Sci::SC_MARK_ARROWDOWN : Sci::SC_MARK_EMPTY);
        const QColor colour = shut ? tokens.accent : blend(tokens.editor, tokens.faint, 0.45);
        sci.SendScintilla(Sci::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), colour);
        sci.SendScintilla(Sci::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), colour);
    }
}

void paintIndicators(Sci& sci, const Tokens& tokens)
{
    for (const int indicator : {mark::kFound, mark::kFlash}) {
        send(sci, Sci::SCI_INDICSETSTYLE, indicator, indicator == mark::kFlash ? Sci::INDIC_FULLBOX : Sci::INDIC_ROUNDBOX);
        send(sci, Sci::SCI_INDICSETUNDER, indicator, 1);
        sci.SendScintilla(Sci::SCI_INDICSETFORE, static_cast<unsigned long>(indicator), indicator == mark::kFlash ? tokens.accent : tokens.warn);
        send(sci, Sci::SCI_INDICSETALPHA, indicator, 70);
        send(sci, Sci::SCI_INDICSETOUTLINEALPHA, indicator, 110);
    }
}

} // namespace

void setUpMargins(Sci& sci)
{
    sci.setMargins(3);
    sci.setMarginType(mark::kNumbers, Sci::NumberMargin);
    sci.setFolding(Sci::BoxedFoldStyle, mark::kFolds);
    sci.setMarginWidth(mark::kFolds, 16);
    sci.setMarginType(mark::kSigns, Sci::SymbolMarginDefaultBackgroundColor);
    sci.setMarginWidth(mark::kSigns, 3);
    sci.setMarginSensitivity(mark::kSigns, false);
    sci.setMarginMarkerMask(mark::kSigns, mark::kSignMask);
    send(sci, Sci::SCI_SETMARGINLEFT, 0, 4);
}

void paintEditor(Sci& sci, QsciLexer* lexer, const Tokens& tokens, const QFont& font)
{
    sci.setFont(font);
    sci.setColor(tokens.text);
    sci.setPaper(tokens.editor);
    if (lexer != nullptr) {
        paintLexer(*lexer, tokens, font);
    } else {
        send(sci, Sci::SCI_STYLECLEARALL);
    }
    for (long style = 0; style < static_cast<long>(Sci::STYLE_DEFAULT); ++style) { // also those that the lexer has no name for
        sci.SendScintilla(Sci::SCI_STYLESETBACK, static_cast<unsigned long>(style), tokens.editor);
    }
    sci.setCaretForegroundColor(tokens.accent);
    sci.setCaretLineBackgroundColor(blend(tokens.editor, tokens.text, 0.045));
    sci.setSelectionBackgroundColor(tokens.dark ? tokens.selection : blend(tokens.selection, tokens.accent, 0.08));
    sci.resetSelectionForegroundColor();
    sci.SendScintilla(Sci::SCI_SETADDITIONALSELBACK, tokens.selection);
    sci.SendScintilla(Sci::SCI_SETADDITIONALCARETFORE, tokens.accent);
    sci.setMatchedBraceBackgroundColor(blend(tokens.editor, tokens.accent, 0.30));
    sci.setMatchedBraceForegroundColor(tokens.text);
    sci.setUnmatchedBraceBackgroundColor(tokens.editor);
    sci.setUnmatchedBraceForegroundColor(tokens.bad);
    sci.setIndentationGuidesForegroundColor(tokens.line);
    sci.setIndentationGuidesBackgroundColor(tokens.editor);
    sci.setEdgeColor(tokens.line);
    sci.setWhitespaceForegroundColor(tokens.faint);
    paintMargins(sci, tokens, font);
    paintIndicators(sci, tokens);
}

} // namespace ca
