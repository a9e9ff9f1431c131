// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// For each difficulty a ring that closes as its problems are solved.
#pragma once

#include "app/desktop/progress/overview.h"
#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca::progress {

class DifficultyRings : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyRings(const Theme& theme, QWidget* parent = nullptr);

    void setShares(std::vector<Share> shares);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double diameter() const;
    [[nodiscard]] QString wordsOf(const Share& share) const;
    void paintRing(QPainter& painter, const QRectF& ring, const Share& share) const;

    const Theme& m_theme;
    std::vector<Share> m_shares;
};

} // namespace ca::progress
