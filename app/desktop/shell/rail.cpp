// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/rail.h"

#include "app/desktop/widgets/icon_button.h"

#include <QAction>
#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

class Rail::Button final : public IconButton {
public:
    Button(const Theme& theme, QAction* action, QWidget* parent)
        : IconButton(theme, {}, action->text(), parent)
        , m_theme(theme)
        , m_action(action)
    {
        setIcon(action->icon());
        setIconSize({20, 20});
        setFixedSize(36, 36);
        setCheckable(true);
        setLook(this, "rail");
        follow();
        connect(action, &QAction::changed, this, &Button::follow);
        connect(this, &IconButton::clicked, action, &QAction::trigger);
    }

    void setCount(int count)
    {
        m_count = count;
        follow();
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        IconButton::paintEvent(event);
        if (m_count > 0) {
            paintCount();
        }
    }

private:
    void follow()
    {
        const QString name = m_action->text();
        setName(m_count == 0 ? name : tr("%1 · %2").arg(name, QLocale().toString(m_count)), m_action->shortcut());
    }

    void paintCount()
    {
        const Tokens& tokens = m_theme.tokens();
        QFont font = m_theme.smallFont();
        font.setPixelSize(9); // the rail has its width, whatever the size of text
        font.setWeight(QFont::DemiBold);
        const QString number = m_count > 99 ? QStringLiteral("99+") : QLocale().toString(m_count);
        const QFontMetricsF metrics(font);
        const double wide = std::max(14.0, metrics.horizontalAdvance(number) + 7);
        const QRectF badge(width() - wide - 1, 1, wide, 14);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.surface, 1.5));
        painter.setBrush(tokens.accentFill);
        painter.drawRoundedRect(badge, 7, 7);
        painter.setFont(font);
        painter.setPen(tokens.accentInk);
        painter.drawText(badge, Qt::AlignCenter, number);
    }

    const Theme& m_theme;
    QAction* m_action;
    int m_count = 0;
};

Rail::Rail(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setFixedWidth(48);
    m_column->setContentsMargins(6, 8, 6, 8);
    m_column->setSpacing(4);
    m_column->setAlignment(Qt::AlignTop);
    setAccessibleName(tr("Pages"));
}

void Rail::add(int page, QAction* action)
{
    auto* button = new Button(m_theme, action, this);
    m_buttons->addButton(button, page);
    m_column->addWidget(button);
}

void Rail::addGap()
{
    m_column->addStretch(1);
}

void Rail::mark(int page)
{
    if (QAbstractButton* button = m_buttons->button(page)) {
        button->setChecked(true);
    }
}

void Rail::setCount(int page, int count)
{
    if (auto* button = static_cast<Button*>(m_buttons->button(page))) {
        button->setCount(count);
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().line);
}

} // namespace ca
