// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/agreement.h"

#include <QtTest>

using ca::languages::disagreements;

class AgreementTest : public QObject {
    Q_OBJECT

private slots:
    void whatDiffersIsNamed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("agrees") << "Saved %1." << "Gespeichert um %1." << "de" << "";
        QTest::newRow("order is free") << "%1 of %2" << "%2 件中 %1 件" << "ja" << "";
        QTest::newRow("empty") << "Save" << "" << "de" << "nothing there";
        QTest::newRow("placeholder lost") << "%1 of %2" << "%1 von" << "de" << "other placeholders";
        QTest::newRow("placeholder twice") << "Line %1" << "Zeile %1 %1" << "de" << "other placeholders";
        QTest::newRow("count lost") << "%n tests" << "ein Test" << "de" << "other placeholders";
        QTest::newRow("HTML lost") << "<b>%1</b> is broken" << "%1 est en panne" << "fr" << "other HTML";
        QTest::newRow("key changed") << "Search (Ctrl+F)" << "Suchen (Strg+F)" << "de" << "other keys";
        QTest::newRow("key after a chord") << "Find (Ctrl+., F8)" << "Suchen (Ctrl+., F8)" << "de" << "";
        QTest::newRow("patterns of files") << "All files (*)" << "Alle Dateien" << "de" << "other patterns of files";
        QTest::newRow("blank at the end") << "Name " << "Name" << "de" << "other blanks at the ends";
        QTest::newRow("point lost") << "It ended." << "Es endete" << "de" << "another mark at the end";
        QTest::newRow("Chinese point") << "It ended." << "它结束了。" << "zh_CN" << "";
        QTest::newRow("danda") << "It ended." << "यह समाप्त हुआ।" << "hi" << "";
        QTest::newRow("dots in one sign") << "Open..." << "Öffnen …" << "de" << "";
        QTest::newRow("dots lost") << "Open..." << "Öffnen" << "de" << "another mark at the end";
        QTest::newRow("left in English") << "Show the results" << "Show the results" << "de" << "not translated";
        QTest::newRow("in other letters") << "Show the results" << "Pokazat rezultaty" << "ru" << "not translated";
        QTest::newRow("names may stay") << "Docker" << "Docker" << "ru" << "";
    }
    void whatDiffersIsNamed()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(QString, language);
        QFETCH(QString, wrong);
        QCOMPARE(disagreements(source, translation, language).join(", "), wrong);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
