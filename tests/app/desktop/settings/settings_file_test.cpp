// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/settings/settings_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using Why = SettingsImport::Refusal::Why;

namespace {

const QStringList kCommands{"run.samples", "run.submit"};

QByteArray fileOf(const QByteArray& settings, const QByteArray& shortcuts = "{}")
{
    return R"({"format": "codearena-settings", "version": 1, "settings": )" + settings + R"(, "shortcuts": )" + shortcuts + "}";
}

} // namespace

class SettingsFileTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_preferences.reset(); // before its folder: it still writes
        m_folder = std::make_unique<QTemporaryDir>();
        QFile machine(m_folder->filePath("machine.conf"));
        QVERIFY(machine.open(QIODevice::WriteOnly));
        machine.write("[about]\nowner=School lab\n[locked]\nsandbox\\kind=embedded\n");
        machine.close();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("user.conf"), machine.fileName());
    }

    void whatGoesOutComesInElsewhere()
    {
        m_preferences->set(key::kTheme, "light");
        m_preferences->set(key::kTextSize, 130);
        m_preferences->set(key::kWrap, true);
        m_preferences->set(key::kFolders, QStringList{"/a", "/b"});
        m_preferences->setShortcut("run.submit", "F5");
        const QByteArray file = settingsAsFile(*m_preferences);
        Preferences other(m_folder->filePath("other.conf"), QString());
        const SettingsImport import = takeSettings(other, file, kCommands);
        QCOMPARE(import.mistake, QString());
        QVERIFY(import.refused.empty());
        for (const Setting& setting : settingsTable()) {
            if (!m_preferences->isLocked(setting.key)) {
                QCOMPARE(other.value(setting.key), m_preferences->value(setting.key));
            }
        }
        QCOMPARE(other.shortcuts(), m_preferences->shortcuts());
        QVERIFY2(other.isDefault(key::kSandbox), "what is locked is not the user's to take away");
    }

    void whatIsWrongIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("why");
        const auto row = [](const char* name, const QByteArray& settings, const QString& key, Why why) {
            QTest::addRow("%s", name) << settings << key << static_cast<int>(why);
        };
        row("unknown", R"({"look/wallpaper": "cats"})", "look/wallpaper", Why::Unknown);
        row("no option", R"({"look/theme": "purple"})", key::kTheme, Why::Unfitting);
        row("a number for a switch", R"({"code/wrap": 1})", key::kWrap, Why::Unfitting);
        row("a word for a number", R"({"look/textSize": "huge"})", key::kTextSize, Why::Unfitting);
        row("an object for a text", R"({"sandbox/engineAddress": {}})", key::kEngineAddress, Why::Unfitting);
        row("null", R"({"code/wrap": null})", key::kWrap, Why::Unfitting);
        row("locked", R"({"sandbox/kind": "docker"})", key::kSandbox, Why::Locked);
        row("out of bounds", R"({"look/textSize": 9999})", key::kTextSize, Why::Adjusted);
    }
    void whatIsWrongIsRefusedByName()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, key);
        QFETCH(int, why);
        const SettingsImport import = takeSettings(*m_preferences, fileOf(settings), kCommands);
        QCOMPARE(import.mistake, QString());
        QCOMPARE(import.refused, (std::vector<SettingsImport::Refusal>{{key, static_cast<Why>(why)}}));
        QVERIFY(toldOf(import).contains(key));
        QCOMPARE(import.taken, static_cast<Why>(why) == Why::Adjusted ? 1 : 0);
    }

    void theRestIsTakenAllTheSame()
    {
        const SettingsImport import = takeSettings(*m_preferences, fileOf(R"({"look/wallpaper": 1, "look/theme": "dark"})"), kCommands);
        QCOMPARE(import.taken, 1);
        QCOMPARE(m_preferences->text(key::kTheme), QString("dark"));
    }

    void shortcutsAreOfKnownCommands()
    {
        const SettingsImport import
            = takeSettings(*m_preferences, fileOf("{}", R"({"run.submit": "F5", "run.samples": "", "no.such": "F6", "run.x": 5})"), kCommands);
        QCOMPARE(m_preferences->shortcuts(), (QMap<QString, QString>{{"run.submit", "F5"}, {"run.samples", ""}}));
        QCOMPARE(import.refused.size(), std::size_t(2));
    }

    void aKeyThatIsNoneIsRefused()
    {
        const SettingsImport import = takeSettings(*m_preferences, fileOf("{}", R"({"run.submit": "Hyper+?!"})"), kCommands);
        QCOMPARE(import.refused, (std::vector<SettingsImport::Refusal>{{"run.submit", Why::Unfitting}}));
        QVERIFY(m_preferences->shortcuts().isEmpty());
    }

    void garbageIsNamedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no json") << QByteArray("theme = dark");
        QTest::addRow("cut off") << fileOf(R"({"look/theme": "dark"})").chopped(3);
        QTest::addRow("bytes") << QByteArray("\x00\xff\xfe{}", 5);
        QTest::addRow("an array") << QByteArray("[1, 2]");
        QTest::addRow("another's") << QByteArray(R"({"format": "something", "settings": {"look/theme": "dark"}})");
    }
    void garbageIsNamedAndChangesNothing()
    {
        QFETCH(QByteArray, file);
        const SettingsImport import = takeSettings(*m_preferences, file, kCommands);
        QVERIFY(!import.mistake.isEmpty());
        QCOMPARE(toldOf(import), import.mistake);
        QVERIFY(m_preferences->isDefault(key::kTheme));
    }

    void hundredsOfMistakesAreNotAllTold()
    {
        QByteArray settings = "{";
        for (int i = 0; i < 300; ++i) {
            settings += QByteArray(i > 0 ? "," : "") + "\"no/such" + QByteArray::number(i) + "\": 1";
        }
        const SettingsImport import = takeSettings(*m_preferences, fileOf(settings + "}"), kCommands);
        QCOMPARE(import.refused.size(), std::size_t(300));
        QVERIFY(toldOf(import).count('\n') < 15);
        QVERIFY(toldOf(import).contains("292"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settings_file_test.moc"
