// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A small round button that is on or off. One that can be taken away shows a cross.
#pragma once

#include <QAbstractButton>

namespace ca {

class Theme;

class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Toggle, Removable, Menu };

    /// The theme outlives this widget.
    FilterChip(const Theme& theme, const QString& text, Kind kind = Kind::Toggle, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().height(), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRectF& box) const;

    const Theme& m_theme;
    Kind m_kind;
};

} // namespace ca
