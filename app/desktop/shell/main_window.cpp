// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/main_window.h"

#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/command_palette.h"
#include "app/desktop/shell/layout_memory.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/rail.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/shell/workspace.h"
#include "app/desktop/widgets/banner.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace ca {

namespace {

constexpr QSize kSmallest{760, 480};
constexpr QSize kUsual{1440, 900};
constexpr int kKeepAfter = 400; // milliseconds of quiet

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setLook(line, "line");
    line->setFixedHeight(1);
    return line;
}

} // namespace

MainWindow::MainWindow(Theme& theme, Preferences& preferences, QSettings& state, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_actions(new Actions(theme, preferences, this)),
      m_topBar(new TopBar(theme, *m_actions, this)), m_rail(new Rail(theme, this)), m_banner(new Banner(theme, this)),
      m_pages(new QStackedWidget(this)), m_workspace(new Workspace(theme, this)), m_status(new StatusLine(theme, this)),
      m_palette(new CommandPalette(theme, *m_actions, this)), m_screens(nameOfScreens())
{
    setWindowTitle("CodeArena");
    setWindowIcon(QIcon(":/codearena/icons/codearena.svg"));
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    setLook(this, "surface");
    build();
    addPages();
    fillRail();
    showPage(Page::Workspace);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &MainWindow::keepLayout);
    connect(m_workspace, &Workspace::moved, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_workspace, &Workspace::shownChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &MainWindow::screensChanged);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &MainWindow::screensChanged);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(hairline(this));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
}

void MainWindow::addPages()
{
    m_pages->addWidget(m_workspace);
    const std::pair<Page, EmptyStateText> texts[] = {
        {Page::Playground, {"playground", tr("Playground"), tr("Write and run any program here, without a problem."), {}}},
        {Page::Progress, {"progress", tr("Progress"), tr("What you have solved, how often and how fast is drawn here."), {}}},
        {Page::Review, {"review", tr("Review"), tr("Problems that are due to be solved again wait here."), {}}},
        {Page::Settings, {"settings", tr("Settings"), tr("How CodeArena looks and works is set here."), {}}},
        {Page::Machine, {"shield", tr("This machine"), tr("What programs run in is examined here."), {}}},
    };
    for (const auto& [page, text] : texts) {
        auto* place = new PanelSlot(m_theme, text, m_pages);
        m_slots[static_cast<int>(page)] = place;
        m_pages->addWidget(place);
    }
}

void MainWindow::fillRail()
{
    const auto add = [this](Page page, const char* action) { m_rail->add(static_cast<int>(page), &(*m_actions)[action]); };
    add(Page::Workspace, "go.problems");
    add(Page::Playground, "go.playground");
    add(Page::Progress, "go.progress");
    add(Page::Review, "go.review");
    m_rail->addGap();
    add(Page::Machine, "app.machine");
    add(Page::Settings, "go.settings");
}

PanelSlot& MainWindow::page(Page page) const
{
    return *m_slots.value(static_cast<int>(page));
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page)); // in the order of the enumeration
    m_rail->mark(static_cast<int>(page));
    m_topBar->setAboutProblem(page == Page::Workspace);
    emit pageShown(page);
}

MainWindow::Page MainWindow::currentPage() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::setCount(Page page, int count)
{
    m_rail->setCount(static_cast<int>(page), count);
}

void MainWindow::askForCommand()
{
    m_palette->ask();
}

void MainWindow::restoreLayout()
{
    const WindowLayout layout = LayoutMemory(m_state).recall(m_screens);
    if (layout.window.isEmpty() || !restoreGeometry(layout.window)) {
        const QSize room = QGuiApplication::primaryScreen()->availableGeometry().size();
        resize(kUsual.boundedTo(room - QSize(40, 60)).expandedTo(kSmallest));
    }
    if (layout.workspace.isEmpty() || !m_workspace->setState(layout.workspace)) {
        m_workspace->useDefaultSizes();
    }
    m_keepSoon.stop();
}

void MainWindow::keepLayout()
{
    LayoutMemory memory(m_state);
    // Behind another page the workspace has never had its room, and its sizes would mean nothing.
    memory.keep(m_screens, {saveGeometry(), m_workspace->isVisible() ? m_workspace->state() : memory.recall(m_screens).workspace});
}

void MainWindow::screensChanged()
{
    const QString now = nameOfScreens();
    if (now == m_screens || now.isEmpty()) {
        return;
    }
    m_screens = now;
    const WindowLayout layout = LayoutMemory(m_state).recall(now);
    if (!layout.window.isEmpty()) { // otherwise it stays as the window system has put it
        restoreLayout();
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_painted) {
        windowHandle()->installEventFilter(this);
    }
}

/// What covers a widget hides its paint events from it, so the window below tells when it has been painted.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_painted && event->type() == QEvent::Expose && windowHandle()->isExposed()) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    emit closing();
    QWidget::closeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_keepSoon.start();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_keepSoon.start();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        emit filesDropped(paths);
    }
}

} // namespace ca
