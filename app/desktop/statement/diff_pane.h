// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One half of a diff.
#pragma once

#include "app/desktop/statement/line_diff.h"

#include <QPlainTextEdit>

#include <vector>

namespace ca {

class Theme;

class DiffPane : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Side { Left, Right };

    DiffPane(const Theme& theme, Side side, QWidget* parent = nullptr);

    void setRows(const std::vector<std::string_view>& lines, const std::vector<DiffRow>& rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> lineOf(const DiffRow& row) const { return m_side == Side::Left ? row.left : row.right; }
    [[nodiscard]] QColor washOf(const DiffRow& row) const;
    [[nodiscard]] int edgeWidth() const;
    void paintEdge();
    void adopt();

    const Theme& m_theme;
    Side m_side;
    QWidget* m_edge;
    std::vector<DiffRow> m_rows; // one for each block
};

} // namespace ca
