// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Two sources side by side, their lines in step, with numbers and signs at the edge.
#pragma once

#include "app/desktop/statement/line_diff.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace ca {

class DiffPane;
class Theme;

/// Computed elsewhere, shown here.
struct SourceDiff {
    std::string left;
    std::string right;
    std::vector<DiffRow> rows;
};
[[nodiscard]] SourceDiff diffOf(std::string left, std::string right);

class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(const Theme& theme, QWidget* parent = nullptr);

    void setTitles(const QString& left, const QString& right);
    void setDiff(SourceDiff diff);
    [[nodiscard]] DiffPane& left() { return *m_left; }
    [[nodiscard]] DiffPane& right() { return *m_right; }
    [[nodiscard]] QString summary() const;

private:
    QLabel* m_leftTitle;
    QLabel* m_rightTitle;
    QLabel* m_summary;
    DiffPane* m_left;
    DiffPane* m_right;
};

} // namespace ca
