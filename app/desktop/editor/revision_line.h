// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The line of time: a mark for each revision, the chosen one under the handle. Its value is the index of that one.
#pragma once

#include "app/desktop/editor/revision_mark.h"
#include "app/desktop/widgets/theme.h"

#include <QAbstractSlider>

namespace ca {

class RevisionLine final : public QAbstractSlider {
    Q_OBJECT

public:
    explicit RevisionLine(const Theme& theme, QWidget* parent = nullptr);

    /// In the order of time. The value is kept within them.
    void setMarks(std::vector<RevisionMark> marks);
    [[nodiscard]] const std::vector<RevisionMark>& marks() const { return m_marks; }

    /// To the next (1) or previous (-1) that was not merely typed.
    void stepToMark(int direction);
    [[nodiscard]] int nearest(double x) const;
    [[nodiscard]] QSize sizeHint() const override { return {240, 26}; }

signals:
    void taken(); // Enter: the chosen one is wanted
    void left();  // Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double xOf(std::size_t index) const;
    void paintGround(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, std::size_t index) const;
    void paintHandle(QPainter& painter) const;

    const Theme& m_theme;
    std::vector<RevisionMark> m_marks;
    std::vector<double> m_places;
};

} // namespace ca
