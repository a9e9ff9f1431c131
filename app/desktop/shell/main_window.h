// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The frame of everything: bar, rail, pages, status. It knows no judge and no problem; whoever connects it does (wiring.h).
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace ca {

class Actions;
class Banner;
class CommandPalette;
class PanelSlot;
class Preferences;
class Rail;
class StatusLine;
class TopBar;
class Workspace;

class MainWindow : public QWidget {
    Q_OBJECT

public:
    enum class Page { Workspace, Playground, Progress, Review, Settings, Machine };

    /// All of them outlive the window. The state is what nobody sets: sizes, places, what was open.
    MainWindow(Theme& theme, Preferences& preferences, QSettings& state, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] TopBar& topBar() { return *m_topBar; }
    [[nodiscard]] StatusLine& status() { return *m_status; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Banner& banner() { return *m_banner; }

    /// The places of all pages but the workspace, which has its own.
    [[nodiscard]] PanelSlot& page(Page page) const;
    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;
    /// A number at the page's button in the rail; 0: none.
    void setCount(Page page, int count);

    void askForCommand();
    /// The size and place of last time on these screens, else a good one.
    void restoreLayout();

signals:
    void firstPainted();
    void pageShown(ca::MainWindow::Page page);
    void filesDropped(const QStringList& paths);
    void closing();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void addPages();
    void fillRail();
    void keepLayout();
    void screensChanged();

    Theme& m_theme;
    QSettings& m_state;
    Actions* m_actions;
    TopBar* m_topBar;
    Rail* m_rail;
    Banner* m_banner;
    QStackedWidget* m_pages;
    Workspace* m_workspace;
    StatusLine* m_status;
    CommandPalette* m_palette;
    QHash<int, PanelSlot*> m_slots;
    QString m_screens;   // whose layout is on
    QTimer m_keepSoon;   // after the user moved something
    bool m_painted = false;
};

} // namespace ca
