// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/revision_view.h"

#include "app/desktop/editor/tints.h"

#include <QVBoxLayout>

namespace ca {

namespace {

using Side = TextComparison::Side;

constexpr int kOldLine = 12; // markers
constexpr int kPresentLine = 13;
constexpr int kOldWord = 16; // indicators
constexpr int kPresentWord = 17;
constexpr int kNumberStyle = 60; // of the margin
constexpr int kOldStyle = 61;
constexpr int kPresentStyle = 62;

QColor washed(const QColor& ground, const QColor& wash)
{
    return blend(ground, QColor(wash.red(), wash.green(), wash.blue()), wash.alphaF());
}

} // namespace

RevisionView::RevisionView(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_code(new CodeEditor(theme, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 6, 0, 0);
    all->addWidget(m_code);
    setAutoFillBackground(true);
    m_code->setObjectName(QStringLiteral("revisionText"));
    m_code->setAccessibleName(tr("Earlier text, with its differences from the present one"));
    m_code->setMarginType(mark::kNumbers, Sci::TextMarginRightJustified);
    m_code->setMarginWidth(mark::kFolds, 8);
    m_code->setMarginMarkerMask(mark::kFolds, 0);
    connect(&theme, &Theme::changed, this, &RevisionView::dress);
    dress();
}

void RevisionView::dress()
{
    const Tokens& tokens = m_theme.tokens();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, tokens.editor);
    setPalette(palette);
    const auto line = [&](int marker, const QColor& wash) {
        m_code->markerDefine(Sci::Background, marker);
        m_code->setMarkerBackgroundColor(washed(tokens.editor, wash), marker);
    };
    line(kOldLine, tokens.okWash);
    line(kPresentLine, tokens.badWash);
    const auto word = [&](int indicator, const QColor& ink) {
        m_code->indicatorDefine(Sci::FullBoxIndicator, indicator);
        m_code->setIndicatorForegroundColor(QColor(ink.red(), ink.green(), ink.blue(), 60), indicator);
        m_code->setIndicatorDrawUnder(true, indicator);
        send(*m_code, Sci::SCI_INDICSETOUTLINEALPHA, indicator, 0);
    };
    word(kOldWord, tokens.ok);
    word(kPresentWord, tokens.bad);
    for (const auto& [style, ink] : {std::pair{kNumberStyle, tokens.faint}, {kOldStyle, tokens.ok}, {kPresentStyle, tokens.bad}}) {
        m_code->SendScintilla(Sci::SCI_STYLESETFORE, static_cast<unsigned long>(style), ink);
        m_code->SendScintilla(Sci::SCI_STYLESETBACK, static_cast<unsigned long>(style), tokens.editor);
    }
}

void RevisionView::setPreferences(const EditorPreferences& preferences)
{
    m_code->setPreferences(preferences);
}

/// The place in the text is kept, so that stepping through time is looking at one spot.
void RevisionView::present(const QString& language, TextComparison comparison)
{
    const long first = send(*m_code, Sci::SCI_GETFIRSTVISIBLELINE);
    const bool another = m_code->language() != language;
    m_comparison = std::move(comparison);
    if (another) {
        m_code->load(language, QString::fromUtf8(m_comparison.text));
        m_code->setMarginWidth(mark::kFolds, 8);
        dress();
    } else {
        m_code->setReadOnly(false);
        m_code->setText(QString::fromUtf8(m_comparison.text));
    }
    m_code->setReadOnly(true);
    mark();
    send(*m_code, Sci::SCI_SETFIRSTVISIBLELINE, another ? 0 : first);
}

void RevisionView::mark()
{
    m_code->markerDeleteAll();
    m_code->clearMarginText();
    for (int i = 0; i < static_cast<int>(m_comparison.lines.size()); ++i) {
        markLine(i);
    }
    for (const TextSpan& word : m_comparison.words) {
        const auto line = static_cast<std::size_t>(lineAt(*m_code, static_cast<long>(word.begin)));
        const bool old = line < m_comparison.lines.size() && m_comparison.lines[line].side == Side::Old;
        send(*m_code, Sci::SCI_SETINDICATORCURRENT, old ? kOldWord : kPresentWord);
        send(*m_code, Sci::SCI_INDICATORFILLRANGE, static_cast<long>(word.begin), static_cast<long>(word.length));
    }
}

/// A sign goes with the colour.
void RevisionView::markLine(int index)
{
    const TextComparison::Line& line = m_comparison.lines[static_cast<std::size_t>(index)];
    if (line.side == Side::Both) {
        m_code->setMarginText(index, QString::number(line.number), kNumberStyle);
        return;
    }
    const bool old = line.side == Side::Old;
    m_code->markerAdd(index, old ? kOldLine : kPresentLine);
    m_code->setMarginText(index, old ? QStringLiteral("+ %1").arg(line.number) : QStringLiteral("\u2212"), old ? kOldStyle : kPresentStyle);
}

} // namespace ca
