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
