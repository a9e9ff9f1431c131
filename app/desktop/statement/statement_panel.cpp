// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/statement_panel.h"

#include "app/desktop/statement/editorial_page.h"
#include "app/desktop/statement/hints_page.h"
#include "app/desktop/statement/notes_page.h"
#include "app/desktop/statement/prose_view.h"
#include "app/desktop/statement/skeleton.h"
#include "app/desktop/statement/submissions_page.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/tab_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ca {

namespace {

constexpr double kSmallestZoom = 0.5;
constexpr double kLargestZoom = 3;

} // namespace

StatementPanel::StatementPanel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_languages(QLocale().uiLanguages())
    , m_tabs(new TabbedPane(tr("Problem"), this))
    , m_states(new QStackedWidget(this))
    , m_skeleton(new Skeleton(theme, this))
    , m_statement(new ProseView(theme, tr("Statement"), this))
    , m_hints(new HintsPage(theme, this))
    , m_editorial(new EditorialPage(theme, this))
    , m_submissions(new SubmissionsPage(theme, this))
    , m_notes(new NotesPage(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_states->addWidget(new EmptyState(theme, {"book", tr("No problem chosen"), tr("Choose one from the list to read it here."), {}}, this));
    m_states->addWidget(m_skeleton);
    m_states->addWidget(m_statement);
    m_tabs->addPage(tr("Statement"), m_states);
    m_tabs->addPage(tr("Hints"), m_hints);
    m_tabs->addPage(tr("Editorial"), m_editorial);
    m_tabs->addPage(tr("Submissions"), m_submissions);
    m_tabs->addPage(tr("Notes"), m_notes);

    connect(m_statement, &ProseView::actionTriggered, this, &StatementPanel::perform);
    connect(m_hints, &HintsPage::hintShown, this, &StatementPanel::hintShown);
    connect(m_editorial, &EditorialPage::lookedAnyway, this, &StatementPanel::editorialOpened);
    connect(m_submissions, &SubmissionsPage::sourceWanted, this, &StatementPanel::sourceWanted);
    connect(m_submissions, &SubmissionsPage::opened, this, &StatementPanel::submissionOpened);
    connect(m_notes, &NotesPage::changed, this, &StatementPanel::noteChanged);
    for (ProseView* view : {m_statement, &m_hints->view(), &m_editorial->view()}) {
        connect(view, &ProseView::zoomStepped, this, [this](int steps) { setZoom(m_zoom * std::pow(1.1, steps)); });
    }
}

StatementPanel::~StatementPanel() = default;

void StatementPanel::show(std::shared_ptr<const Problem> problem)
{
    const bool again = m_problem && m_problem->id == problem->id;
    m_problem = std::move(problem);
    if (!again) {
        showLoading(QString::fromStdString(m_problem->title));
        m_tabs->showPage(m_states);
        setSubmissions({});
        m_notes->setProblem(QString::fromStdString(m_problem->id));
        m_editorial->setSolved(false);
    }
    const quint64 reading = ++m_reading;
    m_errands.run([shared = m_problem, languages = m_languages] { return readStatementPage(*shared, languages); },
                  [this, reading, again](const StatementPage& page) {
                      if (reading == m_reading) {
                          present(page, again);
                      }
                  });
}

void StatementPanel::present(const StatementPage& page, bool again)
{
    m_statement->setContent(statementContent(page, *m_problem), again ? ProseView::Place::Keep : ProseView::Place::Top);
    m_states->setCurrentWidget(m_statement);
    const int hintsBefore = m_hints->shown();
    m_hints->setHints(page.hints);
    m_hints->setShown(hintsBefore);
    m_editorial->setText(page.editorial);
    emit shown();
}

void StatementPanel::showLoading(const QString& title)
{
    ++m_reading;
    m_hints->setHints({});
    m_editorial->setText({});
    m_skeleton->start(title);
    m_states->setCurrentWidget(m_skeleton);
}

void StatementPanel::showBroken(const QString& title, const QStringList& reasons)
{
    ++m_reading;
    m_problem.reset();
    PageContent content;
    content.sections.emplace_back(HeaderSection{title, {}, {}, {}});
    content.sections.emplace_back(NoticeSection{tr("This problem cannot be opened"), reasons, {}, true});
    m_statement->setContent(std::move(content));
    m_states->setCurrentWidget(m_statement);
    m_hints->setHints({});
    m_editorial->setText({});
    setSubmissions({});
    m_tabs->showPage(m_states);
}

void StatementPanel::showNothing()
{
    ++m_reading;
    m_problem.reset();
    m_states->setCurrentIndex(0);
    m_hints->setHints({});
    m_editorial->setText({});
    setSubmissions({});
}

void StatementPanel::setLanguages(const QStringList& languages)
{
    m_languages = languages;
    if (m_problem) {
        show(m_problem);
    }
}

void StatementPanel::setZoom(double zoom)
{
    zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    for (ProseView* view : {m_statement, &m_hints->view(), &m_editorial->view()}) {
        view->setZoom(zoom);
    }
    emit zoomChanged(zoom);
}

void StatementPanel::showTab(Tab tab)
{
    m_tabs->bar().setCurrentIndex(static_cast<int>(tab));
}

StatementPanel::Tab StatementPanel::currentTab() const
{
    return static_cast<Tab>(m_tabs->bar().currentIndex());
}

void StatementPanel::setHintsShown(int count)
{
    m_hints->setShown(count);
}

void StatementPanel::setSolved(bool solved)
{
    m_editorial->setSolved(solved);
}

void StatementPanel::setSubmissions(std::vector<SubmissionRow> submissions)
{
    m_tabs->bar().setCount(static_cast<int>(Tab::Submissions), submissions.empty() ? -1 : static_cast<int>(submissions.size()));
    m_submissions->setSubmissions(std::move(submissions));
}

void StatementPanel::showSource(qint64 submission, const QString& source)
{
    m_submissions->setSource(submission, source);
}

void StatementPanel::setNotes(const QString& text)
{
    m_notes->setText(text);
}

void StatementPanel::perform(CardAction action)
{
    const PageSection& section = m_statement->content().sections[static_cast<std::size_t>(action.index)];
    const auto* const sample = std::get_if<SampleSection>(&section);
    switch (action.kind) {
    case CardAction::Kind::CopyInput: return copy(sample->sample.input, tr("The input of sample %1 is copied").arg(sample->number));
    case CardAction::Kind::CopyOutput: return copy(sample->sample.output, tr("The output of sample %1 is copied").arg(sample->number));
    case CardAction::Kind::RunSample: emit runSampleRequested(static_cast<int>(*sample->sample.test)); return;
    case CardAction::Kind::ShowHint: return;
    case CardAction::Kind::Notice:
        for (const LocalText& text : m_problem->statements) {
            if (text.file.extension() == ".pdf") {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString((m_problem->folder / text.file).string())));
                return;
            }
        }
    }
}

void StatementPanel::copy(const std::string& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    emit copied(what);
}

} // namespace ca
