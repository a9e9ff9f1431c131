// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The sections beside the table: keyboard, and what is the user's own.
#include "app/desktop/settings/data_section.h"
#include "app/desktop/settings/keyboard_section.h"
#include "app/desktop/settings/place_row.h"
#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/progress_strip.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

QPushButton* buttonNamed(const QWidget& window, const QString& name)
{
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

IconButton* iconNamed(const QWidget& window, const QString& name)
{
    for (auto* button : window.findChildren<IconButton*>()) {
        if (button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class SettingsSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        m_data = std::make_unique<DataSection>(
            *m_theme, std::vector<DataSection::Place>{{"History", m_folder.filePath("history.db"), m_folder.path()}, {"Imported problems", "/problems", "/problems"}});
        m_data->resize(700, 500);
        m_data->show();
    }

    void aFileIsAskedForWithoutWaiting_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("signal");
        QTest::addRow("everything out") << "Export everything" << "all.json" << 0;
        QTest::addRow("everything in") << "Import everything" << "there.json" << 1;
        QTest::addRow("a table") << "Export the table of submissions" << "all.csv" << 2;
    }
    void aFileIsAskedForWithoutWaiting()
    {
        QFETCH(QString, button);
        QFETCH(QString, name);
        QFETCH(int, signal);
        QFile(m_folder.filePath("there.json")).open(QIODevice::WriteOnly);
        QSignalSpy spies[] = {QSignalSpy(m_data.get(), &DataSection::exportAllRequested), QSignalSpy(m_data.get(), &DataSection::importRequested),
                              QSignalSpy(m_data.get(), &DataSection::exportTableRequested)};
        buttonNamed(*m_data, button)->click();
        auto* dialog = m_data->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->selectFile(m_folder.filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(spies[signal].count(), 1);
        QCOMPARE(spies[signal][0][0].toString(), m_folder.filePath(name));
    }

    void itSaysHowItGoes()
    {
        m_data->begin("Writing history.json");
        QVERIFY(says(*m_data, "Writing history.json"));
        QVERIFY(m_data->findChild<ProgressStrip*>()->isVisible());
        QVERIFY(!buttonNamed(*m_data, "Import everything")->isEnabled());
        m_data->end(DataSection::Outcome::Failed, "The disk is full.");
        QVERIFY(says(*m_data, "The disk is full."));
        QVERIFY(!m_data->findChild<ProgressStrip*>()->isVisible());
        QVERIFY(buttonNamed(*m_data, "Import everything")->isEnabled());
        takeScreenshots(*m_data, *m_theme, "settings-data-failed");
        m_data->end(DataSection::Outcome::Done, "Written: history.json");
        takeScreenshots(*m_data, *m_theme, "settings-data");
    }

    void placesAreCopiedAndOpened()
    {
        iconNamed(*m_data, "Copy the path of: History")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_folder.filePath("history.db"));
        QSignalSpy opened(m_data.get(), &DataSection::openRequested);
        iconNamed(*m_data, "Open the folder of: History")->click();
        iconNamed(*m_data, "Open the folder of: Imported problems")->click();
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened[0][0].toString(), m_folder.path());
        QCOMPARE(opened[1][0].toString(), QString("/problems"));
    }

    void conflictsAreListed()
    {
        KeyboardSection keys;
        keys.resize(700, 200);
        keys.show();
        keys.setConflicts({"Ctrl+B starts both \"One\" and \"Another\"."});
        QVERIFY(says(keys, "starts both"));
        takeScreenshots(keys, *m_theme, "settings-keys");
        keys.setConflicts({});
        QVERIFY(!says(keys, "starts both"));
        QSignalSpy asked(&keys, &KeyboardSection::editRequested);
        buttonNamed(keys, "Edit shortcuts")->click();
        QCOMPARE(asked.count(), 1);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DataSection> m_data;
};

QTEST_MAIN(SettingsSectionsTest)
#include "settings_sections_test.moc"
