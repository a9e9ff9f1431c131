// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/list_popup.h"

#include "app/desktop/widgets/popup_item_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

namespace {

constexpr int kWidest = 620;
constexpr int kRows = 11;
constexpr int kShadow = 16; // around the box, inside of the widget

} // namespace

ListPopup::ListPopup(const Theme& theme, const QString& name, QWidget* over)
    : QFrame(over), m_theme(theme), m_model(new PopupListModel(this)), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_field->setToolTip(name);
    m_list->setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow + 8, kShadow + 8, kShadow + 8, kShadow + 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    setLook(m_nothing, "muted");
    m_nothing->setContentsMargins(8, 4, 8, 8);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PopupItemDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &ListPopup::search);
    connect(m_list, &QListView::clicked, this, &ListPopup::take);
    m_field->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

void ListPopup::setPlaceholder(const QString& text)
{
    m_field->setPlaceholderText(text);
}

void ListPopup::setNothingFound(const QString& text)
{
    m_nothing->setText(text);
}

void ListPopup::setEntries(std::vector<PopupEntry> entries)
{
    m_model->setEntries(std::move(entries));
    chooseFirst();
}

void ListPopup::open()
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        qApp->installEventFilter(this);
    }
    m_field->clear();
    search(QString());
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ListPopup::close()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void ListPopup::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void ListPopup::search(const QString& typed)
{
    m_model->setTyped(typed);
    chooseFirst();
}

void ListPopup::chooseFirst()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        m_list->setCurrentIndex(m_model->index(0));
        if (!m_list->currentIndex().flags().testFlag(Qt::ItemIsEnabled)) {
            step(1);
        }
    }
    place();
}

void ListPopup::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidest + 2 * kShadow, room.width() - 16);
    const int rows = std::clamp(m_model->rowCount(), 1, kRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    const int height = std::min(layout()->sizeHint().height(), room.height() - 32);
    setGeometry((room.width() - width) / 2, std::min(48, room.height() / 12), width, height);
}

void ListPopup::take(const QModelIndex& index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)) {
        const QString id = index.data(PopupListModel::IdRole).toString();
        close();
        emit chosen(id);
    }
}

void ListPopup::step(int rows)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int tried = 0; tried < count; ++tried) {
        row = std::abs(rows) == 1 ? (row + rows + count) % count : std::clamp(row + rows, 0, count - 1);
        if (m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

bool ListPopup::steer(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        step(key == Qt::Key_PageDown ? kRows - 1 : 1 - kRows);
        return true;
    case Qt::Key_Tab: // there is nowhere else to go
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool ListPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && steer(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        auto* pressed = qobject_cast<QWidget*>(watched);
        if (pressed != nullptr && pressed != this && !isAncestorOf(pressed)) {
            close();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ListPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF box = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    for (int ring = kShadow; ring > 0; ring -= 2) {
        painter.setBrush(QColor(0, 0, 0, m_theme.tokens().dark ? 14 : 6));
        painter.drawRoundedRect(box.adjusted(-ring, 4 - ring, ring, ring), 10 + ring, 10 + ring);
    }
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace ca
