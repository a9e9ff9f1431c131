// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Tabs in our look, and a pane of pages below them with room for buttons at their right.
#pragma once

#include <QTabBar>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace ca {

class TabBar : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

    /// "Submissions" with 4 becomes "Submissions · 4"; with a negative count, "Submissions".
    void setCount(int index, int count);

protected:
    /// The chosen tab is never cut: the others are, and say their whole names when pointed at.
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    /// Where not all names fit, they move together before any of them is cut.
    void fit();
    void arrangeAnew();

    QStringList m_names; // without their counts, as far as one was set
};

class TabbedPane : public QWidget {
    Q_OBJECT

public:
    /// The name is told to screen readers.
    explicit TabbedPane(const QString& name, QWidget* parent = nullptr);

    int addPage(const QString& title, QWidget* page);
    /// At the right end of the row of tabs, the newest rightmost.
    void addCorner(QWidget* widget);
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* current() const;
    [[nodiscard]] TabBar& bar() { return *m_bar; }

signals:
    void currentChanged(int index);

private:
    TabBar* m_bar;
    QHBoxLayout* m_row;
    QStackedWidget* m_pages;
};

} // namespace ca
