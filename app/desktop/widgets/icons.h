// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Our own icons: line drawings in one colour, which is put in when they are painted, at the pixels of the screen they are painted on.
#pragma once

#include "app/desktop/widgets/tokens.h"

#include <QIconEngine>
#include <QStringList>

#include <memory>

namespace ca {

class TintedIcon final : public QIconEngine {
public:
    /// Without a colour it depends on mode and state. The tokens are those of the theme that is on, now and later.
    TintedIcon(QString name, std::shared_ptr<const Tokens> tokens, QColor Tokens::*colour = nullptr);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    QString iconName() override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    std::shared_ptr<const Tokens> m_tokens;
    QColor Tokens::*m_colour;
};

/// The names of all icons, for tests and for those who look for one.
[[nodiscard]] QStringList iconNames();

} // namespace ca
