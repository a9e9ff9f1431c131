// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/prose_writer.h"

#include "app/desktop/statement/formula_layout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace ca {

namespace {

using Kind = ProseBlock::Kind;

// Between a formula and the text that touches it no line may end: "$n$," stays together.
constexpr QChar kWordJoiner(0x2060);

QString toQt(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Qt::Alignment alignmentOf(ProseAlign align)
{
    return align == ProseAlign::Right ? Qt::AlignRight : align == ProseAlign::Centre ? Qt::AlignHCenter : Qt::AlignLeft;
}

bool standsAlone(const ProseSpan& span)
{
    return span.kind == ProseSpan::Kind::Formula && span.display;
}

} // namespace

void ProseWriter::add(const Prose& prose)
{
    for (const ProseBlock& block : prose) {
        add(block);
    }
}

void ProseWriter::add(const ProseBlock& block)
{
    switch (block.kind) {
    case Kind::Heading: return heading(block);
    case Kind::Code: return code(block);
    case Kind::Quote: return quote(block);
    case Kind::List: return list(block);
    case Kind::Table: return table(block);
    case Kind::Rule: return rule();
    case Kind::Paragraph:
    case Kind::Cell: return paragraph(block);
    case Kind::Item:
    case Kind::Row: return add(block.children); // whose list or table lies too deep
    case Kind::NextSample:
    case Kind::RemainingSamples: return; // places, not text
    }
}

void ProseWriter::startParagraph(QTextBlockFormat format, const QTextCharFormat& characters)
{
    if (m_bottom >= 0) {
        format.setBottomMargin(m_bottom);
    }
    if (!m_beginsItem) {
        format.setLeftMargin(format.leftMargin() + m_lists * m_writer.cursor().document()->indentWidth());
        m_writer.startBlock(format, characters);
        return;
    }
    if (m_task != ProseTask::None) {
        format.setMarker(m_task == ProseTask::Done ? QTextBlockFormat::MarkerType::Checked : QTextBlockFormat::MarkerType::Unchecked);
    }
    m_writer.startBlock(format, characters);
    if (m_list == nullptr) {
        m_list = m_writer.cursor().createList(m_listFormat);
    } else {
        m_list->add(m_writer.cursor().block());
    }
    m_beginsItem = false;
}

void ProseWriter::heading(const ProseBlock& block)
{
    static constexpr std::array<qreal, 6> kSizes{1.4, 1.18, 1.05, 1, 0.95, 0.95};
    const int level = std::clamp(block.level, 1, 6);
    const DocumentStyle& style = m_writer.style();
    QTextCharFormat characters = m_writer.plain();
    characters.setFontPointSize(style.text.pointSizeF() * kSizes[static_cast<std::size_t>(level - 1)]);
    characters.setFontWeight(QFont::DemiBold);
    QTextBlockFormat format = m_writer.paragraph();
    format.setHeadingLevel(level);
    format.setTopMargin(style.px(20));
    format.setBottomMargin(style.px(6));
    startParagraph(format, characters);
    spans(block.spans, characters);
}

void ProseWriter::paragraph(const ProseBlock& block)
{
    const QTextCharFormat characters = m_writer.plain();
    QTextBlockFormat format = m_writer.paragraph();
    if (block.continues) {
        format.setProperty(DocumentWriter::kContinues, true);
    }
    auto from = block.spans.begin();
    while (from != block.spans.end()) { // a formula by itself is a block by itself
        const auto until = std::find_if(from, block.spans.end(), standsAlone);
        const bool blank = std::all_of(from, until, [](const ProseSpan& span) { return span.text == " "; });
        if (!blank) {
            startParagraph(format, characters);
            spans({from, until}, characters);
        }
        from = until;
        if (from != block.spans.end()) {
            QTextBlockFormat centred = format;
            centred.setAlignment(Qt::AlignHCenter);
            centred.setTopMargin(m_writer.style().px(6));
            centred.setBottomMargin(m_writer.style().px(12));
            startParagraph(centred, characters);
            formula(*from++, characters);
        }
    }
    if (block.spans.empty() && m_beginsItem) {
        startParagraph(format, characters);
    }
}

void ProseWriter::code(const ProseBlock& block)
{
    if (m_beginsItem) { // an item that begins with code has its bullet on a line of its own
        startParagraph(m_writer.paragraph(), m_writer.plain());
    }
    const qreal indentation = m_lists * m_writer.cursor().document()->indentWidth();
    QTextBlockFormat format;
    format.setLineHeight(m_writer.style().px(2.5), QTextBlockFormat::LineDistanceHeight);
    format.setNonBreakableLines(false);
    m_writer.indent(indentation);
    if (block.continues) {
        m_writer.reopenCard();
    } else {
        m_writer.beginCard(DocumentCard::Look::Code);
    }
    QString text = block.spans.empty() ? QString() : toQt(block.spans.front().text);
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    m_writer.addLines(text, format, m_writer.code());
    m_writer.endCard();
    m_writer.indent(-indentation);
}

void ProseWriter::quote(const ProseBlock& block)
{
    if (block.children.empty()) {
        return;
    }
    const qreal indentation = m_lists * m_writer.cursor().document()->indentWidth();
    m_writer.indent(indentation);
    const int lists = std::exchange(m_lists, 0);
    m_writer.beginCard(DocumentCard::Look::Quote);
    add(block.children);
    m_writer.endCard();
    m_lists = lists;
    m_writer.indent(-indentation);
}

void ProseWriter::list(const ProseBlock& block)
{
    static constexpr std::array<QTextListFormat::Style, 3> kBullets{QTextListFormat::ListDisc, QTextListFormat::ListCircle,
                                                                    QTextListFormat::ListSquare};
    QTextListFormat format;
    format.setStyle(block.ordered ? QTextListFormat::ListDecimal : kBullets[static_cast<std::size_t>(m_lists % 3)]);
    format.setIndent(++m_lists);
    QTextList* made = block.continues && block.ordered ? m_writer.lastList() : nullptr;
    const qreal bottom = std::exchange(m_bottom, m_writer.style().px(block.tight ? 3 : 7));
    for (const ProseBlock& item : block.children) {
        if (item.kind != Kind::Item) { // what a careless author put between the items
            add(item);
            continue;
        }
        m_list = made;
        m_listFormat = format;
        m_beginsItem = true;
        m_task = item.task;
        if (item.children.empty()) {
            paragraph({});
        }
        for (const ProseBlock& child : item.children) {
            const bool first = m_beginsItem;
            add(child);
            made = first && made == nullptr ? m_list : made;
        }
        m_beginsItem = false;
    }
    m_bottom = bottom;
    m_list = nullptr;
    if (--m_lists == 0) { // the text goes on a little further below
        m_writer.setLastList(made);
        QTextBlockFormat last = m_writer.cursor().blockFormat();
        last.setBottomMargin(std::max(last.bottomMargin(), m_writer.style().px(8)));
        m_writer.cursor().setBlockFormat(last);
    }
}

void ProseWriter::table(const ProseBlock& block)
{
    const std::size_t columns = block.children.empty() ? 0 : block.children.front().children.size();
    constexpr std::size_t kMostCells = 20'000;
    if (columns == 0 || columns * block.children.size() > kMostCells) {
        return;
    }
    const DocumentStyle& style = m_writer.style();
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellPadding(style.px(6));
    format.setCellSpacing(0);
    format.setHeaderRowCount(block.level);
    format.setTopMargin(block.continues ? 0 : style.px(6));
    format.setBottomMargin(style.px(12));
    QTextCursor& cursor = m_writer.cursor();
    QTextTable* const table = cursor.insertTable(static_cast<int>(block.children.size()), static_cast<int>(columns), format);
    for (std::size_t row = 0; row < block.children.size(); ++row) {
        const bool head = row < static_cast<std::size_t>(block.level);
        for (std::size_t column = 0; column < std::min(columns, block.children[row].children.size()); ++column) {
            const ProseBlock& source = block.children[row].children[column];
            QTextTableCell cell = table->cellAt(static_cast<int>(row), static_cast<int>(column));
            QTextTableCellFormat look;
            look.setBottomBorder(1);
            look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBottomBorderBrush(style.tokens.line);
            look.setLeftPadding(style.px(10));
            look.setRightPadding(style.px(14));
            look.setTopPadding(style.px(5));
            look.setBottomPadding(style.px(5));
            if (head) {
                look.setBackground(style.tokens.surface2);
            }
            cell.setFormat(look);
            cursor = cell.firstCursorPosition();
            QTextBlockFormat line;
            line.setAlignment(alignmentOf(source.align));
            cursor.setBlockFormat(line);
            QTextCharFormat characters = m_writer.plain();
            characters.setFontWeight(head ? QFont::DemiBold : QFont::Normal);
            spans(source.spans, characters);
        }
    }
    m_writer.skipAfterTable();
}

void ProseWriter::rule()
{
    QTextBlockFormat format;
    format.setTopMargin(m_writer.style().px(12));
    format.setBottomMargin(m_writer.style().px(12));
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    const int first = m_writer.currentBlock();
    startParagraph(format, m_writer.plain());
    DocumentCard card;
    card.look = DocumentCard::Look::Rule;
    card.firstBlock = card.lastBlock = std::max(first, m_writer.currentBlock());
    m_writer.furniture().cards.push_back(card);
}

QTextCharFormat ProseWriter::formatOf(const ProseSpan& span, const QTextCharFormat& base) const
{
    const DocumentStyle& style = m_writer.style();
    QTextCharFormat format = base;
    if (span.code) {
        QFont font = m_writer.code().font();
        font.setPointSizeF(base.fontPointSize() > 0 ? base.fontPointSize() * 0.93 : font.pointSizeF());
        format.setFont(font);
        format.setProperty(DocumentWriter::kCodeSpan, true);
    }
    if (span.strong) {
        format.setFontWeight(QFont::DemiBold);
    }
    format.setFontItalic(span.emphasised);
    format.setFontStrikeOut(span.struck);
    if (!span.target.empty() && span.kind != ProseSpan::Kind::Picture) {
        format.setAnchor(true);
        format.setAnchorHref(toQt(span.target));
        format.setForeground(style.tokens.accent);
    }
    return format;
}

void ProseWriter::spans(const std::vector<ProseSpan>& spans, const QTextCharFormat& base)
{
    for (const ProseSpan& span : spans) {
        switch (span.kind) {
        case ProseSpan::Kind::Text: text(span, base); break;
        case ProseSpan::Kind::Formula: formula(span, base); break;
        case ProseSpan::Kind::Picture: picture(span, base); break;
        case ProseSpan::Kind::LineBreak: m_writer.addText(QString(QChar::LineSeparator), base); break;
        }
    }
}

void ProseWriter::text(const ProseSpan& span, const QTextCharFormat& base)
{
    const QString text = toQt(span.text);
    const QTextCursor& cursor = m_writer.cursor();
    const bool afterObject = !cursor.atBlockStart() && cursor.charFormat().objectType() == TextObjects::kType;
    if (afterObject && !text.isEmpty() && !text.front().isSpace()) {
        m_writer.addText(kWordJoiner, base);
    }
    m_writer.addText(text, formatOf(span, base));
}

void ProseWriter::formula(const ProseSpan& span, const QTextCharFormat& base)
{
    const DocumentStyle& style = m_writer.style();
    const QString source = toQt(span.text).simplified();
    const QString words = span.display ? "$$" + source + "$$" : "$" + source + "$";
    const auto tree = parseFormula(span.text);
    if (!tree) {
        ProseSpan shown = span;
        shown.kind = ProseSpan::Kind::Text;
        shown.text = words.toStdString();
        shown.code = true;
        return text(shown, base);
    }
    FormulaFonts fonts{style.math, style.text, style.code};
    const qreal size = base.fontPointSize() > 0 ? base.fontPointSize() : style.text.pointSizeF();
    fonts.math.setPointSizeF(size * 1.16); // its letters are smaller than the text's
    fonts.text.setPointSizeF(size);
    fonts.code.setPointSizeF(size * 0.93);
    const QColor ink = base.foreground().color();
    const auto pieces = span.display ? std::vector{layOut(*tree, fonts, FormulaMode::Display)} : layOutInPieces(*tree, fonts);
    const QTextCursor& cursor = m_writer.cursor();
    // Also where a line begins: it gives the line the height of text.
    if (cursor.atBlockStart() || !cursor.document()->characterAt(cursor.position() - 1).isSpace()) {
        m_writer.addText(kWordJoiner, base);
    }
    for (const FormulaDrawing& piece : pieces) {
        m_writer.addObject(FormulaObject{piece, ink, style.tokens.faint}, &piece == &pieces.front() ? words : QString(), base);
    }
}

void ProseWriter::picture(const ProseSpan& span, const QTextCharFormat& base)
{
    const auto found = m_pictures.find(span.target);
    if (found == m_pictures.end()) {
        QTextCharFormat format = base;
        format.setForeground(m_writer.style().tokens.faint);
        m_writer.addText("[" + toQt(span.text.empty() ? span.target : span.text) + "]", format);
        return;
    }
    m_writer.addObject(PictureObject{found->second, m_writer.style().zoom}, toQt(span.text), base);
}

} // namespace ca
