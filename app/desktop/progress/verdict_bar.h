// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How submissions ended: one bar in as many parts as there are verdicts, and what each part means.
#pragma once

#include "app/desktop/progress/overview.h"
#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca::progress {

class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(std::vector<VerdictCount> counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintParts(QPainter& painter) const;
    void paintRow(QPainter& painter, const QRect& row, const VerdictCount& count) const;

    const Theme& m_theme;
    std::vector<VerdictCount> m_counts;
    std::size_t m_total = 0;
};

} // namespace ca::progress
