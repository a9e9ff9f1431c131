// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/icons.h"

#include "app/desktop/widgets/resources.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace ca {

namespace {

QString fileOf(const QString& name)
{
    loadResources();
    return ":/codearena/icons/" + name + ".svg";
}

QPixmap render(const QString& name, const QColor& colour, const QSize& pixels)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    return pixmap;
}

QPixmap cached(const QString& name, const QColor& colour, const QSize& pixels)
{
    const QString key = QString("ca-icon/%1/%2/%3x%4").arg(name, colour.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

TintedIcon::TintedIcon(QString name, std::shared_ptr<const Tokens> tokens, QColor Tokens::*colour)
    : m_name(std::move(name)), m_tokens(std::move(tokens)), m_colour(colour)
{
}

QColor TintedIcon::colourOf(QIcon::Mode mode, QIcon::State state) const
{
    const Tokens& tokens = *m_tokens;
    if (mode == QIcon::Disabled) {
        QColor pale = tokens.faint;
        pale.setAlphaF(0.55F);
        return pale;
    }
    if (m_colour != nullptr) {
        return tokens.*m_colour;
    }
    if (state == QIcon::On) {
        return tokens.accent;
    }
    return mode == QIcon::Normal ? tokens.muted : tokens.text;
}

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return cached(m_name, colourOf(mode, state), size);
}

QPixmap TintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap drawn = pixmap(size, mode, state);
    drawn.setDevicePixelRatio(scale);
    return drawn;
}

QIconEngine* TintedIcon::clone() const
{
    return new TintedIcon(*this);
}

QString TintedIcon::iconName()
{
    return m_name;
}

bool TintedIcon::isNull()
{
    return !QFile::exists(fileOf(m_name));
}

QStringList iconNames()
{
    loadResources();
    QStringList names = QDir(":/codearena/icons").entryList({"*.svg"}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(4);
    }
    return names;
}

} // namespace ca
