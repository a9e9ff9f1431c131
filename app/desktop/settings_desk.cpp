// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings_desk.h"

#include "app/compose/workshop.h"
#include "app/desktop/preferred_problems.h"
#include "app/desktop/settings/data_section.h"
#include "app/desktop/settings/keyboard_section.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/settings/settings_file.h"
#include "app/desktop/settings/settings_page.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/widgets/fonts.h"
#include "app/desktop/widgets/icon_button.h"
#include "app/link/exchange.h"
#include "app/link/history.h"
#include "app/link/library.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSaveFile>
#include <QUrl>

namespace ca {

namespace {

using Tone = Banner::Tone;

constexpr qint64 kLargestFile = 1'000'000; // bytes; ours have a few thousand

std::vector<Offer> offersOf(const Languages& languages)
{
    std::vector<Offer> offers;
    for (const auto& language : languages.all()) {
        offers.push_back({QString::fromStdString(language->id), QString::fromStdString(language->name)});
    }
    return offers;
}

/// Those whose letters are all of one width.
std::vector<Offer> codeFonts()
{
    std::vector<Offer> offers{{QString(), SettingsDesk::tr("%1 (built in)").arg(kCodeFamily)}};
    for (const QString& family : QFontDatabase::families()) {
        if (family != kCodeFamily && QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family)) {
            offers.push_back({family, family});
        }
    }
    return offers;
}

DataSection::Place inFile(const QString& title, const QString& path)
{
    return {title, path, QFileInfo(path).absolutePath()};
}

QString countsOf(const ImportCount& count)
{
    const auto number = [](std::size_t value) { return static_cast<int>(value); };
    return QStringList{SettingsDesk::tr("%n submissions", nullptr, number(count.submissions)),
                       SettingsDesk::tr("%n drafts", nullptr, number(count.revisions)),
                       SettingsDesk::tr("%n own tests", nullptr, number(count.ownTests)),
                       SettingsDesk::tr("%n reviews", nullptr, number(count.reviews))}
        .join(", ");
}

} // namespace

SettingsDesk::SettingsDesk(const Ends& ends, QObject* parent)
    : QObject(parent), m_ends(ends), m_exchange(new HistoryExchange(ends.history, this))
{
    connect(&ends.window, &MainWindow::pageShown, this, [this](MainWindow::Page page) {
        if (page == MainWindow::Page::Settings && m_page == nullptr) {
            makePage();
        }
    });
    connect(&ends.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == key::kFolders) {
            m_ends.library.setPlaces(preferredPlaces(m_ends.workshop.problemPlaces(), m_ends.preferences));
            m_ends.library.refresh();
        } else if (key == key::kLanguage) {
            m_ends.window.topBar().askForLanguage(m_ends.preferences.text(key::kLanguage));
        }
    });
}

void SettingsDesk::makePage()
{
    m_page = new SettingsPage(m_ends.theme, m_ends.preferences,
                              {{key::kLanguage, offersOf(m_ends.workshop.languages())}, {key::kCodeFont, codeFonts()}});
    addKeyboard();
    addData();
    connect(m_page, &SettingsPage::exportRequested, this, &SettingsDesk::exportSettings);
    connect(m_page, &SettingsPage::importRequested, this, &SettingsDesk::importSettings);
    m_ends.window.page(MainWindow::Page::Settings).put(m_page);
}

void SettingsDesk::addKeyboard()
{
    auto* section = new KeyboardSection;
    Actions& actions = m_ends.window.actions();
    connect(section, &KeyboardSection::editRequested, &actions["app.shortcuts"], &QAction::trigger);
    connect(&actions, &Actions::keysChanged, section, [this, section] { showConflicts(*section); });
    showConflicts(*section);
    m_page->addSection(section);
}

void SettingsDesk::showConflicts(KeyboardSection& section)
{
    const Actions& actions = m_ends.window.actions();
    QStringList lines;
    for (const KeyConflict& conflict : actions.conflicts()) {
        lines << tr("%1 starts both \"%2\" and \"%3\".")
                     .arg(nameOfKeys(QKeySequence(conflict.key)), actions[conflict.first].text(), actions[conflict.second].text());
    }
    section.setConflicts(lines);
}

void SettingsDesk::addData()
{
    const QString problems = QString::fromStdString(m_ends.workshop.problemPlaces().own.string());
    const QString backups = m_ends.historyFile + ".backups";
    auto* section = new DataSection(m_ends.theme, {inFile(tr("History, drafts and own tests"), m_ends.historyFile),
                                                   {tr("Their backups"), backups, backups},
                                                   {tr("Imported problems"), problems, problems},
                                                   {tr("Your snippets"), m_ends.snippets, m_ends.snippets},
                                                   inFile(tr("Settings"), m_ends.preferences.file())});
    connectExchange(*section);
    connect(section, &DataSection::openRequested, this, [](const QString& folder) {
        QDir().mkpath(folder); // it may be that nothing was kept there yet
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    m_page->addSection(section);
}

void SettingsDesk::connectExchange(DataSection& section)
{
    using Form = HistoryExchange::Form;
    using Outcome = DataSection::Outcome;
    connect(&section, &DataSection::exportAllRequested, this, [this, &section](const QString& file) {
        section.begin(tr("Writing %1").arg(file));
        m_exchange->exportTo(file, Form::Json);
    });
    connect(&section, &DataSection::exportTableRequested, this, [this, &section](const QString& file) {
        section.begin(tr("Writing %1").arg(file));
        m_exchange->exportTo(file, Form::Csv);
    });
    connect(&section, &DataSection::importRequested, this, [this, &section](const QString& file) {
        section.begin(tr("Reading %1").arg(file));
        m_exchange->importFrom(file);
    });
    connect(m_exchange, &HistoryExchange::exported, &section,
            [&section](const QString& file) { section.end(Outcome::Done, tr("Written: %1").arg(file)); });
    connect(m_exchange, &HistoryExchange::imported, &section, [&section](const QString&, const ImportCount& count) {
        const bool any = count != ImportCount();
        section.end(Outcome::Done, any ? tr("New here: %1.").arg(countsOf(count)) : tr("All of it was here already."));
    });
    connect(m_exchange, &HistoryExchange::failed, &section,
            [&section](const QString& message) { section.end(Outcome::Failed, message); });
}

void SettingsDesk::exportSettings(const QString& file)
{
    QSaveFile written(file);
    const QByteArray text = settingsAsFile(m_ends.preferences);
    const bool done = written.open(QIODevice::WriteOnly) && written.write(text) == text.size() && written.commit();
    if (done) {
        m_page->say(Tone::Good, tr("Written: %1").arg(file));
    } else {
        m_page->say(Tone::Bad, tr("%1 cannot be written: %2").arg(file, written.errorString()));
    }
}

void SettingsDesk::importSettings(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_page->say(Tone::Bad, tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    if (file.size() > kLargestFile) {
        m_page->say(Tone::Bad, tr("%1 is too large for settings.").arg(path));
        return;
    }
    QStringList commands;
    for (const QAction* action : m_ends.window.actions().all()) {
        commands << action->objectName();
    }
    const SettingsImport import = takeSettings(m_ends.preferences, file.readAll(), commands);
    m_page->say(!import.mistake.isEmpty() ? Tone::Bad : import.refused.empty() ? Tone::Good : Tone::Warning, toldOf(import));
}

} // namespace ca
