// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/place_row.h"

#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/icon_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace ca {

PlaceRow::PlaceRow(const Theme& theme, const QString& title, const QString& path, QWidget* parent) : QWidget(parent)
{
    auto* name = new QLabel(title, this);
    auto* where = new ElidedLabel(path, this, Qt::ElideMiddle);
    where->setTextFormat(Qt::PlainText);
    setLook(where, "small");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(where);
    auto* copy = new IconButton(theme, "copy", tr("Copy the path of: %1").arg(title), this);
    auto* open = new IconButton(theme, "folder", tr("Open the folder of: %1").arg(title), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 10, 8);
    row->setSpacing(4);
    row->addLayout(words, 1);
    row->addWidget(copy);
    row->addWidget(open);
    connect(copy, &IconButton::clicked, this, [path] { QGuiApplication::clipboard()->setText(path); });
    connect(open, &IconButton::clicked, this, &PlaceRow::openRequested);
}

} // namespace ca
