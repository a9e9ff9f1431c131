// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/section_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace ca {

namespace {

constexpr int kLeastWidth = 188;
constexpr int kMostWidth = 260; // longer names end in dots
constexpr int kBeside = 24;

} // namespace

SectionList::SectionList(QWidget* parent) : QListWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumWidth(kLeastWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Sections"));
    setToolTip(tr("Go to a section"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            emit chosen(row);
        }
    });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { emit chosen(row(item)); });
}

QSize SectionList::sizeHint() const
{
    return {std::clamp(sizeHintForColumn(0) + kBeside, kLeastWidth, kMostWidth), QListWidget::sizeHint().height()};
}

/// What was measured before the style sheet came is measured again.
void SectionList::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void SectionList::setShown(int section, bool shown)
{
    item(section)->setHidden(!shown);
}

void SectionList::mark(int section)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(section);
    viewport()->update();
}

} // namespace ca
