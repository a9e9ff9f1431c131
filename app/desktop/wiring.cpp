// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/wiring.h"

#include "app/compose/workshop.h"
#include "app/desktop/machine/machine_check.h"
#include "app/desktop/machine/machine_page.h"
#include "app/desktop/machine/sample_trial.h"
#include "app/desktop/sandbox_light.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/quick_open.h"
#include "app/desktop/shell/solve_timer.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/shell/workspace.h"
#include "app/desktop/widgets/banner.h"
#include "app/link/library.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSettings>

#include <algorithm>

namespace ca {

namespace {

constexpr const char* kLastProblem = "last/problem";
constexpr const char* kWelcomed = "last/welcomed";

} // namespace

Wiring::Wiring(const Ends& ends, QObject* parent)
    : QObject(parent), m_ends(ends), m_quickOpen(new QuickOpen(ends.theme, ends.library, &ends.window)),
      m_machine(new MachineCheck(ends.workshop, this)), m_trial(new SampleTrial(ends.workshop, ends.library, ends.judge, this)),
      m_machinePage(new MachinePage(ends.theme, *m_machine, *m_trial))
{
    connectLibrary();
    connectCommands();
    connectMachine();
    connectLanguages();
}

void Wiring::connectLibrary()
{
    Library& library = m_ends.library;
    Banner& banner = m_ends.window.banner();
    connect(&library, &Library::opened, this, &Wiring::showProblem);
    connect(&library, &Library::openFailed, this, [this, &banner](const QString& id, const QString& message) {
        if (id == m_wanted) {
            banner.say(Banner::Tone::Bad, tr("%1 cannot be opened: %2").arg(id, message));
        }
    });
    connect(&library, &Library::failed, this, [&banner](const QString& message) { banner.say(Banner::Tone::Bad, message); });
    connect(&library, &Library::imported, this, [this, &banner](const QString& id) {
        banner.say(Banner::Tone::Good, tr("%1 was imported.").arg(id));
        openProblem(id);
    });
    connect(&library, &Library::alreadyHere, this, &Wiring::openProblem);
    connect(&library, &Library::importFailed, this, [&banner](const QString& path, const QString& message) {
        banner.say(Banner::Tone::Bad, tr("%1 cannot be imported: %2").arg(QFileInfo(path).fileName(), message));
    });
    connect(&m_ends.window, &MainWindow::filesDropped, this, &Wiring::openFiles);
}

void Wiring::connectCommands()
{
    Actions& actions = m_ends.window.actions();
    connect(&actions["problem.quickOpen"], &QAction::triggered, m_quickOpen, &QuickOpen::ask);
    connect(m_quickOpen, &QuickOpen::chosen, this, &Wiring::openProblem);
    connect(&m_ends.window.workspace().at(Workspace::Part::Statement), &PanelSlot::pressed, m_quickOpen, &QuickOpen::ask);
    connect(&actions["problem.pick"], &QAction::triggered, this, &Wiring::pickProblem);
    connect(&actions["problem.next"], &QAction::triggered, this, [this] { stepProblem(1); });
    connect(&actions["problem.previous"], &QAction::triggered, this, [this] { stepProblem(-1); });
    connect(&actions["problem.import"], &QAction::triggered, this, &Wiring::askForFiles);
}

void Wiring::connectMachine()
{
    MainWindow& window = m_ends.window;
    window.page(MainWindow::Page::Machine).put(m_machinePage);
    connect(m_machinePage, &MachinePage::left, &window, [&window] { window.showPage(MainWindow::Page::Workspace); });
    connect(&window, &MainWindow::pageShown, this, [this](MainWindow::Page page) {
        if (page != MainWindow::Page::Machine) { // however it was left, it was seen
            m_ends.state.setValue(kWelcomed, true);
            m_machinePage->setFirstStart(false);
        }
    });
    connect(m_machine, &MachineCheck::examined, this, &Wiring::showSandbox);
    connect(&window.banner(), &Banner::pressed, &window.actions()["app.machine"], &QAction::trigger);
    connect(&window, &MainWindow::firstPainted, m_machine, &MachineCheck::examine);
}

void Wiring::connectLanguages()
{
    TopBar& bar = m_ends.window.topBar();
    std::vector<LanguageChoice> choices;
    for (const auto& language : m_ends.workshop.languages().all()) {
        choices.push_back({QString::fromStdString(language->id), QString::fromStdString(language->name)});
    }
    bar.setLanguages(choices);
    bar.chooseLanguage(m_ends.preferences.text(key::kLanguage));
    connect(&bar, &TopBar::languageChosen, this, [this](const QString& id) { m_ends.preferences.set(key::kLanguage, id); });
}

void Wiring::begin()
{
    m_ends.library.refresh();
    const bool welcomed = m_ends.state.value(kWelcomed).toBool();
    m_machinePage->setFirstStart(!welcomed);
    if (!welcomed) {
        m_ends.window.showPage(MainWindow::Page::Machine);
        m_machinePage->setFocus();
    }
    const QString last = m_ends.state.value(kLastProblem).toString();
    if (!last.isEmpty()) {
        m_wanted = last;
        connect(&m_ends.library, &Library::changed, this, [this, last] { reopen(last); }, Qt::SingleShotConnection);
    }
}

/// What was open last time, unless it is gone or something else has been opened meanwhile.
void Wiring::reopen(const QString& id)
{
    if (m_wanted == id && m_ends.library.find(id) != nullptr) {
        m_ends.library.open(id);
    }
}

void Wiring::openProblem(const QString& id)
{
    m_wanted = id;
    m_ends.window.showPage(MainWindow::Page::Workspace);
    m_ends.library.open(id);
}

void Wiring::openFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const auto language = m_ends.workshop.languages().byExtension(QFileInfo(path).suffix().toStdString());
        if (language && QFileInfo(path).isFile()) {
            m_ends.window.showPage(MainWindow::Page::Playground);
            emit sourceDropped(path);
        } else {
            m_ends.library.importFrom(path);
        }
    }
}

