// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/file_tabs.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <utility>

namespace ca {

namespace {
constexpr int kHeight = 36; // of the header that they stand in
}

FileTabs::FileTabs(QWidget* parent) : QTabBar(parent), m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("editorTabs"));
    setAccessibleName(tr("Files"));
    setDrawBase(false);
    setExpanding(false);
    setDocumentMode(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFixedHeight(kHeight);
    m_field->setAccessibleName(tr("Name of the file"));
    m_field->setMaxLength(80);
    m_field->installEventFilter(this);
    m_field->hide();
}

void FileTabs::setName(int index, const QString& name)
{
    setTabData(index, name);
    write(index);
}

void FileTabs::setChanged(int index, bool changed)
{
    const QString sign = changed ? QStringLiteral(" \u25CF") : QString();
    if (tabText(index) != name(index) + sign) {
        setTabText(index, name(index) + sign);
        setTabToolTip(index, changed ? tr("%1, not saved yet").arg(name(index)) : name(index));
    }
}

void FileTabs::write(int index)
{
    setTabText(index, name(index));
    setTabToolTip(index, name(index));
}

QSize FileTabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        width += tabSizeHint(i).width();
    }
    return {width, kHeight};
}

/// The sign for closing would make its tabs taller than the others.
QSize FileTabs::tabSizeHint(int index) const
{
    return {QTabBar::tabSizeHint(index).width(), kHeight};
}

void FileTabs::fixFirst()
{
    setTabButton(0, QTabBar::RightSide, nullptr);
    setTabButton(0, QTabBar::LeftSide, nullptr);
    updateGeometry();
}

void FileTabs::rename(int index)
{
    if (index < 1 || index >= count()) {
        return; // the solution's name is the language's
    }
    m_renaming = index;
    m_field->setText(name(index));
    m_field->setGeometry(tabRect(index).adjusted(2, 3, -2, -3));
    m_field->show();
    m_field->raise();
    m_field->setFocus();
    m_field->setSelection(0, static_cast<int>(name(index).lastIndexOf(QLatin1Char('.'))));
}

void FileTabs::finishRenaming(bool keep)
{
    const int index = std::exchange(m_renaming, -1);
    const QString wanted = m_field->text().trimmed();
    m_field->hide();
    if (index < 0 || index >= count() || !keep || wanted == name(index)) {
        return;
    }
    const QString why = m_refusal ? m_refusal(index, wanted) : QString();
    if (!why.isEmpty()) {
        emit refused(why);
        return;
    }
    const QString before = name(index);
    setName(index, wanted);
    emit renamed(index, wanted, before);
}

void FileTabs::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = tabAt(event->position().toPoint());
    if (index > 0) {
        rename(index);
    } else {
        QTabBar::mouseDoubleClickEvent(event);
    }
}

bool FileTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && m_renaming >= 0) {
        if (event->type() == QEvent::FocusOut) {
            finishRenaming(true);
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
                finishRenaming(key != Qt::Key_Escape);
                return true;
            }
        }
    }
    return QTabBar::eventFilter(watched, event);
}

} // namespace ca
