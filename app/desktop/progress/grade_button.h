// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One of the four answers to "how well did it go?", with when the problem comes back after it and the key for it.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QAbstractButton>

namespace ca::progress {

class GradeButton : public QAbstractButton {
    Q_OBJECT

public:
    struct Look {
        QString word;    // "Good"
        QString meaning; // for the tooltip
        QString key;
        QColor Tokens::*colour;
    };

    GradeButton(const Theme& theme, const Look& look, QWidget* parent = nullptr);

    /// "in 9 days"
    void setInterval(const QString& words);
    [[nodiscard]] const QString& interval() const { return m_interval; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    const Theme& m_theme;
    Look m_look;
    QString m_interval;
};

} // namespace ca::progress
