// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/output_view.h"

#include <QFont>

#include <algorithm>

namespace ca::runs {

namespace {

constexpr int kFirstIndicator = 8; // those below belong to lexers

int indicatorOf(OutputView::Mark mark)
{
    return kFirstIndicator + static_cast<int>(mark);
}

} // namespace

OutputView::OutputView(const Theme& theme, const QString& name, QWidget* parent)
    : QsciScintilla(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    prepare();
    dress();
    connect(&theme, &Theme::changed, this, &OutputView::dress);
}

void OutputView::prepare()
{
    setUtf8(true);
    setReadOnly(true);
    setFrameShape(NoFrame);
    setWrapMode(WrapNone);
    // Nothing here can be undone, so nothing is remembered
    SendScintilla(SCI_SETUNDOCOLLECTION, 0);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETMODEVENTMASK, 0);
    SendScintilla(SCI_SETCARETSTYLE, CARETSTYLE_INVISIBLE);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETEXTRAASCENT, 1);
    SendScintilla(SCI_SETEXTRADESCENT, 2);
    SendScintilla(SCI_SETTABWIDTH, 8);
    for (int margin = 0; margin < 5; ++margin) {
        setMarginWidth(margin, 0);
    }
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 0L);
    SendScintilla(SCI_USEPOPUP, 0);
}

void OutputView::setGround(QColor Tokens::*ground)
{
    m_ground = ground;
    dress();
}

void OutputView::dress()
{
    const Tokens& tokens = m_theme.tokens();
    const auto fill = [this](Mark mark, const QColor& wash) {
        indicatorDefine(FullBoxIndicator, indicatorOf(mark));
        setIndicatorForegroundColor(QColor(wash.red(), wash.green(), wash.blue(), wash.alpha()), indicatorOf(mark));
        SendScintilla(SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(indicatorOf(mark)), 0L);
        setIndicatorDrawUnder(true, indicatorOf(mark));
    };
    // The bars lie on the text's own ground.
    setStyleSheet(QStringLiteral("ca--runs--OutputView { background: %1; border: none; }").arg((tokens.*m_ground).name()));
    const QFont font = m_theme.codeFont();
    setFont(font);
    SendScintilla(SCI_STYLESETFORE, STYLE_DEFAULT, tokens.text);
    SendScintilla(SCI_STYLESETBACK, STYLE_DEFAULT, tokens.*m_ground);
    SendScintilla(SCI_STYLESETFONT, STYLE_DEFAULT, font.family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT, static_cast<long>(font.pointSizeF() * 100));
    SendScintilla(SCI_STYLECLEARALL);
    setPaper(tokens.*m_ground);
    setColor(tokens.text);
    setSelectionBackgroundColor(tokens.selection);
    resetSelectionForegroundColor();
    fill(Mark::Added, tokens.okWash);
    fill(Mark::Removed, tokens.badWash);
    fill(Mark::Own, tokens.selection);
    indicatorDefine(TextColorIndicator, indicatorOf(Mark::Link));
    setIndicatorForegroundColor(tokens.accent, indicatorOf(Mark::Link));
}

template <class Change> void OutputView::edit(Change change)
{
    SendScintilla(SCI_SETREADONLY, 0);
    change();
    SendScintilla(SCI_SETREADONLY, 1);
}

void OutputView::showText(const QByteArray& text)
{
    edit([&] {
        SendScintilla(SCI_CLEARALL);
        SendScintilla(SCI_SETSCROLLWIDTH, 1);
        SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(text.size()), text.constData());
    });
    SendScintilla(SCI_GOTOPOS, 0);
}

void OutputView::mark(Mark mark, const std::vector<TextSpan>& spans)
{
    SendScintilla(SCI_SETINDICATORCURRENT, indicatorOf(mark));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, size());
    for (const TextSpan& span : spans) {
        SendScintilla(SCI_INDICATORFILLRANGE, span.begin, static_cast<long>(span.length));
    }
}

void OutputView::append(const QByteArray& text)
{
    edit([&] { SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(text.size()), text.constData()); });
}

void OutputView::dropFirst(long bytes)
{
    edit([&] { SendScintilla(SCI_DELETERANGE, 0UL, bytes); });
}

void OutputView::dropLast(long bytes)
{
    edit([&] { SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(size() - bytes), bytes); });
}

long OutputView::size() const
{
    return SendScintilla(SCI_GETLENGTH);
}

QByteArray OutputView::bytes() const
{
    const long length = size();
    QByteArray out(length, Qt::Uninitialized);
    const auto* text = reinterpret_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    std::copy(text, text + length, out.begin());
    return out;
}

void OutputView::scrollToEnd()
{
    SendScintilla(SCI_GOTOPOS, size());
}

bool OutputView::focusNextPrevChild(bool next)
{
    return QAbstractScrollArea::focusNextPrevChild(next); // Tab leaves a text that cannot be changed
}

} // namespace ca::runs
