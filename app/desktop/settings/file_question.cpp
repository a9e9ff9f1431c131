// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/file_question.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ca {

void askForFile(QWidget* asker, const FileQuestion& question, std::function<void(const QString&)> answer)
{
    auto* dialog = new QFileDialog(asker, question.title, QDir::homePath(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.what) {
    case FileQuestion::What::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case FileQuestion::What::Save:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QFileInfo(question.name).suffix());
        dialog->selectFile(question.name);
        break;
    case FileQuestion::What::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(answer));
    dialog->open();
}

} // namespace ca
