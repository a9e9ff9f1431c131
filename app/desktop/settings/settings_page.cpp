// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/settings_page.h"

#include "app/desktop/settings/file_question.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/section_list.h"
#include "app/desktop/settings/setting_row.h"
#include "app/desktop/settings/settings_section.h"
#include "app/desktop/settings/tall_column.h"
#include "app/desktop/widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace ca {

namespace {

constexpr int kColumnWidth = 720;
constexpr int kLeastWithList = 780; // of the page, to show sections beside it
constexpr int kSettle = 40;         // pixels below the top at which a section counts as the one being read

QPushButton* quiet(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    setLook(button, "quiet");
    return button;
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, Preferences& preferences, const Offers& offers, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_title(new QLabel(tr("Settings"))), m_search(new QLineEdit),
      m_list(new SectionList),
      m_trouble(new Banner(theme)), m_notice(new Banner(theme)), m_scroll(new QScrollArea), m_column(new QVBoxLayout),
      m_nothing(new EmptyState(theme, {"search", tr("Nothing is called that"), tr("Try another word, or look through all of them."),
                                       tr("Show all settings")}))
{
    setAccessibleName(tr("Settings"));
    layOut();
    addTable(offers);
    m_column->addStretch(1);
    setFocusProxy(m_search);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_nothing, &EmptyState::pressed, m_search, &QLineEdit::clear);
    connect(m_list, &SectionList::chosen, this, &SettingsPage::goTo);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::markSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SettingsPage::markSection); // laid out anew
    connect(m_notice, &Banner::pressed, this, &SettingsPage::undoReset);
    connect(&preferences, &Preferences::writableChanged, this, &SettingsPage::showTrouble);
    filter({});
    showTrouble();
}

void SettingsPage::layOut()
{
    setLook(this, "surface");
    setLook(m_title, "title");
    m_title->setMinimumHeight(m_search->sizeHint().height());
    setAttribute(Qt::WA_StyledBackground);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_trouble);
    page->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(24, 20, 0, 0);
    columns->setSpacing(28);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_title);
    left->addWidget(m_list, 1);
    columns->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(head());
    right->addWidget(m_scroll, 1);
    right->addWidget(m_nothing, 1);
    columns->addLayout(right, 1);
    page->addLayout(columns, 1);

    auto* content = new TallColumn;
    content->setMaximumWidth(kColumnWidth + 24);
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 24, 24);
    m_column->setSpacing(26);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("All settings"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // its rows have the keyboard
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget* SettingsPage::head()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setToolTip(tr("Search settings (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon("search", &Tokens::faint), QLineEdit::LeadingPosition);
    QPushButton* in = quiet(tr("Import..."), tr("Take settings and shortcuts from a file"));
    QPushButton* out = quiet(tr("Export..."), tr("Write settings and shortcuts to a file"));
    QPushButton* reset = quiet(tr("Reset all"), tr("Put all settings but the shortcuts back to their defaults"));
    connect(in, &QPushButton::clicked, this, &SettingsPage::askForImport);
    connect(out, &QPushButton::clicked, this, &SettingsPage::askForExport);
    connect(reset, &QPushButton::clicked, this, &SettingsPage::resetAll);
    auto* head = new QWidget;
    head->setMaximumWidth(kColumnWidth + 24);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 24, 0);
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addSpacing(8);
    row->addWidget(in);
    row->addWidget(out);
    row->addWidget(reset);
    return head;
}

void SettingsPage::addTable(const Offers& offers)
{
    SettingsSection* section = nullptr;
    for (const Setting& setting : settingsTable()) {
        if (section == nullptr || section->title() != translated(setting.section)) {
            section = new SettingsSection(translated(setting.section));
            addSection(section);
        }
        auto* row = new SettingRow(setting, m_theme, m_preferences, offers.value(setting.key));
        m_rows[setting.key] = row;
        section->add(row, row->words());
    }
}

void SettingsPage::addSection(SettingsSection* section)
{
    m_column->insertWidget(static_cast<int>(m_sections.size()), section);
    m_sections.push_back(section);
    m_list->addItem(section->title());
    m_list->item(m_list->count() - 1)->setToolTip(section->title());
    m_list->updateGeometry();
    m_list->mark(0);
}

SettingRow* SettingsPage::row(const QString& key) const
{
    return m_rows.value(key);
}

void SettingsPage::search(const QString& text)
{
    m_search->setText(text);
}

void SettingsPage::filter(const QString& typed)
{
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    bool any = false;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->filter(words);
        m_list->setShown(static_cast<int>(i), !m_sections[i]->isEmpty());
        any = any || !m_sections[i]->isEmpty();
    }
    m_scroll->setVisible(any);
    m_nothing->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
    markSection();
}

void SettingsPage::goTo(int section)
{
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_sections[static_cast<std::size_t>(section)]->y());
    m_list->mark(section); // also where there is nothing to scroll
}

/// The one that begins above a line near the top; the last one when the page is at its end.
void SettingsPage::markSection()
{
    const QScrollBar& bar = *m_scroll->verticalScrollBar();
    const int line = bar.value() + kSettle;
    const bool atEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    int read = -1;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const int y = m_sections[i]->y(); // 0 of all until they are laid out
        if (!m_sections[i]->isEmpty() && (read < 0 || atEnd || (y > 0 && y <= line))) {
            read = static_cast<int>(i);
        }
    }
    m_list->mark(read);
}

void SettingsPage::resetAll()
{
    m_before.clear();
    for (const Setting& setting : settingsTable()) {
        if (!m_preferences.isLocked(setting.key) && !m_preferences.isDefault(setting.key)) {
            m_before.emplace_back(setting.key, m_preferences.value(setting.key));
        }
    }
    if (m_before.empty()) {
        say(Banner::Tone::Note, tr("All settings are at their defaults already."));
        return;
    }
    for (const auto& [key, value] : m_before) {
        m_preferences.reset(key);
    }
    m_notice->say(Banner::Tone::Good, tr("%n settings are at their defaults again.", nullptr, static_cast<int>(m_before.size())),
                  tr("Undo"));
}

void SettingsPage::undoReset()
{
    for (const auto& [key, value] : std::exchange(m_before, {})) {
        m_preferences.set(key, value);
    }
    m_notice->hide();
}

void SettingsPage::say(Banner::Tone tone, const QString& sentence)
{
    m_notice->say(tone, sentence);
}

void SettingsPage::askForExport()
{
    askForFile(this, {FileQuestion::What::Save, tr("Export settings"), "codearena-settings.json", tr("Settings (*.json)")},
               [this](const QString& file) { emit exportRequested(file); });
}

void SettingsPage::askForImport()
{
    askForFile(this, {FileQuestion::What::Open, tr("Import settings"), {}, tr("Settings (*.json);;All files (*)")},
               [this](const QString& file) { emit importRequested(file); });
}

void SettingsPage::showTrouble()
{
    if (m_preferences.isWritable()) {
        m_trouble->hide();
    } else {
        m_trouble->say(Banner::Tone::Warning,
                       tr("%1 cannot be written. What you change counts until CodeArena ends.").arg(m_preferences.file()));
    }
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_list->setVisible(width() >= kLeastWithList);
    m_title->setVisible(width() >= kLeastWithList);
}

} // namespace ca
