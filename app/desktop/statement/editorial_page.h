// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How the problem is solved, behind a gentle gate until the user has solved it.
#pragma once

#include "app/desktop/statement/statement_page.h"

#include <QWidget>

class QStackedWidget;

namespace ca {

class ProseView;
class Theme;

class EditorialPage : public QWidget {
    Q_OBJECT

public:
    explicit EditorialPage(const Theme& theme, QWidget* parent = nullptr);

    /// Closed again, unless the problem is solved.
    void setText(const PageText& text);
    void setSolved(bool solved);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] ProseView& view() { return *m_view; }

signals:
    void lookedAnyway();

private:
    enum State { Nothing, Gate, Open };
    void choose();

    bool m_there = false;
    bool m_solved = false;
    bool m_looked = false;
    QStackedWidget* m_states;
    ProseView* m_view;
};

} // namespace ca
