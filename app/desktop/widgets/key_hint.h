// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The keys of a shortcut, drawn as key caps.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace ca {

/// For delegates. Right-aligned in the rectangle; returns the width it took.
int paintKeys(QPainter& painter, const QRect& rect, const QKeySequence& keys, const Theme& theme);
[[nodiscard]] int widthOfKeys(const QKeySequence& keys, const Theme& theme);

class KeyHint : public QWidget {
    Q_OBJECT

public:
    KeyHint(const Theme& theme, const QKeySequence& keys, QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QKeySequence m_keys;
};

} // namespace ca
