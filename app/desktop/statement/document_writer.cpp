// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/document_writer.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace ca {

namespace {

constexpr qsizetype kLongestBlock = 4000;
constexpr qreal kCardGap = 10;

QMarginsF paddingOf(DocumentCard::Look look, const DocumentStyle& style)
{
    switch (look) {
    case DocumentCard::Look::Quote: return {style.px(16), style.px(2), 0, style.px(2)};
    case DocumentCard::Look::Rule: return {};
    case DocumentCard::Look::Folded: return {style.px(14), style.px(13), style.px(14), style.px(13)};
    default: return {style.px(14), style.px(10), style.px(14), style.px(8)};
    }
}

/// Where to cut a text that is too long for one block.
qsizetype cutOf(const QString& text)
{
    const qsizetype space = text.lastIndexOf(u' ', kLongestBlock);
    const qsizetype cut = space > kLongestBlock / 2 ? space + 1 : kLongestBlock;
    return text[cut - 1].isHighSurrogate() ? cut - 1 : cut;
}

} // namespace

DocumentWriter::DocumentWriter(QTextDocument& document, TextObjects& objects, DocumentFurniture& furniture, const DocumentStyle& style)
    : m_cursor(&document)
    , m_objects(objects)
    , m_furniture(furniture)
    , m_style(style)
{
}

QTextBlockFormat DocumentWriter::paragraph() const
{
    QTextBlockFormat format;
    format.setLineHeight(m_style.px(4.5), QTextBlockFormat::LineDistanceHeight);
    format.setBottomMargin(m_style.px(8));
    return format;
}

QTextCharFormat DocumentWriter::plain() const
{
    QTextCharFormat format;
    format.setFont(m_style.text);
    format.setForeground(m_style.tokens.text);
    return format;
}

QTextCharFormat DocumentWriter::code() const
{
    QTextCharFormat format = plain();
    QFont font = m_style.code;
    font.setPointSizeF(m_style.text.pointSizeF() * 0.93);
    font.setStyleStrategy(QFont::PreferNoShaping);
    format.setFont(font);
    return format;
}

QTextCharFormat DocumentWriter::small() const
{
    QTextCharFormat format = plain();
    format.setFontPointSize(m_style.text.pointSizeF() * 0.85);
    format.setForeground(m_style.tokens.muted);
    return format;
}

void DocumentWriter::startBlock(QTextBlockFormat block, const QTextCharFormat& characters)
{
    block.setLeftMargin(block.leftMargin() + m_left);
    block.setRightMargin(block.rightMargin() + m_right);
    const bool meet = m_topRoom > 0 && m_bottomRoom > 0; // two cards, between which the gap counts once
    block.setTopMargin(meet          ? m_topRoom + m_bottomRoom - m_style.px(kCardGap)
                       : m_topRoom > 0 ? m_topRoom
                                       : std::max(block.topMargin(), m_bottomRoom));
    m_topRoom = 0;
    m_bottomRoom = 0;
    if (m_fresh) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(characters);
    } else {
        m_cursor.insertBlock(block, characters);
    }
    m_fresh = false;
}

void DocumentWriter::addText(const QString& text, const QTextCharFormat& format)
{
    QString rest = text;
    while (m_cursor.positionInBlock() + rest.size() > kLongestBlock * 2) {
        if (m_cursor.positionInBlock() >= kLongestBlock) {
            QTextBlockFormat block = m_cursor.blockFormat();
            block.setTopMargin(0);
            block.setProperty(kContinues, true);
            m_cursor.insertBlock(block, format);
        }
        const qsizetype cut = rest.size() > kLongestBlock ? cutOf(rest) : rest.size();
        m_cursor.insertText(rest.left(cut), format);
        rest.remove(0, cut);
    }
    m_cursor.insertText(rest, format);
}

void DocumentWriter::addObject(TextObjects::Object object, const QString& words, const QTextCharFormat& around)
{
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), m_objects.add(std::move(object), words, around));
}

void DocumentWriter::addLines(const QString& text, const QTextBlockFormat& block, const QTextCharFormat& format)
{
    for (const QString& line : text.split(u'\n')) {
        startBlock(block, format);
        addText(line, format);
    }
}

void DocumentWriter::beginCard(DocumentCard::Look look)
{
    DocumentCard card;
    card.look = look;
    card.left = m_left;
    card.padding = paddingOf(look, m_style);
    card.firstBlock = m_fresh ? currentBlock() : currentBlock() + 1;
    m_left += card.padding.left();
    m_right += card.padding.right();
    m_topRoom += card.padding.top() + (m_openCards.empty() ? m_style.px(kCardGap) : m_style.px(4));
    m_openCards.push_back(m_furniture.cards.size());
    m_furniture.cards.push_back(card);
}

void DocumentWriter::endCard()
{
    DocumentCard& card = m_furniture.cards[m_openCards.back()];
    m_openCards.pop_back();
    card.lastBlock = currentBlock();
    m_left -= card.padding.left();
    m_right -= card.padding.right();
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(0);
    m_cursor.setBlockFormat(last);
    m_bottomRoom = std::max(m_bottomRoom, 0.0) + card.padding.bottom() + (m_openCards.empty() ? m_style.px(kCardGap) : m_style.px(4));
}

void DocumentWriter::reopenCard()
{
    const std::size_t last = m_furniture.cards.size() - 1;
    m_left += m_furniture.cards[last].padding.left();
    m_right += m_furniture.cards[last].padding.right();
    m_openCards.push_back(last);
    m_bottomRoom = 0;
}

void DocumentWriter::skipAfterTable()
{
    m_cursor.movePosition(QTextCursor::End);
    m_fresh = true;
}

/// Leaves the room that the last card needs, in a block that is hardly there.
void DocumentWriter::finish()
{
    if (m_bottomRoom <= 0 && !m_fresh) {
        return;
    }
    QTextBlockFormat last;
    last.setLineHeight(1, QTextBlockFormat::FixedHeight);
    startBlock(last, {});
}

} // namespace ca
