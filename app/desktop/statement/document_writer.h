// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Writes a text document from its begin to its end: blocks, cards around some of them, objects, and where buttons belong.
#pragma once

#include "app/desktop/statement/page_sections.h"
#include "app/desktop/statement/text_objects.h"
#include "app/desktop/widgets/tokens.h"

#include <QFont>
#include <QMarginsF>
#include <QTextCursor>

#include <vector>

class QTextDocument;
class QTextList;

namespace ca {

/// The look of a page: the theme's, times the zoom.
struct DocumentStyle {
    Tokens tokens;
    QFont text;
    QFont code;
    QFont math;
    double zoom = 1;

    /// So many pixels at normal size.
    [[nodiscard]] qreal px(qreal pixels) const { return pixels * zoom; }
};

/// Something painted behind a run of blocks.
struct DocumentCard {
    enum class Look { Code, Sample, Folded, Quote, Rule, Notice, BadNotice };
    Look look = Look::Code;
    int firstBlock = 0;
    int lastBlock = 0;
    qreal left = 0; // within the document's margins
    QMarginsF padding;
};

/// A button beside a block, at the right edge of its card.
struct DocumentButton {
    CardAction action;
    int block = 0;
    int place = 0; // from the right
    QString icon;
    QString text; // empty: only the icon
    QString name; // for those who listen, and the tooltip
};

/// What a document has beside its text.
struct DocumentFurniture {
    std::vector<DocumentCard> cards;
    std::vector<DocumentButton> buttons;
};

class DocumentWriter {
public:
    static constexpr int kCodeSpan = QTextFormat::UserProperty + 3; // painted with a ground of its own
    static constexpr int kContinues = QTextFormat::UserProperty + 4; // a block that belongs to the same paragraph as the one before

    DocumentWriter(QTextDocument& document, TextObjects& objects, DocumentFurniture& furniture, const DocumentStyle& style);

    [[nodiscard]] const DocumentStyle& style() const { return m_style; }
    [[nodiscard]] DocumentFurniture& furniture() { return m_furniture; }
    [[nodiscard]] QTextCursor& cursor() { return m_cursor; }

    /// Formats to begin with.
    [[nodiscard]] QTextBlockFormat paragraph() const;
    [[nodiscard]] QTextCharFormat plain() const;
    [[nodiscard]] QTextCharFormat code() const;
    [[nodiscard]] QTextCharFormat small() const;

    void startBlock(QTextBlockFormat block, const QTextCharFormat& characters);
    /// Cut into several blocks when it is very long: a line that is broken costs time by the square of its block's length.
    void addText(const QString& text, const QTextCharFormat& format);
    void addObject(TextObjects::Object object, const QString& words, const QTextCharFormat& around);
    /// A line for each of the text, as it is.
    void addLines(const QString& text, const QTextBlockFormat& block, const QTextCharFormat& format);
    [[nodiscard]] int currentBlock() const { return m_cursor.blockNumber(); }

    /// The blocks between are on the card.
    void beginCard(DocumentCard::Look look);
    void endCard();
    void reopenCard(); // the last one
    /// The list that was written last at the top, for one that continues it.
    void setLastList(QTextList* list) { m_lastList = list; }
    [[nodiscard]] QTextList* lastList() const { return m_lastList; }
    void indent(qreal by) { m_left += by; }
    void skipAfterTable(); // the block that follows a table is there already
    void finish();

private:
    QTextCursor m_cursor;
    TextObjects& m_objects;
    DocumentFurniture& m_furniture;
    const DocumentStyle& m_style;
    qreal m_left = 0;
    qreal m_right = 0;
    qreal m_topRoom = 0;    // which the next block leaves above itself, for a card's padding
    qreal m_bottomRoom = 0; // and what the card before it needs
    bool m_fresh = true;    // the current block is empty and wants to be used
    std::vector<std::size_t> m_openCards;
    QTextList* m_lastList = nullptr;
};

} // namespace ca
