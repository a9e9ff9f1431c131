// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/line_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace ca {

LineBar::LineBar(QWidget* parent) : QWidget(parent), m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("lineBar"));
    setLook(this, "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    auto* label = new QLabel(tr("Go to line"), this);
    setLook(label, "muted");
    label->setBuddy(m_field);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    m_field->setAccessibleName(tr("Line, or line and column"));
    m_field->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,7}([:,]\\d{0,5})?")), m_field));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &LineBar::choose);
    hide();
}

void LineBar::begin(int line, int lines)
{
    m_field->setText(QString::number(line));
    m_field->setPlaceholderText(tr("1 to %1").arg(lines));
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void LineBar::end()
{
    hide();
    emit left();
}

void LineBar::choose()
{
    const QStringList parts = m_field->text().replace(QLatin1Char(','), QLatin1Char(':')).split(QLatin1Char(':'));
    hide();
    emit chosen(parts[0].toInt(), parts.size() > 1 && !parts[1].isEmpty() ? parts[1].toInt() : 1);
}

bool LineBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ca
