// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// List, statement, code and results side by side.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca {

class CollapsingSplitter;
class PanelSlot;

class Workspace : public QWidget {
    Q_OBJECT

public:
    enum class Part { Browser, Statement, Editor, Results };

    explicit Workspace(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] PanelSlot& at(Part part) const;
    void setShown(Part part, bool shown);
    [[nodiscard]] bool isShown(Part part) const;

    /// Hides all but the code; what was hidden by hand stays hidden afterwards.
    void setFocusMode(bool on);
    [[nodiscard]] bool isFocusMode() const { return m_focusMode; }

    /// Sizes, and what is hidden by hand.
    [[nodiscard]] QByteArray state() const;
    bool setState(const QByteArray& state);
    void useDefaultSizes();

signals:
    void shownChanged();
    void moved(); // a border, by the user

private:
    void build(const Theme& theme);

    CollapsingSplitter* m_columns;
    CollapsingSplitter* m_rows; // in the last column
    PanelSlot* m_browser;
    PanelSlot* m_statement;
    PanelSlot* m_editor;
    PanelSlot* m_results;
    bool m_focusMode = false;
    QByteArray m_beforeFocus;
};

} // namespace ca
