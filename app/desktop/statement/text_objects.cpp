// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Theory: the layout knows no descent of objects. Only to those that are aligned in the middle it gives one: their centre comes to stand
// a quarter of the x-height above the baseline, and that x-height is of the object's own character format, which nothing else looks at.
// So a formula gets a format whose font has the x-height that makes room above and below the baseline as it needs. When it is painted,
// such an object stands in the middle of its line instead; there the line itself tells where the baseline is.
#include "app/desktop/statement/text_objects.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ca {

namespace {

/// How far above the baseline the layout puts the centre; whole pixels of x-height, as the layout reckons.
qreal centreAbove(const QFont& font)
{
    return QFontMetrics(font).xHeight() / 4.0;
}

/// The smallest height about that centre which holds the drawing.
qreal heightAbout(qreal centre, qreal ascent, qreal descent)
{
    return 2 * std::max(ascent - centre, descent + centre);
}

/// The font whose x-height puts the centre of so much ascent and descent where it is.
QFont centredFont(const QFont& text, const FormulaDrawing& drawing)
{
    const qreal wanted = 2 * std::max(0.0, drawing.ascent - drawing.descent);
    QFont best = text;
    qreal bestHeight = heightAbout(centreAbove(best), drawing.ascent, drawing.descent);
    const qreal guess = wanted / std::max(0.3, QFontMetricsF(text).xHeight() / QFontInfo(text).pixelSize());
    for (int size = std::max(1, static_cast<int>(guess) - 2); size <= guess + 2; ++size) {
        QFont font = text;
        font.setPixelSize(size);
        const qreal height = heightAbout(centreAbove(font), drawing.ascent, drawing.descent);
        if (height < bestHeight) {
            best = font;
            bestHeight = height;
        }
    }
    return best;
}

qreal roomOf(const QTextDocument* document)
{
    const qreal width = document->pageSize().width();
    return width > 0 ? std::max(40.0, width - 2 * document->documentMargin()) : 1e6;
}

/// What is wider than the page is made smaller, within reason.
qreal scaleFor(qreal width, const QTextDocument* document)
{
    constexpr qreal kSmallest = 0.5;
    return width <= 0 ? 1 : std::clamp(roomOf(document) / width, kSmallest, 1.0);
}

QSizeF sizeOf(const PictureObject& picture, const QTextDocument* document)
{
    const QSizeF natural = QSizeF(picture.image.size()) * picture.zoom;
    const qreal room = roomOf(document);
    return natural.width() > room ? natural * (room / natural.width()) : natural;
}

QSizeF sizeOf(const FormulaObject& formula, const QTextDocument* document, const QFont& font)
{
    const qreal scale = scaleFor(formula.drawing.width, document);
    return {formula.drawing.width * scale, heightAbout(centreAbove(font), formula.drawing.ascent * scale, formula.drawing.descent * scale)};
}

} // namespace

QTextCharFormat TextObjects::add(Object object, const QString& words, const QTextCharFormat& around)
{
    QTextCharFormat format = around;
    format.setObjectType(kType);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    if (const auto* formula = std::get_if<FormulaObject>(&object)) {
        format.clearProperty(QTextFormat::FontPointSize);
        format.setFont(centredFont(around.font(), formula->drawing));
    }
    if (const auto* pill = std::get_if<PillObject>(&object)) {
        const QFontMetricsF metrics(pill->font);
        QFont centred = pill->font; // the middle of capitals is the pill's middle
        centred.setPointSizeF(pill->font.pointSizeF() * 2 * metrics.capHeight() / metrics.xHeight());
        format.setFont(centred);
    }
    format.setProperty(kIndex, static_cast<int>(m_objects.size()));
    format.setProperty(kWords, words);
    format.setProperty(QTextFormat::ImageAltText, words);
    m_objects.push_back(std::move(object));
    return format;
}

const TextObjects::Object* TextObjects::objectOf(const QTextFormat& format) const
{
    const auto index = static_cast<std::size_t>(format.intProperty(kIndex));
    return index < m_objects.size() ? &m_objects[index] : nullptr;
}

QSizeF TextObjects::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const Object* const object = objectOf(format);
    if (object == nullptr) {
        return {};
    }
    if (const auto* formula = std::get_if<FormulaObject>(object)) {
        return sizeOf(*formula, document, format.toCharFormat().font());
    }
    if (const auto* picture = std::get_if<PictureObject>(object)) {
        return sizeOf(*picture, document);
    }
    const auto& pill = std::get<PillObject>(*object);
    return pillSize(pill.look.text, pill.font);
}

namespace {

/// Where the text beside an object stands that is painted into the rectangle.
qreal baselineBeside(const QRectF& rect, const QTextDocument& document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) {
        return rect.bottom();
    }
    const qreal leading = line.leadingIncluded() ? std::max(0.0, line.leading()) : 0;
    const qreal top = rect.center().y() - (line.ascent() + line.descent() + leading) / 2;
    return top + line.ascent() + leading;
}

} // namespace

void TextObjects::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat& format)
{
    const Object* const object = objectOf(format);
    if (object == nullptr) {
        return;
    }
    painter->save();
    if (const auto* formula = std::get_if<FormulaObject>(object)) {
        const QPointF begin(rect.left(), baselineBeside(rect, *document, position));
        formula->drawing.paint(*painter, begin, scaleFor(formula->drawing.width, document), formula->ink, formula->faint);
    } else if (const auto* picture = std::get_if<PictureObject>(object)) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, picture->image);
    } else {
        const auto& pill = std::get<PillObject>(*object);
        paintPill(*painter, rect, pill.look, pill.font);
    }
    painter->restore();
}

} // namespace ca
