// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/review_page.h"

#include "app/desktop/progress/column_chart.h"
#include "app/desktop/progress/grade_button.h"
#include "app/desktop/progress/review_delegate.h"
#include "app/desktop/progress/review_detail.h"
#include "app/desktop/progress/review_list_model.h"
#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/pill.h"
#include "app/link/history.h"

#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

using namespace progress;

namespace {

constexpr int kSide = 36;
constexpr int kGap = 14;
constexpr std::size_t kForecastDays = 14;
constexpr int kLeastForTwoColumns = 700; // at the usual size of text
constexpr auto kMinute = std::chrono::minutes(1);

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    setLook(label, "muted");
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewPage::ReviewPage(const Sources& sources, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_theme(theme)
    , m_problems(std::make_shared<const KnownProblems>())
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_caption(new QLabel(this))
    , m_model(new ReviewListModel(this))
{
    setLook(this, "bg");
    setAttribute(Qt::WA_StyledBackground); // which widgets of our own do not paint by themselves
    auto* const title = new QLabel(tr("Review"), this);
    setLook(title, "title");
    setLook(m_caption, "muted");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 20, kSide - 11, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_caption);
    column->addSpacing(8);
    column->addLayout(m_columns, 1);
    m_columns->setSpacing(kGap);
    m_columns->addWidget(queue(), 5);
    m_columns->addWidget(side(), 7);
    addKeys();
    setFocusProxy(m_list);

    auto* const clock = new QTimer(this); // what is due changes by itself
    clock->start(kMinute);
    connect(clock, &QTimer::timeout, this, &ReviewPage::refresh);
    connect(&sources.reviews, &Reviews::changed, this, &ReviewPage::refresh);
    refresh();
}

QWidget* ReviewPage::queue()
{
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, kSide / 2);
    column->setSpacing(10);
    auto* const chips = new QHBoxLayout;
    chips->setSpacing(6);
    auto* const group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip(m_theme, {}, box);
        group->addButton(m_chips[i], static_cast<int>(i));
        chips->addWidget(m_chips[i]);
    }
    chips->addStretch();
    m_chips.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { showPart(static_cast<Part>(id)); });
    column->addLayout(chips);

    auto* const card = new Card(m_theme, {}, box);
    card->setFlush();
    m_list = new QListView(card);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Review queue"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showSelected);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { emit started(m_model->at(index.row()).problem); });
    m_nothing = new EmptyState(m_theme, {}, card);
    m_listStates = new QStackedWidget(card);
    m_listStates->addWidget(m_list);
    m_listStates->addWidget(m_nothing);
    card->add(m_listStates, 1);
    column->addWidget(card, 1);
    return box;
}

QWidget* ReviewPage::side()
{
    auto* const area = new QScrollArea(this);
    auto* const inner = new QWidget(area);
    auto* const column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 11, kSide / 2);
    column->setSpacing(kGap);
    m_detail = new ReviewDetail(m_theme, inner);
    auto* const ahead = new Card(m_theme, tr("The next two weeks"), inner);
    m_forecast = new ColumnChart(m_theme, tr("Reviews of the next two weeks"), ahead);
    ahead->add(m_forecast);
    column->addWidget(m_detail);
    column->addWidget(ahead);
    column->addWidget(explanation());
    column->addStretch();
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setLook(inner, "bg");
    connect(m_detail, &ReviewDetail::started, this, &ReviewPage::started);
    connect(m_detail, &ReviewDetail::graded, this, &ReviewPage::grade);
    connect(m_detail, &ReviewDetail::queueWanted, this,
            [this](const QString& problem, bool wanted) { m_sources.history.setInReviewQueue(problem, wanted); });
    return area;
}

QWidget* ReviewPage::explanation()
{
    auto* const card = new Card(m_theme, tr("How this works"), this);
    card->add(paragraph(tr("A problem that you have solved comes back just before you would forget how. Each time you still know it, the "
                           "pause grows; when you do not, it begins small again."),
                        card));
    card->add(paragraph(
        tr("Solving counts as a review by itself: it is graded by how many submissions, hints and minutes it took. With the "
           "four buttons you say it yourself."),
        card));
    card->add(paragraph(
        tr("The dates follow FSRS-6, a published and free schedule, with its default weights: a problem is due when the chance "
           "that you know it has fallen to 90 in 100."),
        card));
    return card;
}

