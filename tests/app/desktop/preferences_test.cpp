// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySettingIsWhole()
    {
        QSet<QString> keys;
        for (const Setting& setting : settingsTable()) {
            QVERIFY2(!keys.contains(setting.key), setting.key);
            keys.insert(setting.key);
            QVERIFY2(*setting.label != '\0' && *setting.section != '\0', setting.key);
            QVERIFY2(fitting(setting, setting.fallback) == setting.fallback, setting.key);
            QCOMPARE(setting.kind == Setting::Kind::Choice, !setting.options.empty());
        }
    }

    void valuesAreMadeToFit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("given");
        QTest::addColumn<QVariant>("expected");
        QTest::addRow("a number") << key::kTextSize << QVariant("120") << QVariant(120);
        QTest::addRow("too large") << key::kTextSize << QVariant(9999) << QVariant(250);
        QTest::addRow("too small") << key::kTextSize << QVariant(-1) << QVariant(70);
        QTest::addRow("not a number") << key::kTextSize << QVariant("big") << QVariant(100);
        QTest::addRow("a switch from a file") << key::kShowTimer << QVariant("false") << QVariant(false);
        QTest::addRow("not a switch") << key::kShowTimer << QVariant("perhaps") << QVariant(true);
        QTest::addRow("an option") << key::kTheme << QVariant("light") << QVariant("light");
        QTest::addRow("no option") << key::kTheme << QVariant("purple") << QVariant("system");
    }
    void valuesAreMadeToFit()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, given);
        QFETCH(QVariant, expected);
        write("user.conf", {});
        QSettings(path("user.conf"), QSettings::IniFormat).setValue(key, given);
        QCOMPARE(preferences()->value(key), expected);
    }

    void whatIsSetIsRemembered()
    {
        {
            const auto first = preferences();
            QSignalSpy changed(first.get(), &Preferences::changed);
            first->set(key::kTheme, "dark");
            first->set(key::kTheme, "dark");
            first->set(key::kTheme, "purple");
            QCOMPARE(changed.count(), 1);
            QVERIFY(!first->isDefault(key::kTheme));
        }
        const auto second = preferences();
        QCOMPARE(second->text(key::kTheme), QString("dark"));
        second->reset(key::kTheme);
        QCOMPARE(second->text(key::kTheme), QString("system"));
        QVERIFY(second->isDefault(key::kTheme));
    }

    void theMachinesOwnerHasDefaultsAndLocks()
    {
        write("machine.conf", "[about]\nowner=School lab\n[default]\nlook\\theme=light\n[locked]\nrun\\policy=enforce\n");
        const auto preferences = this->preferences();
        QCOMPARE(preferences->text(key::kTheme), QString("light"));
        preferences->set(key::kTheme, "dark");
        QCOMPARE(preferences->text(key::kTheme), QString("dark"));
        QVERIFY(preferences->isLocked(key::kPolicy));
        QVERIFY(!preferences->isLocked(key::kTheme));
        preferences->set(key::kPolicy, "off");
        QCOMPARE(preferences->text(key::kPolicy), QString("enforce"));
        QCOMPARE(preferences->owner(), QString("School lab"));
    }

    void keysOfActionsAreKept()
    {
        preferences()->setShortcut("run.submit", "F5");
        preferences()->setShortcut("run.samples", "");
        QCOMPARE(preferences()->shortcuts(), (QMap<QString, QString>{{"run.submit", "F5"}, {"run.samples", ""}}));
        preferences()->resetShortcut("run.submit");
        QVERIFY(!preferences()->shortcuts().contains("run.submit"));
    }

    void whatIsReadAtTheStartWaitsForTheNext()
    {
        const auto preferences = this->preferences();
        preferences->set(key::kWarm, 4);
        preferences->set(key::kWrap, true);
        QVERIFY(preferences->waitsForStart(key::kWarm));
        QVERIFY2(!preferences->waitsForStart(key::kWrap), "it counts at once");
        preferences->reset(key::kWarm);
        QVERIFY(!preferences->waitsForStart(key::kWarm));
        QVERIFY(!preferences->waitsForStart("no/such"));
    }

    void aDiskThatRefusesIsToldAndTriedAgain()
    {
        write("wall", {}); // a file where the folder would have to be
        Preferences preferences(path("wall/user.conf"), QString());
        QSignalSpy told(&preferences, &Preferences::writableChanged);
        preferences.set(key::kTheme, "dark");
        QCOMPARE(preferences.text(key::kTheme), QString("dark"));
        QTRY_VERIFY(!preferences.isWritable());
        QVERIFY(QFile::remove(path("wall")));
        preferences.set(key::kWrap, true);
        QTRY_VERIFY(preferences.isWritable());
        QVERIFY(told.last()[0].toBool());
        QCOMPARE(Preferences(path("wall/user.conf"), QString()).text(key::kTheme), QString("dark"));
    }

    void foldersAreAList()
    {
        preferences()->set(key::kFolders, QStringList{"/a", "", "/b", "/a"});
        QCOMPARE(preferences()->value(key::kFolders).toStringList(), (QStringList{"/a", "/b"}));
        preferences()->set(key::kFolders, QStringList{"/only"});
        QCOMPARE(preferences()->value(key::kFolders).toStringList(), QStringList{"/only"});
        preferences()->set(key::kFolders, QStringList());
        QVERIFY(preferences()->value(key::kFolders).toStringList().isEmpty());
    }

    /// README.md is what a school's administrator reads.
    void everySettingIsWrittenDown()
    {
        QFile file(CA_SOURCE_DIR "/app/desktop/settings/README.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const Setting& setting : settingsTable()) {
            QVERIFY2(text.contains(QString("`%1`").arg(setting.key)), setting.key);
            for (const SettingOption& option : setting.options) {
                QVERIFY2(text.contains(option.value), qPrintable(option.value));
            }
        }
    }

    void unknownKeysAreNothing()
    {
        QVERIFY(!preferences()->value("no/such").isValid());
        preferences()->set("no/such", 1);
        QVERIFY(!preferences()->isDefault("no/such"));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<Preferences> preferences() const
    {
        return std::make_unique<Preferences>(path("user.conf"), path("machine.conf"));
    }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
