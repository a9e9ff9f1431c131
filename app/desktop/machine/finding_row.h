// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One thing that was looked at: a sign, what it is, what is the case, what to do about it.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace ca {

struct Finding;

class FindingRow : public QWidget {
    Q_OBJECT

public:
    FindingRow(const Theme& theme, const Finding& finding, QWidget* parent = nullptr);

private:
    void showSign();

    const Theme& m_theme;
    const char* m_icon;
    QColor Tokens::*m_colour;
    QLabel* m_sign;
};

} // namespace ca
