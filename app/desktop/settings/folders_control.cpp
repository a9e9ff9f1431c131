// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/folders_control.h"

#include "app/desktop/settings/file_question.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/icon_button.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QPushButton>

namespace ca {

FoldersControl::FoldersControl(const Theme& theme, QWidget* parent)
    : SettingControl(parent), m_theme(theme), m_lines(new QVBoxLayout), m_add(new QPushButton(tr("Add a folder..."), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    m_lines->setSpacing(2);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setToolTip(tr("Choose a folder that holds packages of problems"));
    connect(m_add, &QPushButton::clicked, this, &FoldersControl::ask);
}

QWidget& FoldersControl::field()
{
    return *m_add;
}

void FoldersControl::setValue(const QVariant& value)
{
    m_folders = value.toStringList();
    while (const QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its cross that was pressed
        delete item;
    }
    for (const QString& folder : m_folders) {
        m_lines->addWidget(lineOf(folder));
    }
}

QWidget* FoldersControl::lineOf(const QString& folder)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* path = new ElidedLabel(folder, line, Qt::ElideMiddle);
    row->addWidget(path, 1);
    if (!QFileInfo(folder).isDir()) {
        auto* missing = new QLabel(tr("not there"), line);
        setLook(missing, "warn");
        row->addWidget(missing);
    }
    auto* cross = new IconButton(m_theme, "cross", tr("Leave out %1").arg(folder), line);
    cross->setIconSize({14, 14});
    connect(cross, &IconButton::clicked, this, [this, folder] { remove(folder); });
    row->addWidget(cross);
    return line;
}

void FoldersControl::add(const QString& folder)
{
    if (!folder.isEmpty() && !m_folders.contains(folder)) {
        emit edited(m_folders + QStringList(folder));
    }
}

void FoldersControl::remove(const QString& folder)
{
    QStringList left = m_folders;
    left.removeAll(folder);
    m_add->setFocus(); // which would wander with the line that goes
    emit edited(left);
}

void FoldersControl::ask()
{
    askForFile(this, {FileQuestion::What::Folder, tr("Folder of problems"), {}, {}}, [this](const QString& folder) { add(folder); });
}

} // namespace ca
