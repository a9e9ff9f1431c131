// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The points of each group of a scoring problem, side by side.
#pragma once

#include "app/desktop/run/header_facts.h"

#include <QWidget>

namespace ca::runs {

class GroupBars : public QWidget {
    Q_OBJECT

public:
    explicit GroupBars(const Theme& theme, QWidget* parent = nullptr);

    void setGroups(const std::vector<GroupPoints>& groups);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const GroupPoints& group) const;

    const Theme& m_theme;
    std::vector<GroupPoints> m_groups;
};

} // namespace ca::runs
