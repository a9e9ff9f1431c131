// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Asks which file or folder, without stopping anything meanwhile.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ca {

struct FileQuestion {
    enum class What { Open, Save, Folder };

    What what = What::Open;
    QString title;
    QString name;   // of the file to be saved, as an offer
    QString filter; // "Settings (*.json)"
};

/// The answer is given when there is one, unless the asker is gone by then.
void askForFile(QWidget* asker, const FileQuestion& question, std::function<void(const QString&)> answer);

} // namespace ca
