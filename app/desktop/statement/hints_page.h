// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Hints, from gentle to telling: one more at a time.
#pragma once

#include "app/desktop/statement/page_sections.h"

#include <QWidget>

class QStackedWidget;

namespace ca {

class ProseView;
class Theme;

class HintsPage : public QWidget {
    Q_OBJECT

public:
    explicit HintsPage(const Theme& theme, QWidget* parent = nullptr);

    void setHints(std::vector<Prose> hints);
    void setShown(int count);
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] ProseView& view() { return *m_view; }

signals:
    void hintShown(int hint); // from 0

private:
    void rewrite();
    void showNext();

    std::vector<Prose> m_hints;
    int m_shown = 0;
    QStackedWidget* m_states;
    ProseView* m_view;
};

} // namespace ca
