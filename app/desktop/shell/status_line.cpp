// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/status_line.h"

#include "app/desktop/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ca {

namespace {

/// A sign of its own for each, so that the colour is not alone.
struct LightLook {
    const char* icon;
    QColor Tokens::*colour;
};

LightLook lookOf(StatusLine::Light light)
{
    switch (light) {
    case StatusLine::Light::Good:
        return {"circle-filled", &Tokens::ok};
    case StatusLine::Light::Note:
        return {"half", &Tokens::warn};
    case StatusLine::Light::Bad:
        return {"cross", &Tokens::bad};
    case StatusLine::Light::Unknown:
        break;
    }
    return {"circle", &Tokens::faint};
}

} // namespace

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_sandbox(new QPushButton(this)), m_judge(new QPushButton(this)), m_saved(new QLabel(this)), m_message(new ElidedLabel({}, this)),
      m_cursor(new QLabel(this)), m_facts(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 12, 1);
    row->setSpacing(18);
    for (QPushButton* button : {m_sandbox, m_judge}) {
        setLook(button, "status");
        button->setIconSize({12, 12});
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_judge->hide(); // until somebody says who it is
    for (QLabel* label : {m_saved, static_cast<QLabel*>(m_message), m_cursor, m_facts}) {
        setLook(label, "small");
        row->addWidget(label, label == m_message ? 1 : 0);
    }
    connect(m_sandbox, &QPushButton::clicked, this, &StatusLine::sandboxPressed);
    connect(m_judge, &QPushButton::clicked, this, &StatusLine::judgePressed);
    connect(&theme, &Theme::changed, this, &StatusLine::showLight);
    setSandbox(Light::Unknown, tr("Sandbox"), tr("Not looked at yet"));
}

void StatusLine::setSandbox(Light light, const QString& text, const QString& detail)
{
    m_light = light;
    m_sandbox->setText(text);
    m_sandbox->setAccessibleName(tr("Sandbox: %1").arg(text));
    m_sandbox->setAccessibleDescription(detail);
    m_sandbox->setToolTip(detail.isEmpty() ? tr("Check this machine") : detail);
    showLight();
}

void StatusLine::setJudge(const QString& text, const QString& detail)
{
    m_judge->setText(text);
    m_judge->show();
    m_judge->setAccessibleName(tr("Judged by: %1").arg(text));
    m_judge->setAccessibleDescription(detail);
    m_judge->setToolTip(detail);
}

void StatusLine::showLight()
{
    m_judge->setIcon(m_theme.icon("cloud", &Tokens::faint));
    const LightLook look = lookOf(m_light);
    m_sandbox->setIcon(m_theme.icon(look.icon, look.colour));
}

void StatusLine::setSaved(const QString& text)
{
    m_saved->setText(text);
}

void StatusLine::setMessage(const QString& text)
{
    m_message->setFullText(text);
}

void StatusLine::setCursor(int line, int column)
{
    m_cursor->setText(line > 0 ? tr("Ln %1, Col %2").arg(line).arg(column) : QString());
}

void StatusLine::setFacts(const QString& text)
{
    m_facts->setText(text);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

} // namespace ca
