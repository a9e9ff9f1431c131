// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/prose_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace ca {

ProsePainter::ProsePainter(QTextDocument& document, const DocumentFurniture& furniture, const DocumentStyle& style)
    : m_document(document)
    , m_furniture(furniture)
    , m_style(style)
{
}

QRectF ProsePainter::rectOf(const DocumentCard& card) const
{
    const auto rectOfBlock = [&](int number) {
        return m_document.documentLayout()->blockBoundingRect(m_document.findBlockByNumber(number));
    };
    const qreal left = m_document.documentMargin() + card.left;
    const qreal right = m_document.pageSize().width() - m_document.documentMargin();
    const qreal top = rectOfBlock(card.firstBlock).top() - card.padding.top();
    const qreal bottom = rectOfBlock(card.lastBlock).bottom() + card.padding.bottom();
    return {left, top, right - left, bottom - top};
}

void ProsePainter::paint(QPainter& painter, const QRectF& visible) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QAbstractTextDocumentLayout* const layout = m_document.documentLayout();
    const auto blockAt = [&](qreal y) {
        const int position = layout->hitTest(QPointF(visible.center().x(), y), Qt::FuzzyHit);
        return m_document.findBlock(std::max(position, 0));
    };
    const QTextBlock first = blockAt(visible.top());
    const QTextBlock last = blockAt(visible.bottom());
    for (const DocumentCard& card : m_furniture.cards) {
        if (card.firstBlock <= last.blockNumber() + 1 && card.lastBlock >= first.blockNumber() - 1) {
            paintCard(painter, card);
        }
    }
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        paintCodeSpans(painter, block);
    }
}

void ProsePainter::paintCard(QPainter& painter, const DocumentCard& card) const
{
    const Tokens& tokens = m_style.tokens;
    const QRectF rect = rectOf(card);
    painter.setPen(Qt::NoPen);
    if (card.look == DocumentCard::Look::Quote) {
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), m_style.px(3), rect.height()), 1.5, 1.5);
        return;
    }
    if (card.look == DocumentCard::Look::Rule) {
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), tokens.line);
        return;
    }
    const bool folded = card.look == DocumentCard::Look::Folded;
    const bool bad = card.look == DocumentCard::Look::BadNotice;
    painter.setBrush(folded ? tokens.surface : tokens.surface2);
    painter.setPen(QPen(bad ? tokens.bad : tokens.line, 1, folded ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ProsePainter::paintCodeSpans(QPainter& painter, const QTextBlock& block) const
{
    const QPointF origin = m_document.documentLayout()->blockBoundingRect(block).topLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.tokens.surface2);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().boolProperty(DocumentWriter::kCodeSpan)) {
            continue;
        }
        const int begin = fragment.position() - block.position();
        const int end = begin + fragment.length();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from < to) {
                const qreal left = line.cursorToX(from);
                const QFontMetricsF metrics(fragment.charFormat().font());
                const qreal baseline = line.y() + line.ascent();
                const QRectF ink(left, baseline - metrics.ascent(), line.cursorToX(to) - left, metrics.height());
                painter.drawRoundedRect(ink.translated(origin).adjusted(-2, 0, 2, 0), 3, 3);
            }
        }
    }
}

} // namespace ca
