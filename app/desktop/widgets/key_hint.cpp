// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/key_hint.h"

#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/pill.h"

#include <QPainter>

namespace ca {

namespace {

constexpr int kGap = 3;

/// "Ctrl+Shift+P" as its caps; a key that is a plus itself stays one.
QStringList capsOf(const QKeySequence& keys)
{
    QStringList caps;
    for (const QString& chord : nameOfKeys(keys).split(", ", Qt::SkipEmptyParts)) {
        const bool plus = chord.endsWith("++") || chord == "+";
        caps += (plus ? chord.chopped(1) : chord).split('+', Qt::SkipEmptyParts);
        if (plus) {
            caps += "+";
        }
    }
    return caps;
}

} // namespace

int widthOfKeys(const QKeySequence& keys, const Theme& theme)
{
    int width = 0;
    for (const QString& cap : capsOf(keys)) {
        width += pillSize(cap, theme.smallFont()).width() - 4 + (width > 0 ? kGap : 0);
    }
    return width;
}

int paintKeys(QPainter& painter, const QRect& rect, const QKeySequence& keys, const Theme& theme)
{
    const QFont font = theme.smallFont();
    const int width = widthOfKeys(keys, theme);
    qreal left = rect.right() + 1 - width;
    for (const QString& cap : capsOf(keys)) {
        const QSize size = pillSize(cap, font) - QSize(4, 2);
        const QRectF place(left, rect.center().y() - size.height() / 2.0 + 0.5, size.width(), size.height());
        paintPill(painter, place, {cap, theme.tokens().muted, theme.tokens().surface2, theme.tokens().line}, font);
        left += size.width() + kGap;
    }
    return width;
}

KeyHint::KeyHint(const Theme& theme, const QKeySequence& keys, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QKeySequence& keys)
{
    m_keys = keys;
    setAccessibleName(nameOfKeys(keys));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return {widthOfKeys(m_keys, m_theme), pillSize("A", m_theme.smallFont()).height()};
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeys(painter, rect(), m_keys, m_theme);
}

} // namespace ca