void Wiring::showProblem(const QString& id, const std::shared_ptr<const Problem>& problem)
{
    if (id != m_wanted) {
        return; // somebody else's, or overtaken
    }
    const bool another = !m_problem || m_problem->id != problem->id;
    m_problem = problem;
    const LibraryEntry* entry = m_ends.library.find(id);
    const QString title = QString::fromStdString(problem->title);
    m_ends.window.topBar().setBreadcrumb(entry != nullptr ? entry->topic : QString(), title);
    m_ends.window.setWindowTitle(title + " - CodeArena");
    m_ends.window.actions().setProblemOpen(true);
    m_ends.state.setValue(kLastProblem, id);
    if (another) {
        m_ends.window.topBar().timer().start();
    }
    emit problemOpened(problem);
}

void Wiring::stepProblem(int by)
{
    const auto& entries = m_ends.library.entries();
    if (entries.empty()) {
        return;
    }
    const auto here = std::find_if(entries.begin(), entries.end(), [this](const LibraryEntry& entry) { return entry.id == m_wanted; });
    const auto size = static_cast<std::ptrdiff_t>(entries.size());
    const std::ptrdiff_t from = here == entries.end() ? (by > 0 ? -1 : 0) : here - entries.begin();
    openProblem(entries[static_cast<std::size_t>((from + by + size) % size)].id);
}

void Wiring::pickProblem()
{
    std::vector<QString> fit;
    for (const LibraryEntry& entry : m_ends.library.entries()) {
        if (entry.record.mistake.empty() && entry.id != m_wanted) {
            fit.push_back(entry.id);
        }
    }
    if (!fit.empty()) {
        openProblem(fit[QRandomGenerator::global()->bounded(static_cast<quint32>(fit.size()))]);
    }
}

void Wiring::askForFiles()
{
    auto* dialog = new QFileDialog(&m_ends.window, tr("Import problems"), {}, tr("Packages and archives (*.zip *.tar *.gz *.kpp *.yaml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Wiring::openFiles);
    dialog->open();
}

void Wiring::showSandbox(const std::vector<Finding>& findings)
{
    const SandboxLight light = sandboxLightOf(findings, m_ends.preferences.text(key::kSandbox));
    m_ends.window.status().setSandbox(light.light, light.text, light.detail);
    if (light.light == StatusLine::Light::Bad) {
        m_ends.window.banner().say(Banner::Tone::Warning, tr("Nothing to run programs in was found: problems can be read, not run."), tr("See why"));
    }
}

} // namespace ca
