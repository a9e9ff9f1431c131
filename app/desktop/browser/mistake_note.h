// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Below the list: why the package that is selected cannot be opened.
#pragma once

#include <QWidget>

class QLabel;

namespace ca {

class Theme;
struct ProblemRow;

class MistakeNote : public QWidget {
    Q_OBJECT

public:
    explicit MistakeNote(const Theme& theme, QWidget* parent = nullptr);

    /// Hidden for problems that are all right.
    void tell(const ProblemRow* row);

private:
    QLabel* m_title;
    QLabel* m_reasons;
    QLabel* m_folder;
};

} // namespace ca
