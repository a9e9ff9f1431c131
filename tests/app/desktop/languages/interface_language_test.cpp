// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/interface_language.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

#include <QDir>
#include <QKeySequence>
#include <QLocale>
#include <QtTest>

using namespace ca;

class InterfaceLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstThatIsOursIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("nothing") << QStringList{} << "en";
        QTest::newRow("no locale at all") << QStringList{"C"} << "en";
        QTest::newRow("with its country") << QStringList{"de-AT", "de"} << "de";
        QTest::newRow("as files are named") << QStringList{"pt_BR"} << "pt_BR";
        QTest::newRow("the nearest") << QStringList{"pt-PT"} << "pt_BR";
        QTest::newRow("simplified, elsewhere") << QStringList{"zh-Hans-SG"} << "zh_CN";
        QTest::newRow("traditional is another") << QStringList{"zh-Hant-TW", "zh-TW"} << "en";
        QTest::newRow("the second choice") << QStringList{"pl-PL", "ru-RU", "de-DE"} << "ru";
        QTest::newRow("English before others") << QStringList{"pl-PL", "en-GB", "de-DE"} << "en";
    }
    void theFirstThatIsOursIsTaken()
    {
        QFETCH(QStringList, wanted);
        QTEST(interfaceLanguageFor(wanted), "spoken");
    }

    void everyLanguageHasItsFile()
    {
        const QStringList files = QDir(CA_SOURCE_DIR "/translations").entryList({"codearena_*.ts"}, QDir::Files, QDir::Name);
        QStringList wanted;
        for (const QString& language : interfaceLanguages()) {
            wanted << "codearena_" + language + ".ts";
        }
        QCOMPARE(files, wanted);
    }

    void everyLanguageCanBeChosen()
    {
        QStringList options;
        for (const SettingOption& option : findSetting(key::kInterface)->options) {
            options << option.value;
        }
        QVERIFY(options.removeOne("system"));
        options.sort();
        QCOMPARE(options, interfaceLanguages());
    }

    void keysKeepTheirNames()
    {
        speak(*QCoreApplication::instance(), "de"); // where Qt would say Strg
        QCOMPARE(QKeySequence("Ctrl+Shift+P").toString(QKeySequence::NativeText), QString("Ctrl+Shift+P"));
    }

    void textsPluralsAndNumbersFollow()
    {
        speak(*QCoreApplication::instance(), "de");
        const auto matches = [](int count) { return QCoreApplication::translate("ca::FindBar", "%n matches", nullptr, count); };
        QCOMPARE(QCoreApplication::translate("Actions", "Quit"), QString("Beenden"));
        QCOMPARE(matches(1), QString("1 Treffer"));
        QCOMPARE(QLocale().toString(1.5), QString("1,5"));

        speak(*QCoreApplication::instance(), "en");
        QCOMPARE(QCoreApplication::translate("Actions", "Quit"), QString("Quit"));
        QCOMPARE(matches(1), QString("1 match"));
        QCOMPARE(matches(2), QString("2 matches"));
        QCOMPARE(QLocale().toString(1.5), QString("1.5"));
    }
};

QTEST_GUILESS_MAIN(InterfaceLanguageTest)
#include "interface_language_test.moc"
