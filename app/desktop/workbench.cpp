// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/workbench.h"

#include "app/compose/workshop.h"
#include "app/desktop/actions.h"
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/main_window.h"
#include "app/desktop/panel_slot.h"
#include "app/desktop/run/own_tests_model.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/status_line.h"
#include "app/desktop/top_bar.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/wiring.h"
#include "app/desktop/workspace.h"
#include "app/link/drafts.h"
#include "app/link/history.h"
#include "app/link/library.h"
#include "app/link/starter.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

namespace ca {

namespace {

constexpr const char* kCollections = "browser/collections";

QDateTime momentOf(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

Standing standingFrom(const ProblemProgress& progress)
{
    Standing standing;
    standing.state = progress.status == ProblemStatus::Solved ? Standing::State::Solved
        : progress.status == ProblemStatus::Tried             ? Standing::State::Tried
                                                              : Standing::State::Untouched;
    standing.favourite = progress.favourite;
    standing.due = progress.dueForReview;
    standing.best = progress.bestCpu;
    standing.lastTried = progress.lastAttempt ? progress.lastAttempt->time_since_epoch().count() : 0;
    return standing;
}

SubmissionRow rowFrom(const SubmissionRecord& record, const Languages& languages)
{
    const auto language = languages.find(record.language);
    SubmissionRow row;
    row.id = record.id;
    row.verdict = record.verdict;
    row.language = QString::fromStdString(language ? language->name : record.language);
    row.cpu = record.cpu;
    row.memory = record.memory;
    row.when = momentOf(record.when);
    row.detail = record.score ? Workbench::tr("%1 points").arg(*record.score)
                              : Workbench::tr("%1 of %2 tests").arg(record.passed).arg(record.total);
    row.samplesOnly = record.kind != SubmissionKind::Submit;
    return row;
}

std::vector<Collection> collectionsIn(QSettings& state)
{
    std::vector<Collection> collections;
    const int count = state.beginReadArray(kCollections);
    for (int i = 0; i < count; ++i) {
        state.setArrayIndex(i);
        Collection collection{state.value("name").toString(), {}};
        for (const QString& problem : state.value("problems").toStringList()) {
            collection.problems.push_back(problem);
        }
        collections.push_back(std::move(collection));
    }
    state.endArray();
    return collections;
}

void keepCollections(QSettings& state, const std::vector<Collection>& collections)
{
    state.remove(kCollections);
    state.beginWriteArray(kCollections, static_cast<int>(collections.size()));
    for (std::size_t i = 0; i < collections.size(); ++i) {
        state.setArrayIndex(static_cast<int>(i));
        state.setValue("name", collections[i].name);
        state.setValue("problems", QStringList(collections[i].problems.begin(), collections[i].problems.end()));
    }
    state.endArray();
}

} // namespace

Workbench::Workbench(const Ends& ends, QObject* parent)
    : QObject(parent)
    , m_ends(ends)
    , m_browser(new BrowserPanel(
          ends.library, [&history = ends.history](const QString& problem) { return standingFrom(history.progressOf(problem)); },
          ends.theme))
    , m_statement(new StatementPanel(ends.theme))
    , m_editor(new EditorPanel(ends.theme))
    , m_runs(new RunPanel(ends.judge, ends.theme))
    , m_console(new LiveConsole(ends.workshop, this))
{
    Workspace& workspace = ends.window.workspace();
    workspace.at(Workspace::Part::Browser).put(m_browser);
    workspace.at(Workspace::Part::Statement).put(m_statement);
    workspace.at(Workspace::Part::Editor).put(m_editor);
    workspace.at(Workspace::Part::Results).put(m_runs);
    m_runs->setConsole(*m_console);
    m_ends.history.watch(ends.judge);
    connectBrowser();
    connectStatement();
    connectEditor();
    connectRuns();
    connectOwnTests();
    connectMemory();
    connectCommands();
    connect(&ends.wiring, &Wiring::problemOpened, this, &Workbench::show);
    for (const Workspace::Part part : {Workspace::Part::Statement, Workspace::Part::Editor, Workspace::Part::Results}) {
        workspace.at(part).setEmpty(true); // until a problem is open
    }
}

Workbench::~Workbench()
{
    m_ends.drafts.flush();
}

void Workbench::connectBrowser()
{
    connect(m_browser, &BrowserPanel::activated, &m_ends.wiring, &Wiring::openProblem);
    connect(m_browser, &BrowserPanel::favouriteToggled, &m_ends.history, &History::setFavourite);
    connect(m_browser, &BrowserPanel::importRequested, &m_ends.wiring, &Wiring::openFiles);
    connect(m_browser, &BrowserPanel::importChooserRequested, &m_ends.window.actions()["problem.import"], &QAction::trigger);
    m_browser->setCollections(collectionsIn(m_ends.state));
    connect(m_browser, &BrowserPanel::collectionsEdited, this, [this](const std::vector<Collection>& collections) {
        keepCollections(m_ends.state, collections);
        m_browser->setCollections(collections);
    });
}

void Workbench::connectStatement()
{
    connect(m_statement, &StatementPanel::runSampleRequested, this, [this](int test) {
        run(RunScope::OneTest, {TestSelection::Which::Listed, {static_cast<std::size_t>(test)}, false});
    });
    connect(m_statement, &StatementPanel::copied, &m_ends.window.status(), &StatusLine::setMessage);
    connect(m_statement, &StatementPanel::hintShown, this, [this](int hint) { m_ends.history.noteHintShown(problemId(), hint); });
    connect(m_statement, &StatementPanel::noteChanged, &m_ends.history, &History::setNotes);
    connect(m_statement, &StatementPanel::sourceWanted, this, [this](qint64 id) {
        m_statement->showSource(id, QString::fromStdString(m_ends.history.sourceOf(id).value_or(std::string())));
    });
    connect(m_statement, &StatementPanel::submissionOpened, this, [this](qint64 id) {
        if (const auto source = m_ends.history.sourceOf(id)) {
            m_editor->replaceText(QString::fromStdString(*source));
            keepText(m_editor->mainFile(), RevisionKind::Restored);
        }
    });
}

void Workbench::connectEditor()
{
    std::vector<EditorLanguage> languages;
    for (const auto& language : m_ends.workshop.languages().all()) {
        languages.push_back({QString::fromStdString(language->id), QString::fromStdString(language->name),
                             QFileInfo(QString::fromStdString(language->sourceFile)).suffix()});
    }
    m_editor->setLanguages(languages);
    connect(m_editor, &EditorPanel::languageChosen, this, &Workbench::chooseLanguage);
    connect(&m_ends.window.topBar(), &TopBar::languageChosen, this, &Workbench::chooseLanguage);
    connect(m_editor, &EditorPanel::textEdited, this, [this](const QString& file) { keepText(file, {}); });
    connect(m_editor, &EditorPanel::saveRequested, this, [this] { keepText(m_editor->mainFile(), RevisionKind::Saved); });
    connect(m_editor, &EditorPanel::fileRemoved, this, [this](const QString& file) { m_ends.drafts.remove(keyOf(file)); });
    connect(m_editor, &EditorPanel::cursorMoved, &m_ends.window.status(), &StatusLine::setCursor);
    for (QAction* command : m_editor->commands()) {
        m_ends.window.actions().adopt(command);
    }
}

void Workbench::connectRuns()
{
    connect(m_runs, &RunPanel::runRequested, this, [this](RunScope scope) {
        run(scope, {scope == RunScope::Samples ? TestSelection::Which::Samples : TestSelection::Which::All, {}, false});
    });
    connect(m_runs, &RunPanel::stopRequested, this, [this] { m_ends.judge.cancel(m_ticket); });
    connect(m_runs, &RunPanel::busyChanged, &m_ends.window.topBar(), &TopBar::setJudging);
    connect(m_runs, &RunPanel::setUpRequested, &m_ends.window.actions()["app.machine"], &QAction::trigger);
    connect(m_runs, &RunPanel::goToLine, this, [this](int line) {
        m_editor->goTo(line, 1);
        m_editor->flash(line);
    });
    connect(m_runs, &RunPanel::consoleRunRequested, this, &Workbench::runInConsole);
    connect(&m_ends.judge, &JudgeClient::event, this, &Workbench::hear);
}

void Workbench::connectOwnTests()
{
    connect(m_runs, &RunPanel::ownTestPutRequested, this, [this](OwnTest test) {
        test.problem = problemId().toStdString();
        m_ends.history.putOwnTest(test);
    });
    connect(m_runs, &RunPanel::keepTestRequested, this, [this](const Content& input, const Content& answer) {
        OwnTest test;
        test.problem = problemId().toStdString();
        test.name = tr("Kept %1").arg(QTime::currentTime().toString("HH:mm")).toStdString();
        test.input = textIn(input).toStdString();
        test.answer = textIn(answer).toStdString();
        m_ends.history.putOwnTest(test);
        m_runs->showOwnTests();
    });
    connect(m_runs, &RunPanel::ownTestRemoveRequested, this,
            [this](const QString& uuid) { m_ends.history.removeOwnTest(problemId(), uuid.toStdString()); });
    connect(m_runs, &RunPanel::ownTestsRunRequested, this, &Workbench::runOwnTests);
    connect(&m_ends.history, &History::ownTestsChanged, this, &Workbench::refreshOwnTests);
}

void Workbench::connectMemory()
{
    connect(&m_ends.history, &History::changed, this, [this](const QString& problem) {
        m_browser->refreshStanding(problem);
        if (problem.isEmpty() || problem == problemId()) {
            refreshHistory();
        }
    });
    Banner& banner = m_ends.window.banner();
    const auto complain = [&banner](const QString& message) { banner.say(Banner::Tone::Warning, message); };
    connect(&m_ends.history, &History::failed, this, complain);
    connect(&m_ends.drafts, &DraftKeeper::failed, this, complain);
    connect(&m_ends.drafts, &DraftKeeper::kept, this, [this](const DraftKey& key) {
        if (m_problem && key.problem == m_problem->id && key.language == m_language.toStdString()) {
            m_editor->markSaved(key.file.empty() ? m_editor->mainFile() : QString::fromStdString(key.file));
            m_ends.window.status().setSaved(tr("Saved %1").arg(QTime::currentTime().toString("HH:mm:ss")));
        }
    });
}

void Workbench::connectCommands()
{
    Actions& actions = m_ends.window.actions();
    connect(&actions["run.samples"], &QAction::triggered, this,
            [this] { run(RunScope::Samples, {TestSelection::Which::Samples, {}, false}); });
    connect(&actions["run.submit"], &QAction::triggered, this, [this] { run(RunScope::All, {}); });
    connect(&actions["run.stop"], &QAction::triggered, this, [this] {
        m_ends.judge.cancel(m_ticket);
        m_console->stop();
    });
    m_runs->nextFailedAction()->setShortcut({}); // the key is the window's, where the user may change it
    connect(&actions["run.nextFailure"], &QAction::triggered, m_runs->nextFailedAction(), &QAction::trigger);
    connect(&actions["run.addTest"], &QAction::triggered, m_runs, &RunPanel::showOwnTests);
    connect(&actions["run.console"], &QAction::triggered, this, [this] { runInConsole({}); });
    connect(&actions["problem.favourite"], &QAction::triggered, this, [this] {
        m_ends.history.setFavourite(problemId(), !m_ends.history.progressOf(problemId()).favourite);
    });
    connect(&actions["go.tests"], &QAction::triggered, m_runs, &RunPanel::showTests);
    connect(&actions["go.console"], &QAction::triggered, m_runs, &RunPanel::showConsole);
}

QString Workbench::problemId() const
{
    return m_problem ? QString::fromStdString(m_problem->id) : QString();
}

DraftKey Workbench::keyOf(const QString& file) const
{
    return {problemId().toStdString(), m_language.toStdString(), file == m_editor->mainFile() ? std::string() : file.toStdString()};
}

void Workbench::show(const std::shared_ptr<const Problem>& problem)
{
    m_ends.drafts.flush();
    const bool another = !m_problem || m_problem->id != problem->id;
    m_problem = problem;
    Workspace& workspace = m_ends.window.workspace();
    for (const Workspace::Part part : {Workspace::Part::Statement, Workspace::Part::Editor, Workspace::Part::Results}) {
        workspace.at(part).setEmpty(false);
    }
    m_browser->setCurrent(problemId());
    m_statement->show(problem);
    m_statement->setNotes(m_ends.history.notesOf(problemId()));
    refreshHistory();
    refreshOwnTests();
    if (another) {
        openSource(m_ends.window.topBar().language());
        m_runs->showNothing();
    }
}

/// What the user was writing, else the starter.
void Workbench::openSource(const QString& language)
{
    m_language = language;
    const QString starter = starterFor(*m_problem, language);
    const DraftKey key{m_problem->id, language.toStdString(), {}};
    m_editor->open(problemId(), language, m_ends.drafts.latest(key).value_or(starter), starter);
    std::vector<EditorFile> files;
    for (const DraftKey& begun : m_ends.drafts.begun(problemId())) {
        if (begun.language == key.language && !begun.file.empty()) {
            files.push_back({QString::fromStdString(begun.file), m_ends.drafts.latest(begun).value_or(QString())});
        }
    }
    m_editor->setExtraFiles(files);
    m_editor->setFocusToCode();
}

void Workbench::chooseLanguage(const QString& language)
{
    m_ends.window.topBar().chooseLanguage(language);
    if (m_problem && language != m_language) {
        m_ends.drafts.flush();
        openSource(language);
    }
}

void Workbench::keepText(const QString& file, std::optional<RevisionKind> kind)
{
    if (!m_problem) {
        return;
    }
    if (kind) {
        m_ends.drafts.keep(keyOf(file), m_editor->textOf(file), *kind);
    } else {
        m_ends.drafts.note(keyOf(file), m_editor->textOf(file));
    }
}

Submission Workbench::submission() const
{
    Submission submission;
    submission.problem = m_problem;
    submission.language = m_ends.workshop.languages().find(m_language.toStdString());
    submission.source = m_editor->text().toStdString();
    submission.priority = Priority::Interactive;
    return submission;
}

void Workbench::run(RunScope scope, TestSelection selection)
{
    if (!m_problem || m_runs->busy()) {
        return;
    }
    keepText(m_editor->mainFile(), RevisionKind::Run);
    m_editor->showDiagnostics({});
    m_marked = false;
    Submission sent = submission();
    sent.selection = std::move(selection);
    m_ticket = m_ends.judge.submit(sent);
    m_ends.history.note(m_ticket, sent);
    const ProblemProgress progress = m_ends.history.progressOf(problemId());
    m_runs->setPersonalBest({progress.bestCpu, progress.bestMemory});
    m_runs->begin(m_ticket, sent, scope);
    m_runs->showTests();
}

void Workbench::runOwnTests(const std::vector<OwnTest>& tests)
{
    if (!m_problem || m_runs->busy() || tests.empty()) {
        return;
    }
    const Submission sent = runs::withOwnTests(submission(), tests);
    m_ticket = m_ends.judge.submit(sent);
    m_ends.history.note(m_ticket, sent, SubmissionKind::Own);
    m_runs->begin(m_ticket, sent, RunScope::OwnTests);
}

void Workbench::runInConsole(const QStringList& arguments)
{
    if (!m_problem) {
        return;
    }
    LiveRunSpec spec;
    spec.language = m_ends.workshop.languages().find(m_language.toStdString());
    spec.source = m_editor->text().toStdString();
    for (const QString& argument : arguments) {
        spec.arguments.push_back(argument.toStdString());
    }
    spec.limits = m_problem->limits;
    spec.limits.wall = std::chrono::hours(1); // somebody types
    spec.terminal = true;
    m_runs->runInConsole(spec);
}

/// What compilers and tracebacks say goes to the line that it is about.
void Workbench::hear(JudgeTicket ticket, const JudgeEvent& event)
{
    if (ticket != m_ticket || m_marked) {
        return;
    }
    if (const auto* compiled = std::get_if<CompileFinished>(&event.what)) {
        mark(QString::fromStdString(compiled->diagnostics));
        m_marked = !compiled->ok;
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        if (test->result.verdict == Verdict::RuntimeError) {
            mark(QString::fromStdString(test->result.errorOutput));
            m_marked = true;
        }
    }
}

void Workbench::mark(const QString& words)
{
    const auto language = m_ends.workshop.languages().find(m_language.toStdString());
    if (language && !words.isEmpty()) {
        m_editor->showDiagnostics(diagnosticsOf(m_language, words, sourceNameFor(*m_problem, *language), m_editor->text()));
    }
}

void Workbench::refreshHistory()
{
    if (!m_problem) {
        return;
    }
    std::vector<SubmissionRow> rows;
    for (const SubmissionRecord& record : m_ends.history.submissionsOf(problemId())) {
        rows.push_back(rowFrom(record, m_ends.workshop.languages()));
    }
    m_statement->setSubmissions(std::move(rows));
    const ProblemProgress progress = m_ends.history.progressOf(problemId());
    m_statement->setSolved(progress.status == ProblemStatus::Solved);
    m_statement->setHintsShown(static_cast<int>(progress.hintsShown));
}

void Workbench::refreshOwnTests()
{
    if (m_problem) {
        m_runs->setOwnTests(m_ends.history.ownTestsOf(problemId()));
    }
}

} // namespace ca