void ReviewPage::addKeys()
{
    for (int i = 1; i <= 4; ++i) {
        auto* const key = new QShortcut(QKeySequence(Qt::Key_0 + i), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (m_detail->isVisibleTo(this)) {
                m_detail->gradeButton(static_cast<Grade>(i)).click();
            }
        });
    }
}

void ReviewPage::setProblems(const Problems& problems)
{
    m_problems = problems;
    refresh();
}

void ReviewPage::showPart(Part part)
{
    m_part = part;
    m_chips[static_cast<std::size_t>(part)]->setChecked(true);
    showLists();
}

void ReviewPage::refresh()
{
    m_lists = reviewListsOf(m_sources.reviews.current(), m_sources.history.progress(), *m_problems, wallNow());
    showChips();
    showLists();
    showForecast();
}

const std::vector<ReviewRow>& ReviewPage::rowsOf(Part part) const
{
    return part == Part::Due ? m_lists.due : part == Part::Coming ? m_lists.coming : m_lists.takenOut;
}

void ReviewPage::showChips()
{
    const QString names[] = {tr("Due"), tr("Coming"), tr("Taken out")};
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(tr("%1 · %2").arg(names[i], figure(rowsOf(static_cast<Part>(i)).size())));
        m_chips[i]->setAccessibleName(m_chips[i]->text());
        m_chips[i]->setToolTip(names[i]);
        m_chips[i]->updateGeometry();
    }
    const QString next = m_lists.coming.empty()
        ? QString()
        : tr("The next one comes %1.")
              .arg(dayAhead(momentOf(m_lists.coming.front().card.due).date(), QDate::currentDate()));
    const int due = static_cast<int>(m_lists.due.size());
    m_caption->setText(due > 0 ? tr("%n problems are waiting to be solved again.", nullptr, due) : tr("Nothing is due.") + ' ' + next);
}

/// Whoever was selected stays selected; when it has gone, the one that came after it.
void ReviewPage::showLists()
{
    const int row = m_list->currentIndex().row();
    const QString before = row < 0 ? QString() : m_model->at(row).problem;
    m_model->setRows(rowsOf(m_part));
    const bool nothing = m_model->rowCount() == 0;
    m_listStates->setCurrentIndex(nothing ? 1 : 0);
    m_detail->setVisible(!nothing);
    if (nothing) {
        showNothing();
    } else {
        select(before, std::max(row, 0));
    }
}

void ReviewPage::select(const QString& problem, int otherwise)
{
    const int found = m_model->rowOf(problem);
    const int row = found >= 0 ? found : std::min(otherwise, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    showSelected();
}

void ReviewPage::showSelected()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0) {
        m_detail->setRow(m_model->at(row));
    }
}

void ReviewPage::showNothing()
{
    if (m_part == Part::TakenOut) {
        m_nothing->setText({"minus", tr("Nothing was taken out"), tr("Problems that you do not want to see again wait here."), {}});
    } else if (m_lists.coming.empty()) {
        m_nothing->setText({"review",
                            tr("The queue is empty"),
                            tr("A problem that you have solved comes here when it is time to solve it again."),
                            {}});
    } else {
        const ReviewRow& next = m_lists.coming.front();
        m_nothing->setText({"check", tr("All done for today"),
                            tr("Next is %1, %2.").arg(next.title, dueWords(next, QDateTime::currentDateTime())), {}});
    }
}

void ReviewPage::showForecast()
{
    const QDate today = QDate::currentDate();
    const QLocale locale;
    std::vector<Column> columns;
    for (const std::size_t number : forecastOf(m_sources.reviews.current().cards, today, kForecastDays)) {
        const QDate day = today.addDays(static_cast<qint64>(columns.size()));
        const bool isToday = columns.empty();
        const QString name = isToday ? tr("today") : locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
        columns.push_back({static_cast<double>(number), name, number == 0 ? QString() : figure(number),
                           tr("%1: %2 due").arg(locale.toString(day, QLocale::LongFormat), figure(number)), isToday});
    }
    m_forecast->setColumns(std::move(columns));
}

void ReviewPage::grade(const QString& problem, Grade grade)
{
    m_sources.history.grade(problem, grade);
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// Side by side where both can be read.
void ReviewPage::makeRoom()
{
    const bool wide = width() >= kLeastForTwoColumns * m_theme.textScale();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ca
