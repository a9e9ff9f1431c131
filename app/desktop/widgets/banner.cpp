// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/banner.h"

#include "app/desktop/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ca {

namespace {

struct ToneLook {
    const char* icon;
    QColor Tokens::*colour;
};

ToneLook lookOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Good:
        return {"check", &Tokens::ok};
    case Banner::Tone::Warning:
        return {"warning", &Tokens::warn};
    case Banner::Tone::Bad:
        return {"error", &Tokens::bad};
    case Banner::Tone::Note:
        break;
    }
    return {"info", &Tokens::accent};
}

} // namespace

Banner::Banner(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this)),
      m_cross(new IconButton(theme, "cross", tr("Dismiss"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    m_sentence->setWordWrap(true);
    m_cross->setIconSize({14, 14});
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    row->addWidget(m_cross);
    setLook(m_button, "link");
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(m_cross, &IconButton::clicked, this, &QWidget::hide);
    connect(m_cross, &IconButton::clicked, this, &Banner::dismissed);
    connect(&theme, &Theme::changed, this, &Banner::showIcon);
    hide();
}

void Banner::say(Tone tone, const QString& sentence, const QString& button)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setToolTip(button);
    m_button->setVisible(!button.isEmpty());
    showIcon();
    show();
    update();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::showIcon()
{
    const ToneLook look = lookOf(m_tone);
    m_icon->setPixmap(m_theme.icon(look.icon, look.colour).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ground = m_theme.tokens().*lookOf(m_tone).colour;
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

} // namespace ca
