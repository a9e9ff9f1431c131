// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/data_section.h"

#include "app/desktop/settings/file_question.h"
#include "app/desktop/settings/place_row.h"
#include "app/desktop/settings/row_text.h"
#include "app/desktop/widgets/progress_strip.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ca {

namespace {

/// "codearena-history-2026-02-01.json"
QString dated(const QString& what, const QString& suffix)
{
    return QString("codearena-%1-%2.%3").arg(what, QDate::currentDate().toString(Qt::ISODate), suffix);
}

} // namespace

DataSection::DataSection(const Theme& theme, const std::vector<Place>& places, QWidget* parent)
    : SettingsSection(tr("Your data"), parent), m_theme(theme), m_outcome(new QWidget), m_sign(new QLabel(m_outcome)),
      m_sentence(wrapped({}, "muted", m_outcome)), m_progress(new ProgressStrip(theme, tr("Reading or writing your history"), m_outcome))
{
    addExchange();
    for (const Place& place : places) {
        addPlace(place);
    }
}

void DataSection::addExchange()
{
    QPushButton* all = addRow(tr("Take everything with you"),
                              tr("Submissions, drafts, own tests, reviews and notes in one JSON file, for another machine."), tr("Export..."));
    QPushButton* in = addRow(tr("Bring it in"), tr("From such a file. What is here already stays as it is."), tr("Import..."));
    QPushButton* table = addRow(tr("Table of submissions"), tr("As CSV, for spreadsheets."), tr("Export as CSV..."));
    all->setAccessibleName(tr("Export everything"));
    in->setAccessibleName(tr("Import everything"));
    table->setAccessibleName(tr("Export the table of submissions"));
    m_buttons = {all, in, table};
    for (QPushButton* button : m_buttons) {
        button->setToolTip(button->accessibleName());
    }
    addOutcome();
    connect(all, &QPushButton::clicked, this, [this] {
        askForFile(this, {FileQuestion::What::Save, tr("Export everything"), dated("history", "json"), tr("History (*.json)")},
                   [this](const QString& file) { emit exportAllRequested(file); });
    });
    connect(in, &QPushButton::clicked, this, [this] {
        askForFile(this, {FileQuestion::What::Open, tr("Import everything"), {}, tr("History (*.json);;All files (*)")},
                   [this](const QString& file) { emit importRequested(file); });
    });
    connect(table, &QPushButton::clicked, this, [this] {
        askForFile(this, {FileQuestion::What::Save, tr("Export the table of submissions"), dated("submissions", "csv"), tr("Tables (*.csv)")},
                   [this](const QString& file) { emit exportTableRequested(file); });
    });
}

QPushButton* DataSection::addRow(const QString& title, const QString& sentence, const QString& button)
{
    auto* row = new QWidget;
    auto* pressed = new QPushButton(button, row);
    auto* line = new QHBoxLayout;
    line->setSpacing(18);
    line->addWidget(new RowText(title, sentence, row), 1);
    line->addWidget(pressed, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(16, 10, 16, 10);
    column->addLayout(line);
    add(row, title + '\n' + sentence + '\n' + button);
    return pressed;
}

/// How it goes, or went.
void DataSection::addOutcome()
{
    auto* line = new QHBoxLayout(m_outcome);
    line->setContentsMargins(16, 0, 16, 12);
    line->setSpacing(8);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_progress, 0, Qt::AlignVCenter);
    m_outcome->hide();
    addNote(m_outcome);
}

void DataSection::addPlace(const Place& place)
{
    auto* row = new PlaceRow(m_theme, place.title, place.path);
    connect(row, &PlaceRow::openRequested, this, [this, folder = place.folder] { emit openRequested(folder); });
    add(row, place.title + '\n' + place.path);
}

void DataSection::begin(const QString& sentence)
{
    setBusy(true);
    m_sentence->setText(sentence);
    m_sign->hide();
    m_progress->setFraction(-1);
    m_progress->show();
    m_outcome->show();
}

void DataSection::end(Outcome outcome, const QString& sentence)
{
    setBusy(false);
    m_sentence->setText(sentence);
    m_outcome->setAccessibleName(sentence);
    const bool done = outcome == Outcome::Done;
    m_sign->setPixmap(m_theme.icon(done ? "check" : "error", done ? &Tokens::ok : &Tokens::bad).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_sign->show();
    m_progress->hide();
    m_outcome->show();
}

void DataSection::setBusy(bool busy)
{
    for (QPushButton* button : m_buttons) {
        button->setEnabled(!busy);
    }
}

} // namespace ca
