// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Above the list: how many problems it shows, and in which order.
#pragma once

#include "app/desktop/browser/shown_problems.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ca {

class Theme;

class ListCaption : public QWidget {
    Q_OBJECT

public:
    explicit ListCaption(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(int shown, int all);
    void setSort(ProblemSort sort);

signals:
    void sortChosen(ca::ProblemSort sort);

private:
    QLabel* m_count;
    QToolButton* m_sort;
};

} // namespace ca
